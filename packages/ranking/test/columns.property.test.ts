import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../src/index.ts';
import { prepareNeed } from '../src/prepare.ts';
import { offerSide } from '../src/offer-side.ts';
import { runSide } from '../src/run.ts';
import { needs, offerLists, options } from './generated-offers.ts';

/** What a run says of its entries. */
const linesOf = (run: ReturnType<typeof runSide>, count: number) => ({
  eligible: run.eligible,
  best: run.best(count).map((entry) => [entry, run.stepsOf(entry)]),
  excluded: run.excluded(99).map(({ entry, finding }) => [entry, finding]),
  evaluated: run.best(count).map((entry) => {
    const { combination, pair } = run.evaluate(entry);
    return [combination, pair.requirementFindings(), pair.matchedWords()];
  }),
});

describe('a run over columns', () => {
  it('gives what looking at every pair gives: scores, order and exclusions', () => {
    fc.assert(
      fc.property(offerLists, needs, fc.integer({ min: 1, max: 14 }), (offers, need, count) => {
        const side = offerSide(prepareNeed(need), buildIndex(offers));
        const { columns, ...bare } = side;
        expect(columns).toBeDefined();
        const fast = runSide(side, options);
        const slow = runSide(bare, options);
        expect(linesOf(fast, count)).toEqual(linesOf(slow, count));
        expect(fast.best(count).map((entry) => fast.stepsOf(entry))).toEqual(
          fast.best(count).map((entry) => fast.evaluate(entry).combination.steps),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does so where offers state more different things together than an array can hold', () => {
    const offers = Array.from({ length: 200 }, (_, number) => ({
      id: `s${number}`,
      title: 'LeakEar',
      language: 'en',
      description: [
        number % 3 === 0 ? '' : `Training for up to ${number + 1} employees is included in the price.`,
        number % 4 === 0 ? '' : `Sends alerts by SMS within ${number + 1} minutes.`,
      ].join(' '),
    }));
    const need = {
      id: 'n',
      title: 'Leaks',
      language: 'en',
      requirements: [{ text: 'Training and alerts by SMS for at least 30 staff within 60 minutes' }],
    };
    const side = offerSide(prepareNeed(need), buildIndex(offers));
    const { columns, ...bare } = side;
    const [profile] = columns?.need.requirements ?? [];
    const said = (columns?.segments[0]?.columns.requirements.quantities.length ?? 0) * 8;
    expect(said ** (profile?.profile.ideas.length ?? 0)).toBeGreaterThan(2 ** 20);
    expect(linesOf(runSide(side, options), 60)).toEqual(linesOf(runSide(bare, options), 60));
  });
});
