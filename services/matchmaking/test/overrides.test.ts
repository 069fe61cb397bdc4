import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides, type Override } from '../src/overrides.ts';

const matches = (ids: readonly string[]) =>
  ids.map((solutionId, index) => ({ entry: { solutionId }, computedRank: index + 1 }));
const override = (solutionId: string, rank: number | null, at = '2026-11-21T09:00:00.000Z'): Override => ({
  solutionId,
  rank,
  reason: 'Agreed with the city',
  by: 'sam',
  at,
});
const order = (ids: readonly string[], overrides: readonly Override[]) =>
  applyOverrides(matches(ids), overrides).map(({ entry }) => entry.solutionId);

describe('overrides', () => {
  it('leave the computed order alone where there are none', () => {
    expect(order(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  });

  it('put a match where the person wants it and let the others close up', () => {
    expect(order(['a', 'b', 'c', 'd'], [override('d', 1)])).toEqual(['d', 'a', 'b', 'c']);
    expect(order(['a', 'b', 'c', 'd'], [override('a', 3)])).toEqual(['b', 'c', 'a', 'd']);
  });

  it('put a match last that is wanted behind the end', () => {
    expect(order(['a', 'b', 'c'], [override('a', 50)])).toEqual(['b', 'c', 'a']);
  });

  it('give a place that two want to the later decision', () => {
    const early = override('c', 1, '2026-11-21T09:00:00.000Z');
    const late = override('d', 1, '2026-11-21T10:00:00.000Z');
    expect(order(['a', 'b', 'c', 'd'], [early, late])).toEqual(['d', 'c', 'a', 'b']);
  });

  it('put hidden matches behind all others, marked', () => {
    const placed = applyOverrides(matches(['a', 'b', 'c']), [override('a', null)]);
    expect(
      placed.map(({ entry, rank, computedRank, isHidden }) => [
        entry.solutionId,
        rank,
        computedRank,
        isHidden,
      ]),
    ).toEqual([
      ['b', 1, 2, false],
      ['c', 2, 3, false],
      ['a', 3, 1, true],
    ]);
  });

  it('ignore what is not among the matches', () => {
    expect(order(['a', 'b'], [override('x', 1)])).toEqual(['a', 'b']);
  });

  it('always give a permutation, keep the order of the rest, and pin a lone override exactly', () => {
    const decisions = fc.uniqueArray(
      fc.record({ index: fc.nat(19), rank: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }) }),
      { selector: ({ index }) => index, maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), decisions, (count, wishes) => {
        const ids = Array.from({ length: count }, (_, index) => `s${index}`);
        const overrides = wishes.map(({ index, rank }) => override(`s${index}`, rank));
        const placed = applyOverrides(matches(ids), overrides);
        expect(placed.map(({ rank }) => rank)).toEqual(ids.map((_, index) => index + 1));
        expect(placed.map(({ entry }) => entry.solutionId).sort()).toEqual([...ids].sort());
        const free = placed
          .filter(({ override: decided }) => decided === null)
          .map(({ computedRank }) => computedRank);
        expect(free).toEqual([...free].sort((a, b) => a - b));
        const shown = placed.filter(({ isHidden }) => !isHidden);
        const pinned = shown.filter(({ override: decided }) => decided !== null);
        const [only] = pinned;
        if (pinned.length === 1 && only !== undefined)
          expect(only.rank).toBe(Math.min(only.override?.rank ?? 0, shown.length));
      }),
    );
  });
});
