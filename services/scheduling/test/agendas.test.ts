import type { Agenda, Viewer } from '@smc/contracts';
import { errorOf, viewerOf } from '@smc/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstOf } from '../src/agendas/entries.ts';
import {
  aqua,
  committee,
  eastAsiaStaff,
  europeStaff,
  makati,
  nobody,
  operator,
  secretariat,
  seoul,
  seoulReader,
} from './harness.ts';
import { ana, ben, createExpo, type Expo, slotAt, vera } from './meeting-harness.ts';

let expo: Expo;
const agendaOf = async (
  viewer: Viewer,
  input: Parameters<Expo['client']['agendas']['ofParticipant']>[0] = {},
) => expo.client.agendas.ofParticipant(input, await expo.as(viewer));
const tableOf = async (viewer: Viewer, table: number) =>
  expo.client.agendas.ofTable({ eventId: 'expo', table }, await expo.as(viewer));
const codeOf = async (attempt: Promise<unknown>) => (await errorOf(attempt)).code;
const lines = ({ entries }: Pick<Agenda, 'entries'>) =>
  entries.map(({ kind, startsAt, meeting, label, person }) =>
    [startsAt.slice(5, 16), kind, meeting?.partner.name ?? person?.name ?? '', label].join(' ').trim(),
  );

beforeAll(async () => {
  expo = await createExpo();
  await expo.met(ana, vera, { options: [slotAt(30, 2)], challengeId: 'leaks', solutionId: 'pipes' });
  await expo.met(ben, ana, { options: [slotAt(0, 1)] });
  await expo.request(vera, 'seoul', { options: [slotAt(90)], personIds: ['aqua-1'] });
  const noon = { startsAt: '2027-05-04T03:00:00.000Z', endsAt: '2027-05-04T04:00:00.000Z' };
  const online = { eventId: null, mode: 'VIRTUAL', options: [noon], joinUrl: 'https://video.example/1' };
  await expo.met(ana, vera, online);
  const day = { startsAt: '2027-05-04T01:00:00.000Z', endsAt: '2027-05-04T01:30:00.000Z' };
  await expo.client.diary.addBlock({ ...day, label: 'Press' }, await expo.as(ana));
  // After the event's last slot.
  const later = { startsAt: '2027-05-06T01:00:00.000Z', endsAt: '2027-05-06T01:30:00.000Z' };
  await expo.client.diary.addBlock({ ...later, label: 'Flight' }, await expo.as(ana));
});
afterAll(() => expo.close());

describe("a participant's agenda", () => {
  it('lists meetings, breaks and blocks of an event by time, with names, place and topic, on both clocks', async () => {
    const agenda = await agendaOf(ana, { eventId: 'expo', timeZone: 'Europe/Helsinki' });
    expect(agenda).toMatchObject({
      name: 'seoul',
      eventName: 'Solutions Meet Cities',
      timeZone: 'Europe/Helsinki',
      eventTimeZone: 'Asia/Seoul',
      hasMore: false,
    });
    expect(lines(agenda)).toEqual([
      '05-04T00:00 MEETING makati',
      '05-04T00:30 MEETING aqua',
      '05-04T01:00 BREAK',
      '05-04T01:00 BLOCK seoul-1 Press',
      '05-05T01:00 BREAK',
    ]);
    expect(agenda.entries[1]).toMatchObject({
      localStart: '2027-05-04T03:30:00+03:00',
      eventStart: '2027-05-04T09:30:00+09:00',
      meeting: {
        state: 'ACCEPTED',
        table: 2,
        subject: 'Leaks in old pipes',
        own: { organisationId: 'seoul', people: [{ id: 'seoul-1', name: 'seoul-1' }] },
        partner: { organisationId: 'aqua', name: 'aqua', people: [{ id: 'aqua-1', name: 'aqua-1' }] },
        challenge: { id: 'leaks', title: 'Challenge leaks' },
        solution: { id: 'pipes', title: 'Solution pipes' },
      },
    });
  });

  it('goes across events and meetings on demand, from today on, and one delegate has her own', async () => {
    expect(lines(await agendaOf(ana))).toEqual([
      '05-04T00:00 MEETING makati',
      '05-04T00:30 MEETING aqua',
      '05-04T01:00 BREAK',
      '05-04T01:00 BLOCK seoul-1 Press',
      '05-04T03:00 MEETING aqua',
      '05-05T01:00 BREAK',
      '05-06T01:00 BLOCK seoul-1 Flight',
    ]);
    const other = await agendaOf(ana, { personId: 'seoul-2', until: '2027-05-05T00:00:00.000Z' });
    expect([other.person?.id, lines(other)]).toEqual(['seoul-2', ['05-04T01:00 BREAK']]);
    const onDemand = (await agendaOf(vera)).entries.find(
      ({ eventId, kind }) => kind === 'MEETING' && eventId === null,
    );
    expect(onDemand).toMatchObject({
      eventStart: null,
      meeting: { joinUrl: 'https://video.example/1', table: null },
    });
  });

  it('shows requests and what was cancelled only to whoever asks for them', async () => {
    const asked = await agendaOf(ana, { eventId: 'expo', states: ['REQUESTED'] });
    expect(
      asked.entries.filter(({ kind }) => kind === 'MEETING').map(({ meeting }) => meeting?.state),
    ).toEqual(['REQUESTED']);
  });

  it('is cut where it is longer than was asked for, and says so', async () => {
    const agenda = await agendaOf(ana, { eventId: 'expo', first: 2 });
    expect([lines(agenda).length, agenda.hasMore]).toEqual([2, true]);
    const rest = await agendaOf(ana, { eventId: 'expo', from: agenda.entries.at(-1)!.startsAt });
    expect(lines(rest)[0]).toBe('05-04T00:30 MEETING aqua');
  });

  it('never shows anything behind a list that was cut', () => {
    const entry = (startsAt: string) =>
      ({ startsAt, kind: 'BREAK', label: '', meeting: null, person: null }) as never;
    const cut = { entries: [entry('1'), entry('3')], hasMore: true };
    const whole = { entries: [entry('2'), entry('4')], hasMore: false };
    const { entries, hasMore } = firstOf([cut, whole], 10);
    expect([entries.map(({ startsAt }) => startsAt), hasMore]).toEqual([['1', '2', '3'], true]);
  });
});

