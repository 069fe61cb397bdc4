import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  rankOffers,
  rankWithShards,
  splitIndex,
  StandingNeeds,
  updateIndex,
} from '../src/index.ts';
import type { Need, Offer, Ranking, RankOptions } from '../src/index.ts';
import { areSameText, sketchOf } from '../src/copying/text-sketch.ts';
import { diversify } from '../src/diversify.ts';
import { options } from './generated-offers.ts';

const vocabulary = Array.from({ length: 400 }, (_, number) => `word${number * 7919}x`);
const textOf = (numbers: Iterable<number>) =>
  [...numbers].map((number) => vocabulary[number] ?? '').join(' ');
const indexOf = (texts: readonly string[]) =>
  buildIndex(texts.map((text, at) => ({ id: `${at}`, title: 'x', description: text, language: 'en' })));
/** Sketches in the order of the texts. */
function sketchesOf(texts: readonly string[]) {
  const index = indexOf(texts);
  const at = new Map(texts.map((_, place) => [index.idAt(place), place]));
  return texts.map((_, number) => sketchOf(index.text, at.get(`${number}`) ?? 0));
}
const numbers = fc.uniqueArray(fc.nat(vocabulary.length - 1), { minLength: 40, maxLength: 120 });

describe('a sketch of a text', () => {
  it('is the same in any order and any index, and tells texts apart that share less than half', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.nat(100), (one, other, seed) => {
        const turned = one.toSorted((a, b) => ((a * 31 + seed) % 101) - ((b * 31 + seed) % 101));
        const [a, b, c] = sketchesOf([textOf(one), textOf(other), `${textOf(turned)} ${textOf(one)}`]);
        expect(c).toEqual(a);
        expect(sketchesOf([textOf(one)])[0]).toEqual(a);
        const shared = one.filter((number) => other.includes(number)).length;
        const likeness = shared / (one.length + other.length - shared);
        if (likeness < 0.4) expect(areSameText(a ?? [], b ?? [])).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('sees a text in which a few words are others, nearly always', () => {
    let seen = 0;
    const runs = 200;
    fc.assert(
      fc.property(numbers, fc.nat(399), (one, name) => {
        const changed = one.map((number, at) => (at % 20 === 7 ? (number + name + 1) % 400 : number));
        const [a, b] = sketchesOf([textOf(one), textOf(changed)]);
        seen += areSameText(a ?? [], b ?? []) ? 1 : 0;
      }),
      { numRuns: runs, seed: 5 },
    );
    expect(seen).toBeGreaterThan(0.95 * runs);
  });

  it('says nothing of a few words', () => {
    const [a, b] = sketchesOf(['pump well', 'pump well']);
    expect(areSameText(a ?? [], b ?? [])).toBe(false);
  });
});

const need: Need = {
  id: 'n',
  language: 'en',
  title: 'Find leaks in the water network',
  description:
    'A third of the drinking water is lost. We look for sensors that find leaks early and help to plan repairs.',
};
const text = (name: string) =>
  `${name} listens to pipes with acoustic sensors, finds leaks in drinking water networks early and ranks repairs by the water that each of them saves. Crews see the place of every leak on a map and report what they found.`;
const original: Offer = {
  id: 'original',
  title: 'LeakEar',
  description: text('LeakEar'),
  language: 'en',
  organisationId: 'o',
  readiness: 9,
};
const straws = Array.from({ length: 12 }, (_, at): Offer => {
  const name = `Straw${'ABCDEFGHIJKL'[at] ?? ''}`;
  return {
    ...original,
    id: `straw${at}`,
    title: name,
    description: text(name),
    organisationId: `straw${at}`,
  };
});
const topics = [
  'meters',
  'valves',
  'pumps',
  'wells',
  'tanks',
  'sewers',
  'rivers',
  'bills',
  'maps',
  'pipes',
  'leaks',
  'crews',
];
const others = Array.from({ length: 30 }, (_, at): Offer => {
  const [a, b, c] = [at, at * 5 + 1, at * 7 + 2].map((number) => topics[number % topics.length] ?? '');
  const description = `Water ${a} with sensors for ${b}, number${at} of its kind, in use in city${at * 3} and town${at * 11} for drinking water, ${c} and repairs.`;
  return { id: `s${at}`, title: `${a} ${at}`, description, language: 'en', organisationId: `o${at}` };
});
const rank = (offers: readonly Offer[], more: Partial<RankOptions> = {}) =>
  rankOffers(need, buildIndex(offers), { ...options, ...more });
const countOf = ({ matches }: Ranking, first = 10) =>
  matches.slice(0, first).filter(({ offerId }) => /^straw|^original/.test(offerId)).length;

describe('one text listed by many', () => {
  const all = [original, ...straws, ...others];

  it('takes two of the first ten places, and as many as before where that is switched off', () => {
    expect(countOf(rank(all))).toBe(2);
    expect(countOf(rank(all, { textCap: { limit: 1, first: 5 } }), 5)).toBe(1);
    expect(countOf(rank(all, { textCap: false }))).toBe(10);
    expect(rank(others)).toEqual(rank(others, { textCap: false }));
  });

  it('keeps the place of one that a city has confirmed', () => {
    const cheaper = straws.map((straw) => ({ ...straw, themes: ['water-management'] }));
    const proven = { ...original, references: [{ city: { country: 'KE' }, isConfirmed: true }] };
    const asked = { ...need, themes: ['water-management'] };
    const ranked = (offer: Offer) =>
      rankOffers(asked, buildIndex([offer, ...cheaper, ...others]), options).matches.slice(0, 10);
    expect(ranked(original).some(({ offerId }) => offerId === 'original')).toBe(false);
    const { references, ...unproven } = proven;
    const top = rankOffers(asked, buildIndex([proven, ...cheaper, ...others]), {
      ...options,
      textCap: { limit: 1 },
    });
    expect(top.matches.slice(0, 10).some(({ offerId }) => offerId === 'original')).toBe(true);
    expect([references.length, unproven.id]).toEqual([1, 'original']);
  });

  it('is told beside every match but the first, in every language', () => {
    const ranking = rank(all);
    const [first, second] = ranking.matches.filter(({ offerId }) => /^straw|^original/.test(offerId));
    const title = [original, ...straws].find(({ id }) => id === first?.offerId)?.title ?? '';
    expect(first?.missing.some((line) => line.startsWith('The same text'))).toBe(false);
    expect(second?.missing.at(-1)).toBe(
      `The same text, but for a few words, as “${title}”, which comes before it.`,
    );
    for (const locale of ['ko', 'es', 'fr'] as const)
      expect(
        rank(all, { locale }).matches.filter(({ missing }) => missing.at(-1)?.includes(title)),
      ).not.toEqual([]);
    expect(
      rank(others).matches.some(({ missing }) => missing.some((line) => line.startsWith('The same text'))),
    ).toBe(false);
  });

  it('counts the same over shards, in an index kept current and in standing lists', () => {
    const built = buildIndex(all);
    const asked = fc.record({
      count: fc.integer({ min: 0, max: 12 }),
      limit: fc.integer({ min: 1, max: 3 }),
      first: fc.integer({ min: 0, max: 12 }),
      isSmall: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, ({ count, limit, first, isSmall }) => {
        const model = { ...built.model, text: { ...built.model.text, isSmall } };
        const settings: RankOptions = { ...options, top: 12, textCap: { limit, first } };
        const some = [original, ...straws.slice(0, count), ...others];
        const index = buildIndex(some, { model });
        const expected = JSON.stringify(rankOffers(need, index, settings));
        const shards = rankWithShards(splitIndex(index, 3), need, { ...settings, locales: ['en'] });
        expect(JSON.stringify(shards.rankings.en)).toBe(expected);
        const before = buildIndex([original, ...others], { model });
        const grown = updateIndex(before, { upsert: straws.slice(0, count), remove: [] });
        expect(JSON.stringify(rankOffers(need, grown, settings))).toBe(expected);
        const standing = new StandingNeeds([need], before, settings);
        for (const straw of straws.slice(0, count)) standing.update({ upsert: [straw], remove: [] });
        const anew = rankOffers(need, index, { ...settings, maxExclusions: 0 });
        expect(JSON.stringify(standing.rankings())).toBe(JSON.stringify([anew]));
      }),
      { numRuns: 12 },
    );
  });
});

describe('the order of a list', () => {
  it('never holds more of one text among the first than the cap allows, and loses nobody', () => {
    const candidate = fc.record({
      score: fc.integer({ min: 0, max: 20 }).map((points) => points / 20),
      text: fc.nat(4),
      keepsPlace: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 12 }),
        (list, limit, first) => {
          const sorted = list.toSorted((a, b) => b.score - a.score);
          const order = diversify(
            sorted.map(({ score, keepsPlace }) => ({ score, keepsPlace, organisationId: null })),
            { relevance: null, cap: null, texts: { limit, first } },
            { likeness: () => 0, areSame: (a, b) => sorted[a]?.text === sorted[b]?.text },
          );
          expect(order.toSorted((a, b) => a - b)).toEqual([...sorted.keys()]);
          // As one would do it by hand: the best that is not over the cap, place after place.
          const left = [...sorted.keys()];
          const expected: number[] = [];
          while (expected.length < Math.min(first, sorted.length)) {
            const next = left.find((at) => {
              const same = expected.filter((other) => sorted[other]?.text === sorted[at]?.text).length;
              return sorted[at]?.keepsPlace === true || same < limit;
            });
            if (next === undefined) break;
            expected.push(...left.splice(left.indexOf(next), 1));
          }
          expect(order).toEqual([...expected, ...left]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
