import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestFirst } from '../src/best-first.ts';

const entries = fc.array(
  fc.record({
    /** Below zero: not to be chosen. */
    most: fc.integer({ min: -1, max: 300 }),
    /** What rounding adds to the most. */
    over: fc.nat(30),
    isOpen: fc.boolean(),
    /** What reading takes from the most. */
    less: fc.nat(40),
  }),
  { maxLength: 400 },
);

const exactOf = ({ most, isOpen, less }: { most: number; isOpen: boolean; less: number }) =>
  most < 0 ? -1 : Math.max(0, most - (isOpen ? less : 0));

it('finds the best by steps that are bounds at first, and works out and reads each entry once at most', () => {
  fc.assert(
    fc.property(
      entries,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.boolean(),
      (all, counts, kept, isBounded) => {
        const scores = {
          steps: Int32Array.from(all, ({ most, over }) => (most < 0 ? -1 : most + (isBounded ? over : 0))),
          open: Uint8Array.from(all, ({ isOpen }) => (isOpen ? 1 : 0)),
        };
        const seen = { refined: [] as number[], read: [] as number[] };
        const refine = (some: readonly number[]) => {
          expect(some).toEqual([...some].sort((a, b) => a - b));
          seen.refined.push(...some);
          for (const entry of some) scores.steps[entry] = all[entry]?.most ?? -1;
        };
        const read = (entry: number) => {
          seen.read.push(entry);
          return exactOf(all[entry] as (typeof all)[number]);
        };
        const order = new BestFirst(scores, isBounded ? refine : undefined, read);
        const expected = [...all.keys()]
          .filter((entry) => (all[entry]?.most ?? -1) >= 0)
          .sort((a, b) => exactOf(all[b] as never) - exactOf(all[a] as never) || a - b);
        for (const [at, count] of counts.entries()) {
          if (at === kept % 3) order.refine();
          const best = order.best(count);
          expect(best).toEqual(expected.slice(0, count));
          for (const entry of best) expect(order.exact(entry)).toBe(exactOf(all[entry] as never));
        }
        expect(new Set(seen.refined).size).toBe(seen.refined.length);
        expect(new Set(seen.read).size).toBe(seen.read.length);
      },
    ),
    { numRuns: 300 },
  );
});
