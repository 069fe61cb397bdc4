import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, Offer } from '../../../packages/ranking/src/index.ts';

export const languages = ['en', 'es', 'fr', 'pt', 'ru', 'zh', 'ko', 'ar', 'tr', 'id', 'vi'] as const;
export type CorpusLanguage = (typeof languages)[number];
export type Half = 'choosing' | 'reporting';

/** Needs to choose by and to report by, and two sets that were written later and only ever measured. */
export type NeedSet = 'city-needs' | 'city-needs-2' | 'city-needs-3';
const folderOf = (set: NeedSet) => join(import.meta.dirname, '../../corpora', set);
/** The shared data lies beside the checkout; a copy of the corpus holds ids only. */
const solutionsFile = join(import.meta.dirname, '../../../../shared/data/solutions.jsonl');
const registry = 'dpg:';

interface SolutionRow {
  readonly id: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly organization?: string;
  readonly sdgs?: readonly number[];
  readonly themes?: readonly string[];
  readonly languages?: readonly string[];
}

const jsonLines = <Row>(text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** The needs of a set in one language. */
export const needsIn = (language: CorpusLanguage, set: NeedSet = 'city-needs'): Corpus['queries'] =>
  jsonLines(readFileSync(join(folderOf(set), `queries.${language}.jsonl`), 'utf8'));

export const halves = (): Readonly<Record<Half, readonly string[]>> =>
  JSON.parse(readFileSync(join(folderOf('city-needs'), 'halves.json'), 'utf8')) as Record<Half, string[]>;

export function judgements(set: NeedSet = 'city-needs'): Corpus['qrels'] {
  const lines = readFileSync(join(folderOf(set), 'qrels.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [query = '', document = '', grade = ''] = line.split('\t');
    return { query, document, grade: Number(grade) };
  });
}

/** The 730 solutions of the registry, or `undefined` where the shared data is not there. */
export function registryRows(file = solutionsFile): readonly SolutionRow[] | undefined {
  if (!existsSync(file)) return undefined;
  return jsonLines<SolutionRow>(readFileSync(file, 'utf8')).filter(({ id }) => id.startsWith(registry));
}

/** As `smc evaluate` reads documents: a summary that opens the description is not counted twice. */
export function documentOf({
  id,
  name,
  summary = '',
  description = '',
}: SolutionRow): Corpus['docs'][number] {
  return {
    id,
    title: name,
    text: description.startsWith(summary) ? description : `${summary}\n${description}`,
  };
}

/** As `smc rank` reads the same row. */
export function offerOf(row: SolutionRow): Offer {
  return {
    id: row.id,
    title: row.name,
    summary: row.summary,
    description: row.description,
    themes: row.themes,
    sdgs: row.sdgs,
    languages: row.languages,
    organisationId: row.organization,
    organisationName: row.organization,
  };
}
