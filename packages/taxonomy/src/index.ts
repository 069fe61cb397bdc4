/** Themes, topics and SDGs: codes, labels, and the words that speak for them in eleven languages. Pure. */
export { taxonomyLanguages, taxonomyVersion, themes, topics } from './catalogue.ts';
export { findConceptCodes, findConcepts, suggestThemes, synonymsOf } from './concepts.ts';
export { everydayOf } from './everyday.ts';
export { findGlossaryTerms } from './glossary-search.ts';
export { glossaryTerms } from './glossary.ts';
export { isThemeOrTopic, themeCodeOf, themeLabel } from './labels.ts';
export { searchSynonyms } from './search-synonyms.ts';
export { goalOf, isSdg, sdgGoals, sdgLabel, sdgTargets } from './sdg.ts';
export type {
  FoundConcept,
  GlossaryMention,
  GlossaryTerm,
  LabelLocale,
  Mention,
  TaxonomyLanguage,
  Theme,
  ThemeSuggestion,
  Topic,
} from './types.ts';
export { WordTable } from './word-table.ts';
