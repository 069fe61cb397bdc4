import type { EventEdition, InterestLevel, TimetableRun, TimetableState, Viewer } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { diaryCollection, isMeeting, type MeetingEntry } from '../src/diary/entry.ts';
import { everyDocument } from '../src/every-document.ts';
import { timetableTransitions } from '../src/index.ts';
import { planInThread } from '../src/planning/planning-thread.ts';
import { timetableRunCollection } from '../src/timetables/collections.ts';
import {
  aqua,
  committee,
  createHarness,
  eastAsiaStaff,
  type Harness,
  type HarnessOptions,
  nobody,
  operator,
  secretariat,
  seoul,
  seoulReader,
  twoDays,
} from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

const everybody = { ...twoDays, eligibility: { admits: ['MEMBERS' as const, 'NON_MEMBERS' as const] } };
const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
const staff = () => harness.as(secretariat);

const match = (challengeId: string, challengeOrganisationId: string, score: number) => ({
  id: `${challengeId}_pipes`,
  challengeId,
  solutionId: 'pipes',
  challengeOrganisationId,
  solutionOrganisationId: 'aqua',
  score,
});
const owned: HarnessOptions['owned'] = {
  challenges: [
    { id: 'leaks', organisationId: 'seoul', themes: ['water-management'] },
    { id: 'buses', organisationId: 'makati', themes: ['mobility'] },
  ],
  solutions: [{ id: 'pipes', organisationId: 'aqua', themes: ['water-management'] }],
  matches: [match('leaks', 'seoul', 80), match('buses', 'makati', 20)],
};

async function register(event: EventEdition, organisationId: string, rest: object = {}) {
  return harness.client.registrations.register(
    {
      eventId: event.id,
      organisationId,
      content: { delegates: [{ personId: `${organisationId}-1` }], ...rest },
    },
    await staff(),
  );
}
async function wish(
  event: EventEdition,
  organisationId: string,
  partnerId: string,
  level: InterestLevel = 'MUST_MEET',
) {
  return harness.client.registrations.stateInterest(
    { eventId: event.id, organisationId, partnerId, level },
    await staff(),
  );
}

/** A closed event with four participants; seoul and makati both want to meet. */
async function readyEvent(options: HarnessOptions = {}, content = everybody): Promise<EventEdition> {
  harness = await createHarness({ owned, ...options });
  const draft = await harness.client.events.create({ content }, await staff());
  const event = await harness.client.events.open(seen(draft), await staff());
  for (const one of ['seoul', 'makati', 'aqua', 'fund']) await register(event, one, { themes: ['mobility'] });
  await wish(event, 'seoul', 'makati');
  await wish(event, 'makati', 'seoul', 'LIKE_TO_MEET');
  return harness.client.events.close(seen(event), await staff());
}

const runOf = async (id: string) => harness.client.timetables.get({ id }, await staff());
async function planned(event: EventEdition, kind: 'request' | 'replan' = 'request'): Promise<TimetableRun> {
  const { id } = await harness.client.timetables[kind]({ eventId: event.id }, await staff());
  await harness.settled();
  return runOf(id);
}
async function published(event: EventEdition, kind: 'request' | 'replan' = 'request'): Promise<TimetableRun> {
  const run = await planned(event, kind);
  const reviewed = await harness.client.timetables.review(seen(run), await staff());
  await harness.client.timetables.publish(seen(reviewed), await staff());
  await harness.settled();
  return runOf(run.id);
}
const meetingsOf = async (id: string) =>
  (await harness.client.timetables.meetingsByRuns({ parentIds: [id] }, await staff()))[0]?.page.items ?? [];
const eventOf = async ({ id }: EventEdition) => harness.client.events.get({ id }, await staff());

async function diaryOf(event: EventEdition): Promise<MeetingEntry[]> {
  const entries: MeetingEntry[] = [];
  for await (const entry of everyDocument(harness.store.collection(diaryCollection), { eventId: event.id }))
    if (isMeeting(entry)) entries.push(entry);
  return entries;
}
const pairsOf = (meetings: readonly { organisationId: string; partnerId: string }[]) =>
  meetings.map(({ organisationId, partnerId }) => [organisationId, partnerId].sort().join('-')).sort();

