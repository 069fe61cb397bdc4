import { defaultWeights, RankingInputError } from '@smc/ranking';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../src/ranking.ts';
import { inputLine, needFromChallenge, offerFromSolution } from '../src/ranking-input.ts';
import { keptMatches, rankChallenge } from '../src/worker/rank-challenge.ts';
import type { OfferEntry, RankRequest } from '../src/worker/messages.ts';
import { OfferShelf } from '../src/worker/offer-shelf.ts';
import { challengeOf, leaks, organisations, solutionOf, solutions } from './fixtures.ts';

const entryOf = (solution: (typeof solutions)[number]): OfferEntry => {
  const offer = offerFromSolution(
    solution,
    organisations.find(({ id }) => id === solution.organisationId),
  );
  return { offer, line: inputLine(solution.id, solution.version, offer), revision: solution.version };
};
const meters = Array.from({ length: 80 }, (_, index) =>
  solutionOf({
    id: `meter-${String(index).padStart(2, '0')}`,
    organisationId: index % 2 === 0 ? 'aqua' : 'buslab',
    name: `Water meter ${index}`,
    description: 'Measures the water that leaks from the network.',
  }),
);
const entries = [...solutions, ...meters].map(entryOf);

function shelfOf(list: readonly OfferEntry[]): OfferShelf {
  const shelf = new OfferShelf();
  shelf.apply({ upsert: list, remove: [] });
  return shelf;
}
function requestFor(challenge = leaks): RankRequest {
  const need = needFromChallenge(challenge, organisations[0]);
  return {
    need,
    needLine: inputLine(challenge.id, challenge.contentRevision, need),
    weights: defaultWeights,
    today: '2026-11-21',
    rates: null,
    ratesLine: '',
  };
}

describe('ranking a challenge in a worker', () => {
  it('gives the same bytes for offers in any order, added, changed and removed along the way', () => {
    const expected = JSON.stringify(rankChallenge(requestFor(), shelfOf(entries)));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const shelf = shelfOf(shuffled.slice(0, 40));
        const stale = shuffled.slice(40).map((entry) => ({ ...entry, line: 'old' }));
        shelf.apply({ upsert: stale, remove: [] });
        shelf.built();
        shelf.apply({ upsert: shuffled.slice(40), remove: ['meter-unknown'] });
        expect(JSON.stringify(rankChallenge(requestFor(), shelf))).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('keeps the best fifty, with every sentence once and in every language', () => {
    const { entries: ranked, details } = rankChallenge(requestFor(), shelfOf(entries));
    expect(ranked).toHaveLength(keptMatches);
    expect(details.matches.map(({ solutionId }) => solutionId)).toEqual(
      ranked.map(({ solutionId }) => solutionId),
    );
    const lengths = locales.map((locale) => details.texts[locale].length);
    expect(new Set(lengths).size).toBe(1);
    const rows = details.texts.en.map((_, place) =>
      JSON.stringify(locales.map((locale) => details.texts[locale][place])),
    );
    expect(new Set(rows).size).toBe(rows.length);
    const places = details.matches.flatMap(({ reasons, missing, improvements }) => [
      ...reasons.map(({ text }) => text),
      ...missing,
      ...improvements,
    ]);
    expect(Math.max(...places)).toBeLessThan(lengths[0] ?? 0);
  });

  it('names a data digest that changes with any offer, with the need, and with nothing else', () => {
    const digest = (shelf: OfferShelf, request = requestFor()) => rankChallenge(request, shelf).versions.data;
    const base = digest(shelfOf(entries));
    expect(digest(shelfOf(entries.toReversed()))).toBe(base);
    expect(digest(shelfOf(entries.slice(1)))).not.toBe(base);
    expect(digest(shelfOf(entries), requestFor({ ...leaks, contentRevision: 2 }))).not.toBe(base);
    expect(digest(shelfOf(entries), { ...requestFor(), ratesLine: 'rates:1' })).not.toBe(base);
  });

  it('carries the revision of each solution that was ranked', () => {
    const { entries: ranked } = rankChallenge(requestFor(), shelfOf(entries));
    expect(new Set(ranked.map(({ revision }) => revision))).toEqual(new Set([3]));
  });

  it('leaves an offer out that cannot be read, and ranks the others', () => {
    const broken = entryOf(solutionOf({ id: 'broken', organisationId: 'aqua', name: 'Broken' }));
    const unreadable = { ...broken, offer: { ...broken.offer, readiness: 99 } };
    const { entries: ranked } = rankChallenge(requestFor(), shelfOf([...solutions.map(entryOf), unreadable]));
    expect(ranked.map(({ solutionId }) => solutionId).sort()).toEqual([
      'bus-board',
      'leak-finder',
      'water-books',
    ]);
  });

  it('refuses a need that cannot be read, naming the field', () => {
    const request = requestFor();
    const wrong = { ...request, need: { ...request.need, minimumReadiness: 99 } };
    expect(() => rankChallenge(wrong, shelfOf(entries))).toThrow(RankingInputError);
  });

  it('answers for an empty catalogue', () => {
    const result = rankChallenge(
      requestFor(challengeOf({ id: 'c', organisationId: 'o', country: 'KR', title: 'Alone' })),
      shelfOf([]),
    );
    expect([result.entries, result.excluded.total, result.details.packages]).toEqual([[], 0, []]);
  });
});
