import { describe, expect, it } from 'vitest';
import { buildIndex, RankingInputError, rankOffers, readSnapshot, writeSnapshot } from '../src/index.ts';
import type { Need, Offer, OfferIndex } from '../src/index.ts';
import { rankNeedsInThreads } from '../threads/rank-needs.ts';
import type { RankThreadsOptions } from '../threads/rank-needs.ts';
import { answerOf } from './whole-answers.ts';

const offers = Array.from(
  { length: 80 },
  (_, at): Offer => ({
    id: `s${at}`,
    title: `LeakEar ${at % 11}`,
    description: `Finds leaks number ${at} by sound. Alerts by SMS within ${at % 9} minutes.`,
    language: 'en',
    price: at % 3 === 0 ? null : { min: at * 1_000, max: at * 3_000, currency: 'USD' },
  }),
);
const needs = Array.from(
  { length: 23 },
  (_, at): Need => ({
    id: `n${at}`,
    title: `Leaks ${at % 7} found by sound`,
    requirements: [
      { id: 'r1', text: 'Alerts by SMS within 5 minutes', level: at % 2 === 0 ? 'must' : 'should' },
    ],
    budget: { min: 0, max: 20_000 + at, currency: 'USD' },
  }),
);
const options = { today: '2026-11-21', top: 5 };
const index = buildIndex(offers);
const expected = needs.map((need) => answerOf(rankOffers(need, index, options), 'beside'));

async function ranked(
  settings: Partial<RankThreadsOptions>,
  asked: readonly Need[] = needs,
  over: OfferIndex = index,
): Promise<string[]> {
  const answers = new URL('./whole-answers.ts', import.meta.url);
  const all = { answers, given: 'beside', threads: 2, fewestForThreads: 1, ...settings };
  return [...(await rankNeedsInThreads<string>(asked, over, options, all))];
}

describe('needs ranked in threads', () => {
  it.each([1, 2, 3])(
    'come in order and are, to the last byte, what one thread gives: %i',
    async (threads) => {
      expect(await ranked({ threads })).toEqual(expected);
    },
  );

  it('are ranked over the snapshot that the index was read from', async () => {
    const snapshot = { bytes: writeSnapshot(index, 'given'), data: 'given' };
    const read = readSnapshot(snapshot.bytes, 'given');
    expect(await ranked({ snapshot }, needs, read)).toEqual(expected);
  });

  it('are all ranked though the other threads die over one', async () => {
    const ranker = new URL('./dying-ranker.ts', import.meta.url);
    expect(await ranked({ threads: 3, ranker, patience: 300 })).toEqual(expected);
  });

  it('are refused as in one thread', async () => {
    const bad = needs.map((need, at) => (at === 9 ? { ...need, deadline: 'soon' } : need));
    await expect(ranked({}, bad)).rejects.toThrow(RankingInputError);
    await expect(ranked({ threads: 1 }, bad)).rejects.toThrow(RankingInputError);
  });

  it('need no thread where they are few', async () => {
    expect(await ranked({ fewestForThreads: needs.length + 1 })).toEqual(expected);
  });
});
