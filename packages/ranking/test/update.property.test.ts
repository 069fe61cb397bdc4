import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, offersOf, rankOffers, updateIndex } from '../src/index.ts';
import type { Offer } from '../src/index.ts';
import { needs, offerLists, options } from './generated-offers.ts';

/** Some offers replaced by others under their ids, some new ones, some ids that are gone. */
const updates = fc.tuple(offerLists, fc.array(fc.nat(20), { maxLength: 6 })).map(([offers, gone]) => {
  const remove = gone.map((number) => `s${number}`);
  const upsert = offers
    .map((offer, number) => ({ ...offer, id: `s${number * 2}` }))
    .filter(({ id }) => !remove.includes(id));
  return { upsert, remove };
});

const apply = (offers: readonly Offer[], { upsert, remove }: { upsert: Offer[]; remove: string[] }) => [
  ...offers.filter(({ id }) => !remove.includes(id) && !upsert.some((other) => other.id === id)),
  ...upsert,
];

describe('an index kept current', () => {
  it('ranks, to the last byte, as one built anew under the same model', () => {
    fc.assert(
      fc.property(
        offerLists,
        fc.array(updates, { minLength: 1, maxLength: 9 }),
        needs,
        fc.boolean(),
        (offers, changes, need, isSmall) => {
          const built = buildIndex(offers);
          // Catalogues of both sizes: in a large one the costlier channels look at candidates only.
          const model = { ...built.model, text: { ...built.model.text, isSmall } };
          let index = buildIndex(offers, { model });
          let all: Offer[] = offers;
          for (const change of changes) {
            index = updateIndex(index, change);
            all = apply(all, change);
          }
          const anew = buildIndex(all, { model });
          expect(JSON.stringify(rankOffers(need, index, options))).toBe(
            JSON.stringify(rankOffers(need, anew, options)),
          );
          expect(
            offersOf(index)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(all.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says the same model of the same offers, in any order, and another of others', () => {
    fc.assert(
      fc.property(offerLists, (offers) => {
        const { version } = buildIndex(offers).model;
        expect(buildIndex([...offers].reverse()).model.version).toBe(version);
        const more: Offer = { id: 'more', title: 'Something else', description: 'Unheard of' };
        expect(buildIndex([...offers, more]).model.version).not.toBe(version);
      }),
      { numRuns: 30 },
    );
  });

  it('works the folded offers in where they are many, under the same model', () => {
    const offer = (number: number): Offer => ({
      id: `s${number}`,
      title: `Pump ${number % 7}`,
      description: 'Water',
    });
    const index = buildIndex([offer(0), offer(1)]);
    const upsert = Array.from({ length: 1_100 }, (_, number) => offer(number));
    const updated = updateIndex(index, { upsert, remove: [] });
    expect([updated.segments.length, updated.model.version]).toEqual([1, index.model.version]);
    const need = { id: 'n', title: 'Pump 3', description: 'Water' };
    expect(rankOffers(need, updated, options)).toEqual(
      rankOffers(need, buildIndex(upsert, { model: index.model }), options),
    );
  });
});

describe('an unrelated offer', () => {
  it('changes nothing of another pair under the same model but the counts', () => {
    fc.assert(
      fc.property(offerLists, needs, (offers, need) => {
        const index = buildIndex(offers);
        const before = rankOffers(need, index, {
          ...options,
          top: 50,
          diversify: false,
          organisationCap: false,
        });
        const stranger: Offer = {
          id: 'stranger',
          title: 'Zzyzx',
          description: 'Qwxk vbnm',
          providerKind: 'CITY',
        };
        const after = rankOffers(need, updateIndex(index, { upsert: [stranger], remove: [] }), {
          ...options,
          top: 50,
          diversify: false,
          organisationCap: false,
        });
        const features = (ranking: typeof before) =>
          new Map(
            ranking.matches
              .filter(({ offerId }) => offerId !== 'stranger')
              .map(({ offerId, score, reasons }) => [offerId, { score, reasons }]),
          );
        expect(features(after)).toEqual(features(before));
        expect(after.statistics).toEqual({
          ...before.statistics,
          documents: before.statistics.documents + 1,
          eligible: after.statistics.eligible,
        });
      }),
      { numRuns: 60 },
    );
  });
});
