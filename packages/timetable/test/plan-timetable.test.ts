import { describe, expect, it } from 'vitest';
import { parseInstance, planTimetable, TimetableCancelledError } from '../src/index.ts';
import { generateInstance, instanceToJson } from '../src/testing/index.ts';
import { planInWorker } from '../src/worker.ts';
import { makePair, makeSlots, people, plan } from './helpers.ts';
import type { InstanceJson } from './naive-checker.ts';
import { checkPlan } from './naive-checker.ts';

const small = generateInstance('small', 1);

describe('planTimetable on the preset small, seed 1', () => {
  it('reaches the bound in levels 1 to 3 and breaks no rule', async () => {
    const json = instanceToJson(small) as unknown as InstanceJson;
    const made = await planTimetable(parseInstance(json), { iterations: 200_000 });
    expect(checkPlan(json, made)).toEqual([]);
    expect(made.levels.mutual).toEqual({ achieved: 190, bound: 190 });
    expect(made.levels.shortfall).toEqual({ achieved: 0, bound: 0 });
    expect(made.levels.score).toEqual({ achieved: 20_636, bound: 20_636, ratio: 1 });
  });

  it('gives the same plan for the same seed, here and in threads', async () => {
    const options = { seed: 7, iterations: 50_000, chains: 3 };
    const [one, two, elsewhere] = await Promise.all([
      planTimetable(small, options),
      planTimetable(small, options),
      planInWorker(small, options),
    ]);
    expect(two).toEqual(one);
    expect(elsewhere.meetings).toEqual(one.meetings);
    expect(elsewhere.levels).toEqual(one.levels);
  });

  it('says how far it is, level by level', async () => {
    const levels: string[] = [];
    await planTimetable(small, {
      iterations: 20_000,
      chains: 1,
      onProgress: ({ level }) => levels.push(level),
    });
    expect([...new Set(levels)]).toEqual(['mutual', 'shortfall', 'score', 'placement', 'gaps', 'tables']);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(planTimetable(small, { signal: controller.signal })).rejects.toBeInstanceOf(
      TimetableCancelledError,
    );
    const later = new AbortController();
    setTimeout(() => later.abort(), 50);
    await expect(planInWorker(small, { signal: later.signal })).rejects.toBeInstanceOf(
      TimetableCancelledError,
    );
  });

  it('says that an event is too large where the memory of its thread does not suffice', async () => {
    await expect(
      planInWorker(generateInstance('std', 1), { memoryMiB: 8, iterations: 1_000, chains: 1 }),
    ).rejects.toMatchObject({ code: 'TOO_LARGE', field: 'instance' });
  });

  it('cools down within the time limit, so that a plan cut short has few gaps', async () => {
    let milliseconds = 0;
    const made = await planTimetable(small, {
      chains: 1,
      iterations: 50_000_000,
      timeLimit: 0.1,
      clock: () => (milliseconds += 1),
    });
    expect(made.stoppedBy).toBe('timeLimit');
    expect(made.iterations).toBeLessThan(200_000);
    expect(made.levels.gaps.achieved).toBeLessThanOrEqual(5);
  });

  it('stops at the time limit with a valid plan and says so', async () => {
    let now = 0;
    const made = await planTimetable(small, { timeLimit: 1, clock: () => (now += 300) });
    expect(made.stoppedBy).toBe('timeLimit');
    expect(made.levels.score.achieved).toBe(20_636);
  });
});

describe('planTimetable on hard input', () => {
  it('plans an empty event', async () => {
    const made = await plan({ slots: [], participants: [], pairs: [] });
    expect(made).toMatchObject({ status: 'partial', meetings: [], warnings: [{ code: 'NO_PARTICIPANTS' }] });
  });

  it('says why nobody meets without tables', async () => {
    const made = await plan({
      slots: makeSlots(2, 0),
      participants: people('a', 'b'),
      pairs: [makePair('a', 'b')],
    });
    expect(made.warnings.map((warning) => warning.code)).toEqual(['NO_TABLES']);
    expect(made.unplaced).toEqual([{ a: 'a', b: 'b', reason: 'noTable', pair: 0 }]);
  });

  it('plans around somebody who is never there', async () => {
    const instance = {
      slots: makeSlots(2, 2),
      participants: [{ id: 'a', available: [], minMeetings: 0 }, { id: 'b', minMeetings: 1 }, { id: 'c' }],
      pairs: [makePair('a', 'b'), makePair('b', 'c')],
    };
    const made = await plan(instance);
    expect(made.status).toBe('partial');
    expect(made.meetings.map((meeting) => meeting.pair)).toEqual([1]);
    expect(made.unplaced).toEqual([{ a: 'a', b: 'b', reason: 'neverAvailable', pair: 0 }]);
  });

  it('plans 10,000 participants', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
    const pairs = ids.slice(1).map((id, index) => makePair(ids[index] as string, id, { requested: 'none' }));
    const made = await plan(
      { slots: makeSlots(4, 5_000), participants: people(...ids), pairs },
      { chains: 1 },
    );
    expect(made.meetings.length).toBe(9_999);
  });
});

