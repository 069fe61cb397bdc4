import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers, StandingNeeds } from '../src/index.ts';
import type { Need, Offer } from '../src/index.ts';
import { needs, offerLists, options } from './generated-offers.ts';

const withId = (need: Need, number: number): Need => ({ ...need, id: `n${number}` });
const changes = fc.array(
  fc.record({
    upsert: offerLists.map((offers) => offers.slice(0, 2)),
    place: fc.nat(18),
    isRemoval: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('needs that stand while offers change', () => {
  it('have, to the last byte, the rankings that ranking them anew under the same model gives', () => {
    let untouched = 0;
    fc.assert(
      fc.property(
        offerLists,
        offerLists,
        fc.array(needs, { minLength: 1, maxLength: 3 }),
        changes,
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        (offers, others, asked, steps, isSmall, top) => {
          // Enough offers for some to stay outside the lists.
          let all: Offer[] = [...offers, ...others.map((offer, at) => ({ ...offer, id: `t${at}` }))];
          const built = buildIndex(all);
          const model = { ...built.model, text: { ...built.model.text, isSmall } };
          const settings = { ...options, top, diversify: { first: 1 }, organisationCap: false as const };
          const standing = new StandingNeeds(asked.map(withId), buildIndex(all, { model }), settings);
          for (const { upsert, place, isRemoval } of steps) {
            const changed = upsert.map((offer, at) => ({ ...offer, id: `s${place + at}` }));
            const update = isRemoval
              ? { upsert: [], remove: changed.map(({ id }) => id) }
              : { upsert: changed, remove: [] };
            const ranked = standing.update(update);
            untouched += asked.length - ranked.length;
            all = [...all.filter(({ id }) => changed.every((other) => other.id !== id)), ...update.upsert];
            const anew = buildIndex(all, { model });
            const expected = asked
              .map(withId)
              .map((need) => rankOffers(need, anew, { ...settings, maxExclusions: 0 }));
            expect(JSON.stringify(standing.rankings())).toBe(JSON.stringify(expected));
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(untouched).toBeGreaterThan(5);
  });

  it('have them in a catalogue of which the costlier channels look at a part only', () => {
    const words = 'leak water pipe bus flood sensor map light road school energy waste'.split(' ');
    const phrase = (seed: number, length: number) =>
      Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ');
    const offer = (number: number, version = 0): Offer => ({
      id: `s${number}`,
      title: phrase(number + 7 * version, 2),
      description: `${phrase(number + version, 3 + (number % 9))} number${number % 50}`,
      language: 'en',
      regionsServed: number % 4 === 0 ? ['KE'] : [],
      readiness: 1 + ((number + version) % 9),
    });
    const asked = [3, 8, 40].map(
      (length, number): Need => ({
        id: `n${number}`,
        title: phrase(number, 2),
        description: phrase(number + 5, length),
        language: 'en',
        minimumReadiness: 6,
        city: { country: 'KR', regions: ['EAST_ASIA'] },
      }),
    );
    const offers = Array.from({ length: 1_400 }, (_, number) => offer(number));
    const built = buildIndex(offers);
    const model = { ...built.model, text: { ...built.model.text, isSmall: false } };
    const standing = new StandingNeeds(asked, buildIndex(offers, { model }), { ...options, top: 3 });
    let untouched = 0;
    for (const number of [3, 90, 400, 777, 1_399, 1_500, 12, 55]) {
      const change =
        number % 5 === 2
          ? { upsert: [], remove: [`s${number}`] }
          : { upsert: [offer(number, 1)], remove: [] };
      untouched += asked.length - standing.update(change).length;
      for (const [at, ranking] of standing.rankings().entries())
        expect(JSON.stringify(ranking)).toBe(
          JSON.stringify(
            rankOffers(asked[at] as Need, standing.index, { ...options, top: 3, maxExclusions: 0 }),
          ),
        );
    }
    expect(untouched).toBeGreaterThan(2);
  });
});
