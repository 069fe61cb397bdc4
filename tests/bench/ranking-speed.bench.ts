import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex, rankOffers, updateIndex } from '../../packages/ranking/src/index.ts';
import type { Need, Offer } from '../../packages/ranking/src/index.ts';
import { scoreChannel } from '../../packages/ranking/src/index-structures/channel.ts';
import { buildTextIndex } from '../../packages/ranking/src/index-structures/text-index.ts';
import { topDocuments } from '../../packages/ranking/src/index-structures/top.ts';
import { prepareNeed } from '../../packages/ranking/src/prepare.ts';
import { offerSide } from '../../packages/ranking/src/offer-side.ts';
import { runSide } from '../../packages/ranking/src/run.ts';
import { stemsOf } from '../../packages/ranking/src/text/analyse.ts';
import { hasTexts, makeNeeds, makeOffers } from './ranking/catalogue.ts';
import { quantile, runBm25s, runLucene, runMiniSearch, timeEach } from './ranking/peers.ts';
import type { PeerTimes } from './ranking/peers.ts';
import type { BenchRow } from './types.ts';

export const name = 'ranking-speed';

const data = '../shared/data';
const top = 100;
const rounds = 3;
const textOf = ({ title, description }: Need | Offer) => `${title}\n${description ?? ''}`;
const termsOf = (entry: Need | Offer) => stemsOf(textOf(entry), 'en').join(' ');

/**
 * One need against a synthetic catalogue recombined from real texts: 20,000 offers, or 100,000 with `--full`. First the words
 * alone beside other engines on the same terms, each on one thread; then everything, beside looking at every pair.
 */
export function run({ seed, full }: { seed: number; full: boolean }): Promise<BenchRow[]> {
  if (!hasTexts(data)) {
    console.log(`  left out: the texts it is made of are not in ${data}`);
    return Promise.resolve([]);
  }
  const offers = makeOffers(full ? 100_000 : 20_000, seed, data);
  const needs = makeNeeds(100, seed + 1, data);
  return Promise.resolve([...wordRows(offers, needs), ...wholeRows(offers, needs)]);
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
  });
  const buildSeconds = (performance.now() - before) / 1000;
  const counted = queries.map((query) => {
    const counts = new Map<string, number>();
    for (const term of query.split(' ')) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
  return {
    ...timeEach(counted, rounds, (need) => topDocuments(scoreChannel(words, need), top)),
    buildSeconds,
  };
}

/** Everything: features, exclusions and the reasons of the first hundred. */
function wholeRows(offers: readonly Offer[], needs: readonly Need[]): BenchRow[] {
  const options = { today: '2026-11-21', top, maxExclusions: top };
  const startedAt = performance.now();
  const index = buildIndex(offers);
  const buildSeconds = (performance.now() - startedAt) / 1000;
  const ours = timeEach(needs, 2, (need) => rankOffers(need, index, options));
  const everyPair = needs.slice(0, 3).map((need) => {
    const side = { ...offerSide(prepareNeed(need), index), columns: undefined };
    const before = performance.now();
    runSide(side, options).best(top);
    return performance.now() - before;
  });
  const input = `${offers.length} offers, all parts, reasons of the first ${top}, one thread`;
  const changed = needs.slice(0, 20).map((_, number) => {
    const offer = { ...(offers[number] as Offer), title: `Changed ${number}` };
    const before = performance.now();
    updateIndex(index, { upsert: [offer], remove: [] });
    return performance.now() - before;
  });
  return [
    {
      name: 'one need ranked with reasons, p50',
      input,
      value: ours.p50,
      unit: 'ms',
      baseline: 'looking at every pair, without reasons (3 needs)',
      baselineValue: quantile(everyPair, 0.5),
      ratio: ours.p50 / quantile(everyPair, 0.5),
    },
    {
      name: 'one changed offer folded in, p50',
      input: `${offers.length} offers`,
      value: quantile(changed, 0.5),
      unit: 'ms',
      baseline: 'building the index anew',
      baselineValue: buildSeconds * 1000,
      ratio: quantile(changed, 0.5) / (buildSeconds * 1000),
    },
  ];
}
