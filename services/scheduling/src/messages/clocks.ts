import type { Interval } from '../diary/cells.ts';
import type { Language } from '../calendars/texts.ts';

/** Day before month, and 24 hours, in English too: readers are from everywhere. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ko: 'ko', es: 'es', fr: 'fr' };
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Making a formatter costs far more than using it, and readers share few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

const between = ({ startsAt, endsAt }: Interval) => [new Date(startsAt), new Date(endsAt)] as const;

/** `Asia/Seoul, UTC+9`: which clocks a time is on, with their offset at that moment. */
export function zoneName(instant: string, timeZone: string): string {
  const parts = formatter('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(instant));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const utc = offset.replace('GMT', 'UTC');
  return timeZone === 'UTC' ? 'UTC' : `${timeZone.replaceAll('_', ' ')}, ${utc}`;
}

/** Whether two zones' clocks show the same at an instant. */
export function showSame(instant: string, left: string, right: string): boolean {
  const shown = (timeZone: string) =>
    formatter('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
  return shown(left) === shown(right);
}

/** `Tuesday, 4 May 2027, 09:00–09:30 (Asia/Seoul, UTC+9)`. */
export function whenText(time: Interval, language: Language, timeZone: string): string {
  const format = formatter(locales[language], { ...day, ...clock, timeZone });
  return `${format.formatRange(...between(time))} (${zoneName(time.startsAt, timeZone)})`;
}

/** One moment, with day and zone. */
export function momentText(instant: string, language: Language, timeZone: string): string {
  const format = formatter(locales[language], { ...day, ...clock, timeZone });
  return `${format.format(new Date(instant))} (${zoneName(instant, timeZone)})`;
}

/** `09:00–09:30`, where the day has been said. */
export function clockText(time: Interval, language: Language, timeZone: string): string {
  return formatter(locales[language], { ...clock, timeZone }).formatRange(...between(time));
}

export function dayText(instant: string, language: Language, timeZone: string): string {
  return formatter(locales[language], { ...day, timeZone }).format(new Date(instant));
}
