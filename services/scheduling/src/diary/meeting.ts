import { type MeetingPlace, SmcError } from '@smc/contracts';
import { type Changed, transition } from '@smc/service-kit';
import { checkAhead, checkInterval, minutesOf, toInstant } from './cells.ts';
import type { MeetingEntry, StoredSide } from './entry.ts';
import { type MeetingFacts, sideOf, stateAfter, stepped, withSide } from './meeting-change.ts';
import { meetingTransitions } from './meeting-states.ts';
import { maximumMeetingMinutes } from './request.ts';

/** A slot that became free is offered only while so much of it is left, in minutes. */
export const minimumRefillMinutes = 10;

/** Nobody is reminded of the same request more than once a day. */
const reminderPauseMs = 86_400_000;

export interface Answer {
  readonly organisationId: string;
  /** Which of the offered times; undefined: the only one. */
  readonly startsAt?: string | undefined;
  readonly personIds?: readonly string[] | undefined;
}

/** What the booking found free: the table, and each side's number of meetings. */
export interface Seat {
  readonly table: number | null;
  readonly ordinals: readonly (number | null)[];
}

function checkAwaited(entry: MeetingEntry, organisationId: string, action: 'accept' | 'decline'): void {
  stateAfter(entry, action);
  sideOf(entry, organisationId);
  if (entry.meeting.awaiting.includes(organisationId)) return;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    message: `Cannot ${action}: the answer of the other side is awaited.`,
    details: { state: entry.state, action, awaiting: entry.meeting.awaiting },
  });
}

/** What is left of a slot that was offered while it ran: from the present five minutes on. */
function remainderOf(option: MeetingPlace, at: string): MeetingPlace {
  const present = toInstant(Math.floor(Date.parse(at) / 300_000) * 300_000);
  const place = present > option.startsAt ? { ...option, startsAt: present } : option;
  if (minutesOf(place) < minimumRefillMinutes) checkAhead(option, at);
  return place;
}

/** The place that an answer accepts. Throws `VALIDATION_FAILED` where it is none of the offered, `IN_THE_PAST`. */
export function acceptedPlace(entry: MeetingEntry, { startsAt }: Answer, at: string): MeetingPlace {
  const { options, origin } = entry.meeting;
  const chosen = options.length === 1 && startsAt === undefined ? options[0] : undefined;
  const option = chosen ?? options.find((one) => one.startsAt === startsAt);
  if (option === undefined) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'startsAt',
      message: `Choose one of the offered times: ${options.map((one) => one.startsAt).join(', ')}.`,
      details: { allowed: options.map((one) => one.startsAt) },
    });
  }
  if (origin === 'REFILL') return remainderOf(option, at);
  checkAhead(option, at);
  return option;
}

function checkUnexpired({ answerBy }: MeetingEntry, at: string): void {
  // Its end may not have been written yet.
  if (answerBy !== null && answerBy <= at) transition(meetingTransitions, 'EXPIRED', 'accept');
}

function seated(entry: MeetingEntry, answer: Answer): StoredSide[] {
  const { organisationId, personIds } = answer;
  const people = personIds ?? sideOf(entry, organisationId).personIds;
  if (people.length === 0) {
    throw new SmcError('VALIDATION_FAILED', { field: 'personIds', message: 'Say who will sit there.' });
  }
  const other = entry.meeting.sides.find((side) => side.organisationId !== organisationId);
  const shared = people.find((person) => other?.personIds.includes(person));
  if (shared !== undefined) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'personIds',
      message: `"${shared}" sits on the other side.`,
    });
  }
  return withSide(entry, organisationId, { personIds: [...people] });
}

/** Whether this answer is the last that is missing. */
export const isDecisive = ({ meeting }: MeetingEntry, organisationId: string) =>
  meeting.awaiting.every((one) => one === organisationId);

/** One side's yes to an offer while the other's is still missing: nothing is taken yet. */
export function agreeToMeeting(
  entry: MeetingEntry,
  answer: Answer,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkAwaited(entry, answer.organisationId, 'accept');
  checkUnexpired(entry, facts.at);
  acceptedPlace(entry, answer, facts.at);
  const sides = seated(entry, answer);
  const awaiting = entry.meeting.awaiting.filter((one) => one !== answer.organisationId);
  return stepped(entry, { action: 'agree', change: 'agreed', meeting: { sides, awaiting } }, facts);
}

/** The last missing yes: takes everybody's time and the table, or nothing where the store finds one of them taken. */
export function acceptMeeting(
  entry: MeetingEntry,
  answer: Answer,
  seat: Seat,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkAwaited(entry, answer.organisationId, 'accept');
  checkUnexpired(entry, facts.at);
  const { startsAt, endsAt } = acceptedPlace(entry, answer, facts.at);
  const sides = seated(entry, answer).map((side, index) => ({
    ...side,
    ordinal: seat.ordinals[index] ?? null,
  }));
  const meeting = { sides, awaiting: [], requestOrdinal: null, table: seat.table };
  return stepped(
    entry,
    { action: 'accept', change: 'accepted', entry: { startsAt, endsAt }, meeting },
    facts,
  );
}

