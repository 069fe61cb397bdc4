import type { EventEdition, Meeting, MeetingState } from '@smc/contracts';
import type { Filter } from '@smc/store';
import { isBlock, isMeeting } from '../diary/entry.ts';
import { shownMeeting } from '../diary/shown-meeting.ts';
import type { SchedulingParts } from '../parts.ts';
import { registrationIdOf } from '../registrations/registration.ts';

const byTime = [{ field: 'startsAt', direction: 'ascending' }] as const;

/** Whose agenda, and which part of it. */
export interface WantedAgenda {
  readonly organisationId: string;
  readonly personId: string | null;
  readonly event: EventEdition | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly states: readonly MeetingState[];
  readonly first: number;
}

export interface Found<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** Meetings of a timetable show once it is published. */
export async function publishedOnly({ participants }: SchedulingParts, eventId?: string): Promise<Filter> {
  return { runId: { in: [null, ...(await participants.publishedRuns(eventId))] } };
}

const within = ({ from, until }: Pick<WantedAgenda, 'from' | 'until'>): Filter => ({
  ...(from === undefined ? {} : { endsAt: { gt: from } }),
  ...(until === undefined ? {} : { startsAt: { lt: until } }),
});

export async function meetingsOf(parts: SchedulingParts, wanted: WantedAgenda): Promise<Found<Meeting>> {
  const { organisationId, personId, event, states, first } = wanted;
  const { documents, hasMore } = await parts.diary.find({
    filter: {
      kind: 'MEETING',
      state: { in: states },
      organisationIds: { contains: organisationId },
      ...(personId === null ? {} : { personIds: { contains: personId } }),
      ...(event === undefined ? {} : { eventId: event.id }),
      ...within(wanted),
      ...(await publishedOnly(parts, event?.id)),
    },
    sort: byTime,
    limit: first,
  });
  return { items: documents.filter(isMeeting).map(shownMeeting), hasMore };
}

export interface FoundBlock {
  readonly personId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly label: string;
}

/** Time that the people of an organisation keep for something else: at an event, its delegates while it lasts. */
export async function blocksOf(parts: SchedulingParts, wanted: WantedAgenda): Promise<Found<FoundBlock>> {
  const { organisationId, personId, event, first } = wanted;
  const [start, end] = [event?.slots[0]?.start, event?.slots.at(-1)?.end];
  const { documents, hasMore } = await parts.diary.find({
    filter: {
      kind: 'BLOCK',
      organisationIds: { contains: organisationId },
      ...(personId === null ? {} : { personIds: { contains: personId } }),
      ...within({ from: wanted.from ?? start, until: wanted.until ?? end }),
    },
    sort: byTime,
    limit: first,
  });
  const delegates = await delegatesOf(parts, organisationId, event);
  const items = documents.filter(isBlock).map(({ personIds, startsAt, endsAt, block: { label } }) => ({
    personId: personIds[0] ?? '',
    startsAt,
    endsAt,
    label,
  }));
  return { items: items.filter((one) => delegates?.has(one.personId) ?? true), hasMore };
}

/** Who comes to an event; undefined outside events: everybody. */
async function delegatesOf(
  { registrations }: SchedulingParts,
  organisationId: string,
  event: EventEdition | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (event === undefined) return undefined;
  const registration = await registrations.get(registrationIdOf(event.id, organisationId));
  return new Set(registration?.delegates.map(({ personId }) => personId));
}

/** The event, or those at which the organisation (with this person) takes part. */
export async function eventsOf(
  parts: SchedulingParts,
  wanted: WantedAgenda,
): Promise<readonly EventEdition[]> {
  const { organisationId, personId, event } = wanted;
  if (event !== undefined) return [event];
  const found = await parts.registrations.find({
    filter: { organisationId, state: 'CONFIRMED' },
    sort: [{ field: 'createdAt', direction: 'descending' }],
    limit: 100,
  });
  const here = found.documents.filter(
    ({ delegates }) => personId === null || delegates.some((one) => one.personId === personId),
  );
  const events = await parts.events.getMany(here.map(({ eventId }) => eventId));
  return events
    .filter((one) => one !== undefined)
    .filter(({ state }) => state !== 'DRAFT' && state !== 'CANCELLED');
}
