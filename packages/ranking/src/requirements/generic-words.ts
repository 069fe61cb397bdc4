import { foldText } from '../text/fold.ts';
import { stemWord } from '../text/stem.ts';

/** Words of requirements that do not say what is required. */
const lists: Readonly<Record<string, string>> = {
  en: `able access all allow any application appropriate area available based capable case city cities citizen comply compliant compatible complete
    compulsory current data day deliver directly document documented easy enable ensure equipment existing feature feed full fully function
    functionality high include included including inside integrate integrated integration interface level local least mandatory minimum minute month municipal must need new offer
    office onsite operate option other part platform possible product project provided provider region report require required requirement
    resident run running server service shall site software solution specific staff standard supplier support system team time tool town user
    various vehicle vendor visitor week work works year hours within`,
  es: `acceso aplicacion area ciudad cumplir datos debe disponible equipo existente funcionar herramienta incluida incluido interfaz municipal nivel
    personal plataforma programa proveedor proyecto servicio sistema software solucion todo usuario vecinos`,
  fr: `acces application commune disponible doit donnees equipe existant fonctionner interface logiciel municipal niveau outil personnel plateforme
    programme projet service solution systeme tous usager utilisateur ville inclus incluse`,
  pt: `acesso aplicativo area cidade dados deve disponivel equipe existente ferramenta funcionar incluido incluida interface municipal nivel
    plataforma programa projeto servico sistema software solucao todos usuario`,
  ko: `화면 시스템 기존 제공 사용 가능 서비스 도시 시민 직원 현장 포함 데이터 있어야 수 함 되어야`,
};

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).map(([language, words]) => [
    language,
    new Set(
      foldText(words)
        .split(/\s+/)
        .flatMap((word) => [word, stemWord(word, language)]),
    ),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** Stems without content of their own in a requirement of that language. */
export function genericStemsOf(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
