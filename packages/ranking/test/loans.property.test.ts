import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex, rankNeed, rankOffers } from '../src/index.ts';
import { offerSide } from '../src/offer-side.ts';
import { prepareNeed } from '../src/prepare.ts';
import { runSide } from '../src/run.ts';
import { needs, offerLists } from './generated-offers.ts';

const options = { today: '2026-11-21' };

it('a ranking that is put into words after others have begun is that of a ranking alone', () => {
  fc.assert(
    fc.property(offerLists, fc.array(needs, { minLength: 2, maxLength: 4 }), (offers, all) => {
      const index = buildIndex(offers);
      const alone = all.map((need) => rankOffers(need, index, { ...options, locale: 'fr' }));
      const begun = all.map((need) => rankNeed(need, index, options));
      expect(begun.map(({ rankingIn }) => rankingIn('fr'))).toEqual(alone);
    }),
    { numRuns: 12 },
  );
});

it('a run that is asked after others have begun answers as one that is asked at once', () => {
  fc.assert(
    fc.property(offerLists, fc.array(needs, { minLength: 2, maxLength: 4 }), (offers, all) => {
      const index = buildIndex(offers);
      const begin = all.map((need) => () => runSide(offerSide(prepareNeed(need), index), options));
      const asked = ({ best, stepsOf, relevanceOf, eligible, excluded }: ReturnType<typeof runSide>) => [
        eligible,
        best(9).map((entry) => [entry, stepsOf(entry), relevanceOf(entry)]),
        excluded(3).map(({ entry }) => entry),
      ];
      const atOnce = begin.map((run) => asked(run()));
      expect(begin.map((run) => run()).map(asked)).toEqual(atOnce);
    }),
    { numRuns: 12 },
  );
});
