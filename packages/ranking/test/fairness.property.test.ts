import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFloor } from '../src/fairness/floor.ts';
import {
  buildIndex,
  buildNeedIndex,
  giniOf,
  rankNeeds,
  rankOffers,
  reportExposure,
  sizeBandOf,
} from '../src/index.ts';
import { defaultWeights, type Need, type Offer } from '../src/index.ts';
import { leakNeed, leakOffer, options } from './fixtures.ts';

/** Gini as its definition has it: half the relative mean difference. */
function naiveGini(amounts: readonly number[]): number {
  const sum = amounts.reduce((left, amount) => left + amount, 0);
  if (sum === 0) return 0;
  const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
  return differences.reduce((left, one) => left + one, 0) / (2 * amounts.length * sum);
}

describe('Gini', () => {
  it('is half the relative mean difference', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 30 }), (amounts) => {
        expect(giniOf(amounts)).toBeCloseTo(naiveGini(amounts), 3);
      }),
    );
  });
});

describe('a floor', () => {
  const lists = fc.record({
    isProtected: fc.array(fc.boolean(), { maxLength: 40 }),
    places: fc.nat(12),
    first: fc.integer({ min: 1, max: 12 }),
  });
  const applied = (given: { isProtected: boolean[]; places: number; first: number }) => {
    const order = given.isProtected.map((_, at) => at);
    const scoreOf = (candidate: number) => 100 - candidate;
    const result = applyFloor(order, given, (candidate) => given.isProtected[candidate] ?? false, scoreOf);
    return { order, scoreOf, result };
  };

  it('keeps its places as far as there are any to fill them, and loses nobody', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const { order, result } = applied(given);
        const head = result.order.slice(0, given.first);
        const wanted = Math.min(given.places, Math.min(given.first, order.length));
        const all = given.isProtected.filter(Boolean).length;
        const held = head.filter((candidate) => given.isProtected[candidate]).length;
        expect(held).toBe(Math.max(result.present, Math.min(wanted, all)));
        expect(held >= result.possible).toBe(true);
        expect([...result.order].sort((a, b) => a - b)).toEqual(order);
      }),
    );
  });

  it('exchanges no two of one kind, and counts what it costs', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const { order, scoreOf, result } = applied(given);
        const kind = (list: readonly number[], wanted: boolean) =>
          list.filter((candidate) => given.isProtected[candidate] === wanted);
        for (const wanted of [true, false]) expect(kind(result.order, wanted)).toEqual(kind(order, wanted));
        const sum = (list: readonly number[]) =>
          list.slice(0, given.first).reduce((left, candidate) => left + scoreOf(candidate), 0);
        expect(result.cost).toBe(sum(order) - sum(result.order));
        expect(result.cost).toBeGreaterThanOrEqual(0);
        for (const { candidate, from, to } of result.raised)
          expect([order[from - 1], result.order[to - 1], to < from]).toEqual([candidate, candidate, true]);
      }),
    );
  });
});

const many: Offer[] = Array.from({ length: 14 }, (_, at) => ({
  ...leakOffer,
  id: `offer-${at}`,
  title: `LeakEar ${at}`,
  organisationId: `org-${at}`,
  references: at < 12 ? (leakOffer.references ?? []) : [],
}));
const floor = { firstTimeProviders: { places: 2 }, smallCities: { places: 1, first: 2 } };
const withFloor = { ...options, weights: { ...defaultWeights, version: 'fair-1', floor } };

