import type { EventEdition, Meeting, OrganisationKind } from '@smc/contracts';

/** What a meeting holds beside ids: names of whom and what it is about, as they are known now. */
export interface Names {
  /** The organisation's name; its id where it is not known. */
  organisation(id: string): string;
  person(id: string): string;
  event(
    id: string,
  ): Pick<EventEdition, 'id' | 'name' | 'place' | 'timeZone' | 'tables' | 'placeRevision'> | undefined;
  /** Undefined where it is not known, or no longer there. */
  challengeTitle(id: string): string | undefined;
  solutionName(id: string): string | undefined;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface ViewedSide {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly timeZone: string;
  readonly people: readonly NamedPerson[];
}

export interface NamedThing {
  readonly id: string;
  /** Null where it is not known, or no longer there. */
  readonly title: string | null;
}

/** A meeting as one of its two sides sees it, with names instead of ids. */
export interface MeetingView {
  readonly meeting: Meeting;
  readonly own: ViewedSide;
  readonly partner: ViewedSide;
  /** Null outside events. */
  readonly event: {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly timeZone: string;
  } | null;
  /** Room or hall of its table; empty where the event names none. */
  readonly venue: string;
  readonly challenge: NamedThing | null;
  readonly solution: NamedThing | null;
  /** For calendars: grows whenever time, place, people or state change, the event's own place among them. */
  readonly sequence: number;
}

function viewedSide(
  { organisationId, kind, timeZone, personIds }: Meeting['sides'][number],
  names: Names,
): ViewedSide {
  return {
    organisationId,
    name: names.organisation(organisationId),
    kind,
    timeZone,
    people: personIds.map((id) => ({ id, name: names.person(id) })),
  };
}

function namedThing(id: string | null, titleOf: (id: string) => string | undefined): NamedThing | null {
  return id === null ? null : { id, title: titleOf(id) ?? null };
}

/**
 * A meeting from the side of one of its organisations; from the side that asked where the organisation is neither (staff, a
 * table).
 */
export function viewMeeting(meeting: Meeting, organisationId: string | null, names: Names): MeetingView {
  const [first, second] = meeting.sides;
  if (first === undefined || second === undefined) throw new RangeError('A meeting has two sides.');
  const [own, partner] = second.organisationId === organisationId ? [second, first] : [first, second];
  const event = meeting.eventId === null ? undefined : names.event(meeting.eventId);
  const table = event?.tables.find(({ number }) => number === meeting.table);
  return {
    meeting,
    own: viewedSide(own, names),
    partner: viewedSide(partner, names),
    event:
      event === undefined
        ? null
        : { id: event.id, name: event.name, place: event.place, timeZone: event.timeZone },
    venue: table?.venue ?? '',
    challenge: namedThing(meeting.challengeId, (id) => names.challengeTitle(id)),
    solution: namedThing(meeting.solutionId, (id) => names.solutionName(id)),
    sequence: meeting.sequence + (event?.placeRevision ?? 0),
  };
}
