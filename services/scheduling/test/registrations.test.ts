import type {
  EventContentInput,
  EventEdition,
  Registration,
  RegistrationContentInput,
  RegistrationState,
  Viewer,
} from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registrationTransitions } from '../src/index.ts';
import {
  aqua,
  committee,
  createHarness,
  eastAsiaStaff,
  europeStaff,
  type Harness,
  makati,
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

const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
const staff = () => harness.as(secretariat);

async function openEvent(content: EventContentInput = twoDays): Promise<EventEdition> {
  const draft = await harness.client.events.create({ content }, await staff());
  return harness.client.events.open(seen(draft), await staff());
}
const closed = async (event: EventEdition) => harness.client.events.close(seen(event), await staff());
const come = (who: string): RegistrationContentInput => ({ delegates: [{ personId: `${who}-1` }] });
const register = async (
  event: EventEdition,
  viewer: Viewer,
  content = come(viewer.organisationId ?? ''),
  organisationId?: string,
) =>
  harness.client.registrations.register(
    { eventId: event.id, content, ...(organisationId === undefined ? {} : { organisationId }) },
    await harness.as(viewer),
  );

describe('registering', () => {
  it('counts at once, is told, and takes over what is known of the organisation', async () => {
    const event = await openEvent();
    const registration = await register(event, seoul);
    expect(registration).toMatchObject({
      organisationId: 'seoul',
      state: 'CONFIRMED',
      kind: 'CITY',
      region: 'EAST_ASIA',
      country: 'KR',
      version: 1,
      delegates: [{ personId: 'seoul-1', languages: [], mode: null, availability: null }],
    });
    expect((await harness.events()).map(({ type }) => type)).toEqual([
      'event.changed',
      'registration.changed',
    ]);
  });

  it('registers an organisation once, also when two of its people do it at the same moment', async () => {
    const event = await openEvent();
    const results = await Promise.allSettled([register(event, seoul), register(event, seoul)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await errorOf(register(event, seoul))).code).toBe('ALREADY_EXISTS');
  });

  it('waits for the secretariat where the event says so', async () => {
    const event = await openEvent({ ...twoDays, approval: 'SECRETARIAT' });
    const pending = await register(event, seoul);
    const confirmed = await harness.client.registrations.confirm(seen(pending), await staff());
    expect([pending.state, confirmed.state]).toEqual(['PENDING', 'CONFIRMED']);
    const shown = await harness.client.registrations.participants(
      { eventId: event.id },
      await harness.as(aqua),
    );
    expect(shown.items).toEqual([
      {
        registrationId: confirmed.id,
        eventId: event.id,
        organisationId: 'seoul',
        kind: 'CITY',
        region: 'EAST_ASIA',
        country: 'KR',
        languages: ['en'],
        themes: [],
      },
    ]);
  });

  it('is for the secretariat alone once registration has closed', async () => {
    const event = await closed(await openEvent());
    expect(await errorOf(register(event, seoul))).toEqual({ code: 'FORBIDDEN_TRANSITION', field: 'eventId' });
    expect((await register(event, secretariat, come('seoul'), 'seoul')).state).toBe('CONFIRMED');
  });

  it('closes by itself at the hour it says', async () => {
    const event = await openEvent({ ...twoDays, registrationClosesAt: '2026-12-01T00:00:00.000Z' });
    harness.clock.set('2026-12-01T00:00:00.000Z');
    expect((await errorOf(register(event, seoul))).code).toBe('FORBIDDEN_TRANSITION');
  });

  it.each<[string, RegistrationContentInput, string]>([
    ['a delegate of another organisation', come('makati'), 'content.delegates.0.personId'],
    [
      'a delegate that there is not',
      { delegates: [{ personId: 'seoul-unknown' }] },
      'content.delegates.0.personId',
    ],
    [
      'a delegate who can no longer sign in',
      { delegates: [{ personId: 'seoul-gone' }] },
      'content.delegates.0.personId',
    ],
    ['nobody', { delegates: [] }, 'content.delegates'],
    [
      'a delegate twice',
      { delegates: [{ personId: 'seoul-1' }, { personId: 'seoul-1' }] },
      'content.delegates',
    ],
    [
      'a delegate by video at tables',
      { delegates: [{ personId: 'seoul-1', mode: 'VIRTUAL' }] },
      'content.delegates.0.mode',
    ],
    [
      'a delegate who is there at no slot',
      {
        delegates: [
          {
            personId: 'seoul-1',
            availability: [{ start: '2027-05-06T00:00:00.000Z', end: '2027-05-07T00:00:00.000Z' }],
          },
        ],
      },
      'content.delegates.0.availability',
    ],
    [
      'a window that ends before it starts',
      {
        delegates: [
          {
            personId: 'seoul-1',
            availability: [{ start: '2027-05-04T02:00:00.000Z', end: '2027-05-04T01:00:00.000Z' }],
          },
        ],
      },
      'content.delegates.0.availability.0.end',
    ],
    ['a need no table meets', { ...come('seoul'), needs: ['step-free'] }, 'content.needs'],
    ['a theme that there is not', { ...come('seoul'), themes: ['astrology'] }, 'content.themes.0'],
    [
      'a minimum above the maximum',
      { ...come('seoul'), limits: { minimum: 5, maximum: 2 } },
      'content.limits.minimum',
    ],
  ])('refuses %s, and nothing is written', async (_what, content, field) => {
    const event = await openEvent();
    expect(await errorOf(register(event, seoul, content))).toEqual({ code: 'VALIDATION_FAILED', field });
    expect((await harness.client.registrations.list({}, await staff())).items).toEqual([]);
  });

  it.each<[string, EventContentInput['eligibility'], Record<string, string>]>([
    ['members', {}, { seoul: 'done', aqua: 'done', stranger: 'NOT_ELIGIBLE' }],
    [
      'members of a category',
      { categories: ['FULL'] },
      { seoul: 'done', aqua: 'NOT_ELIGIBLE', stranger: 'NOT_ELIGIBLE' },
    ],
    [
      'non-members',
      { admits: ['NON_MEMBERS'] },
      { seoul: 'NOT_ELIGIBLE', aqua: 'NOT_ELIGIBLE', stranger: 'done' },
    ],
    ['everybody', { admits: ['MEMBERS', 'NON_MEMBERS'] }, { seoul: 'done', aqua: 'done', stranger: 'done' }],
    [
      'cities',
      { admits: ['MEMBERS', 'NON_MEMBERS'], kinds: ['CITY'] },
      { seoul: 'done', aqua: 'NOT_ELIGIBLE', stranger: 'NOT_ELIGIBLE' },
    ],
    [
      'the invited',
      { admits: ['INVITED'], invitedOrganisationIds: ['aqua'] },
      { seoul: 'NOT_ELIGIBLE', aqua: 'done', stranger: 'NOT_ELIGIBLE' },
    ],
    [
      'members and the invited',
      { admits: ['MEMBERS', 'INVITED'], invitedOrganisationIds: ['stranger'] },
      { seoul: 'done', aqua: 'done', stranger: 'done' },
    ],
  ])('an event for %s', async (_whom, eligibility, expected) => {
    const event = await openEvent({ ...twoDays, eligibility });
    const results: Record<string, string> = {};
    for (const organisationId of Object.keys(expected)) {
      const tried = register(event, secretariat, come(organisationId), organisationId);
      results[organisationId] = await tried.then(
        () => 'done',
        async () => (await errorOf(tried)).code,
      );
    }
    expect(results).toEqual(expected);
  });

  it('says why it refuses', async () => {
    const event = await openEvent();
    const refused = register(event, secretariat, come('stranger'), 'stranger');
    await expect(refused).rejects.toThrow('The event is for members, and no membership is active.');
  });
});

describe('the life of a registration', () => {
  async function inState(state: RegistrationState): Promise<Registration> {
    const event = await openEvent({ ...twoDays, approval: 'SECRETARIAT' });
    const { registrations } = harness.client;
    const pending = await register(event, seoul);
    if (state === 'PENDING') return pending;
    if (state === 'DECLINED')
      return registrations.decline({ ...seen(pending), reason: 'No room' }, await staff());
    if (state === 'CANCELLED')
      return registrations.cancel({ ...seen(pending), reason: 'Ill' }, await staff());
    return registrations.confirm(seen(pending), await staff());
  }

  it('takes every step its table draws, and refuses every other', async () => {
    const { registrations } = harness.client;
    const steps = {
      update: async (one: Registration) =>
        registrations.update({ ...seen(one), content: come('seoul') }, await staff()),
      confirm: async (one: Registration) => registrations.confirm(seen(one), await staff()),
      decline: async (one: Registration) =>
        registrations.decline({ ...seen(one), reason: 'No room' }, await staff()),
      cancel: async (one: Registration) =>
        registrations.cancel({ ...seen(one), reason: 'Ill' }, await staff()),
    };
    const results: Record<string, string> = {};
    const drawn: Record<string, string> = {};
    for (const state of Object.keys(registrationTransitions) as RegistrationState[])
      for (const [name, step] of Object.entries(steps)) {
        const tried = step(await inState(state));
        results[`${state} ${name}`] = await tried.then(
          (after) => after.state as string,
          async () => (await errorOf(tried)).code,
        );
        drawn[`${state} ${name}`] =
          registrationTransitions[state][name as 'update'] ?? 'FORBIDDEN_TRANSITION';
      }
    expect(results).toEqual(drawn);
  });

  it('registers again after it was cancelled, as the same registration', async () => {
    const cancelled = await inState('CANCELLED');
    const event = { id: cancelled.eventId } as EventEdition;
    const again = await register(event, seoul);
    expect([again.id, again.version, again.state, again.reason]).toEqual([cancelled.id, 3, 'PENDING', null]);
  });

  it('takes people from their events, the newest revision whatever the order', async () => {
    const event = await openEvent();
    const told = (revision: number, state: string) =>
      ({
        id: `p${revision}`,
        type: 'person.changed',
        aggregateId: 'seoul-9',
        revision,
        occurredAt: '2026-11-21T09:00:00.000Z',
        actor: 'x',
        data: {
          person: {
            id: 'seoul-9',
            version: revision,
            organisationId: 'seoul',
            name: 'Nine',
            timeZone: 'UTC',
            state,
          },
        },
      }) as never;
    for (const [revision, state] of [
      [3, 'DISABLED'],
      [2, 'ACTIVE'],
      [3, 'DISABLED'],
    ] as const)
      await harness.service.subscriptions['person.changed']?.(told(revision, state));
    const refused = register(event, seoul, { delegates: [{ personId: 'seoul-9' }] });
    expect((await errorOf(refused)).field).toBe('content.delegates.0.personId');
  });
});

describe('wishes to meet', () => {
  async function house() {
    const event = await openEvent();
    await register(event, seoul);
    await register(event, makati);
    await register(event, aqua);
    return event;
  }
  const state = async (
    event: EventEdition,
    viewer: Viewer,
    partnerId: string,
    level: 'MUST_MEET' | 'LIKE_TO_MEET' | 'NO_THANKS',
  ) =>
    harness.client.registrations.stateInterest(
      { eventId: event.id, partnerId, level },
      await harness.as(viewer),
    );

  it('are stated, changed and withdrawn; the same again tells nobody', async () => {
    const event = await house();
    const first = await state(event, seoul, 'makati', 'LIKE_TO_MEET');
    const same = await state(event, seoul, 'makati', 'LIKE_TO_MEET');
    const other = await state(event, seoul, 'makati', 'MUST_MEET');
    expect([first.version, same.version, other.version]).toEqual([1, 1, 2]);
    const withdraw = async () =>
      harness.client.registrations.withdrawInterest(
        { eventId: event.id, partnerId: 'makati' },
        await harness.as(seoul),
      );
    expect([await withdraw(), await withdraw()]).toEqual([{ withdrawn: true }, { withdrawn: false }]);
    const told = (await harness.events()).filter(({ type }) => type === 'participant-interest.changed');
    expect(told.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('are seen by the other side where they are positive, and by nobody else', async () => {
    const event = await house();
    await state(event, seoul, 'aqua', 'MUST_MEET');
    await state(event, makati, 'aqua', 'NO_THANKS');
    const seenBy = async (viewer: Viewer) =>
      (await harness.client.registrations.interests({ eventId: event.id }, await harness.as(viewer))).items
        .map(({ organisationId, level }) => `${organisationId} ${level}`)
        .sort();
    expect(await seenBy(aqua)).toEqual(['seoul MUST_MEET']);
    expect(await seenBy(makati)).toEqual(['makati NO_THANKS']);
    expect(await seenBy(secretariat)).toEqual(['makati NO_THANKS', 'seoul MUST_MEET']);
    expect(await seenBy(nobody)).toEqual([]);
  });

  it('are for two who take part', async () => {
    const event = await house();
    expect(await errorOf(state(event, seoul, 'stranger', 'MUST_MEET'))).toEqual({
      code: 'NOT_FOUND',
      field: 'partnerId',
    });
    expect(await errorOf(state(event, seoul, 'seoul', 'MUST_MEET'))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'partnerId',
    });
  });
});

describe('who may do what with registrations', () => {
  it('lists for regional staff their regions', async () => {
    const event = await openEvent();
    await register(event, seoul);
    const listed = async (viewer: Viewer) =>
      (await harness.client.registrations.list({}, await harness.as(viewer))).items.length;
    expect([await listed(eastAsiaStaff), await listed(europeStaff), await listed(operator)]).toEqual([
      1, 0, 1,
    ]);
  });

  it('shows participants to everybody signed in, each with what it says to all alone', async () => {
    const event = await openEvent();
    await register(event, seoul);
    const { registrations } = harness.client;
    const shown = async (viewer: Viewer) => {
      const options = await harness.as(viewer);
      const { items } = await registrations.participants({ eventId: event.id }, options);
      const [group] = await registrations.participantsByEvents({ parentIds: [event.id] }, options);
      expect(group?.page.items).toEqual(items);
      return items.map((one) => [one.organisationId, 'delegates' in one]);
    };
    for (const viewer of [secretariat, makati, nobody])
      expect(await shown(viewer)).toEqual([['seoul', false]]);
    const own = (await registrations.list({}, await harness.as(seoul))).items[0]?.id ?? '';
    const many = async (viewer: Viewer) =>
      (await registrations.getMany({ ids: [own] }, await harness.as(viewer))).map((one) => one?.id);
    expect([await many(seoul), await many(makati)]).toEqual([[own], [undefined]]);
  });

  const viewers: Record<string, Viewer> = {
    secretariat,
    eastAsiaStaff,
    europeStaff,
    committee,
    operator,
    seoul,
    makati,
    seoulReader,
    nobody,
  };
  const tried = async (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      async () => (await errorOf(work)).code,
    );

  it('is what the table says, for a registration of seoul', async () => {
    const event = await openEvent();
    const own = await register(event, seoul);
    await register(event, makati);
    const rows: Record<string, Record<string, string>> = {};
    for (const [name, viewer] of Object.entries(viewers)) {
      const options = await harness.as(viewer);
      const { registrations } = harness.client;
      const stale = { id: own.id, expectedVersion: 99 };
      rows[name] = {
        register: await tried(
          registrations.register(
            { eventId: event.id, organisationId: 'seoul', content: come('seoul') },
            options,
          ),
        ),
        update: await tried(registrations.update({ ...stale, content: come('seoul') }, options)),
        confirm: await tried(registrations.confirm(stale, options)),
        decline: await tried(registrations.decline({ ...stale, reason: 'No room' }, options)),
        cancel: await tried(registrations.cancel({ ...stale, reason: 'Ill' }, options)),
        see: await tried(registrations.get({ id: own.id }, options)),
        list: await tried(registrations.list({ organisationId: 'seoul' }, options)),
        wish: await tried(
          registrations.stateInterest(
            { eventId: event.id, organisationId: 'seoul', partnerId: 'makati', level: 'MUST_MEET' },
            options,
          ),
        ),
        unwish: await tried(
          registrations.withdrawInterest(
            { eventId: event.id, organisationId: 'seoul', partnerId: 'makati' },
            options,
          ),
        ),
      };
    }
    const acts = {
      register: 'ALREADY_EXISTS',
      update: 'STALE_VERSION',
      cancel: 'STALE_VERSION',
      see: 'done',
      list: 'done',
      wish: 'done',
      unwish: 'done',
    };
    const decides = { confirm: 'STALE_VERSION', decline: 'STALE_VERSION' };
    const decidesNot = { confirm: 'NOT_ALLOWED', decline: 'NOT_ALLOWED' };
    const hidden = {
      register: 'NOT_ALLOWED',
      update: 'NOT_FOUND',
      cancel: 'NOT_FOUND',
      see: 'NOT_FOUND',
      list: 'NOT_ALLOWED',
      wish: 'NOT_ALLOWED',
      unwish: 'NOT_ALLOWED',
    };
    const sees = {
      register: 'NOT_ALLOWED',
      update: 'NOT_ALLOWED',
      cancel: 'NOT_ALLOWED',
      see: 'done',
      list: 'done',
      wish: 'NOT_ALLOWED',
      unwish: 'NOT_ALLOWED',
    };
    expect(rows).toEqual({
      secretariat: { ...acts, ...decides },
      eastAsiaStaff: { ...acts, ...decidesNot },
      europeStaff: { ...hidden, ...decidesNot, list: 'done' },
      committee: { ...hidden, ...decidesNot },
      operator: { ...sees, ...decidesNot },
      seoul: { ...acts, ...decidesNot },
      makati: { ...hidden, ...decidesNot },
      seoulReader: { ...sees, ...decidesNot },
      nobody: { ...hidden, ...decidesNot },
    });
  });
});
