import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowLength } from '../src/columns/offer-columns.ts';
import { roughRun } from '../src/columns/rough-run.ts';
import type { RoughInput } from '../src/columns/rough-run.ts';
import { silenceShift } from '../src/columns/row-sum.ts';
import { ruleBit } from '../src/columns/statement-tables.ts';
import { createCombiner } from '../src/combine.ts';
import { loopsOver } from '../src/compiled/loops.ts';
import { sharedBytes } from '../src/compiled/shared-memory.ts';
import { conceptNormer } from '../src/features/relevance.ts';
import { defaultWeights } from '../src/default-weights.ts';
import { buildIndex, readSnapshot, writeSnapshot } from '../src/index.ts';
import type { Need, Offer, Weights } from '../src/index.ts';
import { conceptRarity } from '../src/indexes.ts';
import type { OfferIndex, OfferSegment } from '../src/indexes.ts';
import { lenderFor } from '../src/index-structures/scratch.ts';
import { prepareNeed } from '../src/prepare.ts';
import { needs, offerLists } from './generated-offers.ts';

/** Enough offers for several rounds of the loops, and some left over. */
const manyOffers = fc
  .array(offerLists, { minLength: 1, maxLength: 4 })
  .map((lists) => lists.flat().map((offer, number): Offer => ({ ...offer, id: `s${number}` })));

/** The index in memory that the compiled loops can read. */
function moved(index: OfferIndex): OfferIndex {
  const snapshot = new Uint8Array(writeSnapshot(index, 'd'));
  const memory = sharedBytes(snapshot.byteLength, 0);
  new Uint8Array(memory).set(snapshot);
  return readSnapshot(memory, 'd');
}

const near = lenderFor(1, 0);
const far = lenderFor(1, 2);
const fromSeed = (seed: number, at: number) => Math.abs(Math.sin(seed + at * 12.9898));

/** Weights of every kind: the default ones, a few features alone, and none that anything known could earn. */
const weightings: readonly Weights[] = [
  defaultWeights,
  { version: 'few', features: { text: 1, budget: 3, evidence: 0.001 }, silenceShare: 1 },
  {
    version: 'no share',
    features: { ...defaultWeights.features, concepts: 90, timezone: 7 },
    silenceShare: 0,
  },
  { version: 'one', features: { semantic: 1 } },
];

function inputOf(index: OfferIndex, need: Need, seed: number, weights = defaultWeights): RoughInput {
  return {
    need: prepareNeed(need),
    context: {
      today: Date.parse('2026-11-21'),
      year: 2026,
      rates: undefined,
      rarity: conceptRarity(index.concepts),
      conceptNorm: conceptNormer(conceptRarity(index.concepts)),
      hasSimilarities: false,
    },
    combiner: createCombiner(weights),
    relevance: Float64Array.from({ length: index.size }, (_, at) => fromSeed(seed, at)),
    similarityOf: undefined,
    live: undefined,
  };
}

function judged(segment: OfferSegment, input: RoughInput, lend: typeof near) {
  const { size } = segment.columns;
  // As they were left: all of them are written.
  const lent = {
    steps: lend('Int32Array', 'test.steps', size).fill(7),
    open: lend('Uint8Array', 'test.open', size).fill(7),
    excludedBy: lend('Uint8Array', 'test.excludedBy', size).fill(7),
  };
  const { doubtful, refine } = roughRun(segment, input, lent, lend);
  const { steps, open, excludedBy } = lent;
  const bounds = [...steps];
  // In parts, as they are asked for.
  const third = (rest: number) => Array.from({ length: size }, (_, at) => at).filter((at) => at % 3 === rest);
  for (const rest of [0, 1, 2]) refine?.(third(rest));
  return {
    bounds,
    isBounded: refine !== undefined,
    exact: { steps: [...steps], open: [...open], excludedBy: [...excludedBy], doubtful },
  };
}

/** What is found in all memories: by the loops, by those in TypeScript, and where only the need's own memory can be reached. */
function judgedEverywhere(index: OfferIndex, input: RoughInput) {
  const [plain] = index.segments as [OfferSegment];
  const [segment] = moved(index).segments as [OfferSegment];
  expect(loopsOver(segment.columns.stated.rows, [near('Uint8Array', 'test', 8)])).toBeDefined();
  expect(loopsOver(plain.columns.stated.rows, [near('Uint8Array', 'test', 8)])).toBeUndefined();
  expect(loopsOver(segment.columns.stated.rows, [far('Uint8Array', 'test', 8)])).toBeUndefined();
  const { exact: compiled, bounds, isBounded } = judged(segment, input, near);
  const others = [judged(plain, input, far), judged(plain, input, near), judged(segment, input, far)];
  for (const other of others) expect(other.bounds).toEqual(other.exact.steps);
  return { compiled, bounds, isBounded, others: others.map(({ exact }) => exact) };
}

describe('the compiled loops over columns', () => {
  it('find the same as those in TypeScript, over any offers', () => {
    fc.assert(
      fc.property(
        manyOffers,
        needs,
        fc.nat(1000),
        fc.nat(2),
        fc.nat(3),
        (offers, need, seed, kind, chosen) => {
          const index = buildIndex(offers);
          const plain = inputOf(index, need, seed, weightings[chosen]);
          const isThere = (at: number) => fromSeed(seed + 1, at) > 0.3;
          const input = [
            plain,
            { ...plain, live: Uint8Array.from({ length: index.size }, (_, at) => (isThere(at) ? 1 : 0)) },
            { ...plain, similarityOf: (at: number) => (isThere(at) ? fromSeed(seed + 2, at) : undefined) },
          ][kind] as RoughInput;
          const { compiled, bounds, isBounded, others } = judgedEverywhere(index, input);
          for (const other of others) expect(other).toEqual(compiled);
          expect(isBounded).toBe(kind !== 2);
          const over = bounds.map((bound, entry) => bound - (compiled.steps[entry] as number));
          expect(Math.min(...over)).toBeGreaterThanOrEqual(0);
          // Above them by no more than rounding takes: half a step and a part for each feature, and a step for its weight.
          if (chosen === 0) expect(Math.max(...over)).toBeLessThan(32);
          for (const [entry, steps] of compiled.steps.entries())
            if (steps < 0) expect(bounds[entry]).toBe(-1);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('do so with more requirements than sixteen bits hold halves of', () => {
    const offers = Array.from({ length: 20 }, (_, number) => ({
      id: `s${number}`,
      title: 'LeakEar',
      language: 'en',
      description: number % 3 === 0 ? 'Proprietary software.' : 'Sends alerts by SMS within 5 minutes.',
    }));
    const texts = ['Alerts by SMS', 'Interface in French'];
    const need = {
      id: 'n',
      title: 'Leaks',
      language: 'en',
      requirements: Array.from({ length: 1100 }, (_, number) => ({
        text: texts[number % 2] as string,
        level: 'must' as const,
      })),
    };
    const index = buildIndex(offers);
    const { compiled, others } = judgedEverywhere(index, inputOf(index, need, 1));
    for (const other of others) expect(other).toEqual(compiled);
    expect(new Set(compiled.steps).size).toBeGreaterThan(1);
  });

  it('count on the order of statements, rules and silences', () => {
    expect(rowLength).toBe(8);
    expect(ruleBit('REGION_NOT_SERVED')).toBe(1);
    expect(ruleBit('MUST_CONTRADICTED')).toBe(1 << 5);
    expect(silenceShift).toBe(7);
  });
});
