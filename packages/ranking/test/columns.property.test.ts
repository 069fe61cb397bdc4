import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../src/index.ts';
import { prepareNeed } from '../src/prepare.ts';
import { offerSide } from '../src/offer-side.ts';
import { runSide } from '../src/run.ts';
import { needs, offerLists, options } from './generated-offers.ts';

describe('a run over columns', () => {
  it('gives what looking at every pair gives: scores, order and exclusions', () => {
    fc.assert(
      fc.property(offerLists, needs, fc.integer({ min: 1, max: 14 }), (offers, need, count) => {
        const side = offerSide(prepareNeed(need), buildIndex(offers));
        const { columns, ...bare } = side;
        expect(columns).toBeDefined();
        const fast = runSide(side, options);
        const slow = runSide(bare, options);
        const lines = (run: typeof fast) => ({
          eligible: run.eligible,
          best: run.best(count).map((entry) => [entry, run.stepsOf(entry)]),
          excluded: run.excluded(99).map(({ entry, finding }) => [entry, finding]),
          evaluated: run.best(count).map((entry) => {
            const { combination, pair } = run.evaluate(entry);
            return [combination, pair.requirementFindings(), pair.matchedWords()];
          }),
        });
        expect(lines(fast)).toEqual(lines(slow));
        expect(fast.best(count).map((entry) => fast.stepsOf(entry))).toEqual(
          fast.best(count).map((entry) => fast.evaluate(entry).combination.steps),
        );
      }),
      { numRuns: 300 },
    );
  });
});
