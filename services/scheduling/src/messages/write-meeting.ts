import type { LetterPart, MailReader } from '@smc/mail';
import type { MeetingView } from '../agendas/meeting-view.ts';
import { calendarTexts, type Language } from '../calendars/texts.ts';
import type { Interval } from '../diary/cells.ts';
import { clockText, momentText, showSame, whenText, zoneName } from './clocks.ts';
import { messageTexts } from './texts/index.ts';

export type Row = readonly [label: string, value: string];

export const facts = (rows: readonly Row[]): LetterPart => ({ kind: 'facts', rows });

/** Where people look at a meeting. */
export const pageOf = ({ meeting }: MeetingView, { language }: MailReader) => ({
  text: messageTexts[language].openMeeting,
  path: `/meetings/${meeting.id}`,
});

/** Where it takes place: table and venue, or by video. */
export function placeText({ meeting, venue, event }: MeetingView, language: Language): string {
  const texts = calendarTexts[language];
  const { table, mode, joinUrl } = meeting;
  const room = [table === null ? '' : texts.table(table), venue, event?.place ?? ''].filter(
    (part) => part !== '',
  );
  const isOnline = mode !== 'IN_PERSON' || room.length === 0;
  const online = isOnline ? [joinUrl ?? texts.online] : [];
  return [...(mode === 'VIRTUAL' && table === null ? [] : room), ...online].join(', ');
}

/** The clocks that a reader sees beside the own: the event's, or outside events the other side's. */
export function otherClock(view: MeetingView, reader: MailReader, time: Interval): Row[] {
  const { labels } = messageTexts[reader.language];
  const timeZone = view.event?.timeZone ?? view.partner.timeZone;
  if (showSame(time.startsAt, timeZone, reader.timeZone)) return [];
  const label = view.event === null ? labels.partnerClock : labels.eventClock;
  return [[label, whenText(time, reader.language, timeZone)]];
}

const namesOf = (people: MeetingView['own']['people']) => people.map(({ name }) => name).join(', ');

/** Who meets, and about what. */
function contentRows(view: MeetingView, { language }: MailReader): Row[] {
  const texts = calendarTexts[language];
  const { labels } = messageTexts[language];
  const { meeting, own, partner, challenge, solution, event } = view;
  const rows: [string, string | null | undefined][] = [
    [labels.event, event?.name],
    [texts.partnerPeople, [partner.name, namesOf(partner.people)].filter((part) => part !== '').join(': ')],
    [texts.ownPeople, namesOf(own.people)],
    [texts.subject, meeting.subject],
    [texts.challenge, challenge?.title],
    [texts.solution, solution?.title],
    [texts.message, meeting.message],
  ];
  return rows.flatMap(([label, value]): Row[] => (value == null || value === '' ? [] : [[label, value]]));
}

/** A meeting that stands: when, where, with whom, about what. */
export function standingRows(view: MeetingView, reader: MailReader): Row[] {
  const { labels } = messageTexts[reader.language];
  const { meeting } = view;
  return [
    [labels.when, whenText(meeting, reader.language, reader.timeZone)],
    ...otherClock(view, reader, meeting),
    [labels.where, placeText(view, reader.language)],
    ...contentRows(view, reader),
  ];
}

/** A request: the times that are offered, and until when an answer counts. */
export function requestRows(view: MeetingView, reader: MailReader): Row[] {
  const { labels } = messageTexts[reader.language];
  const { options, answerBy } = view.meeting;
  const offered = options.flatMap((option): Row[] => [
    [labels.offered, whenText(option, reader.language, reader.timeZone)],
    ...otherClock(view, reader, option),
  ]);
  const end: Row[] =
    answerBy === null ? [] : [[labels.answerBy, momentText(answerBy, reader.language, reader.timeZone)]];
  return [...offered, ...contentRows(view, reader), ...end];
}

/** One line of an agenda whose day has been said, or with the day. */
export function agendaLine(view: MeetingView, reader: MailReader, hasDay: boolean): string {
  const { meeting, partner } = view;
  const { language, timeZone } = reader;
  const when = hasDay
    ? whenText(meeting, language, timeZone)
    : `${clockText(meeting, language, timeZone)} (${zoneName(meeting.startsAt, timeZone)})`;
  const people = namesOf(partner.people);
  const whom = people === '' ? partner.name : `${partner.name} (${people})`;
  const [other] = otherClock(view, reader, meeting);
  const local = other === undefined ? '' : `; ${other[0]}: ${clockText(meeting, language, clocksOf(view))}`;
  return `${when}: ${whom}; ${placeText(view, language)}${local}`;
}

const clocksOf = (view: MeetingView) => view.event?.timeZone ?? view.partner.timeZone;
