import type { AgendaEntry, AgendaMeeting, EventEdition } from '@smc/contracts';
import { localText } from '../diary/local-time.ts';
import type { MeetingView, NamedPerson } from './meeting-view.ts';

/** A meeting as the contract shows it in an agenda. */
export function agendaMeetingOf({
  meeting,
  own,
  partner,
  event,
  venue,
  challenge,
  solution,
}: MeetingView): AgendaMeeting {
  const side = ({ people, ...rest }: MeetingView['own']) => ({ ...rest, people: [...people] });
  return {
    id: meeting.id,
    state: meeting.state,
    mode: meeting.mode,
    eventId: meeting.eventId,
    eventName: event?.name ?? null,
    table: meeting.table,
    venue,
    place: event?.place ?? '',
    joinUrl: meeting.joinUrl,
    subject: meeting.subject,
    own: side(own),
    partner: side(partner),
    challenge,
    solution,
    isMoveProposed: meeting.proposedMove !== null,
  };
}

type Placed = Pick<
  AgendaEntry,
  'startsAt' | 'endsAt' | 'localStart' | 'localEnd' | 'eventStart' | 'eventEnd'
>;

function placed(startsAt: string, endsAt: string, timeZone: string, eventTimeZone: string | null): Placed {
  const inEvent = (instant: string) => (eventTimeZone === null ? null : localText(instant, eventTimeZone));
  return {
    startsAt,
    endsAt,
    localStart: localText(startsAt, timeZone),
    localEnd: localText(endsAt, timeZone),
    eventStart: inEvent(startsAt),
    eventEnd: inEvent(endsAt),
  };
}

export function meetingEntry(view: MeetingView, timeZone: string): AgendaEntry {
  const { startsAt, endsAt, eventId } = view.meeting;
  return {
    kind: 'MEETING',
    ...placed(startsAt, endsAt, timeZone, view.event?.timeZone ?? null),
    eventId,
    label: '',
    person: null,
    meeting: agendaMeetingOf(view),
  };
}

/** Time somebody keeps for something else; on the clocks of the event, where the agenda is that of one. */
export function blockEntry(
  block: { readonly startsAt: string; readonly endsAt: string; readonly label: string },
  person: NamedPerson,
  timeZone: string,
  eventTimeZone: string | null,
): AgendaEntry {
  const { startsAt, endsAt, label } = block;
  const at = placed(startsAt, endsAt, timeZone, eventTimeZone);
  return { kind: 'BLOCK', ...at, eventId: null, label, person, meeting: null };
}

/** The breaks of an event between two moments. */
export function breakEntries(
  { id, slots, timeZone: eventTimeZone }: Pick<EventEdition, 'id' | 'slots' | 'timeZone'>,
  timeZone: string,
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined } = {},
): AgendaEntry[] {
  return slots
    .filter(({ kind }) => kind === 'BREAK')
    .filter(({ start, end }) => (from === undefined || end > from) && (until === undefined || start < until))
    .map(({ start, end, label }) => ({
      kind: 'BREAK',
      ...placed(start, end, timeZone, eventTimeZone),
      eventId: id,
      label,
      person: null,
      meeting: null,
    }));
}

const keyOf = ({ startsAt, kind, meeting, person, label }: AgendaEntry) =>
  [startsAt, kind === 'MEETING' ? '1' : '0', meeting?.id ?? '', person?.id ?? '', label].join(' ');

/** By time; what begins at the same moment in an order of its own, so that an agenda always reads the same. */
export function inOrder(entries: readonly AgendaEntry[]): AgendaEntry[] {
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ entry }) => entry);
}

/**
 * The first entries of lists that may each have been cut off: nothing is shown after the point to which one of them is known.
 */
export function firstOf(
  lists: readonly { readonly entries: readonly AgendaEntry[]; readonly hasMore: boolean }[],
  first: number,
): { entries: AgendaEntry[]; hasMore: boolean } {
  const known = lists
    .filter(({ hasMore }) => hasMore)
    .map(({ entries }) => entries.at(-1)?.startsAt ?? '')
    .toSorted()[0];
  const all = inOrder(lists.flatMap(({ entries }) => entries));
  const sure = known === undefined ? all : all.filter(({ startsAt }) => startsAt <= known);
  return { entries: sure.slice(0, first), hasMore: known !== undefined || sure.length > first };
}
