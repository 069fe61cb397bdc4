import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  cutIntoShards,
  defaultWeights,
  rankNeed,
  rankOverShards,
  rankWithShards,
  Shard,
  splitIndex,
} from '../src/index.ts';
import type {
  LocalShards,
  Need,
  Offer,
  OfferIndex,
  RankOptions,
  ShardAnswer,
  ShardOptions,
  ShardQuestion,
  ShardedRanking,
} from '../src/index.ts';
import { needs, offerLists, options } from './generated-offers.ts';

const locales = ['en', 'ko', 'es', 'fr'] as const;
const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** What the whole index gives, in the shape of a ranking over shards. */
function wholeOf(need: Need, index: OfferIndex, { locales, packages, ...rest }: ShardOptions): string {
  const ranked = rankNeed(need, index, rest);
  const rankings = Object.fromEntries(locales.map((locale) => [locale, ranked.rankingIn(locale)]));
  const proposed = packages === undefined ? [] : locales;
  const answer: ShardedRanking = {
    rankings,
    packages: Object.fromEntries(proposed.map((locale) => [locale, ranked.packagesIn(locale, packages)])),
  };
  return JSON.stringify(answer);
}

interface Carried {
  readonly result: ShardedRanking;
  readonly asked: readonly ShardQuestion['ask']['kind'][];
}

/** Carries questions and answers as a queue does: as JSON. */
function carry(
  { catalogue, shards }: LocalShards,
  need: Need,
  given: ShardOptions,
  answerOf = (shard: Shard, question: ShardQuestion): ShardAnswer => shard.answer(question),
): Carried {
  const rounds = rankOverShards(need, catalogue, given);
  const asked: ShardQuestion['ask']['kind'][] = [];
  for (let step = rounds.next(); ; ) {
    if (step.done === true) return { result: step.value, asked };
    const question = step.value;
    asked.push(question.ask.kind);
    step = rounds.next(shards.map((shard) => copied(answerOf(shard, copied(question)))));
  }
}

const rule = fc.record({ places: fc.integer({ min: 1, max: 4 }), first: fc.integer({ min: 1, max: 6 }) });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const settings: fc.Arbitrary<ShardOptions> = fc
  .record({
    top: maybe(fc.integer({ min: 1, max: 30 })),
    floor: maybe(rule),
    diversify: fc.constantFrom<RankOptions['diversify']>(undefined, false, { lambda: 0.5, first: 3 }),
    organisationCap: fc.constantFrom<RankOptions['organisationCap']>(undefined, false, {
      limit: 1,
      first: 4,
    }),
    maxExclusions: maybe(fc.integer({ min: 0, max: 5 })),
    similarities: maybe(fc.constant({ s0: 0.9, s3: 0.2 })),
    packages: maybe(fc.record({ candidates: fc.integer({ min: 1, max: 60 }) })),
    locales: fc.constantFrom(locales, ['fr'] as const),
  })
  .map(({ floor, ...rest }) => ({
    ...options,
    ...rest,
    ...(floor === undefined
      ? {}
      : { weights: { ...defaultWeights, version: 'floor-1', floor: { firstTimeProviders: floor } } }),
  }));

const foreign = fc.constantFrom(
  {},
  { language: 'es', title: 'Fugas de agua y autobuses', description: 'Detectar fugas en la red de agua' },
  { language: 'ko', title: '수도관 누수 탐지', description: '상수도망의 누수를 찾는다' },
);
const textOnly = { version: 'text-1', features: { text: 1 } };
/** The same offers once more, in another number: ties everywhere. */
const twice = (offers: readonly Offer[]) => [
  ...offers,
  ...offers.map((offer) => ({ ...offer, id: `twin-${offer.id}` })),
];

