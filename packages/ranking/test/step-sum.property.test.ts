import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounded } from '../src/columns/step-sum.ts';
import { allSteps } from '../src/combine.ts';

describe('rounded', () => {
  it('is Math.round for every value of four decimals and every weight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: allSteps }),
        (value, share) => {
          const steps = (value / 10_000) * share;
          expect(rounded(steps)).toBe(Math.round(steps));
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('is so just below a half, where the sum with a half is rounded up', () => {
    const below = 0.5 - 2 ** -54;
    expect([below + 0.5, Math.round(below), rounded(below), rounded(0.5)]).toEqual([1, 0, 0, 1]);
  });
});
