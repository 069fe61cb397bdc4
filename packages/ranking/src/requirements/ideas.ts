/**
 * Things that cities ask for again and again, and the ways in which providers say that they do or do not do them.
 * Patterns are read on folded text (lower case, no accents), in English, Spanish, French, Portuguese and Korean.
 */
export interface Idea {
  readonly code: string;
  /** Words that speak of the idea. */
  readonly mention: RegExp;
  /** Words by which a requirement asks for it, where they are fewer than those that speak of it. */
  readonly asked?: RegExp;
  /** Words that hint at it without showing it: at most partly. */
  readonly hint?: RegExp;
  /** Words that deny it without a plain negation ("proprietary" denies "open source"). */
  readonly denial?: RegExp;
}

export const ideas: readonly Idea[] = [
  {
    code: 'offline',
    mention:
      /\boff-?line\b|hors[- ]ligne|hors connexion|sin (?:conexion|internet|cobertura|senal)|sem (?:conexao|internet|cobertura|sinal)|sans (?:connexion|reseau|internet)|without (?:an? |any )?(?:active |mobile |stable )?(?:internet|network|connection|connectivity|coverage|signal)(?: (?:connection|coverage|access))?|without (?:mobile|cellular) data\b|no (?:internet|mobile|network) (?:coverage|connection|signal)|오프라인|인터넷 (?:연결 )?없이/,
    denial:
      /\b(?:requires?|needs?|needed|permanent|constant|continuous)\b[^.]{0,25}\b(?:internet|connection|connectivity|online)\b|(?:internet|connection|connectivity) (?:is )?(?:required|needed)|(?:requiere|necesita|exige|requer|precisa)\b[^.]{0,25}(?:conexion|conexao|internet)|(?:necessite|exige|requiert)[^.]{0,25}(?:connexion|internet)|인터넷 연결이 (?:없으면|필요)/,
  },
  {
    code: 'open-source',
    mention:
      /open[- ]?source|source code (?:must be |is |be )?(?:published|public|open|available)|source code|open licen[cs]e|free software|\b(?:a|l)?gpl\b|\bmit licen[cs]e|apache(?:-| )2|apache licen[cs]e|codigo (?:abierto|fuente)(?: (?:debe ser |es )?(?:abierto|publico|publicado))?|software li(?:b|v)re|logiciel libre|logiciel[^.]{0,20}\blibre\b|code source (?:est |doit etre )?(?:ouvert|public|publie)|code source|licence libre|licen[cs](?:ia|a) (?:libre|livre|abierta|aberta)|codigo aberto|codigo[- ]fonte|오픈 ?소스|소스 ?코드/,
    denial:
      /proprietary|closed[- ]source|proprieta(?:ire|rio)|propietario|codigo cerrado|sem acesso ao codigo|sin acceso al codigo|독점/,
  },
  { code: 'export', mention: /\bexport\w*|\bexporta\w*|\btelecharg\w* les donnees|내보내기|다운로드/ },
  {
    code: 'single-sign-on',
    mention:
      /single[- ]sign[- ]?on|\bsso\b|\bsaml\b|openid|active directory|\bldap\b|inicio de sesion unico|authentification unique|autenticacao unica|통합 로그인/,
    denial: /separate (?:password|login|account)|own password for each/,
  },
  {
    code: 'training',
    asked:
      /\btrain(?:s|ing|ed|ings)?\b|\bcapacita\w+|\bformacion\b|\bformations?\b|\btreinamento\b|\bformacao\b|\bcoaching\b|교육/,
    mention:
      /\btrain(?:s|ing|ed|ings)?\b(?=[^.]{0,40}\b(?:staff|employees|personnel|officials|officers|teams?|operators|administrators|customers|civil servants|public servants|included|offered)\b)|\b(?:price|cost|fee|package|offer|contract|support|services?|includ\w+|cover\w*|provid\w+|giv\w+|comes? with)\b[^.]{0,80}\btraining\b|\bcapacita\w+|\bformacion de\b|\bformations? (?:des|du|de vos|incluse)|\btreinamento\b|\bformacao d[eo]s?\b|교육/,
    hint: /\btraining (?:courses?|sessions?|workshops?|materials?)\b/,
  },
  {
    code: 'alerts',
    mention:
      /\balerts?\b|\balarms?\b|\bnotif\w+|문자 ?(?:알림|메시지)|text messages?|\bsms\b|\balert(?:a|as|e|es)\b|\bwarnings?\b|\bavisos?\b|알림|경보|경고/,
  },
  {
    code: 'accessibility',
    asked:
      /\bwcag\b|\brgaa\b|screen readers?|en 301 549|accessib(?:le|ility|ilite)|accesib\w+|acessibili\w+|접근성/,
    mention:
      /\bwcag\b|\brgaa\b|\baccessib(?:le|ility|ilite)\b[^.]{0,40}(?:people|person|disab|handicap|screen|audit|review|wcag|level|test)|screen readers?|en 301 549|accesib(?:le|ilidad) (?:para|a) (?:personas|todos)|acessibilidade digital|accessible aux|웹 ?접근성/,
    hint: /digital accessibility|web accessibility|accesibilidad|acessibilidade|접근성/,
  },
  {
    code: 'api',
    asked:
      /\bapis?\b|\bwebhooks?\b|programming interface|interfaz de programacion|interface de programmation|interface de programacao/,
    mention:
      /(?:documented|open|public|rest|restful|graphql|json|full|standard|well-documented|ogc|own|web)[- ](?:(?:rest|json|web|http) )?apis?\b|\bapis? (?:for|to (?:integrate|connect|read)|is|are|allows?|available|documentation|access)\b|(?:via|through|by|has an?|provides? an?|offers? an?|with an?) apis?\b|\bwebhooks?\b|programming interface|\bapis? (?:abiertas?|abertas?|documentadas?|ouvertes?|publicas?)|공개 ?api|api로|api를 (?:제공|통해)|연동/,
    hint: /\bapis?\b|\bintegrat\w+ with|\bintegra (?:con|com)\b/,
    denial: /entered by hand|data entry by hand|saisie manuelle|수기/,
  },
  {
    code: 'integration',
    asked:
      /^(?!.*\b(?:apis?|webhooks?|programming interface)\b).*(?:\bintegrat\w+|\bintegra(?:cion|cao|tion|r|ble)\b|\bconnectors?\b|\binteroperab\w+|연동|연계)/,
    mention:
      /\bintegrat\w+ (?:with|into|to)\b|\bintegrations?\b|\bintegra(?:cion|cao|r|ble)?\b|\bs'integre\b|\bconnectors?\b|\bwebhooks?\b|\binteroperab\w+|\binterop\w+|연동|연계/,
    hint: /\bapis?\b/,
    denial: /entered by hand|data entry by hand|saisie manuelle|수기/,
  },
  {
    code: 'hosted-in-country',
    asked:
      /(?:host|stor|kept|resid)\w*[^.]{0,30}(?:countr|national)|data residency|hebergement des donnees|donnees[^.]{0,20}hebergees|(?:datos|dados)[^.]{0,20}(?:alojados|hospedados|almacenados)|국내에 저장|국내 저장|국내 서버/,
    mention:
      /hosted (?:inside|within|in) (?:the|your|our) (?:own )?country|stored (?:inside|within|in) (?:the|your) country|no data leaves? (?:the|your) country|data cent(?:re|er) of your choice|(?:your|our) own servers|on[- ]premises?|hebergement des donnees|donnees (?:sont )?hebergees|(?:datos|dados)[^.]{0,20}(?:alojados|hospedados|almacenados) en el pais|국내에 저장|국내 저장|국내 서버/,
    denial:
      /hosted in our|hosting elsewhere is not|outside (?:the|your) country|only (?:as )?(?:a )?(?:hosted|cloud)|cloud[- ]only|hebergees a l'etranger|해외 서버/,
  },
  {
    code: 'own-servers',
    mention:
      /(?:your|our|their|the city's) own (?:servers?|premises|infrastructure|data cent(?:re|er))|on[- ]prem(?:ises?)?\b|self[- ]host\w*|servidores propios|propres serveurs|servidores proprios|자체 서버/,
    denial:
      /only (?:as )?(?:a )?(?:hosted|cloud)|cloud[- ]only|solo en la nube|uniquement (?:en|dans le) (?:nuage|cloud)/,
  },
  {
    code: 'mobile-app',
    mention:
      /mobile (?:app|application)s?|app for (?:android|ios|phones)|smartphones?|telefonos? movil(?:es)?|telefones? celular(?:es)?|application mobile|aplicati(?:vo|on movil)|aplicacion movil|\bandroid\b|모바일 앱|휴대폰 앱/,
  },
  { code: 'warranty', mention: /\bwarrant(?:y|ies)\b|\bguarantee\w*|\bgarantias?\b|\bgarantie\b|보증/ },
  {
    code: 'maintenance',
    mention: /\bmaintenance\b|\bmantenimiento\b|\bmanutencao\b|\bentretien\b|유지 ?보수/,
  },
  {
    code: 'on-site',
    mention: /\bon[- ]site\b|\bsur place\b|\bin situ\b|\ben sitio\b|\bno local\b|현장 (?:지원|출동)/,
  },
  {
    code: 'real-time',
    mention:
      /real[- ]?time|\blive\b|within (?:a|one|\d+) (?:second|minute)s?|tiempo real|temps reel|tempo real|실시간/,
  },
  {
    code: 'payment',
    mention:
      /\bpay(?:s|ing|ment|ments)?\b|\bpagos?\b|\bpagar\b|\bpaiements?\b|\bpayer\b|\bpagamentos?\b|결제/,
  },
  {
    code: 'voting',
    mention: /\bvot(?:e|es|ed|ing)\b|\bvota(?:r|cion|cao|ciones)\b|\bvoter\b|\bvotes?\b|투표/,
  },
  {
    code: 'stores-personal-data',
    mention:
      /(?:personal data|names|phone numbers|e-?mail addresses)[^.]{0,80}\b(?:stor|kept|keep|retain|sav|collect)\w*|\b(?:stor|keep|retain|collect)\w*[^.]{0,60}(?:personal data|phone numbers|e-?mail addresses)|(?:datos personales|donnees personnelles|dados pessoais)[^.]{0,60}(?:almacen|guard|conserv|stock|armazen)|개인정보[^.]{0,20}(?:저장|보관|수집)/,
    denial: /no personal data|anonymous by design|does not collect/,
  },
  {
    code: 'electric',
    mention:
      /\belectric\b|battery[- ]powered|\belectric(?:o|a|os|as|que|ques)\b|\beletric(?:o|a|os|as)\b|전기(?:차|버스|자동차)?/,
    denial: /\bdiesel\b|\bpetrol\b|\bgasoline\b|combustion engine|\bgasolina\b|\bgazole\b|경유|휘발유/,
  },
  {
    code: 'delivery',
    mention: /\bdeliver(?:y|ed|s|able)?\b|\bentrega\b|\blivraison\b|\bplazo\b|\bdelai\b|납품|납기/,
  },
];

/** Words by which a sentence says "no". Korean has them as endings. */
export const negation =
  /\b(?:not|no|never|without|cannot|can't|neither|nor|none|lacks?|lacking|unsupported|unavailable|excluded|excludes|impossible|nunca|sin|sem|nao|sans|aucune?|pas|jamais|ni|ne)\b|\w+n't\b|\bn'(?=[aeiouh])|않|없|불가|못하|아닙|아니|지원하지/g;

/** Turns of phrase with a "no" that denies nothing. */
export const harmlessNegation =
  /\b(?:no (?:extra|additional|further|hidden)|at no|not only|no matter|no more than|no later than|no less than|not less than|no longer than|without (?:extra|additional|further)|sin costo|sem custo|sans frais|sans surcout|pas seulement|nao so|no solo)\b/g;

/** How often a folded text says "no", turns of phrase that deny nothing left aside. */
export function negationsIn(folded: string): number {
  return folded.replaceAll(harmlessNegation, ' ').match(negation)?.length ?? 0;
}

/** Words by which a sentence says "not yet" or "not wholly". */
export const hedge =
  /\b(?:planned|roadmap|beta|limited|limit|under way|underway|in preparation|in development|under development|expected|coming soon|next (?:year|release|version)|on request|upon request|partial(?:ly)?|prototype|prevue?s?|en cours|sur demande|partiellement|previst[oa]s?|planificad[oa]s?|en desarrollo|bajo pedido|sob consulta|em desenvolvimento|parcial(?:mente)?)\b|예정|계획 중|개발 중|일부/;

/** Words by which a list is closed: "English only". */
export const exclusive =
  /\bonly\b|\bsol(?:o|amente)\b|\bseulement\b|\buniquement\b|\bapenas\b|\bsomente\b|만 (?:제공|지원)/;
