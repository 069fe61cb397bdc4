import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEntry } from '../src/calendars/calendar-entry.ts';
import { calendarText, type CalendarMethod } from '../src/calendars/calendar-text.ts';
import { invitationOf } from '../src/calendars/invitation.ts';
import { mailLanguages } from '@smc/mail';
import type { Language } from '../src/calendars/texts.ts';
import type { MeetingEntry } from '../src/diary/entry.ts';
import { cancelMeeting, changePeople, moveMeeting } from '../src/diary/meeting.ts';
import { eventOf, names, viewOf } from './agenda-fixtures.ts';
import { acceptedOf, factsAt, meetingIn, placeAt } from './diary-fixtures.ts';

const organizer = { name: 'Solutions Meet Cities', email: 'no-reply@smc.example' };
const readerIn = (language: Language) => ({
  language,
  meetingUrl: (id: string) => `https://smc.example/meetings/${id}`,
});
const invited = (personId: string, language: Language = 'en') => ({
  ...readerIn(language),
  personId,
  attendee: { name: 'Kim, "Haneul"', email: 'haneul@seoul.example' },
});
const entryOf = (view: ReturnType<typeof viewOf>, language: Language = 'en') =>
  calendarEntry(view, readerIn(language));
const textOf = (entries: ReturnType<typeof entryOf>[], method: CalendarMethod = 'PUBLISH') =>
  calendarText({ method, language: 'en', organizer, entries });

