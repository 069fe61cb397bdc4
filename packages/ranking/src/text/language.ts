import { franc, francAll } from 'franc-min';
import { stopWordsOf } from './stop-words.ts';
import { holdsItsOwn, languageByLetters, languageByVocabulary } from './vocabulary-vote.ts';

/** ISO 639-3 codes of the detector, for the languages in Latin letters that the ranking can stem. */
const latinLanguages: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  por: 'pt',
  tur: 'tr',
  ind: 'id',
  vie: 'vi',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
};
const only = Object.keys(latinLanguages);

/** Letters read; more does not change the answer. */
const sampleLength = 600;
/** Trigrams say nothing about shorter texts. */
const shortestForTrigrams = 20;

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['km', /\p{Script=Khmer}/gu],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** A script decides where it has at least a third of the letters (texts in Korean or Chinese carry many Latin names). */
function byScript(sample: string): string | undefined {
  const letters = count(sample, /\p{L}/gu);
  return letters === 0
    ? undefined
    : scripts.find(([, pattern]) => count(sample, pattern) * 3 >= letters)?.[0];
}

/** Function words of each language in the sample, most first; equal numbers in the order of the languages' codes, English first. */
function byFunctionWords(sample: string): { readonly language: string; readonly count: number }[] {
  const words = sample.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const counts = Object.values(latinLanguages).map((language) => {
    const stopWords = stopWordsOf(language);
    return { language, count: words.filter((word) => stopWords.has(word)).length };
  });
  return counts.sort(
    (a, b) => b.count - a.count || Number(b.language === 'en') - Number(a.language === 'en'),
  );
}

/** Function words decide where one language is ahead; trigrams where several are level; English where nothing speaks against it. */
function byWords(sample: string): string {
  const [best, next] = byFunctionWords(sample);
  const isLevel = best !== undefined && best.count === (next?.count ?? 0);
  if (best === undefined || best.language === 'en')
    return (isLevel || isThin(best, sample)) && isForeign(sample) ? byTrigrams(sample) : 'en';
  if (!isLevel) return best.language;
  return sample.length >= shortestForTrigrams ? byTrigrams(sample) : best.language;
}

/** Function words make up a third of English and more; below this share of the words they are a title or a quotation. */
const leastEnglish = 1 / 8;

const isThin = (best: { readonly count: number } | undefined, sample: string) =>
  (best?.count ?? 0) < leastEnglish * count(sample, /\p{L}{2,}/gu);

/** Long enough for trigrams, and with letters that English does not have. */
const isForeign = (sample: string) =>
  sample.length >= shortestForTrigrams && /[\u00c0-\u024f\u1e00-\u1eff]/.test(sample);

const byTrigrams = (sample: string) => latinLanguages[franc(sample, { only })] ?? 'en';

/**
 * The language of a text: by script, then by function words, then by trigrams (franc). English where nothing tells.
 *
 * @returns a BCP 47 primary tag
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const script = byScript(sample);
  return script ?? byWords(sample);
}

/** More words hold function words, or trigrams tell. */
const mostForVocabulary = 6;
/** The same in letters and signs, for letters that one language alone has. */
const longestByLetters = 40;

/**
 * The language of a need: as {@link detectLanguage}, but a few words without any function word ("recogida basura") go to the
 * language whose letters they hold ("nhà ở xã hội") or whose vocabulary knows them. Not for offers: their names are often words of no language.
 *
 * @returns a BCP 47 primary tag
 */
export function detectNeedLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const byLetters = languageByLetters(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
  if (byLetters !== undefined && sample.length <= longestByLetters) return byLetters;
  const words = sample.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const isPlain = byScript(sample) === undefined && words.length > 0 && words.length <= mostForVocabulary;
  if (!isPlain || byFunctionWords(sample)[0]?.count !== 0) return detectLanguage(text);
  const voted = languageByVocabulary(words) ?? detectLanguage(text);
  const isDoubtful = voted !== 'en' && !holdsItsOwn(words, voted) && soundsEnglish(sample);
  return isDoubtful ? 'en' : voted;
}

/** Share of the best language's likeness by trigrams from which on English words may stand behind words that begin alike elsewhere. */
const englishEnough = 0.75;

/** Whether trigrams speak for English, or nearly: "variable capacitance amplifiers" begins like three Spanish words. */
const soundsEnglish = (sample: string): boolean =>
  sample.length >= shortestForTrigrams &&
  francAll(sample, { only }).some(([code, likeness]) => code === 'eng' && likeness >= englishEnough);

/** The language of a tag, in lower case: `es` of `es-MX`. */
export function languageOfTag(tag: string): string {
  const folded = tag.trim().toLowerCase();
  // Most tags are two letters: nothing to look for.
  if (folded.length === 2) return folded;
  const end = folded.search(/[-_]/);
  return end < 0 ? folded : folded.slice(0, end);
}

/** The primary tag of a stated language, or the detected one. */
export function languageOf(
  stated: string | null | undefined,
  text: string,
  detect: (text: string) => string = detectLanguage,
): string {
  const primary = stated == null ? undefined : languageOfTag(stated);
  return primary !== undefined && /^[a-z]{2,3}$/.test(primary) ? primary : detect(text);
}
