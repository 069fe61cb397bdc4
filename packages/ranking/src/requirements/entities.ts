import { Prefilter } from './prefilter.ts';

/** Named things of which a requirement may list several: each must be shown. */
export interface Entity {
  readonly kind: 'language' | 'platform' | 'format' | 'standard';
  readonly code: string;
}

/** Names of languages in English, Spanish, French, Portuguese and Korean, folded. */
const languageNames: Readonly<Record<string, string>> = {
  am: 'amharic|amharico|amharique|암하라어',
  ar: 'arabic|arabe|아랍어',
  bn: 'bengali|벵골어',
  de: 'german|aleman|allemand|alemao|독일어',
  en: 'english|ingles|anglais|영어',
  es: 'spanish|espanol|castellano|espagnol|espanhol|스페인어',
  fa: 'persian|farsi|persa|persan',
  fr: 'french|frances|francais|불어|프랑스어',
  gn: 'guarani',
  ha: 'hausa',
  hi: 'hindi|힌디어',
  id: 'indonesian|bahasa indonesia|indonesio|indonesien|인도네시아어',
  it: 'italian|italiano|italien|이탈리아어',
  ja: 'japanese|japones|japonais|일본어',
  kk: 'kazakh|카자흐어',
  km: 'khmer|크메르어',
  ko: 'korean|coreano|coreen|한국어|국문',
  ms: 'malay|malayo|말레이어',
  mn: 'mongolian|mongol|몽골어',
  ne: 'nepali|네팔어',
  nl: 'dutch|neerlandes|neerlandais|holandes|네덜란드어',
  pl: 'polish|polaco|polonais',
  pt: 'portuguese|portugues|portugais|포르투갈어',
  qu: 'quechua|케추아어',
  ro: 'romanian|rumano|roumain|romeno',
  ru: 'russian|ruso|russe|russo|러시아어',
  rw: 'kinyarwanda',
  so: 'somali',
  sw: 'swahili|kiswahili|스와힐리어',
  ta: 'tamil',
  th: 'thai|tailandes|thailandais|태국어',
  tl: 'filipino|tagalog|타갈로그어',
  tr: 'turkish|turco|turc|터키어',
  uk: 'ukrainian|ucraniano|ukrainien',
  ur: 'urdu',
  uz: 'uzbek',
  vi: 'vietnamese|vietnamita|vietnamien|베트남어',
  yo: 'yoruba',
  zh: 'chinese|mandarin|chino|chinois|chines|중국어',
  zu: 'zulu',
};

const platforms: Readonly<Record<string, string>> = {
  android: 'android|안드로이드',
  ios: 'ios|iphones?|아이폰',
  windows: 'windows',
  linux: 'linux',
  whatsapp: 'whatsapp',
};
const formats: Readonly<Record<string, string>> = {
  csv: 'csv',
  excel: 'excel|xlsx',
  pdf: 'pdf',
  json: 'json',
  xml: 'xml',
  geojson: 'geojson',
  shapefile: 'shapefiles?',
  netcdf: 'netcdf',
};

const asPattern = (alternatives: string) =>
  new RegExp(
    /[\uac00-\ud7a3]/.test(alternatives)
      ? `\\b(?:${alternatives.replaceAll(/\|?[^|]*[\uac00-\ud7a3][^|]*/g, '')})\\b|${alternatives
          .split('|')
          .filter((name) => /[\uac00-\ud7a3]/.test(name))
          .join('|')}`
      : `\\b(?:${alternatives})\\b`,
  );

interface EntityPattern {
  readonly entity: Entity;
  readonly pattern: RegExp;
}
const table = (kind: Entity['kind'], names: Readonly<Record<string, string>>): EntityPattern[] =>
  Object.entries(names).map(([code, alternatives]) => ({
    entity: { kind, code },
    pattern: asPattern(alternatives),
  }));
const patterns = [
  ...table('language', languageNames),
  ...table('platform', platforms),
  ...table('format', formats),
];

/** Few of the patterns have to be tried on a text. */
const namesIn = new Prefilter(patterns.map(({ pattern }) => [pattern]));

const standardPattern =
  /\b(?:iso(?:[/ -]?iec)?|iec|en|itu-t(?: rec\.?)?|ieee|din|ansi|oasc|etsi)[ -]?([a-z]?\.?\d{2,6}(?:[.-]\d+)*)(?=\W|$)|\b(gtfs(?:-realtime|-rt)?|netex|siri|wcag|rgaa|gdpr|rgpd|lgpd|open311|ngsi(?:-ld)?|fiware|lorawan|mqtt|ocpp|ocpi|hl7|fhir|inspire|citygml|datex(?: ii)?|ocds|dcat(?:-ap)?|oauth|modbus|dali|zhaga|tala?q)\b/g;

