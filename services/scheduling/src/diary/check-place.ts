import { type MeetingPlace, type PlaceInput, SmcError } from '@smc/contracts';
import type { Interval } from './cells.ts';
import type { StoredSide } from './entry.ts';
import type { EventRules, Participant } from './participants.ts';

const within = (inner: Interval, outer: Interval) =>
  outer.startsAt <= inner.startsAt && inner.endsAt <= outer.endsAt;

/** Throws unless meetings of this event can still be made. */
export function checkEventTakesMeetings(event: EventRules): void {
  if (event.state === 'OPEN' || event.state === 'CLOSED') return;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    field: 'eventId',
    message: `The event is ${event.state.toLowerCase()}: no meetings are made for it.`,
    details: { state: event.state },
  });
}

/** The tables in use at that time. Throws `NOT_AVAILABLE` for a time that no slot for meetings holds. */
export function tablesAt(event: EventRules, place: Interval, prefix: string): readonly number[] {
  const slot = event.slots.find((one) => within(place, one));
  if (slot !== undefined) return event.tables.filter((table) => slot.tables === null || table <= slot.tables);
  throw new SmcError('NOT_AVAILABLE', {
    field: `${prefix}startsAt`,
    message: `No slot of the event holds ${place.startsAt} to ${place.endsAt}.`,
  });
}

/**
 * Throws `NOT_AVAILABLE` for a time outside the event's slots, `VALIDATION_FAILED` for a table that it does not have then.
 * Without an event there are no slots, and no tables either.
 */
export function checkInEvent(
  event: EventRules | undefined,
  place: Interval & Pick<PlaceInput, 'table'>,
  prefix: string,
): void {
  const tables = event === undefined ? [] : tablesAt(event, place, prefix);
  const { table } = place;
  if (table == null || tables.includes(table)) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: `${prefix}table`,
    message: event === undefined ? 'Outside events there are no tables.' : `There is no table ${table} then.`,
  });
}

/** Throws `NOT_A_DELEGATE` naming the first who does not take part for this organisation. */
export function checkDelegates(participant: Participant, personIds: readonly string[], field: string): void {
  const stranger = personIds.find(
    (person) => !participant.delegates.some(({ personId }) => personId === person),
  );
  if (stranger === undefined) return;
  throw new SmcError('NOT_A_DELEGATE', {
    field,
    message: `"${stranger}" does not take part for "${participant.organisationId}".`,
    details: { personId: stranger, organisationId: participant.organisationId },
  });
}

export function isAvailable(participant: Participant, personId: string, time: Interval): boolean {
  const delegate = participant.delegates.find((one) => one.personId === personId);
  if (delegate === undefined) return false;
  return delegate.available === null || delegate.available.some((available) => within(time, available));
}

/** Throws `NOT_AVAILABLE` naming the first who does not take part at that time. */
export function checkAvailable(
  participant: Participant,
  personIds: readonly string[],
  time: Interval,
  field: string,
): void {
  const absent = personIds.find((person) => !isAvailable(participant, person, time));
  if (absent === undefined) return;
  throw new SmcError('NOT_AVAILABLE', {
    field,
    message: `"${absent}" does not take part from ${time.startsAt} to ${time.endsAt}.`,
    details: { personId: absent },
  });
}

/** Everything that must be so for these people to meet at this place; the diary's claims decide the rest. */
export function checkPlace(
  event: EventRules | undefined,
  seated: readonly { readonly participant: Participant; readonly personIds: readonly string[] }[],
  place: Interval & Pick<MeetingPlace, 'table'>,
  prefix = '',
): void {
  if (event !== undefined) checkEventTakesMeetings(event);
  checkInEvent(event, place, prefix);
  for (const { participant, personIds } of seated) {
    checkDelegates(participant, personIds, 'personIds');
    checkAvailable(participant, personIds, place, `${prefix}startsAt`);
  }
}

/** A participant as a side of a meeting. */
export function sideOfParticipant(participant: Participant, personIds: readonly string[]): StoredSide {
  const { organisationId, registrationId, kind, region, timeZone } = participant;
  return { organisationId, registrationId, kind, region, timeZone, personIds: [...personIds], ordinal: null };
}
