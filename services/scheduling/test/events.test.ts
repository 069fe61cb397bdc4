import type { EventContentInput, EventEdition, EventState, Viewer } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventTransitions } from '../src/index.ts';
import {
  aqua,
  committee,
  createHarness,
  eastAsiaStaff,
  type Harness,
  nobody,
  operator,
  secretariat,
  seoul,
  seoulReader,
  twoDays,
} from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

const staff = () => harness.as(secretariat);
const draft = async (content: EventContentInput = twoDays) =>
  harness.client.events.create({ content }, await staff());
const seen = ({ id, version }: EventEdition) => ({ id, expectedVersion: version });
const { slots: allSlots = [] } = twoDays;

/** An event in that state, its time gone by where it has to be over. */
async function inState(state: EventState): Promise<EventEdition> {
  const { events } = harness.client;
  const first = await draft();
  if (state === 'DRAFT') return first;
  if (state === 'CANCELLED') return events.cancel({ ...seen(first), reason: 'No venue' }, await staff());
  const open = await events.open(seen(first), await staff());
  if (state === 'OPEN') return open;
  const closed = await events.close(seen(open), await staff());
  if (state === 'CLOSED') return closed;
  harness.clock.set('2027-05-06T00:00:00.000Z');
  return events.end(seen(closed), await staff());
}