const standardNames = new Set(
  `gtfs netex siri wcag rgaa gdpr rgpd lgpd open311 ngsi fiware lorawan mqtt ocpp ocpi hl7 fhir inspire citygml datex ocds dcat oauth
    modbus dali zhaga talaq talq`.split(/\s+/),
);
const standardStart = /^(?:iso|iec|en|itu|ieee|din|ansi|oasc|etsi)(?:iec)?[a-z]?(?:\d|$)/;
/** First words of the names of languages, platforms and formats in Latin letters. */
const firstWords = new Set(
  [languageNames, platforms, formats].flatMap((names) =>
    Object.values(names)
      .flatMap((alternatives) => alternatives.split('|'))
      .flatMap((name) => {
        const first = /^[\w?]+/.exec(name)?.[0] ?? '';
        return first.endsWith('?') ? [first.slice(0, -1), first.slice(0, -2)] : [first];
      }),
  ),
);
const hasHangul = /[\uac00-\ud7a3]/;
/** Letters with which such words begin, and the shortest of them: few other words have to be looked at. */
const firstLetters = new Set(
  [...standardNames, ...firstWords, 'iso', 'iec', 'en', 'itu', 'ieee', 'din', 'ansi', 'oasc', 'etsi'].map(
    (word) => word.charCodeAt(0),
  ),
);
const fewestLetters = 2;

/** What `\w` matches, as in the patterns' own word boundaries. */
const isWordUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95 || (unit >= 65 && unit <= 90);

/** What a text may name. */
interface Hints {
  readonly standard: boolean;
  readonly thing: boolean;
}

/** One look at the words of a text instead of fifty patterns over it: most texts name nothing. */
function hintsIn(folded: string): Hints {
  let [standard, thing] = [false, false];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (!isWordUnit(unit)) continue;
    const start = at;
    while (at + 1 < folded.length && isWordUnit(folded.charCodeAt(at + 1))) at++;
    if (at - start + 1 < fewestLetters || !firstLetters.has(unit)) continue;
    const word = folded.slice(start, at + 1);
    thing ||= firstWords.has(word);
    standard ||= standardNames.has(word) || standardStart.test(word);
  }
  return { standard, thing: thing || hasHangul.test(folded) };
}

/** Standards that a text names, in one spelling: `iso 37120`, `gtfs`, `wcag`. Versions and levels are left aside. */
export function standardsIn(folded: string): string[] {
  return hintsIn(folded).standard ? namedStandards(folded) : [];
}

function namedStandards(folded: string): string[] {
  return [...folded.matchAll(standardPattern)].map(([whole, number, name]) => {
    if (name !== undefined) return name === 'gtfs-rt' ? 'gtfs-realtime' : name;
    const body = /^[a-z]+/.exec(whole)?.[0] ?? '';
    return `${body} ${(number ?? '').replace(/[:-].*$/, '')}`;
  });
}

/** Languages, platforms, formats and standards that a folded text names, each once. */
export function entitiesIn(folded: string): Entity[] {
  const hints = hintsIn(folded);
  if (!hints.thing && !hints.standard) return [];
  const named = hints.thing
    ? namesIn
        .groupsIn(folded)
        .map((number) => patterns[number] as EntityPattern)
        .filter(({ pattern }) => pattern.test(folded))
        .map(({ entity }) => entity)
    : [];
  const codes = hints.standard ? [...new Set(namedStandards(folded))] : [];
  return [...named, ...codes.map((code): Entity => ({ kind: 'standard', code }))];
}

/** Words that make a language name a statement about the interface and not about, say, a history. */
export const interfaceContext =
  /interface|interfaz|dashboards?|screens?|available|languages?|disponib|idiomas?|langues?|comes? in|portal|menus?|content|translat|multiling|\bapp\b|website|platform|speaks?|support|화면|제공|언어|지원|번역/;

/** A folded text without the names of languages, platforms, formats and standards. */
export function withoutEntities(folded: string): string {
  const bare = patterns.reduce(
    (text, { pattern }) => text.replace(new RegExp(pattern.source, 'g'), ' '),
    folded,
  );
  return bare.replaceAll(standardPattern, ' ');
}