describe('planning', () => {
  it('puts together whom matches, themes and wishes speak for, with reasons, levels and what it rests on', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    expect(run).toMatchObject({
      state: 'DRAFT',
      error: null,
      basis: { registrations: 4, matches: 2, interests: 2, scheduleRevision: 1 },
      result: { status: 'complete', unplaced: 0 },
    });
    expect(run.result?.levels?.mutual).toEqual({ achieved: 1, bound: 1 });
    const meetings = await meetingsOf(run.id);
    // Two cities, a company and a bank: all pairs but company and bank.
    expect(pairsOf(meetings)).toEqual([
      'aqua-makati',
      'aqua-seoul',
      'fund-makati',
      'fund-seoul',
      'makati-seoul',
    ]);
    const match = meetings.find(({ reasons }) => reasons.some(({ detail }) => detail === 'leaks_pipes'));
    expect(match).toMatchObject({ score: 90, requested: 'NONE', absent: ['NO_WISH'], isKept: false });
    const sitting = meetings.flatMap(({ slotId, personIds, partnerPersonIds }) =>
      [...personIds, ...partnerPersonIds].map((person) => `${person} ${slotId}`),
    );
    expect(new Set(sitting).size).toBe(sitting.length);
  });

  it('gives the same timetable for the same data and seed', async () => {
    const event = await readyEvent();
    const [one, other] = [await planned(event), await planned(event)];
    const places = async ({ id }: TimetableRun) =>
      (await meetingsOf(id)).map(({ slotId, table, personIds, partnerPersonIds }) => [
        slotId,
        table,
        personIds,
        partnerPersonIds,
      ]);
    expect(one.basis?.digest).toBe(other.basis?.digest);
    expect(await places(one)).toEqual(await places(other));
  });

  it('takes wishes on matches as wishes of their owners, and never puts together who does not want it', async () => {
    const interest = (side: 'CITY' | 'PROVIDER', level: InterestLevel) => ({
      id: `i-${side}`,
      version: 1,
      challengeId: 'leaks',
      solutionId: 'pipes',
      side,
      level,
      note: '',
      statedBy: 'x',
      statedAt: '2026-11-20T09:00:00.000Z',
    });
    const interests = [interest('CITY', 'MUST_MEET'), interest('PROVIDER', 'LIKE_TO_MEET')];
    const event = await readyEvent({ owned: { ...owned, interests } });
    await wish(event, 'fund', 'makati', 'NO_THANKS');
    const run = await planned(event);
    const meetings = await meetingsOf(run.id);
    expect(meetings.find(({ requested }) => requested === 'MUTUAL' && true)).toBeDefined();
    expect(meetings.filter(({ requested }) => requested === 'MUTUAL').length).toBe(2);
    expect(pairsOf(meetings)).not.toContain('fund-makati');
  });

  it('keeps away from what delegates have in their diaries, and from when they are not there', async () => {
    const availability = [{ start: '2027-05-05T00:00:00.000Z', end: '2027-05-05T02:00:00.000Z' }];
    const event = await readyEvent();
    const { items } = await harness.client.registrations.list(
      { eventId: event.id, organisationId: 'seoul' },
      await staff(),
    );
    const [own] = items;
    if (own === undefined) throw new Error('seoul is registered');
    const content = { delegates: [{ personId: 'seoul-1', availability }] };
    await harness.client.registrations.update({ ...seen(own), content }, await staff());
    const meetings = await meetingsOf((await planned(event)).id);
    const days = meetings
      .filter((one) => [one.organisationId, one.partnerId].includes('seoul'))
      .map(({ start }) => start.slice(0, 10));
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days)).toEqual(new Set(['2027-05-05']));
  });

  it('says why an event cannot be planned', async () => {
    const event = await readyEvent();
    const fails = {
      ...everybody,
      limits: {
        CITY: { minimum: 0, maximum: 0 },
        CORPORATE: { minimum: 0, maximum: 0 },
        INSTITUTION: { minimum: 0, maximum: 0 },
      },
    };
    const changed = await harness.client.events.update({ ...seen(event), content: fails }, await staff());
    const run = await planned(changed);
    expect(run.result?.meetings ?? 0).toBe(0);
  });

  it('is refused for a draft and for an event that is over', async () => {
    harness = await createHarness();
    const draft = await harness.client.events.create({ content: twoDays }, await staff());
    const request = harness.client.timetables.request({ eventId: draft.id }, await staff());
    expect(await errorOf(request)).toEqual({ code: 'FORBIDDEN_TRANSITION', field: 'eventId' });
  });

  it('stops when it is cancelled, before and while it runs', async () => {
    const event = await readyEvent({ hasWorkers: false, deps: { planner: planInThread } });
    const waiting = await harness.client.timetables.request({ eventId: event.id }, await staff());
    expect((await harness.client.timetables.cancel({ id: waiting.id }, await staff())).state).toBe(
      'CANCELLED',
    );
    const running = await harness.client.timetables.request(
      { eventId: event.id, iterations: 50_000_000 },
      await staff(),
    );
    harness.work();
    while ((await runOf(running.id)).state === 'WAITING')
      await new Promise((resolve) => setTimeout(resolve, 5));
    const tried = await harness.client.timetables.cancel({ id: running.id }, await staff());
    await harness.settled();
    expect([tried.state, (await runOf(running.id)).state]).toEqual(['CANCELLED', 'CANCELLED']);
    expect(harness.unexpected).toEqual([]);
  });
});

