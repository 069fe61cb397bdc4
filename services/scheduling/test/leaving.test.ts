import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerYes } from '../src/diary/accept.ts';
import type { Participant, Participants } from '../src/diary/participants.ts';
import type { DiaryParts } from '../src/diary/parts.ts';
import { waitingCollection } from '../src/diary/waiting.ts';
import { requestMeeting } from '../src/diary/request.ts';
import { isMeeting } from '../src/diary/entry.ts';
import { createDiary, type Diary, draftOf, facts, placeAt } from './diary-fixtures.ts';
import { secretariat } from './harness.ts';
import { ana, ben, createExpo, type Expo, vera } from './meeting-harness.ts';

describe('whoever does not come after all', () => {
  it('has no meetings ahead, and no open requests', async () => {
    const expo = await createExpo();
    const staff = await expo.as(secretariat);
    const met = await expo.met(ana, vera);
    const asked = await expo.request(ben, 'aqua');
    const other = await expo.request(ana, 'makati');
    const { items } = await expo.client.registrations.list({ organisationId: 'aqua' }, staff);
    const [{ id, version }] = items as unknown as [{ id: string; version: number }];
    const registration = await expo.client.registrations.cancel(
      { id, expectedVersion: version, reason: 'No budget for travel' },
      staff,
    );
    const event = { data: { registration } } as never;
    await expo.service.subscriptions['registration.changed']?.(event);
    const states = await Promise.all([met, asked, other].map(async (one) => (await expo.load(one.id)).state));
    expect(states).toEqual(['CANCELLED', 'EXPIRED', 'REQUESTED']);
    expect(await errorOf(expo.request(ana, 'aqua'))).toEqual({ code: 'NOT_REGISTERED', field: 'partnerId' });
    await expo.close();
  });

  it('is found out also where the event of it was lost', async () => {
    const expo = await createExpo();
    const staff = await expo.as(secretariat);
    const met = await expo.met(ana, vera);
    const { items } = await expo.client.registrations.list({ organisationId: 'aqua' }, staff);
    const [{ id, version }] = items as unknown as [{ id: string; version: number }];
    await expo.client.registrations.cancel({ id, expectedVersion: version, reason: 'No budget' }, staff);
    expect((await expo.load(met.id)).state).toBe('ACCEPTED');
    expect(await expo.run('scheduling-left')).toEqual({ ended: 1 });
    expect((await expo.load(met.id)).state).toBe('CANCELLED');
    expect(await expo.run('scheduling-left')).toEqual({ ended: 0 });
    await expo.close();
  });

  it('has no meetings where the event is cancelled', async () => {
    const expo = await createExpo();
    const met = await expo.met(ana, vera);
    const staff = await expo.as(secretariat);
    const { version } = await expo.client.events.get({ id: 'expo' }, staff);
    const event = await expo.client.events.cancel(
      { id: 'expo', expectedVersion: version, reason: 'Flood' },
      staff,
    );
    await expo.service.subscriptions['event.changed']?.({ data: { event } } as never);
    expect(await expo.load(met.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await errorOf(expo.request(ana, 'makati'))).toEqual({
      code: 'FORBIDDEN_TRANSITION',
      field: 'eventId',
    });
    await expo.close();
  });
});

describe('a delegate who is replaced', () => {
  let expo: Expo;
  beforeEach(async () => {
    expo = await createExpo();
  });
  afterEach(() => expo.close());

  /** Other delegates for an organisation, and what follows from it. */
  async function replace(organisationId: string, delegates: readonly object[]): Promise<void> {
    const staff = await expo.as(secretariat);
    const { items } = await expo.client.registrations.list({ organisationId }, staff);
    const [{ id, version }] = items as unknown as [{ id: string; version: number }];
    const content = { delegates: delegates as { personId: string }[] };
    const registration = await expo.client.registrations.update(
      { id, expectedVersion: version, content },
      staff,
    );
    await expo.service.subscriptions['registration.changed']?.({ data: { registration } } as never);
  }
  const sitting = async (id: string) => {
    const { state, sides } = await expo.load(id);
    return [state, ...sides.flatMap(({ personIds }) => personIds)];
  };
  const unseated = async () =>
    (await expo.client.meetings.listUnseated({ eventId: 'expo' }, await expo.as(secretariat))).items.map(
      ({ id }) => id,
    );

  it('leaves the meeting to another delegate who is free, and everybody is told', async () => {
    const met = await expo.met(ana, vera);
    await replace('seoul', [{ personId: 'seoul-2' }]);
    expect(await sitting(met.id)).toEqual(['ACCEPTED', 'seoul-2', 'aqua-1']);
    const after = await expo.load(met.id);
    expect([after.version, after.sequence]).toEqual([met.version + 1, met.sequence + 1]);
    expect(after.history.at(-1)).toMatchObject({ action: 'change people', by: 'system' });
    const told = (await expo.events()).flatMap(({ type, data }) =>
      type === 'meeting.changed' ? [(data as { change: string }).change] : [],
    );
    expect(told.at(-1)).toBe('people-changed');
    expect(await unseated()).toEqual([]);
  });

  it('leaves it to those who sit there with her', async () => {
    const met = await expo.met(ana, vera, { personIds: ['seoul-1', 'seoul-2'] });
    await replace('seoul', [{ personId: 'seoul-2' }, { personId: 'seoul-3' }]);
    expect(await sitting(met.id)).toEqual(['ACCEPTED', 'seoul-2', 'aqua-1']);
  });

  it('passes over who is somewhere else then, and who is not there', async () => {
    const met = await expo.met(ana, vera);
    const { startsAt, endsAt } = met;
    const staff = await expo.as(secretariat);
    await expo.client.diary.addBlock({ personId: 'seoul-2', startsAt, endsAt }, staff);
    const nextDay = { start: '2027-05-05T00:00:00.000Z', end: '2027-05-05T02:00:00.000Z' };
    await replace('seoul', [
      { personId: 'seoul-2' },
      { personId: 'seoul-3', availability: [nextDay] },
      { personId: 'seoul-4' },
    ]);
    expect(await sitting(met.id)).toEqual(['ACCEPTED', 'seoul-4', 'aqua-1']);
  });

  it('lets the meeting stand where nobody is free, listed for staff until somebody is', async () => {
    const met = await expo.met(ana, vera);
    const { startsAt, endsAt } = met;
    await expo.client.diary.addBlock({ personId: 'seoul-2', startsAt, endsAt }, await expo.as(secretariat));
    await replace('seoul', [{ personId: 'seoul-2' }]);
    expect(await sitting(met.id)).toEqual(['ACCEPTED', 'seoul-1', 'aqua-1']);
    expect(await unseated()).toEqual([met.id]);
    const own = expo.client.meetings.listUnseated({ eventId: 'expo' }, await expo.as(ana));
    expect((await errorOf(own)).code).toBe('NOT_ALLOWED');
    await replace('seoul', [{ personId: 'seoul-2' }, { personId: 'seoul-3' }]);
    expect(await sitting(met.id)).toEqual(['ACCEPTED', 'seoul-3', 'aqua-1']);
    expect(await unseated()).toEqual([]);
  });

  it('does not take part in what has begun', async () => {
    const met = await expo.met(ana, vera);
    expo.clock.set(met.startsAt);
    await replace('seoul', [{ personId: 'seoul-2' }]);
    expect(await sitting(met.id)).toEqual(['ACCEPTED', 'seoul-1', 'aqua-1']);
    expect(await unseated()).toEqual([]);
  });
});

describe('accepting while the other side leaves', () => {
  let diary: Diary;
  beforeEach(async () => {
    diary = await createDiary();
  });
  afterEach(() => diary.close());

  const participant = (organisationId: string, personId: string): Participant => ({
    organisationId,
    registrationId: null,
    kind: 'CITY',
    region: 'EAST_ASIA',
    timeZone: 'UTC',
    delegates: [{ personId, timeZone: null, available: null }],
    maximumMeetings: 5,
  });

  it('looks again after the time is taken, and gives it back', async () => {
    let looks = 0;
    const participants: Pick<Participants, 'event' | 'participant'> = {
      event: (id) =>
        Promise.resolve({
          id,
          state: 'OPEN',
          format: 'IN_PERSON',
          slots: [{ ...placeAt(0), tables: null }],
          tables: [1],
        }),
      participant: (_eventId, organisationId) => {
        if (organisationId === 'aqua') return Promise.resolve(participant('aqua', 'vera'));
        looks += 1;
        // Seoul is there when it is checked, and gone when it is looked at again.
        return Promise.resolve(looks === 1 ? participant('seoul', 'ana') : undefined);
      },
    };
    const parts = {
      ...diary,
      participants,
      waiting: diary.store.collection(waitingCollection),
    } as unknown as DiaryParts;
    const { document } = requestMeeting(draftOf(), 1, facts);
    const entry = await diary.diary.insert(document);
    if (!isMeeting(entry)) throw new Error('A meeting was expected.');
    const attempt = answerYes(parts, entry, { organisationId: 'aqua' }, facts);
    expect(await errorOf(attempt)).toEqual({ code: 'NOT_REGISTERED', field: 'organisationId' });
    const after = await diary.diary.get('m1');
    expect([after?.state, after?.claims]).toEqual(['CANCELLED', ['entry:m1']]);
    const told = (await diary.store.outbox.pending(10)).map(
      ({ event }) => (event.data as { change: string }).change,
    );
    expect(told).toEqual(['accepted', 'cancelled']);
    expect(looks).toBe(2);
  });
});
