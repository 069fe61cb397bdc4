import { dampingOf, saturate, weightOfTerm } from '../index-structures/channel.ts';
import { countsOf } from '../index-structures/document-counts.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { possible } from '../relevance/score.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import type { TermCounts } from '../text/analyse.ts';

/** One document of an index, read once and held against many needs. */
export interface ReadDocument {
  readonly document: number;
  readonly index: TextIndex;
  /** Its words with their weighted frequencies. */
  readonly words: TermCounts;
  readonly damping: number;
}

/** Reads one document of an index. */
export function readDocument(index: TextIndex, document: number): ReadDocument {
  let place = document;
  for (const { words } of index.sources) {
    if (place < words.lengths.length) {
      const { statistics, settings } = index.words;
      const damping = dampingOf(words.lengths[place] ?? 0, statistics, settings);
      return { document, index, words: countsOf(words, place), damping };
    }
    place -= words.lengths.length;
  }
  throw new RangeError(`no document ${document}`);
}

/** A term asked for: how often, and its weight in the index. */
interface AskedTerm {
  readonly term: string;
  readonly count: number;
  readonly weight: number;
}

/** The words of a need, ready to be held against single documents. */
export interface AskedWords {
  readonly words: readonly AskedTerm[];
  readonly native: readonly AskedTerm[] | undefined;
  /** What a word of the need's own language counts on the scale of the English ones. */
  readonly nativeScale: number;
}

const askedTerms = ({ words: { statistics, settings } }: TextIndex, terms: TermCounts): AskedTerm[] =>
  [...terms].map(([term, count]) => ({ term, count, weight: weightOfTerm(term, statistics, settings) }));

/** @param words those of the need, or of the need as it was widened */
export function askWords(index: TextIndex, words: TermCounts, need: AnalysedNeed): AskedWords {
  const native = index.model.hasNative.size === 0 ? undefined : need.native;
  return {
    words: askedTerms(index, words),
    native: native && askedTerms(index, native),
    nativeScale: native === undefined ? 0 : possible(index, need.words) / possible(index, native),
  };
}

function sumOf(asked: readonly AskedTerm[], { words, damping, index }: ReadDocument): number {
  const { k1 } = index.words.settings;
  let score = 0;
  for (const { term, count, weight } of asked) {
    const frequency = words.get(term);
    // As the index holds contributions and sums: in single precision, term after term.
    if (frequency !== undefined)
      score = Math.fround(score + count * Math.fround(weight * saturate(frequency, damping, k1)));
  }
  return score;
}

/** Score by words of one document: to the last bit the one that scoring all documents gives. */
export function scoreWordsOf({ words, native, nativeScale }: AskedWords, document: ReadDocument): number {
  const english = sumOf(words, document);
  return native === undefined
    ? english
    : Math.fround(Math.max(english, nativeScale * sumOf(native, document)));
}
