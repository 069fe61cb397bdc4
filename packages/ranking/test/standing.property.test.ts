import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, defaultWeights, rankOffers, StandingNeeds } from '../src/index.ts';
import type { Need, Offer, StandingOptions } from '../src/index.ts';
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
            untouched += asked.length - ranked.ranked.length;
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

  const words = 'leak water pipe bus flood sensor map light road school energy waste'.split(' ');
  const phrase = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ');
  // What is said of a requirement changes less often than the words, and than where an offer serves.
  const sayings = ['Works offline.', 'It does not work offline.', 'Open source.', ''];
  const said = (number: number, version: number) => sayings[(number + (version >> 1)) % 7] ?? '';
  const offer = (number: number, version = 0): Offer => ({
    id: `s${number}`,
    title: phrase(number + 7 * version, 2),
    description: `${phrase(number + version, 3 + (number % 9))} number${number % 50}. ${said(number, version)}`,
    language: 'en',
    organisationId: `o${number % 40}`,
    regionsServed: (number * 37 + version) % 11 < 3 ? [] : ['KE'],
    readiness: 1 + ((number + version) % 9),
    references: number % 5 === 0 ? [{ city: {}, isConfirmed: true }] : [],
  });
  const asked = [3, 8, 40].map(
    (length, number): Need => ({
      id: `n${number}`,
      title: phrase(number, 2),
      description: phrase(number + 5, length),
      language: 'en',
      minimumReadiness: 6,
      requirements: [
        { id: 'r1', text: 'Must work offline', level: number === 1 ? 'must' : 'should' },
        { id: 'r2', text: 'Open source', level: 'must' },
      ],
      city: { country: number === 2 ? 'KE' : 'KR', regions: ['AFRICA'] },
    }),
  );
  const offers = Array.from({ length: 1_400 }, (_, number) => offer(number));
  const built = buildIndex(offers);
  const model = { ...built.model, text: { ...built.model.text, isSmall: false } };
  const index = buildIndex(offers, { model });
  const floor = { firstTimeProviders: { places: 2, first: 5 } };
  const variants: readonly StandingOptions[] = [
    { ...options, top: 3 },
    { ...options, top: 50, organisationCap: { limit: 1, first: 20 } },
    { ...options, top: 5, weights: { ...defaultWeights, version: 'with-floor', floor } },
    // So many that those at the edge of the candidates are among them.
    { ...options, top: 390, diversify: false, organisationCap: false },
  ];
  const anew = (standing: StandingNeeds, settings: StandingOptions) =>
    asked.map((need) => rankOffers(need, standing.index, { ...settings, maxExclusions: 0 }));

  it('have them in a catalogue of which the costlier channels look at a part only, by any settings', () => {
    let [moved, stayed, ranked] = [0, 0, 0];
    const steps = fc.array(
      fc.record({ number: fc.nat(1_450), version: fc.nat(9), isRemoval: fc.boolean() }),
      { minLength: 10, maxLength: 25 },
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(...variants), (changed, settings) => {
        const standing = new StandingNeeds(asked, index, settings);
        for (const { number, version, isRemoval } of changed) {
          const update = standing.update(
            isRemoval
              ? { upsert: [], remove: [`s${number}`] }
              : { upsert: [offer(number, version)], remove: [] },
          );
          moved += update.moved.length;
          ranked += update.ranked.length;
          stayed += asked.length - update.moved.length - update.ranked.length;
          expect(JSON.stringify(standing.rankings())).toBe(JSON.stringify(anew(standing, settings)));
        }
      }),
      { numRuns: 5 },
    );
    expect(moved).toBeGreaterThan(5);
    expect(stayed).toBeGreaterThan(20);
    expect(ranked).toBeLessThan(stayed);
  });

  it('have them where the best ones leave one after the other, until more have to be looked for', () => {
    for (const settings of variants.slice(0, 3)) {
      const standing = new StandingNeeds(asked, index, settings);
      let ranked = 0;
      for (let step = 0; step < 40; step++) {
        const id = standing.rankings()[step % asked.length]?.matches[0]?.offerId ?? '';
        ranked += standing.update({ upsert: [], remove: [id] }).ranked.length;
        expect(JSON.stringify(standing.rankings())).toBe(JSON.stringify(anew(standing, settings)));
      }
      expect(ranked).toBeGreaterThan(0);
    }
  });

  it('have them where an offer that did not change is pushed out of the candidates, or let in', () => {
    const settings = variants[3] as StandingOptions;
    const standing = new StandingNeeds(asked, index, settings);
    for (let step = 0; step < 16; step++) {
      standing.update(
        step % 2 === 0
          ? { upsert: [{ ...offer(step), id: `more${step}`, description: phrase(step, 40) }], remove: [] }
          : { upsert: [], remove: [`s${step}`] },
      );
      expect(JSON.stringify(standing.rankings())).toBe(JSON.stringify(anew(standing, settings)));
    }
  });

  it('have them where many offers change at once', () => {
    const settings = variants[0] as StandingOptions;
    const standing = new StandingNeeds(asked, index, settings);
    const update = standing.update({ upsert: offers.slice(0, 30).map((_, at) => offer(at, 1)), remove: [] });
    expect(update.ranked).toEqual(asked.map(({ id }) => id));
    expect(standing.rankings()).toEqual(anew(standing, settings));
  });
});
