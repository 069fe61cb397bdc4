import { Temporal } from 'temporal-polyfill';

/** On the reader's clocks: when the reminder of the next day's meetings comes, and the mail of the day. */
const reminderHour = 9;
const digestHour = 7;
/** A meeting is reminded of so long before, in milliseconds. */
export const shortlyMs = 15 * 60_000;
/** From nine in the morning to the end of the next day is at most this long, with the clocks set back in between. */
export const longestAheadMs = 40 * 3_600_000;

/** A day on somebody's clocks, as instants. */
export interface LocalDay {
  /** 2027-05-04. */
  readonly date: string;
  /** Its first moment; where the clocks leave midnight out, the moment after the gap. */
  readonly startsAt: string;
  /** The next day's first moment. */
  readonly endsAt: string;
}

const toInstant = (time: Temporal.ZonedDateTime) => new Date(time.epochMilliseconds).toISOString();

function dayFrom(date: Temporal.PlainDate, timeZone: string): LocalDay {
  return {
    date: date.toString(),
    startsAt: toInstant(date.toZonedDateTime({ timeZone })),
    endsAt: toInstant(date.add({ days: 1 }).toZonedDateTime({ timeZone })),
  };
}

const dateOf = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();

/** The day in a zone that an instant falls on. */
export function localDayOf(instant: string, timeZone: string): LocalDay {
  return dayFrom(dateOf(instant, timeZone), timeZone);
}

/** A day by its date. Throws `RangeError` for what is none. */
export function localDay(date: string, timeZone: string): LocalDay {
  return dayFrom(Temporal.PlainDate.from(date), timeZone);
}

function clockOn(date: Temporal.PlainDate, hour: number, timeZone: string): string {
  return toInstant(date.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) }));
}

/** When the reminder of a day's meetings may be sent: from nine in the morning of the day before until that day is over. */
export function dayBefore(
  date: string,
  timeZone: string,
): { readonly opensAt: string; readonly closesAt: string } {
  const day = Temporal.PlainDate.from(date);
  return {
    opensAt: clockOn(day.subtract({ days: 1 }), reminderHour, timeZone),
    closesAt: localDay(date, timeZone).startsAt,
  };
}

/** Today's mail of the day: what waited at seven in the morning is in it; undefined before seven. */
export function digestTime(
  at: string,
  timeZone: string,
): { readonly date: string; readonly opensAt: string } | undefined {
  const today = dateOf(at, timeZone);
  const opensAt = clockOn(today, digestHour, timeZone);
  return at < opensAt ? undefined : { date: today.toString(), opensAt };
}
