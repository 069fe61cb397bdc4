import { describe, expect, it } from 'vitest';
import { buildIndex, proposePackages } from '../src/index.ts';
import type { Need, Offer } from '../src/index.ts';
import { options } from './fixtures.ts';

const need: Need = {
  id: 'n',
  title: 'A platform for the city',
  requirements: [
    { id: 'offline', text: 'Works offline', level: 'must' },
    { id: 'export', text: 'Export to CSV', level: 'must' },
    { id: 'alerts', text: 'Alerts by SMS', level: 'should' },
    { id: 'vote', text: 'Citizens can vote', level: 'should' },
  ],
};
const offer = (id: string, description: string): Offer => ({ id, title: `Offer ${id}`, description });

describe('proposePackages', () => {
  it('proposes offers that together cover more than the best single one', () => {
    const index = buildIndex([
      offer('a', 'The app works offline. Data can be exported as CSV.'),
      offer('b', 'Sends alerts by SMS.'),
      offer('c', 'The app works offline.'),
      offer('d', 'Nothing of the kind.'),
    ]);
    const [first] = proposePackages(need, index, options);
    expect(first).toEqual({
      offerIds: ['a', 'b'],
      coverage: 5 / 6,
      bestSingle: 4 / 6,
      parts: [
        { offerId: 'a', requirementIds: ['offline', 'export'] },
        { offerId: 'b', requirementIds: ['alerts'] },
      ],
      uncovered: ['vote'],
      text: 'Together they cover 83 % of the requirements; the best single one covers 67 %.',
    });
  });

  it('proposes none where one offer does as well, or there is one requirement', () => {
    const index = buildIndex([
      offer('a', 'The app works offline. Data can be exported as CSV.'),
      offer('c', 'The app works offline.'),
    ]);
    expect(proposePackages(need, index, options)).toEqual([]);
    expect(
      proposePackages({ ...need, requirements: need.requirements?.slice(0, 1) }, index, options),
    ).toEqual([]);
  });

  it('has at most as many offers as asked', () => {
    const index = buildIndex([
      offer('a', 'Works offline.'),
      offer('b', 'Exports CSV.'),
      offer('c', 'Alerts by SMS.'),
      offer('d', 'Citizens can vote.'),
    ]);
    const sizes = [2, 3, 4].map(
      (maxOffers) => proposePackages(need, index, { ...options, maxOffers })[0]?.offerIds.length,
    );
    expect(sizes).toEqual([2, 3, 4]);
  });
});
