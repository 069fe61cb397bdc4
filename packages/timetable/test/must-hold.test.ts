import { describe, expect, it } from 'vitest';
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
