import { describe, expect, it } from 'vitest';
import type { Plan } from '../src/index.ts';
import {
  parseInstance,
  parsePreviousPlan,
  planTimetable,
  replanTimetable,
  startSolver,
  TimetableCancelledError,
} from '../src/index.ts';
import { generateInstance, instanceToJson } from '../src/testing/index.ts';
import { replanInWorker } from '../src/worker.ts';
import { makePair, makeSlots, people } from './helpers.ts';
import type { InstanceJson } from './naive-checker.ts';
import { checkPlan } from './naive-checker.ts';

const solver = await startSolver();
const json = instanceToJson(generateInstance('small', 2)) as unknown as InstanceJson;
const published: Plan = await planTimetable(parseInstance(json), { iterations: 50_000, chains: 1, solver });

const place = (meeting: { a: string; b: string; slot: string; table: number }): string =>
  `${meeting.a} ${meeting.b} ${meeting.slot} ${meeting.table}`;

async function repair(
  changed: InstanceJson,
  meetings: unknown[] = [...published.meetings],
  more = {},
): Promise<Plan> {
  const instance = parseInstance(changed);
  return await replanTimetable(instance, parsePreviousPlan({ meetings }, instance), { solver, ...more });
}

describe('replanTimetable', () => {
  it('changes nothing where nothing changed', async () => {
    const made = await repair(json);
    const before = new Set(published.meetings.map(place));
    expect(
      published.meetings.filter((meeting) => !made.meetings.some((other) => place(other) === place(meeting))),
    ).toEqual([]);
    expect(made.moved).toEqual([]);
    expect(before.size).toBe(published.meetings.length);
  });

  it('keeps every other meeting in its place when somebody cancels, and refills', async () => {
    const changed = structuredClone(json);
    const gone = changed.participants[3];
    if (gone) gone.available = [];
    const made = await repair(changed);
    const kept = published.meetings.filter((meeting) => meeting.a !== gone?.id && meeting.b !== gone?.id);
    const now = new Set(made.meetings.map(place));
    expect(checkPlan(changed, made)).toEqual([]);
    expect(kept.filter((meeting) => !now.has(place(meeting)))).toEqual([]);
    expect(made.moved.length).toBe(published.meetings.length - kept.length);
    expect(made.moved.every((entry) => entry.to === null)).toBe(true);
    expect(made.levels.score.ratio).toBeGreaterThan(0.95);
  });

  it('takes in a late registration without moving anybody', async () => {
    const late = { id: 'late', kind: 'CITY', maxMeetings: 5, minMeetings: 1 };
    const changed: InstanceJson = {
      ...json,
      participants: [...json.participants, late],
      pairs: [
        ...json.pairs,
        ...json.participants.map(({ id }) => ({ a: 'late', b: id, score: 60, requested: 'mutual' as const })),
      ],
    };
    const made = await repair(changed);
    expect(checkPlan(changed, made)).toEqual([]);
    expect(made.moved).toEqual([]);
    expect(made.meetings.filter((meeting) => meeting.a === 'late').length).toBeGreaterThan(0);
  });

  it('drops a no-show and never puts the same two together again', async () => {
    const [first, ...others] = published.meetings;
    const made = await repair(json, [{ ...first, cancelled: true }, ...others]);
    expect(made.moved).toEqual([
      {
        a: first?.a,
        b: first?.b,
        pair: first?.pair,
        from: { slot: first?.slot, table: first?.table },
        to: null,
        reason: 'cancelled',
      },
    ]);
    expect(made.meetings.some((meeting) => meeting.pair === first?.pair)).toBe(false);
  });

  it('plans nothing new in the past', async () => {
    const changed = structuredClone(json);
    const gone = changed.participants[3];
    if (gone) gone.available = [];
    const now = changed.slots.at(-1)?.start ?? '';
    const made = await repair(changed, [...published.meetings], { now });
    const before = new Set(published.meetings.map((meeting) => meeting.pair));
    const fresh = made.meetings.filter((meeting) => !before.has(meeting.pair));
    expect(fresh.filter((meeting) => meeting.slot !== changed.slots.at(-1)?.id)).toEqual([]);
  });

  it('moves kept meetings only where allowed, never more, and lists each', async () => {
    const changed = structuredClone(json);
    for (const pair of changed.pairs) if (pair.requested === 'one') pair.requested = 'mutual';
    for (const participant of changed.participants)
      participant.maxMeetings = (participant.maxMeetings ?? 0) + 2;
    const made = await repair(changed, [...published.meetings], { mayMove: 5 });
    const now = new Map(made.meetings.map((meeting) => [meeting.pair, meeting.slot]));
    const moved = published.meetings.filter((meeting) => now.get(meeting.pair) !== meeting.slot);
    expect(checkPlan(changed, made)).toEqual([]);
    expect(moved.length).toBeLessThanOrEqual(5);
    expect(made.moved.filter((entry) => entry.from.slot !== entry.to?.slot).length).toBe(moved.length);
  });

  it('keeps one of two earlier meetings at the same table, and says why not the other', async () => {
    const four: InstanceJson = {
      slots: makeSlots(1, 1),
      participants: people('a', 'b', 'c', 'd'),
      pairs: [makePair('a', 'b'), makePair('c', 'd')],
    };
    const both = [
      { a: 'a', b: 'b', slot: 's0', table: 1 },
      { a: 'c', b: 'd', slot: 's0', table: 1 },
    ];
    const made = await repair({ ...four, slots: makeSlots(1, 2) }, both);
    expect(checkPlan({ ...four, slots: makeSlots(1, 2) }, made)).toEqual([]);
    expect(made.moved).toEqual([
      expect.objectContaining({ a: 'c', to: null, reason: 'table is taken by another earlier meeting' }),
    ]);
  });

  it('refuses an earlier plan that holds the same two twice', () => {
    const [first] = published.meetings;
    const instance = parseInstance(json);
    const twice = { meetings: [first, { ...first, a: first?.b, b: first?.a, slot: 's1' }] };
    expect(() => parsePreviousPlan(twice, instance)).toThrow(
      expect.objectContaining({ code: 'DUPLICATE_PAIR', field: 'previous.meetings.1' }),
    );
  });

  it('gives the same plan in a thread of its own', async () => {
    const changed = structuredClone(json);
    const gone = changed.participants[5];
    if (gone) gone.available = [];
    const instance = parseInstance(changed);
    const previous = parsePreviousPlan({ meetings: [...published.meetings] }, instance);
    const there = await replanInWorker(instance, previous);
    const here = await replanTimetable(instance, previous, { solver });
    expect({ ...there, seconds: 0 }).toEqual({ ...here, seconds: 0 });
    const controller = new AbortController();
    controller.abort();
    await expect(replanInWorker(instance, previous, { signal: controller.signal })).rejects.toBeInstanceOf(
      TimetableCancelledError,
    );
  });
});
