import type { WorkingHours } from '@smc/contracts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../src/diary/cells.ts';
import { freeTimes, type FreeTimeSearch, type SearchingSide, workingTimes } from '../src/diary/free-times.ts';
import { localText, monthsLater } from '../src/diary/local-time.ts';

const office: WorkingHours = { from: '09:00', until: '18:00', weekends: false };
const side = (timeZone: string, busy: Interval[][] = [[]], needs: 'ALL' | 'ONE' = 'ALL'): SearchingSide => ({
  timeZone,
  busy,
  needs,
});
const searchOf = (changes: Partial<FreeTimeSearch>): FreeTimeSearch => ({
  startsAt: '2027-03-22T00:00:00.000Z',
  endsAt: '2027-04-05T00:00:00.000Z',
  minutes: 30,
  stepMinutes: 30,
  hours: office,
  sides: [side('Europe/Madrid'), side('Asia/Seoul')],
  ...changes,
});
const starts = (changes: Partial<FreeTimeSearch>) =>
  [...freeTimes(searchOf(changes))].map(({ startsAt }) => startsAt);
const minute = 60_000;

/** The clock and the day of the week in a zone, by the platform's formatter: nothing shared with what is tested. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function clockIn(timeZone: string, time: number) {
  let format = formatters.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return { clock: `${parts['hour']}:${parts['minute']}`, weekday: String(parts['weekday']) };
}

/** Looks at each five minutes of each candidate for itself. */
function naive(search: FreeTimeSearch): string[] {
  const found: string[] = [];
  const cells = search.minutes / 5;
  const isOpen = ({ timeZone }: SearchingSide, time: number) => {
    const { clock, weekday } = clockIn(timeZone, time);
    const isWorkday = search.hours.weekends || !['Sat', 'Sun'].includes(weekday);
    return isWorkday && clock >= search.hours.from && clock < search.hours.until;
  };
  const isTaken = (busy: readonly Interval[], time: number) =>
    busy.some((one) => Date.parse(one.startsAt) < time + 5 * minute && time < Date.parse(one.endsAt));
  const first = Date.parse(search.startsAt);
  const step = search.stepMinutes * minute;
  for (
    let start = Math.ceil(first / step) * step;
    start + search.minutes * minute <= Date.parse(search.endsAt);
    start += step
  ) {
    const times = Array.from({ length: cells }, (_, index) => start + index * 5 * minute);
    const fits = search.sides.every((one) => {
      const isFree = (busy: readonly Interval[]) => times.every((time) => !isTaken(busy, time));
      const people = one.needs === 'ALL' ? one.busy.every(isFree) : one.busy.some(isFree);
      return people && times.every((time) => isOpen(one, time));
    });
    if (fits) found.push(new Date(start).toISOString());
  }
  return found;
}

const zones = [
  'Asia/Seoul',
  'Europe/Madrid',
  'America/New_York',
  'America/Bogota',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/St_Johns',
  'Pacific/Auckland',
  'UTC',
];
/** Weeks in which clocks change somewhere, and others. */
const weeks = [
  '2027-03-08',
  '2027-03-22',
  '2027-03-29',
  '2027-04-26',
  '2027-09-20',
  '2027-10-25',
  '2027-11-01',
  '2027-06-14',
];

const busyTime = (from: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 7 * 288 - 1 }), fc.integer({ min: 1, max: 60 }))
    .map(([cell, length]) => ({
      startsAt: new Date(from + cell * 5 * minute).toISOString(),
      endsAt: new Date(from + (cell + length) * 5 * minute).toISOString(),
    }));

