import type { MeetingView } from '../agendas/meeting-view.ts';
import { calendarEntry, type CalendarReader, calendarStates } from './calendar-entry.ts';
import { type Attendee, calendarText, type Organizer } from './calendar-text.ts';

/** Whom an invitation is written to. */
export interface Invited extends CalendarReader {
  readonly personId: string;
  readonly attendee: Attendee;
}

/** What a mail carries so that the reader's calendar takes the meeting over (RFC 5546, RFC 6047). */
export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly fileName: 'invitation.ics' | 'cancellation.ics';
  /** With the method, as mail programs want it. */
  readonly contentType: string;
  readonly text: string;
}

/**
 * The calendar object of a meeting for one person: `REQUEST` while it takes place and she sits there, `CANCEL` once it does
 * not or others sit there instead; undefined for what is not in calendars (a request, a refusal).
 */
export function invitationOf(
  view: MeetingView,
  invited: Invited,
  organizer: Organizer,
): Invitation | undefined {
  const { state } = view.meeting;
  if (!calendarStates.includes(state)) return undefined;
  const isSeated = [...view.own.people, ...view.partner.people].some(({ id }) => id === invited.personId);
  const isCancelled = state === 'CANCELLED' || !isSeated;
  const method = isCancelled ? 'CANCEL' : 'REQUEST';
  const entry = { ...calendarEntry(view, invited), isCancelled };
  const { language, attendee } = invited;
  return {
    method,
    fileName: isCancelled ? 'cancellation.ics' : 'invitation.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    text: calendarText({ method, language, organizer, attendee, entries: [entry] }),
  };
}
