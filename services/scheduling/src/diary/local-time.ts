import { Temporal } from 'temporal-polyfill';

/** An event has few slots and its participants few zones, so the same is asked again and again. */
const texts = new Map<string, string>();
const mostTexts = 5_000;

/** An instant on the clocks of a zone, with its offset: 2027-05-04T18:30:00+09:00. */
export function localText(instant: string, timeZone: string): string {
  const key = `${instant} ${timeZone}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
  if (texts.size >= mostTexts) texts.clear();
  texts.set(key, text);
  return text;
}

/** The same day and clock time so many months later, in a zone: the 31st becomes the last day of a shorter month. */
export function monthsLater(instant: string, months: number, timeZone: string): string {
  const later = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ months });
  return new Date(later.epochMilliseconds).toISOString();
}