describe('planTimetable on what real events have', () => {
  it('lets the delegates of one organisation meet in parallel, each named', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(1, 3),
      participants: [
        { id: 'org', delegates: [{ id: 'kim' }, { id: 'lee' }] },
        { id: 'a' },
        { id: 'b' },
        { id: 'c' },
      ],
      pairs: [
        makePair('org', 'a'),
        makePair('org', 'b', { delegates: ['kim'] }),
        makePair('org', 'c', { score: 10 }),
      ],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.meetings.map((meeting) => [meeting.pair, meeting.delegates?.[0]])).toEqual([
      [0, 'lee'],
      [1, 'kim'],
    ]);
    expect(made.levels.mutual).toEqual({ achieved: 2, bound: 2 });
  });

  it('needs no table for video and shares scarce interpreters', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(1, 0),
      participants: [
        { id: 'a', mode: 'virtual', languages: ['en'] },
        { id: 'b', languages: ['ko'] },
        { id: 'c', mode: 'virtual', languages: ['en'] },
        { id: 'd', languages: ['ko'] },
      ],
      pairs: [makePair('a', 'b', { score: 10 }), makePair('c', 'd', { score: 90 })],
      interpreters: [{ id: 'i', languages: ['en', 'ko'] }],
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.meetings).toEqual([
      { a: 'c', b: 'd', slot: 's0', table: 0, pair: 1, mode: 'virtual', interpreter: 'i' },
    ]);
    expect(made.levels.score).toEqual({ achieved: 90, bound: 90, ratio: 1 });
  });

  it('gives the wheelchair table to the meeting that needs it', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(1, 2),
      tables: [
        { number: 1, features: [] },
        { number: 2, features: ['wheelchair'] },
      ],
      participants: [{ id: 'a' }, { id: 'b' }, { id: 'c', needs: ['wheelchair'] }, { id: 'd' }],
      pairs: [makePair('a', 'b'), makePair('c', 'd')],
    };
    const made = await plan(instance);
    expect(made.meetings.map((meeting) => [meeting.pair, meeting.table])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('gives rest after n meetings and counts that in the bound', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(5, 2),
      participants: [{ id: 'a', breakAfter: 2 }, ...people('b', 'c', 'd', 'e', 'f')],
      pairs: ['b', 'c', 'd', 'e', 'f'].map((id) => makePair('a', id)),
      breakAfter: { meetings: 99, minutes: 20 },
    };
    const made = await plan(instance);
    expect(checkPlan(instance, made)).toEqual([]);
    expect(made.levels.mutual).toEqual({ achieved: 4, bound: 4 });
  });

  it('takes the penalty for pairs that have met before, and keeps caps of groups', async () => {
    const instance: InstanceJson = {
      slots: makeSlots(3, 3),
      participants: [{ id: 'a', maxMeetings: 1 }, ...people('b', 'c', 'd')],
      pairs: [
        makePair('a', 'b', { score: 80, metBefore: true, requested: 'none' }),
        makePair('a', 'c', { score: 60, requested: 'none' }),
        makePair('b', 'd', { score: 50, requested: 'none' }),
        makePair('c', 'd', { score: 40, requested: 'none' }),
      ],
      metBeforePenalty: 30,
      groups: [{ id: 'sponsors', members: ['d'], maxMeetings: 1 }],
    };
    const made = await plan(instance);
    expect(made.meetings.map((meeting) => meeting.pair).toSorted((left, right) => left - right)).toEqual([
      1, 2,
    ]);
    expect(made.levels.score).toEqual({ achieved: 110, bound: 110, ratio: 1 });
  });
});
