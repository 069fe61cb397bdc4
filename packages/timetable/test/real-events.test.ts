import { describe, expect, it } from 'vitest';
import { makePair, makeSlots, people, plan } from './helpers.ts';
import type { InstanceJson } from './naive-checker.ts';
import { checkPlan } from './naive-checker.ts';

const at = (day: number, time: string): string => `2026-05-0${day}T${time}:00.000Z`;
const slot = (id: string, day: number, start: string, end: string, tables = 1, more = {}) => ({
  id,
  start: at(day, start),
  end: at(day, end),
  day: `day-${day}`,
  tables,
  ...more,
});

async function slotsUsed(instance: InstanceJson): Promise<string[]> {
  const made = await plan(instance);
  expect(checkPlan(instance, made)).toEqual([]);
  return made.meetings.map((meeting) => meeting.slot);
}

describe('days, slots and breaks', () => {
  const days = [
    slot('early', 4, '09:00', '09:30'),
    slot('late', 4, '09:30', '10:00'),
    slot('next', 5, '09:00', '09:30'),
  ];

  it('counts no gap between days, and one where a free slot lies between', async () => {
    const instance: InstanceJson = {
      slots: days,
      participants: [{ id: 'a', available: ['early', 'next'] }, ...people('b', 'c')],
      pairs: [makePair('a', 'b'), makePair('a', 'c')],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect([made.meetings.length, made.levels.gaps.achieved]).toEqual([2, 0]);

    const oneDay: InstanceJson = {
      ...instance,
      slots: [days[0], days[1], slot('last', 4, '10:00', '10:30')] as InstanceJson['slots'],
      participants: people('a', 'b', 'c'),
      pairs: [makePair('a', 'b', { slots: ['early'] }), makePair('a', 'c', { slots: ['last'] })],
    };
    expect((await plan(oneDay)).levels.gaps.achieved).toBe(1);
  });

  it('lets nobody meet in a break, and counts it neither as a gap nor as work', async () => {
    const instance: InstanceJson = {
      slots: [
        slot('s0', 4, '09:00', '09:30'),
        slot('lunch', 4, '09:30', '10:30', 0, { break: true }),
        slot('s1', 4, '10:30', '11:00'),
      ],
      participants: people('a', 'b', 'c', 'd'),
      pairs: [makePair('a', 'b'), makePair('a', 'c'), makePair('a', 'd')],
      breakAfter: { meetings: 1, minutes: 30 },
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.meetings.map((meeting) => meeting.slot)).toEqual(['s0', 's1']);
    expect([made.levels.mutual, made.levels.gaps.achieved]).toEqual([{ achieved: 2, bound: 2 }, 0]);
  });

  it('puts a long meeting into a long slot, and says where none is long enough', async () => {
    const instance: InstanceJson = {
      slots: [slot('short', 4, '09:00', '09:15'), slot('long', 4, '09:15', '10:00')],
      participants: people('a', 'b', 'c'),
      pairs: [makePair('a', 'b', { minutes: 40 }), makePair('b', 'c', { minutes: 60 })],
    };
    expect(await slotsUsed(instance)).toEqual(['long']);
    expect((await plan(instance)).unplaced).toEqual([{ a: 'b', b: 'c', pair: 1, reason: 'slotsTooShort' }]);
  });

  it('holds as many meetings in rest-bound slots of different lengths as are possible', async () => {
    // After one meeting ten minutes of rest: s0, s2 and s3 fit, which taking the first and the next after it would miss.
    const instance: InstanceJson = {
      slots: [
        slot('s0', 4, '09:00', '09:10'),
        slot('s1', 4, '09:10', '09:50'),
        slot('s2', 4, '09:50', '10:00'),
        slot('s3', 4, '10:10', '10:20'),
      ],
      participants: [{ id: 'a', breakAfter: 1 }, ...people('b', 'c', 'd', 'e')],
      pairs: ['b', 'c', 'd', 'e'].map((id) => makePair('a', id)),
    };
    expect(await slotsUsed(instance)).toEqual(['s0', 's2', 's3']);
    expect((await plan(instance)).levels.mutual).toEqual({ achieved: 3, bound: 3 });
  });
});

describe('in person, by video and both', () => {
  it('meets by video in the windows of a hybrid participant, and at a table in the others', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(2, 1),
      participants: [
        {
          id: 'a',
          mode: 'hybrid',
          windows: [
            { start: at(4, '09:00'), end: at(4, '09:30'), mode: 'virtual' },
            { start: at(4, '09:30'), end: at(4, '10:00'), mode: 'inPerson' },
          ],
        },
        ...people('b', 'c'),
      ],
      pairs: [
        makePair('a', 'b', { mode: 'virtual', slots: ['s0'] }),
        makePair('a', 'c', { mode: 'inPerson', slots: ['s1'] }),
      ],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.meetings.map(({ slot: where, table, mode }) => [where, table, mode])).toEqual([
      ['s0', 0, 'virtual'],
      ['s1', 1, undefined],
    ]);
  });

  it('keeps everybody within the windows of their own', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(4, 2),
      participants: [
        { id: 'a', mode: 'virtual', windows: [{ start: at(4, '09:00'), end: at(4, '10:00') }] },
        { id: 'b', windows: [{ start: at(4, '09:30'), end: at(4, '11:00') }] },
        { id: 'c', windows: [{ start: at(4, '10:00'), end: at(4, '11:00') }] },
      ],
      pairs: [makePair('a', 'b'), makePair('a', 'c')],
    };
    expect(await slotsUsed(instance)).toEqual(['s1']);
    expect((await plan(instance)).unplaced).toEqual([{ a: 'a', b: 'c', pair: 1, reason: 'noCommonSlot' }]);
  });

  it('takes tables from nobody for meetings by video', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(1, 1),
      participants: [{ id: 'a', mode: 'virtual' }, ...people('b', 'c', 'd', 'e', 'f')],
      pairs: [makePair('a', 'b'), makePair('c', 'd'), makePair('e', 'f', { score: 10 })],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.levels.mutual).toEqual({ achieved: 2, bound: 2 });
    expect(made.meetings.map((meeting) => meeting.table)).toEqual([0, 1]);
  });
});

