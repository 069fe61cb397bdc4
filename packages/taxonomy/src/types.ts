/** BCP 47 primary tags with synonyms. */
export type TaxonomyLanguage = 'en' | 'es' | 'fr' | 'pt' | 'ru' | 'zh' | 'ko' | 'ar' | 'tr' | 'id' | 'vi';

/** A term of the glossary: per language one to a few words or short phrases, the most usual first; never empty. */
export type GlossaryTerm = Readonly<Record<TaxonomyLanguage, readonly string[]>>;

/** Languages of labels. */
export type LabelLocale = 'en' | 'ko' | 'es' | 'fr';

/** A theme: the first level. */
export interface Theme {
  readonly code: string;
  readonly topics: readonly string[];
}

/** A topic: the second level. */
export interface Topic {
  readonly code: string;
  readonly theme: string;
}

/** Words of a text that speak for a topic. */
export interface Mention {
  /** UTF-16 offset of the first unit in the text as given. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** The words as they stand in the text. */
  readonly words: string;
  /** Language of the synonym that was found. */
  readonly language: TaxonomyLanguage;
}

/** A topic found in a text. */
export interface FoundConcept {
  readonly code: string;
  readonly theme: string;
  readonly mentions: readonly Mention[];
}

/** A topic proposed for a text. */
export interface ThemeSuggestion {
  readonly code: string;
  readonly theme: string;
  /** In (0, 1]: 1 for the topic with the most support. */
  readonly score: number;
  /** The words that speak for it, in lower case. */
  readonly words: readonly string[];
}

/** Words of a text that name terms of the glossary. */
export interface GlossaryMention {
  /** UTF-16 offset of the first unit in the text as given. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** Every row that has these words. */
  readonly terms: readonly GlossaryTerm[];
}
