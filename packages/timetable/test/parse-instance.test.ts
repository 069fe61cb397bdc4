import { describe, expect, it } from 'vitest';
import { parseInstance, TimetableInputError } from '../src/index.ts';
import { makePair, makeSlots, people } from './helpers.ts';

const good = {
  slots: makeSlots(3, 2),
  participants: people('a', 'b', 'c'),
  pairs: [makePair('a', 'b'), makePair('b', 'c')],
};

function fault(instance: unknown): { code: string; field: string } {
  try {
    parseInstance(instance);
  } catch (error) {
    if (error instanceof TimetableInputError) return { code: error.code, field: error.field };
    throw error;
  }
  return { code: 'none', field: '' };
}

describe('parseInstance', () => {
  it.each([
    ['not an object', 7, 'BAD_SHAPE', 'instance'],
    ['no slots key', { participants: [], pairs: [] }, 'BAD_SHAPE', 'slots'],
    ['no slots', { ...good, slots: [] }, 'NO_SLOTS', 'slots'],
    [
      'a NaN score',
      { ...good, pairs: [makePair('a', 'b', { score: Number.NaN })] },
      'BAD_VALUE',
      'pairs.0.score',
    ],
    [
      'a negative score',
      { ...good, pairs: [makePair('a', 'b', { score: -1 })] },
      'BAD_VALUE',
      'pairs.0.score',
    ],
    ['a pair with itself', { ...good, pairs: [makePair('a', 'a')] }, 'BAD_VALUE', 'pairs.0.b'],
    [
      'a duplicate pair',
      { ...good, pairs: [makePair('a', 'b'), makePair('b', 'a')] },
      'DUPLICATE_PAIR',
      'pairs.1',
    ],
    ['an unknown participant', { ...good, pairs: [makePair('a', 'x')] }, 'UNKNOWN_REFERENCE', 'pairs.0.b'],
    ['a duplicate id', { ...good, participants: people('a', 'a') }, 'DUPLICATE_ID', 'participants.1.id'],
    [
      'an unknown slot',
      { ...good, participants: [{ id: 'a', available: ['s9'] }] },
      'UNKNOWN_REFERENCE',
      'participants.0.available.0',
    ],
    [
      'a minimum above the maximum',
      { ...good, participants: [{ id: 'a', minMeetings: 3, maxMeetings: 2 }] },
      'BAD_VALUE',
      'participants.0.minMeetings',
    ],
    [
      'overlapping slots',
      { ...good, slots: [...makeSlots(2, 1), { ...makeSlots(1, 1)[0], id: 'again' }] },
      'OVERLAPPING_SLOTS',
      'slots',
    ],
    [
      'a slot that ends first',
      { ...good, slots: [{ ...makeSlots(1, 1)[0], end: '2026-05-04T08:00:00.000Z' }] },
      'BAD_VALUE',
      'slots.0.end',
    ],
    [
      'an unreadable time',
      { ...good, slots: [{ ...makeSlots(1, 1)[0], start: 'noon' }] },
      'BAD_VALUE',
      'slots.0.start',
    ],
    [
      'two fixed meetings at once',
      {
        ...good,
        fixed: [
          { pair: 0, slot: 's0' },
          { pair: 1, slot: 's0' },
        ],
      },
      'CONTRADICTION',
      'fixed.1',
    ],
    [
      'a pair fixed twice',
      {
        ...good,
        fixed: [
          { pair: 0, slot: 's0' },
          { pair: 0, slot: 's1' },
        ],
      },
      'CONTRADICTION',
      'fixed.1',
    ],
    [
      'a fixed forbidden pair',
      { ...good, fixed: [{ pair: 0, slot: 's0' }], forbidden: [{ a: 'b', b: 'a' }] },
      'CONTRADICTION',
      'fixed.0',
    ],
    [
      'a circle of precedences',
      {
        ...good,
        precedences: [
          [0, 1],
          [1, 0],
        ],
      },
      'CONTRADICTION',
      'precedences',
    ],
    [
      'a precedence of an unknown pair',
      { ...good, precedences: [[0, 9]] },
      'UNKNOWN_REFERENCE',
      'precedences.0.1',
    ],
    [
      '20,001 participants',
      { ...good, participants: people(...Array.from({ length: 20_001 }, (_, i) => `p${i}`)) },
      'TOO_LARGE',
      'participants',
    ],
  ])('refuses %s', (_name, instance, code, field) => {
    expect(fault(instance)).toEqual({ code, field });
  });

  it('orders slots by time and keeps their ids', () => {
    const instance = parseInstance({ ...good, slots: makeSlots(3, 2).toReversed() });
    expect(instance.slots.map((slot) => slot.id)).toEqual(['s0', 's1', 's2']);
  });

  it('fills in what is not said', () => {
    const instance = parseInstance(good);
    expect(instance.participants[0]?.maxMeetings).toBe(3);
    expect([...(instance.participants[0]?.delegates[0]?.presence ?? [])]).toEqual([1, 1, 1]);
    expect(instance.tables.map((table) => table.number)).toEqual([1, 2]);
  });

  it('allows the same two twice only where every meeting must be held', () => {
    const twice = { ...good, pairs: [makePair('a', 'b'), makePair('a', 'b')], mustHold: true };
    expect(parseInstance(twice).pairs.count).toBe(2);
  });
});
