import { describe, expect, it } from 'vitest';
import { parseInstance } from '../src/index.ts';
import { breakBound } from '../src/must-hold/break-bound.ts';
import { pricedBreakBound } from '../src/must-hold/priced-bound.ts';
import { narrowSlots } from '../src/must-hold/slot-lists.ts';
import { compileProblem } from '../src/problem/compile-problem.ts';
import { makePair, makeSlots, people, plan } from './helpers.ts';
import type { InstanceJson } from './naive-checker.ts';
import { checkPlan } from './naive-checker.ts';

const square: InstanceJson = {
  slots: makeSlots(4, 2),
  participants: people('a', 'b', 'c', 'd'),
  pairs: [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
    ['a', 'b'],
  ].map(([a, b]) => makePair(a as string, b as string)),
  mustHold: true,
};

/** Every timetable of a tiny problem: the fewest breaks of one that keeps tables, people and order. */
function fewestBreaks({ slots, pairs, precedences = [] }: InstanceJson): number {
  let fewest = Infinity;
  const at: number[] = [];
  const isFree = (pair: number, slot: number): boolean =>
    at.filter((other) => other === slot).length < (slots[slot]?.tables ?? 0) &&
    at.every((other, held) => {
      const [one, two] = [pairs[held], pairs[pair]];
      const isShared = [one?.a, one?.b].some((id) => id === two?.a || id === two?.b);
      return other !== slot || !isShared;
    });
  const breaks = (): number =>
    [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].reduce((sum, id) => {
      const held = at
        .filter((_, pair) => pairs[pair]?.a === id || pairs[pair]?.b === id)
        .toSorted((left, right) => left - right);
      return sum + held.filter((slot, index) => index > 0 && slot - (held[index - 1] ?? 0) > 1).length;
    }, 0);
  const visit = (pair: number): void => {
    if (pair === pairs.length) {
      if (precedences.every(([first, second]) => (at[first] ?? 0) < (at[second] ?? 0)))
        fewest = Math.min(fewest, breaks());
      return;
    }
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (!isFree(pair, slot)) continue;
      at.push(slot);
      visit(pair + 1);
      at.pop();
    }
  };
  visit(0);
  return fewest;
}

describe('mustHold', () => {
  it('holds every meeting, the same two twice where asked, without a break', async () => {
    const made = await plan(square);
    expect(checkPlan(square, made)).toEqual([]);
    expect(made).toMatchObject({
      status: 'complete',
      stoppedBy: 'optimum',
      levels: { gaps: { achieved: 0, bound: 0 } },
    });
    expect(made.meetings.length).toBe(5);
  });

  it('counts a break whether or not the participant was there, and proves that it must be', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(3, 1),
      participants: [{ id: 'a', available: ['s0', 's2'] }, ...people('b', 'c')],
      pairs: [makePair('a', 'b'), makePair('a', 'c')],
      mustHold: true,
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.levels.gaps).toEqual({ achieved: 1, bound: 1 });
  });

  it('proves breaks that only the number of tables forces on people', async () => {
    // Five pairs of people who each have two meetings in three slots: alone, nobody needs a break; at 4, 2 and 4
    // tables, somebody must leave the middle slot free.
    const instance: InstanceJson = {
      slots: makeSlots(3, 4).map((slot, index) => (index === 1 ? { ...slot, tables: 2 } : slot)),
      participants: people('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
      pairs: ['ab', 'ab', 'cd', 'cd', 'ef', 'ef', 'gh', 'gh', 'ij', 'ij'].map((two) =>
        makePair(two[0] as string, two[1] as string),
      ),
      mustHold: true,
    };
    const problem = compileProblem(parseInstance(structuredClone(instance)));
    const { slotsOf } = narrowSlots(problem);
    expect([...breakBound(problem, slotsOf).leastOf]).toEqual(Array.from({ length: 10 }, () => 0));
    expect(pricedBreakBound(problem, slotsOf)).toBe(6);
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.levels.gaps).toEqual({ achieved: 6, bound: 6 });
  });

  it('keeps precedences, sessions and fixed slots', async () => {
    const instance: InstanceJson = {
      ...square,
      pairs: square.pairs.map((pair, index) => (index === 1 ? { ...pair, slots: ['s2', 's3'] } : pair)),
      precedences: [[1, 2]],
      fixed: [{ pair: 4, slot: 's0' }],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.status).toBe('complete');
  });

  it('finds the order that has no break, whatever order it starts from', async () => {
    const chain: InstanceJson = {
      slots: makeSlots(6, 3),
      participants: people('a', 'b', 'c', 'd', 'e', 'f'),
      pairs: [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
        ['e', 'f'],
        ['f', 'a'],
      ].map(([a, b]) => makePair(a as string, b as string)),
      precedences: [
        [5, 0],
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      mustHold: true,
    };
    const made = await plan(chain, { iterations: 200_000 });
    expect(checkPlan(chain, made)).toEqual([]);
    expect(made.levels.gaps.achieved).toBe(fewestBreaks(chain));
  });

  it.each([
    ['too many meetings for the slots', { ...square, slots: makeSlots(2, 2) }],
    ['nobody there', { ...square, participants: [{ id: 'a', available: [] }, ...people('b', 'c', 'd')] }],
    [
      'a circle of precedences',
      {
        ...square,
        precedences: [
          [0, 1],
          [1, 0],
        ] as [number, number][],
      },
    ],
    [
      'a chain of precedences longer than the day',
      {
        ...square,
        slots: makeSlots(3, 2),
        precedences: [
          [0, 1],
          [1, 2],
          [2, 3],
        ] as [number, number][],
      },
    ],
    [
      'colliding fixed meetings',
      {
        ...square,
        fixed: [
          { pair: 0, slot: 's0' },
          { pair: 1, slot: 's0' },
        ],
      },
    ],
    ['too few tables', { ...square, slots: makeSlots(4, 1) }],
  ])('proves that there is no plan: %s', async (_name, instance) => {
    const made = await plan(instance);
    expect(made.status).toBe('infeasible');
    expect(made.meetings).toEqual([]);
    expect(made.reason).toBeTypeOf('string');
  });
});