/** Read by a parser that is not ours. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events, first: events[0] as ICAL.Event };
}
const status = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');
const instant = (time: ICAL.Time) => time.toJSDate().toISOString();

const meeting = () => acceptedOf('m1', [['ana'], ['vera']], placeAt(0, 2));

describe('a calendar', () => {
  it('holds a meeting as an independent parser reads it: instants, place, people, alarm', () => {
    const { calendar, first } = parsed(
      textOf([entryOf(viewOf(meeting(), { challengeId: 'leaks', solutionId: 'pipes' }))]),
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(first.uid).toBe('m1@meetings.solutions-meet-cities');
    expect(first.summary).toBe('Meeting with شركة المياه الذكية');
    expect(first.location).toBe('Table 2, Hall B; upstairs, COEX, Seoul');
    expect([instant(first.startDate), instant(first.endDate)]).toEqual([
      '2027-05-04T09:00:00.000Z',
      '2027-05-04T09:30:00.000Z',
    ]);
    expect(first.description.split('\n')).toEqual([
      'Subject: Leaks in old pipes',
      'You meet: شركة المياه الذكية: ليلى الحسن',
      'From your side: 김하늘',
      'Challenge: Leaks in old pipes',
      'Solution: Listening pipes',
      'Details: https://smc.example/meetings/m1',
    ]);
    expect(first.organizer).toBe('mailto:no-reply@smc.example');
    expect(first.component.getFirstPropertyValue('url')).toBe('https://smc.example/meetings/m1');
    expect(status(first)).toBe('CONFIRMED');
    const alarm = first.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
    // A published calendar tells nobody's address.
    expect(first.attendees).toEqual([]);
  });

  it('gives the same bytes for the same meetings', () => {
    expect(textOf([entryOf(viewOf(meeting()))])).toBe(textOf([entryOf(viewOf(meeting()))]));
  });

  it.each(mailLanguages)('is written in %s', (language) => {
    const texts = mailLanguages.map((one) => entryOf(viewOf(meeting()), one));
    const own = entryOf(viewOf(meeting()), language);
    expect(
      texts.filter(({ summary, description }) => summary === own.summary && description === own.description),
    ).toHaveLength(1);
    expect(own.summary).toContain('شركة المياه الذكية');
  });

  it('says where a meeting by video is joined', () => {
    const online = { table: null, mode: 'VIRTUAL' as const };
    expect(entryOf(viewOf(meeting(), online)).location).toBe('Online');
    const joinUrl = 'https://video.example/r/1?a=1&b=2';
    const { first } = parsed(textOf([entryOf(viewOf(meeting(), { ...online, joinUrl }))]));
    expect(first.location).toBe(joinUrl);
    expect(first.description).toContain(`Join by video: ${joinUrl}`);
  });

  it('keeps whatever people write as text, and its lines within 75 octets', () => {
    const wild = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text));
    const nasty = fc.oneof(wild, fc.constant('x;y,z\\n:"q"\nBEGIN:VALARM\nATTENDEE:mailto:a@b.example'));
    fc.assert(
      fc.property(nasty, wild, (message, name) => {
        const view = viewOf(meeting(), { message }, 'seoul', { ...names, organisation: () => name });
        const entry = entryOf(view);
        const text = textOf([entry]);
        const { events, first } = parsed(text);
        expect(events).toHaveLength(1);
        expect(first.attendees).toEqual([]);
        expect(first.component.getAllSubcomponents('valarm')).toHaveLength(1);
        expect([first.summary, first.description, first.location]).toEqual([
          entry.summary,
          entry.description,
          entry.location,
        ]);
        const lines = text.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the clock time of every zone in the weeks in which clocks change', () => {
    // On these days of 2027 clocks change in New York (14 March) and Bucharest (28 March); Seoul's never do.
    const zones = ['Europe/Bucharest', 'America/New_York', 'Asia/Seoul'];
    const days = ['2027-03-13', '2027-03-14', '2027-03-15', '2027-03-27', '2027-03-28', '2027-03-29'];
    const shownIn = (timeZone: string, date: Date) =>
      new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(date);
    const clocks = days.map((day) => {
      const startsAt = `${day}T13:00:00.000Z`;
      const text = textOf([entryOf(viewOf(meeting(), { startsAt, endsAt: `${day}T13:30:00.000Z` }))]);
      // An instant in UTC, without a zone that a program could read differently.
      expect(text).toContain(`DTSTART:${day.replaceAll('-', '')}T130000Z`);
      const date = parsed(text).first.startDate.toJSDate();
      return zones.map((zone) => shownIn(zone, date).slice(11));
    });
    expect(clocks).toEqual([
      ['15:00', '08:00', '22:00'],
      ['15:00', '09:00', '22:00'],
      ['15:00', '09:00', '22:00'],
      ['15:00', '09:00', '22:00'],
      ['16:00', '09:00', '22:00'],
      ['16:00', '09:00', '22:00'],
    ]);
  });
});

describe('changes of a meeting', () => {
  /** Accepted, moved, with others, cancelled: what a calendar is told each time. */
  function story(): MeetingEntry[] {
    const facts = (minute: number) => factsAt(`2027-04-06T08:0${minute}:00.000Z`);
    const accepted = meeting();
    const moved = moveMeeting(accepted, placeAt(60, 1), 'The hall is closed.', facts(1)).document;
    const others = changePeople(moved, { organisationId: 'seoul', personIds: ['bora'] }, facts(2)).document;
    return [accepted, moved, others, cancelMeeting(others, 'Ill.', facts(3)).document];
  }

  it('keep the uid, raise the sequence each time, and end as a cancelled entry without alarm', () => {
    const events = story().map((entry) => parsed(textOf([entryOf(viewOf(entry))])).first);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
    expect(events.map(status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(events.map(({ location }) => location.split(',')[0])).toEqual([
      'Table 2',
      'Table 1',
      'Table 1',
      'Table 1',
    ]);
    expect(events.map(({ startDate }) => instant(startDate).slice(11, 16))).toEqual([
      '09:00',
      '10:00',
      '10:00',
      '10:00',
    ]);
    expect(events.at(-1)?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(events.at(-1)?.description.startsWith('This meeting was cancelled.')).toBe(true);
  });

  it('raise the sequence when the event gets another place', () => {
    const elsewhere = {
      ...names,
      event: (id: string) => ({ ...eventOf(id), place: 'DDP', placeRevision: 1 }),
    };
    const [before, after] = [viewOf(meeting()), viewOf(meeting(), {}, 'seoul', elsewhere)];
    expect([before.sequence, after.sequence]).toEqual([0, 1]);
    expect(entryOf(after).location).toBe('Table 2, Hall B; upstairs, DDP');
  });

  it('reach a person as an invitation, and as a cancellation once she no longer sits there', () => {
    const [accepted, moved, others, cancelled] = story().map((entry) => viewOf(entry));
    const sent = [accepted, moved, others, cancelled].map((view) =>
      invitationOf(view!, invited('ana'), organizer),
    );
    expect(sent.map((one) => one?.method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL', 'CANCEL']);
    expect(sent[0]?.contentType).toBe('text/calendar; charset=utf-8; method=REQUEST');
    const events = sent.map((one) => parsed(one?.text ?? '').first);
    expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
    expect(events.map(status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CANCELLED']);
    const [attendee] = events[0]?.attendees ?? [];
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:haneul@seoul.example');
    expect(attendee?.getFirstParameter('partstat')).toBe('ACCEPTED');
    expect(invitationOf(others!, invited('bora'), organizer)?.method).toBe('REQUEST');
  });

  it('are not told of what is not in calendars', () => {
    for (const state of ['REQUESTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const)
      expect(invitationOf(viewOf(meetingIn(state)), invited('ana'), organizer)).toBeUndefined();
  });
});
