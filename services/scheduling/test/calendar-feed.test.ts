import type { Viewer } from '@smc/contracts';
import { errorOf, viewerOf } from '@smc/service-kit/testing';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedCollection } from '../src/calendars/feed-collection.ts';
import { personOf, secretariat } from './harness.ts';
import { ana, ben, createExpo, type Expo, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
beforeEach(async () => {
  expo = await createExpo();
});
afterEach(() => expo.close());

const calendars = () => expo.client.calendars;
/** What membership tells when it closes an account. */
const disabled = (id: string) =>
  ({ revision: 2, data: { person: { ...personOf(id), state: 'DISABLED', version: 2 } } }) as never;
const tokenOf = (url: string) => /\/calendars\/(.+)\.ics$/.exec(url)?.[1] ?? '';
async function subscribe(viewer: Viewer, input: { language?: 'ko' | 'fr' } = {}) {
  return tokenOf((await calendars().createFeed(input, await expo.as(viewer))).url);
}
const read = async (token: string) => calendars().read({ token }, await expo.asSystem());
async function eventsBehind(token: string) {
  const { text } = await read(token);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, location, summary, startDate } = new ICAL.Event(component);
    const start = startDate.toJSDate().toISOString().slice(11, 16);
    return { uid, sequence, location, summary, start, status: component.getFirstPropertyValue('status') };
  });
}
const codeOf = async (attempt: Promise<unknown>) => (await errorOf(attempt)).code;

describe('a calendar feed', () => {
  it('follows a meeting through two changes and a cancellation, under one uid', async () => {
    const meeting = await expo.met(ana, vera, { options: [slotAt(30, 2)] });
    const token = await subscribe(ana);
    const staff = await expo.as(secretariat);
    const seen: unknown[] = [await eventsBehind(token)];
    const moved = {
      id: meeting.id,
      expectedVersion: meeting.version,
      place: slotAt(90, 1),
      reason: 'The hall.',
    };
    const other = await expo.client.meetings.move(moved, staff);
    seen.push(await eventsBehind(token));
    const back = { id: meeting.id, expectedVersion: other.version, place: slotAt(90, 2), reason: 'Noise.' };
    const again = await expo.client.meetings.move(back, staff);
    seen.push(await eventsBehind(token));
    await expo.client.meetings.cancel(
      { id: meeting.id, expectedVersion: again.version, reason: 'Ill.' },
      staff,
    );
    seen.push(await eventsBehind(token));
    const line = (sequence: number, start: string, location: string, status = 'CONFIRMED') => [
      {
        uid: `${meeting.id}@meetings.solutions-meet-cities`,
        sequence,
        location,
        summary: 'Meeting with aqua',
        start,
        status,
      },
    ];
    expect(seen).toEqual([
      line(0, '00:30', 'Table 2'),
      line(1, '01:30', 'Table 1'),
      line(2, '01:30', 'Table 2'),
      line(3, '01:30', 'Table 2', 'CANCELLED'),
    ]);
  });

  it('holds the own meetings alone, and no requests', async () => {
    await expo.met(ana, vera, { options: [slotAt(30)] });
    await expo.met(ben, vera, { options: [slotAt(0)] });
    await expo.request(ana, 'makati', { options: [slotAt(90)] });
    expect((await eventsBehind(await subscribe(ana))).map(({ summary }) => summary)).toEqual([
      'Meeting with aqua',
    ]);
    expect(
      (await eventsBehind(await subscribe(vera, { language: 'ko' }))).map(({ summary }) => summary),
    ).toEqual(['makati 미팅', 'seoul 미팅']);
  });

  it('gives the same bytes and tag until something changes', async () => {
    const meeting = await expo.met(ana, vera);
    const token = await subscribe(ana);
    const first = await read(token);
    expect(await read(token)).toEqual(first);
    const moved = {
      id: meeting.id,
      expectedVersion: meeting.version,
      place: slotAt(90),
      reason: 'The hall.',
    };
    await expo.client.meetings.move(moved, await expo.as(secretariat));
    expect((await read(token)).etag).not.toBe(first.etag);
  });

  it('has one link for each person, which ends with the next one, and is stored as a hash', async () => {
    const first = await subscribe(ana);
    const second = await subscribe(ana, { language: 'fr' });
    expect(await codeOf(read(first))).toBe('NOT_FOUND');
    expect((await read(second)).text).toContain('X-WR-CALNAME:Solutions Meet Cities : mes rendez-vous');
    const { feed } = await calendars().feed(undefined, await expo.as(ana));
    expect(feed).toEqual({ personId: 'seoul-1', language: 'fr', createdAt: expect.any(String) });
    const stored = await expo.store.collection(feedCollection).find({});
    expect(stored.documents).toHaveLength(1);
    expect(JSON.stringify(stored.documents)).not.toContain(second);
  });

  it('answers the same for a link that never was, that has ended, and of whoever has left', async () => {
    const token = await subscribe(ana);
    const revoked = await calendars().revokeFeed({}, await expo.as(ana));
    expect(revoked).toEqual({ personId: 'seoul-1', isRevoked: true });
    const left = await subscribe(vera);
    await expo.service.subscriptions['person.changed']?.(disabled('aqua-1'));
    const never = `smcc_${'A'.repeat(43)}`;
    const told = await Promise.all([token, left, never].map((one) => errorOf(read(one))));
    expect(told).toEqual(told.map(() => ({ code: 'NOT_FOUND', field: undefined })));
    expect((await calendars().revokeFeed({}, await expo.as(ana))).isRevoked).toBe(false);
  });

  it('is made and seen by its person alone, ended by the secretariat too, and read by the door', async () => {
    const token = await subscribe(ana);
    expect((await calendars().feed(undefined, await expo.as(ben))).feed).toBe(null);
    const colleague = viewerOf('seoul-2', {
      organisationId: 'seoul',
      kind: 'CITY',
      roles: ['ORGANISATION_ADMIN'],
    });
    expect(await codeOf(calendars().revokeFeed({ personId: 'seoul-1' }, await expo.as(colleague)))).toBe(
      'NOT_ALLOWED',
    );
    for (const viewer of [ana, secretariat])
      expect(await codeOf(calendars().read({ token }, await expo.as(viewer)))).toBe('NOT_ALLOWED');
    expect(await codeOf(calendars().read({ token }))).toBe('NOT_SIGNED_IN');
    expect(await codeOf(calendars().createFeed({}))).toBe('NOT_SIGNED_IN');
    expect(await codeOf(calendars().createFeed({}, await expo.asSystem()))).toBe('NOT_ALLOWED');
    const reader = viewerOf('seoul-1', { organisationId: 'seoul', kind: 'CITY', scopes: ['read'] });
    expect(await codeOf(calendars().createFeed({}, await expo.as(reader)))).toBe('NOT_ALLOWED');
    const ended = await calendars().revokeFeed({ personId: 'seoul-1' }, await expo.as(secretariat));
    expect([ended.isRevoked, await codeOf(read(token))]).toEqual([true, 'NOT_FOUND']);
  });
});
