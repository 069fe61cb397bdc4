import { englishVocabulary, lexiconOf } from '../crosslang/lexicon.ts';
import { wordKey } from '../crosslang/source-units.ts';
import { stemWord } from './stem.ts';

/** Languages in Latin letters with a lexicon; Vietnamese is told by its letters. */
const voters = ['es', 'fr', 'pt', 'tr', 'id', 'de', 'it'];
/** Share of the words that a language must know. */
const leastShare = 0.6;

let stems: ReadonlySet<string> | undefined;
const englishStems = () => (stems ??= new Set([...englishVocabulary()].map((word) => stemWord(word, 'en'))));

let spanishStems: ReadonlySet<string> | undefined;
/** English words as a reader of Spanish would stem them, for all languages: by each one's own stems more needs were taken for English. */
const englishKeys = () =>
  (spanishStems ??= new Set([...englishVocabulary()].map((word) => wordKey(word, 'es'))));

/** Whether a word is one of a language's and no English one: "public" may be both, "basura" is Spanish. */
const isItsOwn = (word: string, language: string): boolean => {
  const key = wordKey(word, language);
  return lexiconOf(language).has(key) && !englishKeys().has(key);
};

/** Whether some of the words can be a language's only, and no English ones. */
export const holdsItsOwn = (words: readonly string[], language: string): boolean =>
  words.some((word) => isItsOwn(word, language));

const isEnglish = (word: string): boolean => englishStems().has(stemWord(word, 'en'));

/** Letters that one of the languages alone has. */
const ownLetters: Readonly<Record<string, RegExp>> = { vi: /[\u1ea0-\u1ef9ơư]/, tr: /[ğış]/ };

/** The language of letters that one alone has, where more words hold letters beyond English than are English ("Đà Nẵng flood sensors"). */
export function languageByLetters(words: readonly string[]): string | undefined {
  const [language] =
    Object.entries(ownLetters).find(([, letters]) => words.some((word) => letters.test(word))) ?? [];
  if (language === undefined) return undefined;
  const foreign = words.filter((word) => /[^a-z]/.test(word)).length;
  return foreign > words.filter(isEnglish).length ? language : undefined;
}

/**
 * The language that knows most of a few words, for texts too short to hold function words; `undefined` where English knows as
 * many, or none knows enough. Equal numbers go by the order of the languages.
 */
export function languageByVocabulary(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const english = words.filter(isEnglish).length;
  const votes = voters.map((language) => ({
    language,
    count: words.filter((word) => lexiconOf(language).has(wordKey(word, language))).length,
  }));
  const [best] = votes.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count <= english || best.count < leastShare * words.length) return undefined;
  return best.language;
}
