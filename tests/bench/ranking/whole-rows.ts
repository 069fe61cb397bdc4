import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  buildIndex,
  readSnapshot,
  StandingNeeds,
  toMessage,
  writeSnapshot,
} from '../../../packages/ranking/src/index.ts';
import type { Need, Offer, OfferIndex } from '../../../packages/ranking/src/index.ts';
import { offerSide } from '../../../packages/ranking/src/offer-side.ts';
import { prepareNeed } from '../../../packages/ranking/src/prepare.ts';
import { runSide } from '../../../packages/ranking/src/run.ts';
import { analyseQuery, scoreQuery } from '../../../packages/ranking/src/text-query.ts';
import type { BenchRow } from '../types.ts';
import { readShared } from './one-need.ts';
import type { NeedTimes } from './one-need.ts';
import { quantile } from './peers.ts';
import type { RankerInput } from './ranker.ts';

const mebibyte = 2 ** 20;
const top = 100;
const options = { today: '2026-11-21', top, maxExclusions: top };

/** Milliseconds of processor time of this process, all its threads: unlike a clock, not disturbed by who waits for the processor. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(work: () => unknown): number {
  const before = processorTime();
  work();
  return processorTime() - before;
}

type Measured = Pick<BenchRow, 'name' | 'value' | 'unit' | 'baseline' | 'baselineValue'>;
const rowOver =
  (input: string) =>
  (measured: Measured): BenchRow => ({
    ...measured,
    input,
    ratio: measured.value / measured.baselineValue,
  });

/** Storing an index and starting from the file, beside building it. */
function restartRow(index: OfferIndex, buildTime: number) {
  const folder = mkdtempSync(join(tmpdir(), 'smc-ranking-snapshot-'));
  try {
    const path = join(folder, 'index');
    writeFileSync(path, new Uint8Array(writeSnapshot(index, 'bench')));
    const before = performance.now();
    let snapshot = new SharedArrayBuffer(0);
    const cost = timeOf(() => {
      snapshot = readShared(path);
      readSnapshot(snapshot, 'bench');
    });
    const row: Measured = {
      name: `restart from a snapshot of ${Math.round(snapshot.byteLength / mebibyte)} MiB (${Math.round(performance.now() - before)} ms by the clock)`,
      value: cost,
      unit: 'ms of processor time',
      baseline: 'building the index anew',
      baselineValue: buildTime,
    };
    return { row, snapshot };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own: the offers of which the index was made are not in its memory, nor for its collector to look at. */
function timeNeeds(snapshot: SharedArrayBuffer, needs: readonly Need[]): NeedTimes {
  const folder = mkdtempSync(join(tmpdir(), 'smc-bench-'));
  try {
    const [index, asked] = [join(folder, 'index'), join(folder, 'needs.json')];
    writeFileSync(index, new Uint8Array(snapshot));
    writeFileSync(asked, JSON.stringify(needs));
    const script = fileURLToPath(new URL('./one-need.ts', import.meta.url));
    const given = [script, index, asked, JSON.stringify(options)];
    return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as NeedTimes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function oneNeedRows(index: OfferIndex, snapshot: SharedArrayBuffer, needs: readonly Need[]): Measured[] {
  const { processor, clock } = timeNeeds(snapshot, needs);
  const everyPair = needs.slice(0, 2).map((need) => {
    const side = { ...offerSide(prepareNeed(need), index), columns: undefined };
    return timeOf(() => runSide(side, options).best(top));
  });
  const baseline = {
    unit: 'ms of processor time',
    baseline: 'looking at every pair, without reasons (2 needs)',
    baselineValue: quantile(everyPair, 0.5),
  };
  return [0.5, 0.95].map((share) => ({
    name: `one need ranked with the reasons of the first ${top}, p${share * 100} (${quantile(clock, share).toFixed(1)} ms by the clock)`,
    value: quantile(processor, share),
    ...baseline,
  }));
}

/** Text alone: every document by words, the candidates by 4-grams and latent space, and their sum. */
function textRow(index: OfferIndex, needs: readonly Need[], oneNeed: number): Measured {
  const queries = needs.map((need) => analyseQuery(prepareNeed(need).document, index.text));
  for (const query of queries) scoreQuery(index.text, query);
  const times = [1, 2].flatMap(() => queries.map((query) => timeOf(() => scoreQuery(index.text, query))));
  return {
    name: 'text of one need, every part of it, p50',
    value: quantile(times, 0.5),
    unit: 'ms of processor time',
    baseline: 'one need ranked, p50',
    baselineValue: oneNeed,
  };
}

function rankIn(input: RankerInput): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ranker.ts', import.meta.url), { workerData: input });
    worker.once('message', resolve).once('error', reject);
  });
}

/** Places of a list where nothing else is asked. */
const usualTop = 20;

/** Many needs on two threads that look at one snapshot, by the clock: their start, and what the collector and compilers do, included. */
async function manyNeedsRow(
  snapshot: SharedArrayBuffer,
  needs: readonly Need[],
  places: number,
): Promise<Measured> {
  const input = {
    snapshot: toMessage(snapshot),
    needs,
    options: { ...options, top: places, maxExclusions: places },
    threads: 2,
  };
  const spentBefore = processorTime();
  const before = performance.now();
  const reasons = await rankIn(input);
  const clock = (performance.now() - before) / 1000;
  const spent = (processorTime() - spentBefore) / 1000;
  return {
    name: `${needs.length} needs on two threads, ${reasons} reasons of the first ${places} each, start included (${spent.toFixed(1)} s of processor time)`,
    value: clock,
    unit: 's by the clock',
    baseline: 'the goal for 1,000 needs, in proportion',
    baselineValue: needs.length / 100,
  };
}

/** A changed offer over needs that stand open. */
function standingRow(index: OfferIndex, needs: readonly Need[], offers: readonly Offer[], oneNeed: number) {
  const standing = new StandingNeeds(needs, index, { today: options.today });
  const ranked: number[] = [];
  const times = Array.from({ length: 20 }, (_, number) => {
    const offer = offers[(number * 4177 + 13) % offers.length] as Offer;
    const changed = { ...offer, description: `${offer.description ?? ''} Alerts by SMS, version ${number}.` };
    return timeOf(() => ranked.push(standing.update({ upsert: [changed], remove: [] }).ranked.length));
  });
  return {
    name: `one changed offer over open needs, p50 (${quantile(ranked, 0.5)} needs ranked again at the median)`,
    value: quantile(times, 0.5),
    unit: 'ms of processor time',
    baseline: `ranking all ${needs.length} again at the median of one need`,
    baselineValue: needs.length * oneNeed,
  };
}

/** Everything: features, exclusions and reasons; building, storing, sharing, keeping current. */
export async function wholeRows(offers: readonly Offer[], needs: readonly Need[]): Promise<BenchRow[]> {
  const row = rowOver(`${offers.length} offers, all parts`);
  let index = buildIndex([]);
  const buildTime = timeOf(() => (index = buildIndex(offers)));
  const { row: restart, snapshot } = restartRow(index, buildTime);
  const oneNeed = oneNeedRows(index, snapshot, needs.slice(0, 100));
  const median = oneNeed[0]?.value ?? 0;
  const shared = readSnapshot(snapshot, 'bench', true);
  return [
    ...oneNeed,
    textRow(shared, needs.slice(0, 100), median),
    await manyNeedsRow(snapshot, needs, usualTop),
    await manyNeedsRow(snapshot, needs, top),
    standingRow(shared, needs, offers, median),
    restart,
  ].map(row);
}
