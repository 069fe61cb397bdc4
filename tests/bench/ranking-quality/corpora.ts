import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../packages/ranking/src/index.ts';

/** The shared data lies beside the checkout. */
const folder = join(import.meta.dirname, '../../../../shared/data/ir');

/** A judged corpus and the measure that its goal is stated in. */
export interface JudgedCorpus {
  readonly name: string;
  readonly measure: 'MAP' | 'nDCG@10';
}

export const corpora: readonly JudgedCorpus[] = [
  { name: 'cacm', measure: 'MAP' },
  { name: 'cranfield', measure: 'MAP' },
  { name: 'sdg_indicator_to_target', measure: 'nDCG@10' },
  { name: 'top_needs_solutions_dev', measure: 'nDCG@10' },
  ...['es', 'fr', 'de', 'zh-Hans', 'ar'].map((language) => ({
    name: `sdg_targets_xling/${language}`,
    measure: 'nDCG@10' as const,
  })),
];

const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');
const jsonLines = <Row>(path: string): Row[] => lines(path).map((line) => JSON.parse(line) as Row);

/** A corpus of the shared data; `undefined` where it is not beside this checkout. */
export function readCorpus(name: string): Corpus | undefined {
  const path = (file: string) => join(folder, name, file);
  if (!existsSync(path('docs.jsonl'))) return undefined;
  return {
    docs: jsonLines(path('docs.jsonl')),
    queries: jsonLines(path('queries.jsonl')),
    qrels: lines(path('qrels.tsv')).map((line) => {
      const [query = '', document = '', grade = ''] = line.split('\t');
      return { query, document, grade: Number(grade) };
    }),
  };
}
