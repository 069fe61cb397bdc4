import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarTexts, type Language } from './texts.ts';

/** Who invites, as programs show it. */
export interface Organizer {
  readonly name: string;
  readonly email: string;
}

export interface Attendee {
  readonly name: string;
  readonly email: string;
}

/** Calendars ring this long before a meeting, in seconds. */
export const alarmSeconds = 900;
/** How often a calendar that has subscribed should look again, in seconds. */
const refreshSeconds = 1_800;

const methods = {
  PUBLISH: ICalCalendarMethod.PUBLISH,
  REQUEST: ICalCalendarMethod.REQUEST,
  CANCEL: ICalCalendarMethod.CANCEL,
} as const;
export type CalendarMethod = keyof typeof methods;

const product = { company: 'Solutions Meet Cities', product: 'meetings' };

function addEntry(
  calendar: ICalCalendar,
  entry: CalendarEntry,
  organizer: Organizer,
  attendee?: Attendee,
): void {
  // Plain dates and no time zone: written as instants in UTC, which every program reads alike.
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    start: new Date(entry.startsAt),
    end: new Date(entry.endsAt),
    // The moment of this revision, not of this answer: the same meeting gives the same bytes.
    stamp: new Date(entry.updatedAt),
    created: new Date(entry.createdAt),
    lastModified: new Date(entry.updatedAt),
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    url: entry.url,
    organizer,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: entry.isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
  if (attendee !== undefined)
    event.createAttendee({
      ...attendee,
      role: ICalAttendeeRole.REQ,
      // Meetings are accepted here, not by answering the mail.
      status: entry.isCancelled ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  if (!entry.isCancelled)
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: alarmSeconds,
      description: entry.summary,
    });
}

export interface CalendarContent {
  readonly method: CalendarMethod;
  readonly language: Language;
  readonly organizer: Organizer;
  /** Of invitations: whom the mail goes to. A calendar that is published names nobody. */
  readonly attendee?: Attendee;
  readonly entries: readonly CalendarEntry[];
}

/** An iCalendar object (RFC 5545): lines of at most 75 octets that end with CRLF, values escaped, instants in UTC. */
export function calendarText({ method, language, organizer, attendee, entries }: CalendarContent): string {
  const calendar = ical({
    prodId: { ...product, language: language.toUpperCase() },
    method: methods[method],
  });
  if (method === 'PUBLISH') calendar.name(calendarTexts[language].calendarName).ttl(refreshSeconds);
  for (const entry of entries) addEntry(calendar, entry, organizer, attendee);
  return `${calendar.toString()}\r\n`;
}