describe('a ranking with a floor in its weights', () => {
  const index = buildIndex(many);

  it('keeps places for first-time providers, and says what that cost', () => {
    const plain = rankOffers(leakNeed, index, options);
    const fair = rankOffers(leakNeed, index, withFloor);
    const newcomers = (ids: readonly string[]) => ids.filter((id) => id === 'offer-12' || id === 'offer-13');
    const firstTen = (ranking: typeof plain) => ranking.matches.slice(0, 10).map(({ offerId }) => offerId);
    expect(newcomers(firstTen(plain))).toEqual([]);
    expect(newcomers(firstTen(fair))).toHaveLength(2);
    expect(plain.floor).toBeUndefined();
    expect(fair.floor).toMatchObject({
      rule: 'firstTimeProviders',
      places: 2,
      first: 10,
      present: 0,
      possible: 2,
    });
    const scores = (ranking: typeof plain) =>
      ranking.matches.slice(0, 10).reduce((sum, { score }) => sum + score, 0);
    expect(fair.floor?.cost).toBe(scores(plain) - scores(fair));
    expect(fair.floor?.cost).toBeGreaterThan(0);
  });

  it('changes no score, no rank by score and no reason', () => {
    const facts = (given: typeof options) =>
      rankOffers(leakNeed, index, { ...given, top: 14 })
        .matches.map(({ offerId, score, scoreRank, reasons }) => ({ offerId, score, scoreRank, reasons }))
        .sort((a, b) => (a.offerId < b.offerId ? -1 : 1));
    expect(facts(withFloor)).toEqual(facts(options));
  });

  it('keeps places for small cities on the other side', () => {
    const need = (id: string, population: number, description: string): Need => ({
      ...leakNeed,
      id,
      description,
      city: { ...leakNeed.city, population },
    });
    const needs = [
      need('big-1', 2_000_000, `${leakNeed.description} Again: find leaks.`),
      need('big-2', 1_000_000, leakNeed.description ?? ''),
      need('small', 20_000, 'We lose water.'),
    ];
    const ranked = rankNeeds(leakOffer, buildNeedIndex(needs), { ...withFloor, diversify: false });
    expect(ranked.matches.slice(0, 2).map(({ needId }) => needId)).toContain('small');
    expect(ranked.floor).toMatchObject({ rule: 'smallCities', possible: 1 });
  });

  it.each([
    [{ firstTimeProviders: { places: -1 } }, 'weights.floor.firstTimeProviders.places'],
    [{ firstTimeProviders: { places: 1.5 } }, 'weights.floor.firstTimeProviders.places'],
    [{ smallCities: { places: 1, population: 0 } }, 'weights.floor.smallCities.population'],
    [{ friends: { places: 1 } }, 'weights.floor.friends'],
  ])('refuses %j', (wrong, field) => {
    const weights = { ...defaultWeights, floor: wrong as never };
    expect(() => rankOffers(leakNeed, index, { ...options, weights })).toThrow(
      expect.objectContaining({ field }),
    );
  });
});

describe('an exposure report', () => {
  const providers = [
    { organisationId: 'a', size: 'large', region: 'EUROPE', isNewcomer: false, solutions: 2 },
    { organisationId: 'b', size: 'micro', region: 'EUROPE', isNewcomer: true, solutions: 1 },
    { organisationId: 'c', size: null, region: null, isNewcomer: true, solutions: 1 },
  ];
  const lists = [
    { subjectId: 'n1', organisationIds: ['a', 'a', 'b'] },
    { subjectId: 'n2', organisationIds: ['a', null] },
  ];

  it('says whose solutions cities see, beside whose there are', () => {
    const report = reportExposure(lists, providers, { firstPage: 2 });
    expect(report).toMatchObject({
      lists: 2,
      providers: 3,
      solutions: 4,
      firstPage: 2,
      providersOnFirstPages: 1,
    });
    // a: 1 + 0.6309 + 1, b: 0.5 of 3.1309
    expect(report.bySize).toEqual([
      {
        group: 'large',
        providers: 1,
        catalogueShare: 0.5,
        exposureShare: 0.8403,
        firstPageShare: 1,
        ratio: 1.6806,
      },
      {
        group: 'micro',
        providers: 1,
        catalogueShare: 0.25,
        exposureShare: 0.1597,
        firstPageShare: 0,
        ratio: 0.6388,
      },
      { group: 'unknown', providers: 1, catalogueShare: 0.25, exposureShare: 0, firstPageShare: 0, ratio: 0 },
    ]);
    expect(report.byNewcomer.map(({ group, providers: count }) => [group, count])).toEqual([
      ['established', 1],
      ['newcomer', 2],
    ]);
    expect(report.gini).toBeGreaterThan(report.catalogueGini);
  });

  it('does not depend on the order of its input, and is empty without lists', () => {
    expect(reportExposure([...lists].reverse(), [...providers].reverse())).toEqual(
      reportExposure(lists, providers),
    );
    expect(reportExposure([], providers)).toMatchObject({ lists: 0, gini: 0, providersOnFirstPages: 0 });
  });

  it('bands providers by their staff', () => {
    expect([null, 0, 9, 10, 50, 250].map(sizeBandOf)).toEqual([
      null,
      'micro',
      'micro',
      'small',
      'medium',
      'large',
    ]);
  });
});
