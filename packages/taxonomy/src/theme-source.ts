import type { LabelLocale, TaxonomyLanguage } from './types.ts';

/** Labels in the languages of the console. */
export type Labels = Readonly<Record<LabelLocale, string>>;

/** One topic as its theme's file holds it. */
export interface TopicSource {
  readonly code: string;
  readonly labels: Labels;
  /** Per language, words and phrases separated by commas, in their dictionary form; plurals and cases are found by rule. */
  readonly synonyms: Readonly<Record<TaxonomyLanguage, string>>;
  /**
   * Per language, what citizens and clerks say of the trouble, not of the remedy, separated by commas. `queue|line` stands for
   * two phrases; of `pipe|sewer + leak|burst` one of each side must stand within four words of the other, in either order.
   */
  readonly everyday: Readonly<Record<TaxonomyLanguage, string>>;
}

/** A theme with its topics: one file each, so that a speaker of a language can correct it in one place. */
export interface ThemeSource {
  readonly code: string;
  readonly labels: Labels;
  readonly topics: readonly TopicSource[];
}
