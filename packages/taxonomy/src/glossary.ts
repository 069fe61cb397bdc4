import { taxonomyLanguages } from './catalogue.ts';
import { commonThemes, glossaryThemes } from './glossary/themes.ts';
import type { GlossaryTerm } from './types.ts';

/** Words of one cell: separated by commas, in their order. */
const wordsOf = (cell: string) =>
  cell
    .split(',')
    .map((words) => words.trim())
    .filter((words) => words !== '');

/**
 * One row of a glossary file as a term.
 *
 * @param place where the row stands, for the message
 * @throws Error where a column is missing, empty or too many
 */
export function readGlossaryRow(row: string, place: string): GlossaryTerm {
  const cells = row.split('|').map(wordsOf);
  if (cells.length !== taxonomyLanguages.length || cells.some((words) => words.length === 0)) {
    throw new Error(`${place}: a row has ${taxonomyLanguages.length} filled columns: ${row}`);
  }
  const entries = taxonomyLanguages.map((language, index) => [language, cells[index]]);
  return Object.fromEntries(entries) as GlossaryTerm;
}

/** The terms of one file of the glossary, by the file's name. */
export const readGlossaryTheme = (theme: string): GlossaryTerm[] =>
  (glossaryThemes[theme] ?? '')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row, index) => readGlossaryRow(row, `glossary/${theme}.ts, row ${index + 1}`));

/** Terms of the files of common words, made with {@link glossaryTerms}. */
const common = new Set<GlossaryTerm>();
let read: readonly GlossaryTerm[] | undefined;

/** Whether a term of {@link glossaryTerms} is a word that any text may hold, rather than a subject. */
export const isCommonTerm = (term: GlossaryTerm): boolean => common.has(term);

function readAll(): readonly GlossaryTerm[] {
  const terms: GlossaryTerm[] = [];
  for (const theme of Object.keys(glossaryThemes))
    for (const term of readGlossaryTheme(theme)) {
      terms.push(term);
      if (commonThemes.has(theme)) common.add(term);
    }
  return terms;
}

/**
 * City, procurement and technology terms in eleven languages, file by file. Each cell holds words and short phrases that
 * may stand for the term, the most usual first, in their dictionary form and in lower case where the language allows.
 * Read with the first call; the same array each time.
 */
export function glossaryTerms(): readonly GlossaryTerm[] {
  return (read ??= readAll());
}
