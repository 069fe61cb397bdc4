import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex, StandingLists, updateIndex } from '../src/index.ts';
import type { Need, Offer, OfferIndex, StandingState } from '../src/index.ts';
import { options } from './fixtures.ts';

const settings = { ...options, top: 3, diversify: { first: 1 }, organisationCap: false as const };
const words = 'leak water pipe bus flood sensor map light road school energy waste'.split(' ');
const phrase = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ');
const offerOf = (number: number, version = 0): Offer => ({
  id: `s${number}`,
  title: phrase(number + 7 * version, 2),
  description: `${phrase(number + version, 3 + (number % 9))} number${number % 50}`,
  language: 'en',
  readiness: 1 + ((number + version) % 9),
  regionsServed: (number * 37 + version) % 11 < 3 ? [] : ['KE'],
});
const asked = [3, 8, 40].map(
  (length, number): Need => ({
    id: `n${number}`,
    title: phrase(number, 2),
    description: phrase(number + 5, length),
    language: 'en',
    minimumReadiness: 6,
    requirements: [{ id: 'r1', text: 'Works offline', level: 'must' }],
    city: { country: number === 2 ? 'KE' : 'KR', regions: ['AFRICA'] },
  }),
);

/** The same lists as another process takes them up: from text. */
function takenUp(lists: StandingLists, index: OfferIndex): StandingLists {
  const next = new StandingLists();
  for (const need of asked) {
    const state = lists.stateOf(need.id);
    if (state === undefined) continue;
    const read = JSON.parse(JSON.stringify(state)) as StandingState;
    next.resume(need.id, need, index, settings, read);
  }
  return next;
}

it('lists that another process takes up say after each change what they would have said', () => {
  const told = new Map<string, number>();
  const offers = Array.from({ length: 1_400 }, (_, number) => offerOf(number));
  const built = buildIndex(offers);
  const first = [true, false].map((isSmall) =>
    buildIndex(offers, { model: { ...built.model, text: { ...built.model.text, isSmall } } }),
  );
  const steps = fc.array(fc.record({ number: fc.nat(1_450), version: fc.nat(9), isRemoval: fc.boolean() }), {
    minLength: 5,
    maxLength: 12,
  });
  fc.assert(
    fc.property(steps, fc.constantFrom(...first), (changed, start) => {
      let index = start;
      const followed = new StandingLists();
      for (const need of asked) followed.rank(need.id, need, index, settings);
      let resumed = takenUp(followed, index);
      for (const [step, { number, version, isRemoval }] of changed.entries()) {
        const ids = new Set([`s${number}`]);
        const update = isRemoval
          ? { upsert: [], remove: [...ids] }
          : { upsert: [offerOf(number, version)], remove: [] };
        const next = updateIndex(index, update);
        const said = followed.note(index, next, ids);
        expect(resumed.note(index, next, ids)).toEqual(said);
        for (const { id } of asked) expect(resumed.stateOf(id)).toEqual(followed.stateOf(id));
        for (const verdict of said.values()) told.set(verdict, (told.get(verdict) ?? 0) + 1);
        index = next;
        if (step % 2 === 0) resumed = takenUp(resumed, index);
      }
    }),
    { numRuns: 6 },
  );
  expect(told.get('same')).toBeGreaterThan(20);
  expect(told.size).toBeGreaterThan(1);
});