describe('who may read an agenda', () => {
  it('is its organisation, the secretariat, the committee and regional staff of its region', async () => {
    const readers = { seoul, seoulReader, secretariat, committee, eastAsiaStaff };
    for (const [name, viewer] of Object.entries(readers))
      expect([name, (await agendaOf(viewer, { organisationId: 'seoul' })).name]).toEqual([name, 'seoul']);
    const strangers = { makati, aqua, europeStaff, operator, nobody };
    for (const [name, viewer] of Object.entries(strangers))
      expect([name, await codeOf(agendaOf(viewer, { organisationId: 'seoul' }))]).toEqual([
        name,
        'NOT_ALLOWED',
      ]);
    expect(await codeOf(expo.client.agendas.ofParticipant({}))).toBe('NOT_SIGNED_IN');
    const writer = viewerOf('tow', { organisationId: 'seoul', kind: 'CITY', scopes: ['scheduling:write'] });
    expect(await codeOf(agendaOf(writer))).toBe('NOT_ALLOWED');
  });

  it('hides personal blocks from those who look after a region', async () => {
    const kinds = async (viewer: Viewer) =>
      new Set((await agendaOf(viewer, { organisationId: 'seoul' })).entries.map(({ kind }) => kind));
    expect((await kinds(secretariat)).has('BLOCK')).toBe(true);
    expect((await kinds(eastAsiaStaff)).has('BLOCK')).toBe(false);
  });

  it('asks for a person of that organisation, and for an event that shows', async () => {
    expect(await codeOf(agendaOf(ana, { personId: 'aqua-1' }))).toBe('NOT_ALLOWED');
    expect(await errorOf(agendaOf(ana, { organisationId: 'seoul', personId: 'aqua-1' }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'personId',
    });
    expect(await errorOf(agendaOf(ana, { eventId: 'nowhere' }))).toMatchObject({
      code: 'NOT_FOUND',
      field: 'eventId',
    });
    expect(await codeOf(agendaOf(nobody))).toBe('VALIDATION_FAILED');
    expect(await codeOf(agendaOf(secretariat, { organisationId: 'no-such' }))).toBe('NOT_FOUND');
  });
});

describe('one meeting', () => {
  it('is seen by its sides and staff, with names and both clocks', async () => {
    const { id } = await expo.met(ana, ben, { options: [slotAt(90, 2)] });
    const read = async (viewer: Viewer) =>
      expo.client.agendas.ofMeeting({ id, timeZone: 'Europe/Helsinki' }, await expo.as(viewer));
    const { entry, timeZone } = await read(ben);
    expect([timeZone, entry.localStart, entry.eventStart, entry.meeting?.partner.name]).toEqual([
      'Europe/Helsinki',
      '2027-05-04T04:30:00+03:00',
      '2027-05-04T10:30:00+09:00',
      'seoul',
    ]);
    expect((await read(secretariat)).entry.meeting?.own.name).toBe('seoul');
    for (const viewer of [aqua, operator]) expect(await codeOf(read(viewer))).toBe('NOT_FOUND');
  });
});

describe("a table's agenda", () => {
  it('lists who meets there, for the organising body alone', async () => {
    const { table, entries } = await tableOf(secretariat, 2);
    expect([table, lines({ entries })]).toEqual([
      2,
      ['05-04T00:30 MEETING aqua', '05-04T01:00 BREAK', '05-04T01:30 MEETING makati', '05-05T01:00 BREAK'],
    ]);
    expect(lines(await tableOf(committee, 1))[0]).toBe('05-04T00:00 MEETING seoul');
    for (const viewer of [seoul, aqua, eastAsiaStaff, operator, nobody])
      expect(await codeOf(tableOf(viewer, 2))).toBe('NOT_ALLOWED');
    expect(await codeOf(tableOf(secretariat, 3))).toBe('NOT_FOUND');
  });
});
