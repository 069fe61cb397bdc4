import { Temporal } from 'temporal-polyfill';

/** When the day of an instant begins on the clocks of a zone: not everywhere at midnight where clocks change. */
export function startOfDay(instant: string, timeZone: string): string {
  const start = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).startOfDay();
  return new Date(start.epochMilliseconds).toISOString();
}