export function declineMeeting(
  entry: MeetingEntry,
  { organisationId, reason }: { readonly organisationId: string; readonly reason: string },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkAwaited(entry, organisationId, 'decline');
  return stepped(entry, { action: 'decline', change: 'declined', note: reason }, facts);
}

/** Taken back by the side that asked. */
export function withdrawMeeting(
  entry: MeetingEntry,
  { organisationId, reason }: { readonly organisationId: string; readonly reason: string },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  stateAfter(entry, 'withdraw');
  const [asker] = entry.meeting.sides;
  if (entry.meeting.origin !== 'REQUEST' || asker?.organisationId !== organisationId) {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: 'Only the side that asked can take the request back.',
      details: { state: entry.state, action: 'withdraw' },
    });
  }
  return stepped(entry, { action: 'withdraw', change: 'withdrawn', note: reason }, facts);
}

/** Ends a request that nobody answered in time. */
export function expireMeeting(entry: MeetingEntry, facts: MeetingFacts): Changed<MeetingEntry> {
  return stepped(entry, { action: 'expire', change: 'expired' }, facts);
}

/** Asks those who have not answered once more. */
export function remindMeeting(entry: MeetingEntry, facts: MeetingFacts): Changed<MeetingEntry> {
  const reminderDueAt = toInstant(Date.parse(facts.at) + reminderPauseMs);
  return stepped(
    entry,
    { action: 'remind', change: 'reminded', entry: { reminderDueAt }, meeting: { remindedAt: facts.at } },
    facts,
  );
}

/** Throws `FORBIDDEN_TRANSITION` for what has begun: it is over or held, and no longer moved. */
function checkNotBegun(entry: MeetingEntry, action: 'move' | 'cancel', at: string): void {
  stateAfter(entry, action);
  if (entry.startsAt > at) return;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    message: `Cannot ${action} a meeting that began at ${entry.startsAt}: record who came instead.`,
    details: { state: entry.state, action },
  });
}

/** Throws as `move` would, without moving: for proposals and for the checks before an exchange. */
export function checkMovable(entry: MeetingEntry, place: MeetingPlace, at: string, prefix = 'place.'): void {
  checkNotBegun(entry, 'move', at);
  checkInterval(place, maximumMeetingMinutes, prefix);
  checkAhead(place, at, prefix);
}

/** The same meeting at another time or table. Everybody is told; nobody who accepted is asked to accept again. */
export function moveMeeting(
  entry: MeetingEntry,
  place: MeetingPlace,
  reason: string,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkMovable(entry, place, facts.at);
  const { startsAt, endsAt, table } = place;
  const meeting = { table, proposedMove: null, sequence: entry.meeting.sequence + 1 };
  return stepped(
    entry,
    { action: 'move', change: 'moved', note: reason, entry: { startsAt, endsAt }, meeting },
    facts,
  );
}

/** One side's wish for another time; a later wish replaces it. */
export function proposeMove(
  entry: MeetingEntry,
  { organisationId, place, reason }: { organisationId: string; place: MeetingPlace; reason: string },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  sideOf(entry, organisationId);
  checkMovable(entry, place, facts.at);
  const proposedMove = { ...place, byOrganisationId: organisationId, proposedAt: facts.at };
  return stepped(
    entry,
    { action: 'propose move', change: 'move-proposed', note: reason, meeting: { proposedMove } },
    facts,
  );
}

/** The place that one side proposed, for the other's answer. Throws `FORBIDDEN_TRANSITION` where there is none to answer. */
export function proposalFor(entry: MeetingEntry, organisationId: string): MeetingPlace {
  stateAfter(entry, 'move');
  sideOf(entry, organisationId);
  const { proposedMove } = entry.meeting;
  if (proposedMove === null || proposedMove.byOrganisationId === organisationId) {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: 'The other side has proposed no other time.',
      details: { state: entry.state, action: 'answer move' },
    });
  }
  const { startsAt, endsAt, table } = proposedMove;
  return { startsAt, endsAt, table };
}

export function declineMove(
  entry: MeetingEntry,
  { organisationId, reason }: { readonly organisationId: string; readonly reason: string },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  proposalFor(entry, organisationId);
  return stepped(
    entry,
    { action: 'decline move', change: 'move-declined', note: reason, meeting: { proposedMove: null } },
    facts,
  );
}

/** Others of the same organisation sit there. */
export function changePeople(
  entry: MeetingEntry,
  { organisationId, personIds }: { readonly organisationId: string; readonly personIds: readonly string[] },
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkNotBegun(entry, 'move', facts.at);
  const sides = seated(entry, { organisationId, personIds });
  const meeting = { sides, sequence: entry.meeting.sequence + 1 };
  return stepped(entry, { action: 'change people', change: 'people-changed', meeting }, facts);
}

export function cancelMeeting(
  entry: MeetingEntry,
  reason: string,
  facts: MeetingFacts,
): Changed<MeetingEntry> {
  checkNotBegun(entry, 'cancel', facts.at);
  const meeting = { proposedMove: null, sequence: entry.meeting.sequence + 1 };
  return stepped(entry, { action: 'cancel', change: 'cancelled', note: reason, meeting }, facts);
}
