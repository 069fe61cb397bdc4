import type { WorkingHours } from '@smc/contracts';
import { Temporal } from 'temporal-polyfill';
import { type Interval, overlaps, toInstant } from './cells.ts';

/** One of the two sides that look for a time. */
export interface SearchingSide {
  readonly timeZone: string;
  /** What each of its people does already. */
  readonly busy: readonly (readonly Interval[])[];
  /** Whether all of them must be free, or one is enough. */
  readonly needs: 'ALL' | 'ONE';
}

export interface FreeTimeSearch extends Interval {
  readonly minutes: number;
  /** Starts are tried every so many minutes, counted from midnight UTC. */
  readonly stepMinutes: number;
  readonly hours: WorkingHours;
  readonly sides: readonly [SearchingSide, SearchingSide];
}

function clockOf(text: string): { hour: number; minute: number } {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
}

const saturday = 6;

/**
 * The working hours of a zone as instants, one interval for each day. Where the clocks change at night a day is longer or
 * shorter, its working hours are not; a beginning that the clocks leave out is the moment after the gap.
 */
export function workingTimes(
  { startsAt, endsAt }: Interval,
  timeZone: string,
  hours: WorkingHours,
): Interval[] {
  const at = (date: Temporal.PlainDate, clock: string) =>
    toInstant(
      date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clockOf(clock)) })
        .epochMilliseconds,
    );
  const dayOf = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = dayOf(endsAt);
  const times: Interval[] = [];
  for (let day = dayOf(startsAt); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (!hours.weekends && day.dayOfWeek >= saturday) continue;
    times.push({ startsAt: at(day, hours.from), endsAt: at(day, hours.until) });
  }
  return times;
}

/** The parts that two lists of intervals share. Both are in order and do not overlap within themselves. */
export function intersection(left: readonly Interval[], right: readonly Interval[]): Interval[] {
  const shared: Interval[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [one, other] = [left[i] as Interval, right[j] as Interval];
    const startsAt = one.startsAt > other.startsAt ? one.startsAt : other.startsAt;
    const endsAt = one.endsAt < other.endsAt ? one.endsAt : other.endsAt;
    if (startsAt < endsAt) shared.push({ startsAt, endsAt });
    if (one.endsAt < other.endsAt) i += 1;
    else j += 1;
  }
  return shared;
}

function isSideFree({ busy, needs }: SearchingSide, time: Interval): boolean {
  const isFree = (taken: readonly Interval[]) => !taken.some((one) => overlaps(one, time));
  return needs === 'ALL' ? busy.every(isFree) : busy.some(isFree);
}

/** The possible starts within a window, earliest first. */
function* startsWithin(window: Interval, { minutes, stepMinutes }: FreeTimeSearch): Generator<Interval> {
  const stepMs = stepMinutes * 60_000;
  const lengthMs = minutes * 60_000;
  const last = Date.parse(window.endsAt) - lengthMs;
  for (let start = Math.ceil(Date.parse(window.startsAt) / stepMs) * stepMs; start <= last; start += stepMs)
    yield { startsAt: toInstant(start), endsAt: toInstant(start + lengthMs) };
}

/**
 * Times at which both sides are free, in the working hours of both zones, earliest first and lazily: whoever wants ten looks
 * at no more. O(days + candidates x busy intervals).
 */
export function* freeTimes(search: FreeTimeSearch): Generator<Interval> {
  const { sides, hours, startsAt, endsAt } = search;
  const [first, second] = sides.map(({ timeZone }) => workingTimes(search, timeZone, hours)) as [
    Interval[],
    Interval[],
  ];
  const windows = intersection(intersection(first, second), [{ startsAt, endsAt }]);
  for (const window of windows) {
    for (const time of startsWithin(window, search))
      if (sides.every((side) => isSideFree(side, time))) yield time;
  }
}