describe('looking at it before it is published', () => {
  it('finds nothing wrong with what was planned', async () => {
    const run = await planned(await readyEvent());
    expect((await harness.client.timetables.check({ id: run.id }, await staff())).findings).toEqual([]);
  });

  it('blocks what cannot be, warns of what should not, and saves neither unasked', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const meetings = await meetingsOf(run.id);
    const mutual = meetings.find(({ requested }) => requested === 'MUTUAL');
    const other = meetings.find(
      (one) =>
        one.slotId !== mutual?.slotId &&
        one.personIds
          .concat(one.partnerPersonIds)
          .some((person) => mutual?.personIds.concat(mutual.partnerPersonIds).includes(person)),
    );
    if (mutual === undefined || other === undefined) throw new Error('The plan has both.');
    const codes = async (
      ...edits: Parameters<Harness['client']['timetables']['check']>[0]['edits'] & object
    ) =>
      (await harness.client.timetables.check({ id: run.id, edits }, await staff())).findings.map(
        ({ level, code }) => `${level} ${code}`,
      );
    expect(await codes({ kind: 'MOVE', meetingId: mutual.id, slotId: other.slotId, table: 2 })).toContain(
      'BLOCK PERSON_TAKEN',
    );
    expect(await codes({ kind: 'MOVE', meetingId: mutual.id, slotId: 'd0p', table: 1 })).toContain(
      'BLOCK UNKNOWN_SLOT',
    );
    expect(await codes({ kind: 'MOVE', meetingId: mutual.id, slotId: mutual.slotId, table: 9 })).toContain(
      'BLOCK UNKNOWN_TABLE',
    );
    expect(await codes({ kind: 'REMOVE', meetingId: mutual.id })).toEqual(['WARN MUTUAL_WISH_LOST']);
    expect(
      await codes({ kind: 'ADD', organisationId: 'seoul', partnerId: 'makati', slotId: 'd1c', table: 1 }),
    ).toContain('BLOCK MEETS_TWICE');
    expect(
      await codes({ kind: 'ADD', organisationId: 'stranger', partnerId: 'makati', slotId: 'd1c', table: 1 }),
    ).toContain('BLOCK NOT_REGISTERED');
    await wish(event, 'aqua', 'fund', 'NO_THANKS');
    expect(
      await codes({ kind: 'ADD', organisationId: 'fund', partnerId: 'aqua', slotId: 'd1c', table: 1 }),
    ).toContain('BLOCK DOES_NOT_WANT');

    const edits = [{ kind: 'REMOVE' as const, meetingId: mutual.id }];
    const unasked = await harness.client.timetables.edit({ ...seen(run), edits }, await staff());
    expect([unasked.isSaved, unasked.run.version]).toEqual([false, run.version]);
    const saved = await harness.client.timetables.edit(
      { ...seen(run), edits, acceptsWarnings: true },
      await staff(),
    );
    expect(saved).toMatchObject({
      isSaved: true,
      run: { state: 'DRAFT', edits: 1, result: { meetings: 4, levels: null } },
    });
    expect(pairsOf(await meetingsOf(run.id))).not.toContain('makati-seoul');
  });

  it('saves an edit that nothing speaks against, and wants another look at it', async () => {
    const run = await planned(await readyEvent());
    const meetings = await meetingsOf(run.id);
    const [first] = meetings;
    if (first === undefined) throw new Error('The plan has a meeting.');
    const reviewed = await harness.client.timetables.review(seen(run), await staff());
    const edits = [
      { kind: 'MOVE' as const, meetingId: first.id, slotId: first.slotId, table: first.table === 1 ? 2 : 1 },
    ];
    const clear = meetings.filter(({ slotId }) => slotId === first.slotId).length === 1;
    const moved = await harness.client.timetables.edit(
      { ...seen(reviewed), edits, acceptsWarnings: true },
      await staff(),
    );
    expect([moved.isSaved, moved.run.state]).toEqual(clear ? [true, 'DRAFT'] : [false, 'REVIEWED']);
  });

  it.each([
    ['a meeting that there is not', [{ kind: 'REMOVE' as const, meetingId: 'none' }], 'edits.0.meetingId'],
    [
      'a slot that there is not',
      [{ kind: 'ADD' as const, organisationId: 'seoul', partnerId: 'fund', slotId: 'none', table: 1 }],
      'edits.0.slotId',
    ],
  ])('refuses an edit of %s', async (_what, edits, field) => {
    const run = await planned(await readyEvent());
    expect(await errorOf(harness.client.timetables.check({ id: run.id, edits }, await staff()))).toEqual({
      code: 'NOT_FOUND',
      field,
    });
  });
});

