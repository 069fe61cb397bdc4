import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureReads, placeInRow } from '../src/columns/offer-columns.ts';
import { rounded, statementFeatures } from '../src/columns/row-sum.ts';
import { allSteps } from '../src/combine.ts';

it('features of statements stand in the order of a row', () => {
  expect(statementFeatures.map((name) => placeInRow[featureReads[name]])).toEqual([0, 1, 2, 3, 4, 5]);
});

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

  it('is so for every product that comes near a half', () => {
    // Where value x weight is a half, and next to it: all weights, the values around.
    for (let share = 1; share <= allSteps; share++)
      for (const value of [Math.floor(5_000 / share), Math.ceil(5_000 / share)])
        expect(rounded((value / 10_000) * share)).toBe(Math.round((value / 10_000) * share));
  });
});
