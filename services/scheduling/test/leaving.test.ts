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
import { ana, ben, createExpo, vera } from './meeting-harness.ts';

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
