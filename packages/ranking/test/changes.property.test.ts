import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers, updateIndex } from '../src/index.ts';
import type { Change, Match, Need, Offer, RankOptions } from '../src/index.ts';
import { needs, offerLists, options } from './generated-offers.ts';
import { leakNeed, leakOffer } from './fixtures.ts';

const all: RankOptions = { ...options, top: 50 };
const rounds = { numRuns: 120 };
const day = 86_400_000;

/** The need once its city has done what a change says. */
function changedNeed(need: Need, offer: Offer, { feature }: Change): Need {
  if (feature === 'budget' && need.budget)
    return { ...need, budget: { ...need.budget, max: offer.price?.max ?? null } };
  if (feature === 'readiness') return { ...need, minimumReadiness: offer.readiness };
  if (feature === 'delivery') {
    const latest = offer.deliveryDays?.max ?? 0;
    const until = Date.parse(options.today) + latest * day;
    return { ...need, deadline: new Date(until).toISOString().slice(0, 10) };
  }
  return { ...need, languages: [...(need.languages ?? []), ...(offer.languages ?? [])] };
}

/** The offer once its provider has done what a change says; `undefined` where the change can be done in many ways. */
function changedOffer(need: Need, offer: Offer, { feature }: Change): Offer | undefined {
  if (feature === 'budget')
    return {
      ...offer,
      price: { min: 0, max: need.budget?.max ?? 0, currency: need.budget?.currency ?? 'USD' },
    };
  if (feature === 'readiness') return { ...offer, readiness: 9 };
  if (feature === 'language') return { ...offer, languages: need.languages };
  if (feature === 'delivery') return { ...offer, deliveryDays: { min: 0, max: 0 } };
  if (feature === 'timezone') return { ...offer, timeZones: [need.city?.timeZone ?? ''] };
  if (feature !== 'evidence') return undefined;
  const { references = [] } = offer;
  if (references.length > 0)
    return { ...offer, references: references.map((reference) => ({ ...reference, isConfirmed: true })) };
  // An outcome without words, which would count in the text.
  const best = { city: need.city ?? {}, year: 2026, isConfirmed: true, outcome: '%' };
  return { ...offer, references: [best, best, best] };
}

describe('what would change the rank', () => {
  it('changes the score by what is said, where the provider does it, and the place among those that stay', () => {
    let tried = 0;
    fc.assert(
      fc.property(needs, offerLists, (need, offers) => {
        const index = buildIndex(offers);
        for (const match of rankOffers(need, index, all).matches)
          for (const change of match.changes.filter(({ by }) => by === 'provider')) {
            const offer = offers.find(({ id }) => id === match.offerId) as Offer;
            const changed = changedOffer(need, offer, change);
            if (changed === undefined) continue;
            tried++;
            const after = rankOffers(
              need,
              updateIndex(index, { upsert: [changed], remove: [] }),
              all,
            ).matches;
            const own = after.find(({ offerId }) => offerId === offer.id) as Match;
            expect(own.score - match.score).toBe(change.gain);
            expect(after.filter(({ score }) => score > own.score).length + 1).toBe(change.rank);
          }
      }),
      rounds,
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('changes the score by what is said where the city does it, and says no place: others gain too', () => {
    let tried = 0;
    fc.assert(
      fc.property(needs, offerLists, (need, offers) => {
        const index = buildIndex(offers);
        for (const match of rankOffers(need, index, all).matches)
          for (const change of match.changes.filter(({ by }) => by === 'city')) {
            const offer = offers.find(({ id }) => id === match.offerId) as Offer;
            const after = rankOffers(changedNeed(need, offer, change), index, all).matches;
            const own = after.find(({ offerId }) => offerId === offer.id) as Match;
            tried++;
            expect([own.score - match.score, change.rank]).toEqual([change.gain, null]);
            expect(change.text).toBe(change.textWithoutPlace);
          }
      }),
      rounds,
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('says of a second language only what a second language is worth', () => {
    const need: Need = { ...leakNeed, languages: ['ne'] };
    const { matches } = rankOffers(need, buildIndex([leakOffer]), options);
    const change = matches[0]?.changes.find(({ feature }) => feature === 'language');
    const both = rankOffers({ ...need, languages: ['ne', 'en'] }, buildIndex([leakOffer]), options).matches;
    expect(change?.gain).toBe((both[0]?.score ?? 0) - (matches[0]?.score ?? 0));
    expect(change?.text).toMatch(/^If the city could also work in English: [\d.]+ points more\.$/);
  });
});