describe('publishing', () => {
  it('writes every meeting into the diaries, and shows them all in one moment', async () => {
    const event = await readyEvent();
    const run = await published(event);
    expect(run).toMatchObject({ state: 'PUBLISHED', written: 5, conflicts: [], publishedBy: 'sam' });
    expect(await eventOf(event)).toMatchObject({
      publishedRun: run.id,
      publishedRuns: [run.id],
      publishingRun: null,
    });
    const entries = await diaryOf(event);
    expect(entries.map(({ id }) => id).sort()).toEqual((await meetingsOf(run.id)).map(({ id }) => id).sort());
    expect(new Set(entries.map(({ state, runId }) => `${state} ${runId}`))).toEqual(
      new Set([`ACCEPTED ${run.id}`]),
    );
    expect((await harness.events()).filter(({ type }) => type === 'timetable.published').length).toBe(1);
  });

  it('lists what the diaries refuse, and publishes the rest', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const [first] = await meetingsOf(run.id);
    if (first === undefined) throw new Error('The plan has a meeting.');
    // A delegate keeps that time for something else after it was planned.
    const { start: startsAt, end: endsAt, personIds } = first;
    await harness.client.diary.addBlock({ personId: personIds[0] ?? '', startsAt, endsAt }, await staff());
    const reviewed = await harness.client.timetables.review(seen(run), await staff());
    await harness.client.timetables.publish(seen(reviewed), await staff());
    await harness.settled();
    const after = await runOf(run.id);
    expect(after).toMatchObject({
      state: 'PUBLISHED',
      written: 4,
      conflicts: [{ meetingId: first.id, code: 'SLOT_TAKEN' }],
    });
  });

  it('goes on where a process died, and writes nothing twice', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const reviewed = await harness.client.timetables.review(seen(run), await staff());
    let left = 3;
    const diary = harness.store.collection(diaryCollection);
    const insert = diary.insert.bind(diary);
    diary.insert = async (...given) => {
      if (left === 0) throw new Error('The process is gone.');
      left -= 1;
      return insert(...given);
    };
    const publish = harness.service.jobs.find(({ queue }) => queue === 'scheduling-publish');
    await harness.client.timetables.publish(seen(reviewed), await staff());
    while ((await diaryOf(event)).length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await eventOf(event)).toMatchObject({ publishedRun: null, publishingRun: run.id });
    diary.insert = insert;
    const context = {
      job: { id: 'again', data: { runId: run.id }, attempt: 2 },
      signal: new AbortController().signal,
      progress: () => {},
    };
    await publish?.handle(context);
    expect(await runOf(run.id)).toMatchObject({ state: 'PUBLISHED', written: 5, conflicts: [] });
    expect((await diaryOf(event)).length).toBe(5);
    await publish?.handle(context);
    expect((await eventOf(event)).publishedRuns).toEqual([run.id]);
  });

  it('is not for what was planned on other slots, nor for two timetables at once', async () => {
    const event = await readyEvent();
    const [one, other] = [await planned(event), await planned(event)];
    const ready = async (run: TimetableRun) => harness.client.timetables.review(seen(run), await staff());
    const [first, second] = [await ready(one), await ready(other)];
    const options = await staff();
    const results = await Promise.allSettled([
      harness.client.timetables.publish(seen(first), options),
      harness.client.timetables.publish(seen(second), options),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await harness.settled();
    expect((await eventOf(event)).publishedRuns.length).toBe(1);
    const third = harness.client.timetables.request({ eventId: event.id }, options);
    expect((await errorOf(third)).code).toBe('FORBIDDEN_TRANSITION');
  });

  it('keeps the slots it stands in', async () => {
    const event = await readyEvent();
    await published(event);
    const content = { ...everybody, slots: everybody.slots?.slice(1) ?? [] };
    const change = harness.client.events.update({ ...seen(await eventOf(event)), content }, await staff());
    expect(await errorOf(change)).toEqual({ code: 'FORBIDDEN_TRANSITION', field: 'content.slots' });
  });

  it('refuses a timetable whose event has changed since', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const reviewed = await harness.client.timetables.review(seen(run), await staff());
    const content = { ...everybody, slots: everybody.slots?.slice(1) ?? [] };
    await harness.client.events.update({ ...seen(event), content }, await staff());
    expect((await errorOf(harness.client.timetables.publish(seen(reviewed), await staff()))).code).toBe(
      'FORBIDDEN_TRANSITION',
    );
    expect((await eventOf(event)).publishingRun).toBe(null);
  });
});

