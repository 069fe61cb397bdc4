import { romanceRules } from './romance-endings.ts';
import {
  isNounEnding,
  isSoftenedEnding,
  isSoftenedVerbEnding,
  isVerbEnding,
  isVerbEndingBehindVowel,
} from './turkish-endings.ts';
import type { TaxonomyLanguage } from './types.ts';

/** A synonym's word without its ending, and which endings a text may put in its place. */
export interface InflectedStem {
  readonly stem: string;
  /** The rule's number in {@link endingRules}. */
  readonly rule: number;
}

const words = (list: string) => new Set(['', ...list.split(' ')]);

const arabicEndings = words('ه ات ين ون ان ي يه ها هم نا ا تها ته هن كم يين');
const indonesianEndings = words('nya an kan i kannya annya inya lah kah ku mu');
const russianEndings = /^[а-я]{0,4}$/;

/** How endings are accepted; a rule sees the folded rest of the word after the stem. */
export const endingRules: readonly ((ending: string) => boolean)[] = [
  (ending) => ending === '',
  (ending) => ending === '' || ending === 's' || ending === 'es',
  (ending) => ending === 'y' || ending === 'ies',
  (ending) => russianEndings.test(ending),
  isNounEnding,
  isSoftenedEnding,
  (ending) => indonesianEndings.has(ending),
  (ending) => arabicEndings.has(ending),
  () => true,
  (ending) => ending === '' || ending === 's' || ending === 'x',
  (ending) => ending.length <= 3,
  isVerbEnding,
  isVerbEndingBehindVowel,
  isSoftenedVerbEnding,
  ...romanceRules.map(
    ({ accepted }) =>
      (ending: string) =>
        accepted.has(ending),
  ),
];
/** Number of the first Romance rule. */
const firstRomance = endingRules.length - romanceRules.length;
const rule = {
  exact: 0,
  plural: 1,
  englishY: 2,
  russian: 3,
  turkish: 4,
  turkishSoftened: 5,
  indonesian: 6,
  arabic: 7,
  any: 8,
  s: 9,
  three: 10,
  turkishVerb: 11,
  turkishVerbInVowel: 12,
  turkishVerbInT: 13,
};

function english(word: string): InflectedStem {
  if (word.length <= 2) return { stem: word, rule: rule.s };
  if (word.endsWith('y') && !/[aeiou]y$/.test(word)) return { stem: word.slice(0, -1), rule: rule.englishY };
  if (word.endsWith('s') && !/[su]s$|is$/.test(word)) return { stem: word.slice(0, -1), rule: rule.plural };
  return { stem: word, rule: rule.plural };
}

function romance(word: string): InflectedStem {
  if (word.length <= 3) return { stem: word, rule: rule.s };
  const found = romanceRules.findIndex(({ ending }) => ending.test(word));
  const stem = word.replace(romanceRules[found]?.ending ?? /$/, '');
  return stem.length >= 3 ? { stem, rule: firstRomance + found } : { stem: word, rule: rule.s };
}

function russian(word: string): InflectedStem {
  if (word.length <= 3) return { stem: word, rule: rule.exact };
  const stem = word.replace(
    /(?:иями|иях|ями|ами|ого|его|ых|их|ыи|ии|ая|яя|ое|ее|ые|ие|ия|ие|ях|ах|ов|еи|а|я|о|е|ы|и|ь|у|ю)$/,
    '',
  );
  if (stem.length < 3) return { stem: word, rule: rule.three };
  return { stem, rule: stem.length === 3 ? rule.three : rule.russian };
}

function turkishVerb(stem: string): InflectedStem {
  if (/[ae]$/.test(stem)) return { stem: stem.slice(0, -1), rule: rule.turkishVerbInVowel };
  if (stem.endsWith('t')) return { stem: stem.slice(0, -1), rule: rule.turkishVerbInT };
  return { stem, rule: rule.turkishVerb };
}

function turkish(word: string): InflectedStem {
  if (/..m[ae]k$/.test(word)) return turkishVerb(word.slice(0, -3));
  if (word.length < 3) return { stem: word, rule: rule.exact };
  return word.length > 3 && /[kpt]$/.test(word)
    ? { stem: word.slice(0, -1), rule: rule.turkishSoftened }
    : { stem: word, rule: rule.turkish };
}

function arabic(word: string): InflectedStem {
  const bare = word.replace(/^(?:وال|بال|ال|لل)(?=..)/, '');
  const stem = bare.length > 4 ? bare.replace(/(?:ات|ه)$/, '') : bare.replace(/ه$/, '');
  return stem.length >= 3 ? { stem, rule: rule.arabic } : { stem: bare, rule: rule.exact };
}

/**
 * Takes the ending off a word of a synonym.
 *
 * @param word folded (lower case, no accents)
 * @param language the synonym's language; it decides which endings are taken off and accepted back
 */
export function inflect(word: string, language: TaxonomyLanguage): InflectedStem {
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(word)) return { stem: word, rule: rule.any };
  switch (language) {
    case 'en':
      return english(word);
    case 'es':
    case 'fr':
    case 'pt':
      return romance(word);
    case 'ru':
      return russian(word);
    case 'tr':
      return turkish(word);
    case 'ar':
      return arabic(word);
    case 'id':
      return { stem: word, rule: word.length <= 3 ? rule.exact : rule.indonesian };
    default:
      return { stem: word, rule: rule.exact };
  }
}

const arabicPrefix = /^(?:وبال|وال|بال|فال|كال|ولل|لل|ال|[وفبكل])/;

/** Offsets at which an Arabic word may begin once its article and particles are taken off. */
export function arabicStarts(word: string): number[] {
  const starts = [0];
  const prefix = arabicPrefix.exec(word)?.[0].length ?? 0;
  if (prefix > 0 && word.length - prefix >= 2) starts.push(prefix);
  if (prefix > 1 && word.length > 4) starts.push(1);
  return starts;
}
