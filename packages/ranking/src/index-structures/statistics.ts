import { frequencyBits } from './document-terms.ts';
import type { DocumentTerms } from './document-terms.ts';

/**
 * What a model knows of one kind of term: frozen when the model is made, so that documents which come later are weighed as
 * those before them.
 */
export interface TermStatistics {
  /** Documents counted. */
  readonly documents: number;
  /** Weighted terms per document. */
  readonly averageLength: number;
  /** Documents that hold a term; 0 for one that the model has not seen. */
  readonly frequencyOf: (term: string) => number;
  /** By number of the term, for those of {@link DocumentTerms.terms} of the documents counted. */
  readonly frequencies: Uint32Array;
  readonly terms: ReadonlyMap<string, number>;
}

/** ln(1 + (N - n + 0.5) / (n + 0.5)): never negative. */
export function rarityOf(documentFrequency: number, documents: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** Statistics from stored counts. */
export function statisticsFrom(
  terms: ReadonlyMap<string, number>,
  frequencies: Uint32Array,
  documents: number,
  averageLength: number,
): TermStatistics {
  const frequencyOf = (term: string) => {
    const number = terms.get(term);
    return number === undefined ? 0 : (frequencies[number] ?? 0);
  };
  return { documents, averageLength, frequencyOf, frequencies, terms };
}

/** Counts a list of documents. */
export function gatherStatistics({ terms, packed, lengths }: DocumentTerms): TermStatistics {
  const frequencies = new Uint32Array(new SharedArrayBuffer(terms.size * 4));
  for (const entry of packed) {
    const term = entry >>> frequencyBits;
    frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const documents = lengths.length;
  return statisticsFrom(terms, frequencies, documents, documents === 0 ? 0 : total / documents);
}