const search = fc.constantFrom(...weeks).chain((week) => {
  const from = Date.parse(`${week}T00:00:00.000Z`);
  const anySide = fc.record({
    timeZone: fc.constantFrom(...zones),
    busy: fc.array(fc.array(busyTime(from), { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
    needs: fc.constantFrom('ALL' as const, 'ONE' as const),
  });
  return fc.record({
    startsAt: fc.constant(new Date(from).toISOString()),
    endsAt: fc
      .integer({ min: 1, max: 7 })
      .map((days) => new Date(from + days * 24 * 60 * minute).toISOString()),
    minutes: fc.constantFrom(15, 30, 45, 60),
    stepMinutes: fc.constantFrom(5, 15, 30, 60),
    // Clocks change between midnight and four: hours that begin later are the same length every day.
    hours: fc.record({
      from: fc.constantFrom('05:00', '08:30', '09:00'),
      until: fc.constantFrom('17:00', '18:00', '22:55'),
      weekends: fc.boolean(),
    }),
    sides: fc.tuple(anySide, anySide),
  });
});

describe('free times', () => {
  it('are those that a look at each five minutes finds', () => {
    fc.assert(
      fc.property(search, (one) => {
        expect([...freeTimes(one)].map(({ startsAt }) => startsAt)).toEqual(naive(one));
      }),
      { numRuns: 60 },
    );
  });

  it('follow both clocks through a week in which one of them changes', () => {
    const friday = starts({ startsAt: '2027-03-26T00:00:00.000Z', endsAt: '2027-03-27T00:00:00.000Z' });
    // Madrid opens at 08:00 UTC, Seoul closes at 09:00 UTC.
    expect(friday).toEqual(['2027-03-26T08:00:00.000Z', '2027-03-26T08:30:00.000Z']);
    const monday = starts({ startsAt: '2027-03-29T00:00:00.000Z', endsAt: '2027-03-30T00:00:00.000Z' });
    expect(monday).toEqual([
      '2027-03-29T07:00:00.000Z',
      '2027-03-29T07:30:00.000Z',
      '2027-03-29T08:00:00.000Z',
      '2027-03-29T08:30:00.000Z',
    ]);
  });

  it('leave out who is busy, and need but one of those of whom one is enough', () => {
    const busy = [{ startsAt: '2027-03-26T08:00:00.000Z', endsAt: '2027-03-26T08:35:00.000Z' }];
    const day = { startsAt: '2027-03-26T00:00:00.000Z', endsAt: '2027-03-27T00:00:00.000Z' };
    const found = (needs: 'ALL' | 'ONE') =>
      starts({ ...day, sides: [side('Europe/Madrid'), side('Asia/Seoul', [busy, []], needs)] });
    expect(found('ALL')).toEqual([]);
    expect(found('ONE')).toEqual(['2027-03-26T08:00:00.000Z', '2027-03-26T08:30:00.000Z']);
  });

  it('are none where no working hour is shared', () => {
    expect(starts({ sides: [side('America/Bogota'), side('Asia/Seoul')] })).toEqual([]);
  });
});

describe('a daylight-saving week in three zones', () => {
  const workday = (date: string, timeZone: string) =>
    workingTimes({ startsAt: `${date}T12:00:00.000Z`, endsAt: `${date}T12:00:00.000Z` }, timeZone, office)[0];

  it('keeps the clock times of Madrid, New York and Lord Howe before and after their changes', () => {
    const table = [
      ['Europe/Madrid', '2027-03-26', '08:00', '17:00'],
      ['Europe/Madrid', '2027-03-29', '07:00', '16:00'],
      ['Europe/Madrid', '2027-10-29', '07:00', '16:00'],
      ['Europe/Madrid', '2027-11-02', '08:00', '17:00'],
      ['America/New_York', '2027-03-12', '14:00', '23:00'],
      ['America/New_York', '2027-03-15', '13:00', '22:00'],
    ] as const;
    for (const [zone, date, from, until] of table)
      expect(workday(date, zone)).toEqual({
        startsAt: `${date}T${from}:00.000Z`,
        endsAt: `${date}T${until}:00.000Z`,
      });
    // Its clocks change by half an hour: 10:30 ahead in winter, 11:00 in summer.
    expect(localText('2027-04-02T22:00:00.000Z', 'Australia/Lord_Howe')).toBe('2027-04-03T09:00:00+11:00');
    expect(localText('2027-04-04T22:30:00.000Z', 'Australia/Lord_Howe')).toBe('2027-04-05T09:00:00+10:30');
  });

  it('shows both hours of the night that has one twice', () => {
    expect(localText('2027-10-31T00:30:00.000Z', 'Europe/Madrid')).toBe('2027-10-31T02:30:00+02:00');
    expect(localText('2027-10-31T01:30:00.000Z', 'Europe/Madrid')).toBe('2027-10-31T02:30:00+01:00');
  });

  it('counts months on the clocks of the zone', () => {
    expect(monthsLater('2027-09-14T13:00:00.000Z', 6, 'America/New_York')).toBe('2028-03-14T13:00:00.000Z');
    expect(monthsLater('2027-05-14T13:00:00.000Z', 6, 'America/New_York')).toBe('2027-11-14T14:00:00.000Z');
    expect(monthsLater('2027-08-31T09:00:00.000Z', 6, 'UTC')).toBe('2028-02-29T09:00:00.000Z');
  });
});
