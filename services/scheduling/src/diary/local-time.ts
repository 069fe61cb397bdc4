import { Temporal } from 'temporal-polyfill';

/** An instant on the clocks of a zone, with its offset: 2027-05-04T18:30:00+09:00. */
export function localText(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The same day and clock time so many months later, in a zone: the 31st becomes the last day of a shorter month. */
export function monthsLater(instant: string, months: number, timeZone: string): string {
  const later = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ months });
  return new Date(later.epochMilliseconds).toISOString();
}
