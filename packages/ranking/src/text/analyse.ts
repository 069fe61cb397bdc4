import { stemWord } from './stem.ts';
import { stopWordsOf } from './stop-words.ts';
import { fourGrams, wordsOf } from './words.ts';

/** Counts of terms in one field. */
export type TermCounts = ReadonlyMap<string, number>;

/** A field as the channels see it. */
export interface AnalysedField {
  /** Stems without stop words. */
  readonly words: TermCounts;
  /** 4-grams of the unstemmed words without stop words. */
  readonly grams: TermCounts;
}

/** Words read of one field; the rest of a longer text is left aside and said so in the docs. */
export const longestField = 20_000;

function add(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** Stems of the words that carry meaning, in reading order. */
export function stemsOf(text: string, language: string): string[] {
  const stopWords = stopWordsOf(language);
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map((word) => stemWord(word, language));
}

const hasAccents = /[^\p{ASCII}]/u;
/** A word without its accents. */
export const plainWord = (word: string): string =>
  hasAccents.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word;

/**
 * Counts what a field says, in words and in 4-grams.
 *
 * @param forms where the first form of each stem is noted
 */
export function analyseField(
  text: string,
  language: string,
  withGrams: boolean,
  fillers: ReadonlySet<string> = new Set(),
  forms?: Map<string, string>,
): AnalysedField {
  const stopWords = stopWordsOf(language);
  const words = new Map<string, number>();
  const grams = new Map<string, number>();
  for (const word of wordsOf(text).slice(0, longestField)) {
    if (stopWords.has(word)) continue;
    const stem = stemWord(word, language);
    if (forms?.has(stem) === false) forms.set(stem, word);
    if (fillers.has(word)) continue;
    add(words, stem);
    if (withGrams) for (const gram of fourGrams(plainWord(word))) add(grams, gram);
  }
  return { words, grams };
}
