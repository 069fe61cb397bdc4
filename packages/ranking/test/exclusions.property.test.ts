import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, rankNeed, rankOffers, StandingLists, updateIndex } from '../src/index.ts';
import { needs, offerLists, options } from './generated-offers.ts';

const byId = (a: { readonly offerId: string }, b: { readonly offerId: string }) =>
  a.offerId < b.offerId ? -1 : 1;

describe('exclusions listed by id', () => {
  it('are the first of all by id, in every language, also of an index that was kept current', () => {
    fc.assert(
      fc.property(offerLists, needs, fc.nat({ max: 6 }), (offers, need, most) => {
        const remove = offers.slice(0, 1).map(({ id }) => id);
        const upsert = offers.slice(1, 2).map((offer) => ({ ...offer, title: `${offer.title} again` }));
        for (const index of [buildIndex(offers), updateIndex(buildIndex(offers), { upsert, remove })]) {
          const listed = { ...options, maxExclusions: most, exclusionsBy: 'id' } as const;
          const ranked = [rankNeed(need, index, listed), new StandingLists().rank('a', need, index, listed)];
          for (const locale of ['en', 'ko'] as const) {
            const all = rankOffers(need, index, { ...options, locale }).excluded;
            for (const one of ranked)
              expect(one.rankingIn(locale).excluded).toEqual(all.toSorted(byId).slice(0, most));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('come in no other order', () => {
    const asked = { ...options, exclusionsBy: 'price' as 'id' };
    expect(() => rankOffers({ id: 'n', title: 'Leaks' }, buildIndex([]), asked)).toThrow('exclusionsBy');
  });
});
