import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { averagePrecision, ndcgAt10 } from '../../packages/ranking/src/evaluate.ts';
import {
  buildCorpusIndex,
  classifyCorpus,
  type Corpus,
  searchCorpus,
} from '../../packages/ranking/src/index.ts';
import { plainBm25 } from './ranking-languages/plain-bm25.ts';
import { differenceInterval } from './ranking-quality/bootstrap.ts';
import { corpora, type JudgedCorpus, readCorpus } from './ranking-quality/corpora.ts';
import type { BenchRow } from './types.ts';

export const name = 'ranking-quality';

/** Parts added one after the other. */
const stages = [
  ['words', { grams: false, latent: false, feedback: false, translation: false }],
  ['+ 4-grams', { latent: false, feedback: false, translation: false }],
  ['+ latent space', { feedback: false, translation: false, leaning: false }],
  ['+ feedback', { translation: false, leaning: false }],
  ['+ languages and synonyms', { leaning: false }],
  ['+ first matches lean on each other', {}],
] as const;

type Search = (text: string) => readonly string[];

function gradesOf({ qrels }: Corpus): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const { query, document, grade } of qrels)
    if (grade > 0) grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(document, grade));
  return grades;
}

/** The measure of each judged need, in their order. */
function measured(corpus: Corpus, { measure }: JudgedCorpus, search: Search): number[] {
  const grades = gradesOf(corpus);
  return corpus.queries.flatMap(({ id, text }) => {
    const known = grades.get(id);
    if (known === undefined) return [];
    return [measure === 'MAP' ? averagePrecision(search(text), known) : ndcgAt10(search(text), known)];
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are still needed. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rowsOf(judged: JudgedCorpus, corpus: Corpus, seed: number): BenchRow[] {
  const baseline = measured(corpus, judged, plainBm25(corpus.docs));
  return stages.map(([stage, parts]): BenchRow => {
    const before = memory();
    const startedAt = performance.now();
    const index = buildCorpusIndex(corpus.docs, parts);
    const buildMs = performance.now() - startedAt;
    const mebibytes = (memory() - before) / 1024 ** 2;
    const askedAt = performance.now();
    const values = measured(corpus, judged, (text) => searchCorpus(index, text));
    const perNeed = (performance.now() - askedAt) / values.length;
    const [low, high] = differenceInterval(values, baseline, seed);
    return {
      name: `${judged.name}: ${stage}`,
      input: `${values.length} needs, ${corpus.docs.length} documents; 95 % of the gain: ${low.toFixed(3)} to ${high.toFixed(3)}; built in ${Math.round(buildMs)} ms, ${perNeed.toFixed(1)} ms a need, ${mebibytes.toFixed(0)} MiB`,
      value: meanOf(values),
      unit: judged.measure,
      baseline: 'plain BM25 (k1 0.9, b 0.4)',
      baselineValue: meanOf(baseline),
      ratio: meanOf(values) / meanOf(baseline),
    };
  });
}

function classification(): BenchRow[] {
  const corpus = readCorpus('sdg_benchmark_dev');
  if (corpus === undefined) return [];
  const { judged, accuracy } = classifyCorpus(corpus);
  const yes = corpus.qrels.filter(({ grade }) => grade > 0).length;
  const baselineValue = Math.max(yes, judged - yes) / judged;
  return [
    {
      name: 'sdg_benchmark_dev: goals of texts',
      input: `${judged} judged pairs of a goal and a text`,
      value: accuracy,
      unit: 'accuracy',
      baseline: 'the more frequent answer to all',
      baselineValue,
      ratio: accuracy / baselineValue,
    },
  ];
}

/** What each part of text relevance adds, on every judged corpus with the same configuration, beside plain BM25. */
export async function run({ seed }: { seed: number }): Promise<BenchRow[]> {
  const rows = corpora.flatMap((judged) => {
    const corpus = readCorpus(judged.name);
    return corpus === undefined ? [] : rowsOf(judged, corpus, seed);
  });
  if (rows.length === 0) console.log('Not measured: ../shared/data/ir is not beside this checkout.\n');
  return [...rows, ...classification()];
}