describe('late changes', () => {
  it('give a late registration what is free, and move no meeting', async () => {
    const event = await readyEvent();
    const first = await published(event);
    const before = await diaryOf(event);
    await register(await eventOf(event), 'stranger', { themes: ['mobility'] });
    await wish(event, 'stranger', 'seoul');
    await wish(event, 'seoul', 'stranger');
    const second = await published(event, 'replan');
    expect(second).toMatchObject({
      state: 'PUBLISHED',
      kind: 'REPLAN',
      basedOn: first.id,
      result: { dropped: [], status: 'complete' },
    });
    expect((await runOf(first.id)).state).toBe('SUPERSEDED');
    const after = await diaryOf(event);
    const same = (entries: readonly MeetingEntry[]) =>
      new Map(entries.map((one) => [one.id, [one.startsAt, one.meeting.table, one.version]]));
    for (const [id, place] of same(before)) expect(same(after).get(id)).toEqual(place);
    const news = after
      .filter(({ runId }) => runId === second.id)
      .map(({ organisationIds }) => organisationIds.toSorted().join('-'));
    expect(news).toContain('seoul-stranger');
    expect((await eventOf(event)).publishedRuns).toEqual([first.id, second.id]);
  });

  it('cancel the meetings of who does not come, and fill what becomes free', async () => {
    const event = await readyEvent();
    await published(event);
    const { items } = await harness.client.registrations.list(
      { eventId: event.id, organisationId: 'aqua' },
      await staff(),
    );
    const [own] = items;
    if (own === undefined) throw new Error('aqua is registered');
    await harness.client.registrations.cancel({ ...seen(own), reason: 'Strike' }, await harness.as(aqua));
    await harness.relayOwn();
    await harness.relayOwn();
    const states = async () =>
      (await diaryOf(event))
        .filter(({ organisationIds }) => organisationIds.includes('aqua'))
        .map(({ state, version }) => `${state} ${version}`);
    expect(await states()).toEqual(['CANCELLED 2', 'CANCELLED 2']);
    const again = await planned(event, 'replan');
    expect(again.result).toMatchObject({ dropped: [], added: 0 });
    expect((await meetingsOf(again.id)).every(({ isKept }) => isKept)).toBe(true);
  });

  it('leave a meeting that stands to the diaries', async () => {
    const event = await readyEvent();
    await published(event);
    const again = await planned(event, 'replan');
    const [kept] = await meetingsOf(again.id);
    const edits = [{ kind: 'REMOVE' as const, meetingId: kept?.id ?? '' }];
    const { findings, isSaved } = await harness.client.timetables.edit(
      { ...seen(again), edits, acceptsWarnings: true },
      await staff(),
    );
    expect([isSaved, findings[0]?.code]).toEqual([false, 'KEPT']);
  });
});

