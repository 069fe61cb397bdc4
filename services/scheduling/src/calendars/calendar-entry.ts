import type { MeetingState } from '@smc/contracts';
import type { MeetingView } from '../agendas/meeting-view.ts';
import { type CalendarTexts, calendarTexts, type Language } from './texts.ts';

/** One meeting as calendars know it (RFC 5545, VEVENT). Instants are UTC. */
export interface CalendarEntry {
  /** The same for the meeting's whole life. */
  readonly uid: string;
  /** Grows with every change that calendars must take over. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Where the meeting is looked at. */
  readonly url: string;
}

export interface CalendarReader {
  readonly language: Language;
  /** Where people look at a meeting. */
  meetingUrl(id: string): string;
}

/** Meetings that are in calendars: what takes place or took place, and what was to and does not. Requests are not. */
export const calendarStates: readonly MeetingState[] = ['ACCEPTED', 'HELD', 'NO_SHOW', 'CANCELLED'];

/** Does not change with the installation's address, which may. */
export const uidOf = (meetingId: string) => `${meetingId}@meetings.solutions-meet-cities`;

function locationOf({ meeting, venue, event }: MeetingView, texts: CalendarTexts): string {
  const { table, mode, joinUrl } = meeting;
  const online = joinUrl ?? texts.online;
  if (table === null && mode === 'VIRTUAL') return online;
  const room = [table === null ? '' : texts.table(table), venue, event?.place ?? ''].filter(
    (part) => part !== '',
  );
  return [...room, ...(mode === 'HYBRID' || room.length === 0 ? [online] : [])].join(', ');
}

function descriptionOf(view: MeetingView, texts: CalendarTexts, url: string): string {
  const { meeting, own, partner, challenge, solution } = view;
  const names = (people: MeetingView['own']['people']) => people.map(({ name }) => name).join(', ');
  const lines: [string, string | null | undefined][] = [
    [texts.subject, meeting.subject],
    [texts.partnerPeople, [partner.name, names(partner.people)].filter((part) => part !== '').join(': ')],
    [texts.ownPeople, names(own.people)],
    [texts.challenge, challenge?.title],
    [texts.solution, solution?.title],
    [texts.message, meeting.message],
    [texts.join, meeting.joinUrl],
    [texts.details, url],
  ];
  const said = lines.filter(([, value]) => value != null && value !== '');
  const cancelled = meeting.state === 'CANCELLED' ? [texts.cancelled] : [];
  return [...cancelled, ...said.map(([label, value]) => `${label}: ${value}`)].join('\n');
}

/** A meeting as the calendar of the side that looks at it holds it. The same view gives the same entry. */
export function calendarEntry(view: MeetingView, { language, meetingUrl }: CalendarReader): CalendarEntry {
  const { meeting, partner } = view;
  const texts = calendarTexts[language];
  const url = meetingUrl(meeting.id);
  return {
    uid: uidOf(meeting.id),
    sequence: view.sequence,
    isCancelled: meeting.state === 'CANCELLED',
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    createdAt: meeting.createdAt,
    updatedAt: meeting.updatedAt,
    summary: texts.meetingWith(partner.name),
    description: descriptionOf(view, texts, url),
    location: locationOf(view, texts),
    url,
  };
}
