import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showSame, whenText, zoneName } from '../src/messages/clocks.ts';
import { dayBefore, digestTime, localDay, localDayOf } from '../src/messages/reminder-times.ts';

/** What a wall clock shows, found with the platform's own tables and nothing of ours. */
function wall(instant: string, timeZone: string): { date: string; time: string } {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(new Date(instant))
    .split(' ');
  return { date, time };
}
const after = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
const minute = 60_000;

const zones = constantFrom(
  'Asia/Seoul',
  'America/New_York',
  'Europe/Paris',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'UTC',
);
const instants = integer({ min: Date.parse('2027-01-01'), max: Date.parse('2028-12-31') }).map((time) =>
  new Date(Math.floor(time / 300_000) * 300_000).toISOString(),
);

describe('the day before, on the reader’s clocks', () => {
  it('opens at nine on the date before, and closes with the first moment of the meeting’s date', () =>
    assert(
      property(instants, zones, (startsAt, zone) => {
        const { date, startsAt: dayStart, endsAt: dayEnd } = localDayOf(startsAt, zone);
        expect(date).toBe(wall(startsAt, zone).date);
        expect(dayStart <= startsAt && startsAt < dayEnd).toBe(true);
        const { opensAt, closesAt } = dayBefore(date, zone);
        expect(wall(opensAt, zone).time).toBe('09:00:00');
        expect(wall(opensAt, zone).date).toBe(wall(after(closesAt, -minute), zone).date);
        expect([closesAt, wall(closesAt, zone).date]).toEqual([dayStart, date]);
      }),
    ));

  it('follows the clocks where they change in the night before', () => {
    // Paris, 28 March 2027: two o'clock is three. New York, 7 November: two is one again. Seoul never.
    expect(dayBefore('2027-03-28', 'Europe/Paris')).toEqual({
      opensAt: '2027-03-27T08:00:00.000Z',
      closesAt: '2027-03-27T23:00:00.000Z',
    });
    expect(dayBefore('2027-03-29', 'Europe/Paris')).toEqual({
      opensAt: '2027-03-28T07:00:00.000Z',
      closesAt: '2027-03-28T22:00:00.000Z',
    });
    expect(localDay('2027-11-07', 'America/New_York')).toEqual({
      date: '2027-11-07',
      startsAt: '2027-11-07T04:00:00.000Z',
      endsAt: '2027-11-08T05:00:00.000Z',
    });
  });

  it('begins a day after the gap where the clocks leave midnight out', () => {
    // Santiago, 5 September 2027: midnight is one o'clock.
    expect(localDay('2027-09-05', 'America/Santiago').startsAt).toBe('2027-09-05T04:00:00.000Z');
  });
});

describe('the mail of the day', () => {
  it('is due from seven to midnight, once for a date', () =>
    assert(
      property(instants, zones, (at, zone) => {
        const due = digestTime(at, zone);
        const { date, time } = wall(at, zone);
        expect(due?.date).toBe(time < '07:00:00' ? undefined : date);
        if (due !== undefined) expect(wall(due.opensAt, zone)).toEqual({ date, time: '07:00:00' });
      }),
    ));
});

describe('times in mails', () => {
  const time = { startsAt: '2027-05-04T00:00:00.000Z', endsAt: '2027-05-04T00:30:00.000Z' };
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');

  it.each([
    ['en', 'Tuesday, 4 May 2027, 09:00–09:30 (Asia/Seoul, UTC+9)'],
    ['ko', '2027년 5월 4일 화요일 09:00 ~ 09:30 (Asia/Seoul, UTC+9)'],
    ['es', 'martes, 4 de mayo de 2027, 9:00–9:30 (Asia/Seoul, UTC+9)'],
    ['fr', 'mardi 4 mai 2027, 09:00 – 09:30 (Asia/Seoul, UTC+9)'],
  ] as const)('in %s name day, time and clocks', (language, text) => {
    expect(plain(whenText(time, language, 'Asia/Seoul'))).toBe(text);
  });

  it('name the offset of that moment, not of today', () => {
    expect([
      zoneName('2027-03-27T12:00:00.000Z', 'Europe/Paris'),
      zoneName('2027-03-28T12:00:00.000Z', 'Europe/Paris'),
      zoneName('2027-05-04T00:00:00.000Z', 'America/Argentina/Buenos_Aires'),
      zoneName('2027-05-04T00:00:00.000Z', 'UTC'),
    ]).toEqual([
      'Europe/Paris, UTC+1',
      'Europe/Paris, UTC+2',
      'America/Argentina/Buenos Aires, UTC-3',
      'UTC',
    ]);
  });

  it('say the other clocks only where they show something else', () =>
    assert(
      property(instants, array(zones, { minLength: 2, maxLength: 2 }), (at, [left = '', right = '']) => {
        const [one, other] = [wall(at, left), wall(at, right)];
        const isSame = one.date === other.date && one.time.slice(0, 5) === other.time.slice(0, 5);
        expect(showSame(at, left, right)).toBe(isSame);
      }),
    ));
});