describe('what is lost is found', () => {
  it('queues a run again whose job is gone, and publishes one that was begun', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const runs = harness.store.collection(timetableRunCollection);
    const reviewed = await harness.client.timetables.review(seen(run), await staff());
    const stored = await runs.get(run.id);
    if (stored === undefined) throw new Error('The run is stored.');
    // As after a crash between the state and its job.
    await runs.save({ ...stored, version: reviewed.version, state: 'PUBLISHING', publishedBy: 'sam' });
    await harness.jobs.enqueue('scheduling-reconcile', {});
    await harness.settled();
    expect((await runOf(run.id)).state).toBe('PUBLISHED');
    expect((await diaryOf(event)).length).toBe(5);
  });

  it('lets an event go that is held for a timetable nobody publishes', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const events = harness.store.collection(
      (await import('../src/events/event-collection.ts')).eventCollection,
    );
    const stored = await events.get(event.id);
    if (stored === undefined) throw new Error('The event is stored.');
    await events.save({ ...stored, publishingRun: run.id });
    await harness.jobs.enqueue('scheduling-reconcile', {});
    await harness.settled();
    expect((await eventOf(event)).publishingRun).toBe(null);
  });
});

describe('the states of a timetable', () => {
  it('takes every step its table draws, and refuses every other', async () => {
    const event = await readyEvent();
    const model = await planned(event);
    const runs = harness.store.collection(timetableRunCollection);
    const stored = await runs.get(model.id);
    if (stored === undefined) throw new Error('The run is stored.');
    const { timetables } = harness.client;
    const edits = [{ kind: 'REMOVE' as const, meetingId: (await meetingsOf(model.id))[0]?.id ?? '' }];
    const steps = {
      cancel: async ({ id }: TimetableRun) => (await timetables.cancel({ id }, await staff())).state,
      edit: async (run: TimetableRun) =>
        (await timetables.edit({ ...seen(run), edits, acceptsWarnings: true }, await staff())).run.state,
      review: async (run: TimetableRun) => (await timetables.review(seen(run), await staff())).state,
      publish: async (run: TimetableRun) => {
        const { state } = await timetables.publish(seen(run), await staff());
        await harness.settled();
        return state;
      },
    };
    const results: Record<string, string> = {};
    const drawn: Record<string, string> = {};
    let count = 0;
    for (const state of Object.keys(timetableTransitions) as TimetableState[])
      for (const [name, step] of Object.entries(steps)) {
        count += 1;
        const run = await runs.insert({ ...stored, id: `run-${count}`, state });
        const tried = step(run);
        results[`${state} ${name}`] = await tried.then(
          (after) => after as string,
          async () => (await errorOf(tried)).code,
        );
        drawn[`${state} ${name}`] = timetableTransitions[state][name as 'edit'] ?? 'FORBIDDEN_TRANSITION';
      }
    expect(results).toEqual(drawn);
  });
});