describe('a ranking over shards', () => {
  it('is, to the last byte, that of the whole index', () => {
    const shown = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(offerLists, offerLists.map(twice), fc.constant<Offer[]>([])),
        fc.tuple(needs, foreign).map(([need, other]): Need => ({ ...need, ...other })),
        fc.record({ grams: fc.boolean(), isSmall: fc.boolean(), count: fc.integer({ min: 1, max: 5 }) }),
        settings,
        (offers, need, { grams, isSmall, count }, given) => {
          const built = buildIndex(offers, { grams });
          const model = { ...built.model, text: { ...built.model.text, isSmall } };
          const index = buildIndex(offers, { model });
          const { result, asked } = carry(splitIndex(index, count), need, given);
          expect(JSON.stringify(result)).toBe(wholeOf(need, index, given));
          for (const kind of asked) shown.add(kind);
        },
      ),
      { numRuns: 300 },
    );
    expect([...shown].sort()).toEqual(['best', 'explain', 'sides', 'sums', 'widened', 'words']);
  });

  it('is that of the whole index where the costlier channels look at a part only, cut among equals', () => {
    const words = 'leak water pipe bus flood sensor map light road school energy waste'.split(' ');
    const phrase = (seed: number, length: number) =>
      Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ');
    const offers = Array.from(
      { length: 2_400 },
      (_, number): Offer => ({
        id: `s${number}`,
        title: phrase(number, 2),
        description: phrase(number % 60, 3 + (number % 5)),
        language: 'en',
        organisationId: number % 3 === 0 ? 'one' : `o${number}`,
        regionsServed: number % 4 === 0 ? ['KE'] : [],
        capabilities: number % 6 === 0 ? ['Sends alerts by SMS within 5 minutes.'] : [],
      }),
    );
    const built = buildIndex(offers);
    const index = buildIndex(offers, {
      model: { ...built.model, text: { ...built.model.text, isSmall: false } },
    });
    const shards = [1, 2, 5].map((count) => splitIndex(index, count));
    for (const [number, length] of [3, 8, 60].entries()) {
      const need: Need = {
        id: `n${number}`,
        title: phrase(number, 2),
        description: phrase(number + 5, length),
        language: 'en',
        city: { country: 'KR', regions: ['EAST_ASIA'] },
        requirements: [
          { id: 'r1', text: 'Alerts by SMS within 10 minutes', level: 'should' },
          { id: 'r2', text: 'Finds leaks in water pipes', level: 'must' },
        ],
      };
      const given: ShardOptions = { ...options, locales: ['en'], packages: {}, maxExclusions: 20 };
      const whole = wholeOf(need, index, given);
      for (const one of shards) {
        expect(JSON.stringify(carry(one, need, given).result)).toBe(whole);
        expect(JSON.stringify(rankWithShards(one, need, given))).toBe(whole);
      }
    }
    // A list that reaches below the cut.
    const need = { id: 'n', title: phrase(3, 2), description: phrase(9, 60), language: 'en' };
    const plain = { diversify: false, organisationCap: false } as const;
    const given: ShardOptions = { ...options, ...plain, locales: ['en'], top: 1_200, weights: textOnly };
    for (const one of shards)
      expect(JSON.stringify(carry(one, need, given).result)).toBe(wholeOf(need, index, given));
  });

  it('needs no memory of the rounds before, and is not misled by that of another need', () => {
    fc.assert(
      fc.property(offerLists, needs, needs, settings, (offers, need, other, given) => {
        const index = buildIndex(offers);
        const split = splitIndex(index, 2);
        const whole = wholeOf(need, index, given);
        const { model } = split.catalogue;
        const cut = cutIntoShards(offers, 2);
        // Every question goes to a shard that was never asked anything.
        const fresh = (shard: Shard, question: ShardQuestion) => {
          const at = split.shards.indexOf(shard);
          const base = at === 0 ? 0 : (cut[0]?.length ?? 0);
          return new Shard(buildIndex(cut[at] ?? [], { model }), base).answer(question);
        };
        expect(JSON.stringify(carry(split, need, given, fresh).result)).toBe(whole);
        // The first shard goes on without the second one: what it remembers was agreed with it.
        carry(split, need, given);
        const alone = {
          catalogue: { model, documents: cut[0]?.length ?? 0 },
          shards: split.shards.slice(0, 1),
        };
        expect(JSON.stringify(carry(alone, need, given).result)).toBe(
          wholeOf(need, buildIndex(cut[0] ?? [], { model }), given),
        );
        // Two needs under one id, round by round in turn.
        const between = (shard: Shard, question: ShardQuestion) => {
          if (question.ask.kind !== 'explain') shard.answer({ ...question, need: other });
          return shard.answer(question);
        };
        expect(JSON.stringify(carry(split, need, given, between).result)).toBe(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses what the whole index refuses, naming the field', () => {
    const split = splitIndex(buildIndex([{ id: 'a', title: 'Pump' }]), 2);
    const ask = (need: Need, more: Partial<ShardOptions> = {}) =>
      rankWithShards(split, need, { ...options, locales: ['en'], ...more });
    expect(() => ask({ id: '', title: 'Water' })).toThrow('id');
    expect(() => ask({ id: 'n', title: 'Water' }, { today: 'tomorrow' })).toThrow('options.today');
    expect(() => ask({ id: 'n', title: 'Water' }, { top: -1 })).toThrow('options.top');
  });
});

describe('cutting offers into shards', () => {
  it('keeps the order of content and leaves nobody out, whatever the order of the rows', () => {
    fc.assert(
      fc.property(offerLists, fc.integer({ min: 1, max: 20 }), (offers, count) => {
        const shards = cutIntoShards(offers, count);
        expect(shards).toHaveLength(count);
        expect(shards).toEqual(cutIntoShards([...offers].reverse(), count));
        expect(shards.flat()).toEqual(cutIntoShards(offers, 1)[0]);
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