describe('venues, tables and groups', () => {
  it('leaves time to walk from one venue to the other', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(3, 2),
      tables: [
        { number: 1, venue: 'hall', features: ['screen'] },
        { number: 2, venue: 'annex', features: ['quiet'] },
      ],
      participants: people('a', 'b', 'c'),
      pairs: [makePair('a', 'b', { needs: ['screen'] }), makePair('a', 'c', { needs: ['quiet'] })],
      walking: [{ from: 'hall', to: 'annex', minutes: 20 }],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    const seats = new Map(made.meetings.map((meeting) => [meeting.pair, [meeting.table, meeting.venue]]));
    expect([seats.get(0), seats.get(1)]).toEqual([
      [1, 'hall'],
      [2, 'annex'],
    ]);
    const taken = made.meetings.map((meeting) => meeting.slot).toSorted();
    expect(taken).toEqual(['s0', 's2']);
  });

  it('never seats two meetings with the same need at the one table that has it', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(1, 3),
      tables: [{ number: 1, features: ['quiet'] }, { number: 2 }, { number: 3 }],
      participants: [{ id: 'a', needs: ['quiet'] }, { id: 'b' }, { id: 'c', needs: ['quiet'] }, { id: 'd' }],
      pairs: [makePair('a', 'b', { score: 20 }), makePair('c', 'd', { score: 80 })],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.meetings).toEqual([{ a: 'c', b: 'd', slot: 's0', table: 1, pair: 1 }]);
    expect(made.levels.mutual).toEqual({ achieved: 1, bound: 1 });
  });

  it('lets one participant meet only so many of a group', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(3, 3),
      participants: people('a', 'b', 'c', 'd'),
      pairs: ['b', 'c', 'd'].map((id, index) => makePair('a', id, { score: 10 * index })),
      groups: [{ id: 'one-house', members: ['b', 'c', 'd'], maxPerPartner: 2 }],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(new Set(made.meetings.map((meeting) => meeting.pair))).toEqual(new Set([1, 2]));
    expect(made.unplaced).toEqual([{ a: 'a', b: 'b', pair: 0, reason: expect.any(String) }]);
  });
});
