import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widenByFeedback } from '../src/feedback/feedback.ts';

const word = fc.constantFrom('water', 'leak', 'bus', 'park', 'lamp', 'data', 'fire');
const counts = fc
  .array(fc.tuple(word, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 })
  .map((pairs) => new Map(pairs));
const believed = fc.array(
  fc.record({ terms: counts, score: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
  { minLength: 1, maxLength: 5 },
);
const total = (weights: ReadonlyMap<string, number>) =>
  [...weights.values()].reduce((sum, one) => sum + one, 0);

describe('widenByFeedback', () => {
  it('keeps the weight of the need as a whole, and six tenths of each of its own words', () => {
    fc.assert(
      fc.property(counts, believed, (need, matches) => {
        const widened = widenByFeedback(need, matches, () => 1);
        expect(total(widened)).toBeCloseTo(total(need), 9);
        for (const [term, count] of need)
          expect(widened.get(term) ?? 0).toBeGreaterThanOrEqual(0.6 * count - 1e-12);
      }),
    );
  });

  it('does not depend on the order of the matches', () => {
    fc.assert(
      fc.property(counts, believed, (need, matches) => {
        const [there, back] = [matches, matches.toReversed()].map((list) =>
          widenByFeedback(need, list, () => 1),
        );
        for (const [term, weight] of there ?? []) expect(back?.get(term)).toBeCloseTo(weight, 9);
      }),
    );
  });

  it('believes rare words more, and no word for being repeated', () => {
    const match = {
      score: 1,
      terms: new Map([
        ['leak', 9],
        ['pump', 1],
        ['the', 9],
      ]),
    };
    const widened = widenByFeedback(new Map([['water', 1]]), [match], (term) => (term === 'the' ? 0.1 : 3));
    expect(widened.get('pump')).toBeGreaterThan(widened.get('the') ?? 1);
    expect(widened.get('leak')).toBeLessThan(4 * (widened.get('pump') ?? 0));
  });
});