describe('who may do what with timetables', () => {
  const tried = async (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      async () => (await errorOf(work)).code,
    );

  it('is what the table says', async () => {
    const event = await readyEvent();
    const run = await planned(event);
    const viewers: Record<string, Viewer> = {
      secretariat,
      committee,
      operator,
      eastAsiaStaff,
      seoul,
      seoulReader,
      nobody,
    };
    const rows: Record<string, Record<string, string>> = {};
    for (const [name, viewer] of Object.entries(viewers)) {
      const options = await harness.as(viewer);
      const { timetables } = harness.client;
      const stale = { id: run.id, expectedVersion: 99 };
      rows[name] = {
        request: await tried(timetables.request({ eventId: 'none' }, options)),
        replan: await tried(timetables.replan({ eventId: 'none' }, options)),
        cancel: await tried(timetables.cancel({ id: 'none' }, options)),
        edit: await tried(
          timetables.edit({ ...stale, edits: [{ kind: 'REMOVE', meetingId: 'x' }] }, options),
        ),
        review: await tried(timetables.review(stale, options)),
        publish: await tried(timetables.publish(stale, options)),
        get: await tried(timetables.get({ id: run.id }, options)),
        check: await tried(timetables.check({ id: run.id }, options)),
        list: await tried(timetables.list({}, options)),
        listByEvents: await tried(timetables.listByEvents({ parentIds: [event.id] }, options)),
        meetings: await tried(timetables.meetingsByRuns({ parentIds: [run.id] }, options)),
        unplaced: await tried(timetables.unplacedByRuns({ parentIds: [run.id] }, options)),
      };
    }
    const manages = {
      request: 'NOT_FOUND',
      replan: 'NOT_FOUND',
      cancel: 'NOT_FOUND',
      edit: 'STALE_VERSION',
      review: 'STALE_VERSION',
      publish: 'STALE_VERSION',
    };
    const refused = Object.fromEntries(Object.keys(manages).map((name) => [name, 'NOT_ALLOWED']));
    const reads = ['get', 'check', 'list', 'listByEvents', 'meetings', 'unplaced'];
    const sees = Object.fromEntries(reads.map((name) => [name, 'done']));
    const blind = Object.fromEntries(reads.map((name) => [name, 'NOT_ALLOWED']));
    expect(rows).toEqual({
      secretariat: { ...manages, ...sees },
      committee: { ...refused, ...sees },
      operator: { ...refused, ...sees },
      eastAsiaStaff: { ...refused, ...sees },
      seoul: { ...refused, ...blind },
      seoulReader: { ...refused, ...blind },
      nobody: { ...refused, ...blind },
    });
  });
});

describe('agendas', () => {
  it('show planned meetings to nobody before all of a timetable is written, and then to both sides', async () => {
    const event = await readyEvent();
    const meetingsIn = async (viewer: Viewer, organisationId: string) => {
      const asked = { eventId: event.id, organisationId };
      const agenda = await harness.client.agendas.ofParticipant(asked, await harness.as(viewer));
      return agenda.entries.filter(({ kind }) => kind === 'MEETING').length;
    };
    const reviewed = await harness.client.timetables.review(seen(await planned(event)), await staff());
    const diary = harness.store.collection(diaryCollection);
    const insert = diary.insert.bind(diary);
    let left = 4;
    let isHeld = true;
    diary.insert = async (...given) => {
      while (isHeld && left === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      left -= 1;
      return insert(...given);
    };
    await harness.client.timetables.publish(seen(reviewed), await staff());
    while ((await diaryOf(event)).length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const viewer of [seoul, secretariat]) expect(await meetingsIn(viewer, 'seoul')).toBe(0);
    const atTable = { eventId: event.id, table: 1 };
    const before = await harness.client.agendas.ofTable(atTable, await staff());
    expect(before.entries.filter(({ kind }) => kind === 'MEETING')).toEqual([]);
    isHeld = false;
    await harness.settled();
    expect([await meetingsIn(seoul, 'seoul'), await meetingsIn(aqua, 'aqua')]).toEqual([3, 2]);
    // What they meet about comes from the match that speaks for it.
    const topics = (await diaryOf(event)).map(({ meeting }) =>
      [meeting.challengeId, meeting.solutionId].join(' '),
    );
    expect(topics.toSorted()).toEqual([' ', ' ', ' ', 'buses pipes', 'leaks pipes']);
  });
});
