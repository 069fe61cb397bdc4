import type { SearchIndex } from './port.ts';

/** How near a document comes to a text in meaning. */
export interface Nearness {
  readonly id: string;
  /** In [0, 1], as the embedder gives it. */
  readonly similarity: number;
}

/** An index whose engine has an embedder: an ability that not every engine has, see {@link comparesMeaning}. */
export interface MeaningIndex extends SearchIndex {
  /**
   * The documents nearest to a text, nearest first, at most 1,000.
   *
   * @param text of any length; of more than 8,000 characters the first are compared
   */
  similar(text: string): Promise<readonly Nearness[]>;
}

/** Whether an index can compare by meaning. */
export const comparesMeaning = (index: SearchIndex): index is MeaningIndex =>
  typeof (index as Partial<MeaningIndex>).similar === 'function';