describe('the life of an event', () => {
  it('is drafted, opened, closed and ended, each step told once it is open', async () => {
    expect(await inState('DRAFT')).toMatchObject({
      state: 'DRAFT',
      firstDay: '2027-05-04',
      lastDay: '2027-05-05',
      scheduleRevision: 1,
      publishedRun: null,
    });
    expect(await harness.events()).toEqual([]);
    const ended = await inState('ENDED');
    expect(ended).toMatchObject({ state: 'ENDED', version: 4, endedAt: '2027-05-06T00:00:00.000Z' });
    expect((await harness.events()).map(({ type, revision }) => [type, revision])).toEqual([
      ['event.changed', 2],
      ['event.changed', 3],
      ['event.changed', 4],
    ]);
  });

  it('takes every step its table draws, and refuses every other', async () => {
    const steps = {
      update: (event: EventEdition, options: object) =>
        harness.client.events.update({ ...seen(event), content: twoDays }, options),
      open: (event: EventEdition, options: object) => harness.client.events.open(seen(event), options),
      close: (event: EventEdition, options: object) => harness.client.events.close(seen(event), options),
      reopen: (event: EventEdition, options: object) => harness.client.events.reopen(seen(event), options),
      end: (event: EventEdition, options: object) => harness.client.events.end(seen(event), options),
      cancel: (event: EventEdition, options: object) =>
        harness.client.events.cancel({ ...seen(event), reason: 'No venue' }, options),
    };
    const results: Record<string, Record<string, string>> = {};
    const drawn: Record<string, Record<string, string>> = {};
    for (const state of Object.keys(eventTransitions) as EventState[]) {
      for (const [name, step] of Object.entries(steps)) {
        harness.clock.set('2026-11-21T09:00:00.000Z');
        const event = await inState(state);
        if (name === 'end') harness.clock.set('2027-05-06T00:00:00.000Z');
        const tried = step(event, await staff());
        const result = await tried.then(
          ({ state: after }) => after as string,
          async () => (await errorOf(tried)).code,
        );
        (results[state] ??= {})[name] = result;
        (drawn[state] ??= {})[name] = eventTransitions[state][name as 'open'] ?? 'FORBIDDEN_TRANSITION';
      }
    }
    expect(results).toEqual(drawn);
  });

  it('does not end before its last slot', async () => {
    const closed = await inState('CLOSED');
    const early = harness.client.events.end(seen(closed), await staff());
    expect(await errorOf(early)).toEqual({ code: 'FORBIDDEN_TRANSITION', field: undefined });
  });

  it('counts a revision of its schedule for slots, not for words', async () => {
    const first = await draft();
    const words = await harness.client.events.update(
      { ...seen(first), content: { ...twoDays, description: 'Two days' } },
      await staff(),
    );
    const slots = await harness.client.events.update(
      { ...seen(words), content: { ...twoDays, slots: allSlots.slice(0, 4) } },
      await staff(),
    );
    expect([words.scheduleRevision, slots.scheduleRevision, slots.lastDay]).toEqual([1, 2, '2027-05-04']);
  });

  it('lets one of two simultaneous changes win', async () => {
    const first = await draft();
    const options = await staff();
    const change = (edition: string) =>
      harness.client.events.update({ ...seen(first), content: { ...twoDays, edition } }, options);
    const results = await Promise.allSettled([change('A'), change('B')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what cannot be an event', () => {
  const slot = (id: string, start: string, end: string) => ({
    id,
    start: `2027-05-04T${start}:00.000Z`,
    end: `2027-05-04T${end}:00.000Z`,
  });
  const cases: [string, EventContentInput, string, string][] = [
    [
      'slots that overlap',
      { ...twoDays, slots: [slot('a', '09:00', '10:00'), slot('b', '09:30', '10:30')] },
      'VALIDATION_FAILED',
      'content.slots.1.start',
    ],
    [
      'a slot that ends before it starts',
      { ...twoDays, slots: [slot('a', '10:00', '09:00')] },
      'VALIDATION_FAILED',
      'content.slots.0.end',
    ],
    [
      'a slot off the five minutes',
      { ...twoDays, slots: [slot('a', '09:02', '09:30')] },
      'VALIDATION_FAILED',
      'content.slots.0.start',
    ],
    [
      'two slots of one id',
      { ...twoDays, slots: [slot('a', '09:00', '09:30'), slot('a', '10:00', '10:30')] },
      'VALIDATION_FAILED',
      'content.slots',
    ],
    [
      'more tables in a slot than there are',
      { ...twoDays, slots: [{ ...slot('a', '09:00', '09:30'), tables: 3 }] },
      'VALIDATION_FAILED',
      'content.slots.0.tables',
    ],
    [
      'tables with a hole',
      { ...twoDays, tables: [{ number: 1 }, { number: 3 }] },
      'VALIDATION_FAILED',
      'content.tables',
    ],
    [
      'a zone that there is not',
      { ...twoDays, timeZone: 'Asia/Atlantis' },
      'VALIDATION_FAILED',
      'content.timeZone',
    ],
    [
      'a walk to a room without tables',
      { ...twoDays, walking: [{ from: '', to: 'Hall 9', minutes: 5 }] },
      'VALIDATION_FAILED',
      'content.walking.0',
    ],
    [
      'nobody admitted',
      { ...twoDays, eligibility: { admits: [] } },
      'VALIDATION_FAILED',
      'content.eligibility.admits',
    ],
    [
      'no kind admitted',
      { ...twoDays, eligibility: { kinds: [] } },
      'VALIDATION_FAILED',
      'content.eligibility.kinds',
    ],
    [
      'categories of members who are not admitted',
      { ...twoDays, eligibility: { admits: ['NON_MEMBERS'], categories: ['FULL'] } },
      'VALIDATION_FAILED',
      'content.eligibility.categories',
    ],
    [
      'a category of no admitted kind',
      { ...twoDays, eligibility: { admits: ['MEMBERS'], categories: ['CORPORATE'], kinds: ['CITY'] } },
      'VALIDATION_FAILED',
      'content.eligibility.categories',
    ],
    [
      'invitations that do not count',
      { ...twoDays, eligibility: { invitedOrganisationIds: ['seoul'] } },
      'VALIDATION_FAILED',
      'content.eligibility.invitedOrganisationIds',
    ],
    [
      'a minimum above the maximum',
      {
        ...twoDays,
        limits: {
          CITY: { minimum: 9, maximum: 3 },
          CORPORATE: { minimum: 0, maximum: 1 },
          INSTITUTION: { minimum: 0, maximum: 1 },
        },
      },
      'VALIDATION_FAILED',
      'content.limits.CITY.minimum',
    ],
  ];
  it.each(cases)('%s', async (_what, content, code, field) => {
    expect(await errorOf(draft(content))).toEqual({ code, field });
    expect((await harness.client.events.list({}, await staff())).items).toEqual([]);
  });

  it.each([
    ['without slots', { ...twoDays, slots: [] }, 'INCOMPLETE', 'content.slots'],
    [
      'with nothing but breaks',
      { ...twoDays, slots: [{ ...slot('p', '09:00', '09:30'), kind: 'BREAK' as const }] },
      'INCOMPLETE',
      'content.slots',
    ],
    ['in person without tables', { ...twoDays, tables: [] }, 'INCOMPLETE', 'content.tables'],
    [
      'in the past',
      {
        ...twoDays,
        slots: [{ id: 'a', start: '2020-05-04T09:00:00.000Z', end: '2020-05-04T09:30:00.000Z' }],
      },
      'VALIDATION_FAILED',
      'content.slots',
    ],
  ])('is not opened %s', async (_what, content, code, field) => {
    const first = await draft(content);
    expect(await errorOf(harness.client.events.open(seen(first), await staff()))).toEqual({ code, field });
    expect((await harness.client.events.get({ id: first.id }, await staff())).version).toBe(1);
  });

  it('is opened without tables where everybody meets by video', async () => {
    const first = await draft({ ...twoDays, tables: [], format: 'VIRTUAL' });
    expect((await harness.client.events.open(seen(first), await staff())).state).toBe('OPEN');
  });
});

describe('who may do what with events', () => {
  const viewers: Record<string, Viewer> = {
    secretariat,
    committee,
    operator,
    eastAsiaStaff,
    seoul,
    aqua,
    seoulReader,
    nobody,
  };
  const tried = async (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      async () => (await errorOf(work)).code,
    );

  it('is what the table says', async () => {
    const open = await inState('OPEN');
    const hidden = await draft();
    const rows: Record<string, Record<string, string>> = {};
    for (const [name, viewer] of Object.entries(viewers)) {
      const options = await harness.as(viewer);
      const { events } = harness.client;
      rows[name] = {
        create: await tried(events.create({ content: twoDays }, options)),
        update: await tried(events.update({ ...seen(open), expectedVersion: 99, content: twoDays }, options)),
        close: await tried(events.close({ id: open.id, expectedVersion: 99 }, options)),
        reopen: await tried(events.reopen({ id: open.id, expectedVersion: 99 }, options)),
        end: await tried(events.end({ id: open.id, expectedVersion: 99 }, options)),
        cancel: await tried(events.cancel({ id: open.id, expectedVersion: 99, reason: 'No venue' }, options)),
        'see open': await tried(events.get({ id: open.id }, options)),
        'see draft': await tried(events.get({ id: hidden.id }, options)),
      };
    }
    const manages = {
      create: 'done',
      update: 'STALE_VERSION',
      close: 'STALE_VERSION',
      reopen: 'STALE_VERSION',
      end: 'STALE_VERSION',
      cancel: 'STALE_VERSION',
    };
    const refused = {
      create: 'NOT_ALLOWED',
      update: 'NOT_ALLOWED',
      close: 'NOT_ALLOWED',
      reopen: 'NOT_ALLOWED',
      end: 'NOT_ALLOWED',
      cancel: 'NOT_ALLOWED',
    };
    const all = { 'see open': 'done', 'see draft': 'done' };
    const announced = { 'see open': 'done', 'see draft': 'NOT_FOUND' };
    expect(rows).toEqual({
      secretariat: { ...manages, ...all },
      committee: { ...refused, ...all },
      operator: { ...refused, ...all },
      eastAsiaStaff: { ...refused, ...all },
      seoul: { ...refused, ...announced },
      aqua: { ...refused, ...announced },
      seoulReader: { ...refused, ...announced },
      nobody: { ...refused, ...announced },
    });
    expect(await tried(harness.client.events.get({ id: open.id }))).toBe('NOT_SIGNED_IN');
  });

  it('lists and loads drafts for the organising body alone', async () => {
    const open = await inState('OPEN');
    const hidden = await draft();
    const { events } = harness.client;
    const ids = [open.id, hidden.id];
    const listed = async (viewer: Viewer) =>
      (await events.list({}, await harness.as(viewer))).items.map(({ id }) => id).sort();
    expect([await listed(secretariat), await listed(seoul)]).toEqual([ids.toSorted(), [open.id]]);
    const found = await events.getMany({ ids }, await harness.as(seoul));
    expect(found.map((event) => event?.id)).toEqual([open.id, undefined]);
  });

  it('shows whom it invites to the organising body alone', async () => {
    const eligibility = { admits: ['INVITED' as const], invitedOrganisationIds: ['seoul'] };
    const { id, version } = await draft({ ...twoDays, eligibility });
    await harness.client.events.open({ id, expectedVersion: version }, await staff());
    const invited = async (viewer: Viewer) =>
      (await harness.client.events.get({ id }, await harness.as(viewer))).eligibility.invitedOrganisationIds;
    expect([await invited(secretariat), await invited(seoul)]).toEqual([['seoul'], []]);
  });

  it('answers over HTTP with the same codes', async () => {
    const { body, status } = await request(harness.app)
      .get('/events/none')
      .set('authorization', `Bearer ${(await harness.as(seoul)).context.token}`);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
