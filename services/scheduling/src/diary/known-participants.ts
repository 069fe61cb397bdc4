import { type EventEdition, isSmcError, type Registration } from '@smc/contracts';
import { type OrganisationCopy, type PersonCopy } from '../copies/collections.ts';
import { findOrganisation, findPeople } from '../copies/find.ts';
import type { SchedulingParts } from '../parts.ts';
import { registrationIdOf } from '../registrations/registration.ts';
import { mutualPairsOf } from '../timetables/mutual-pairs.ts';
import { everyDocument } from '../every-document.ts';
import type { Delegate, EventRules, Participant, Participants } from './participants.ts';

type Known = Omit<
  SchedulingParts,
  'diary' | 'exchanges' | 'waiting' | 'participants' | 'sendOnce' | 'messageNotes'
>;

function rulesOf({ id, state, format, slots, tables }: EventEdition): EventRules {
  return {
    id,
    state,
    format,
    slots: slots
      .filter(({ kind }) => kind === 'MEETING')
      .map(({ start, end, tables: used }) => ({ startsAt: start, endsAt: end, tables: used })),
    tables: tables.map(({ number }) => number),
  };
}

function registered(registration: Registration, event: EventEdition): Participant {
  const { id, organisationId, kind, region, timeZone, delegates, limits } = registration;
  return {
    organisationId,
    registrationId: id,
    kind,
    region,
    timeZone,
    delegates: delegates.map(({ personId, availability }) => ({
      personId,
      timeZone: null,
      available: availability?.map(({ start, end }) => ({ startsAt: start, endsAt: end })) ?? null,
    })),
    maximumMeetings: limits?.maximum ?? event.limits[kind].maximum,
  };
}

async function peopleOf(
  parts: Known,
  organisationId: string,
  personIds: readonly string[],
): Promise<Delegate[]> {
  const known = new Map<string, PersonCopy>();
  for await (const person of everyDocument(parts.people, { organisationId })) known.set(person.id, person);
  // Whoever joined a moment ago may not have been heard of yet.
  const asked = await findPeople(
    parts,
    personIds.filter((id) => !known.has(id)),
  );
  for (const person of asked) if (person?.organisationId === organisationId) known.set(person.id, person);
  return [...known.values()]
    .filter(({ state }) => state === 'ACTIVE')
    .map(({ id, timeZone }) => ({ personId: id, timeZone, available: null }));
}

async function organisationOrNone(parts: Known, id: string): Promise<OrganisationCopy | undefined> {
  try {
    return await findOrganisation(parts, id);
  } catch (error) {
    if (isSmcError(error, 'NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Who takes part, from registrations and from the copies of organisations and people. */
export function knownParticipants(parts: Known): Participants {
  return {
    async event(eventId) {
      const event = await parts.events.get(eventId);
      return event === undefined ? undefined : rulesOf(event);
    },
    async participant(eventId, organisationId, personIds = []) {
      if (eventId !== null) {
        const [registration, event] = await Promise.all([
          parts.registrations.get(registrationIdOf(eventId, organisationId)),
          parts.events.get(eventId),
        ]);
        const isIn = registration?.state === 'CONFIRMED' && event !== undefined;
        return isIn ? registered(registration, event) : undefined;
      }
      const organisation = await organisationOrNone(parts, organisationId);
      if (organisation === undefined) return undefined;
      const { kind, region, timeZone } = organisation;
      const delegates = await peopleOf(parts, organisationId, personIds);
      return {
        organisationId,
        registrationId: null,
        kind,
        region,
        timeZone,
        delegates,
        maximumMeetings: null,
      };
    },
    async organisationOf(personId) {
      const [person] = await findPeople(parts, [personId]);
      return person?.organisationId;
    },
    async thoseWhoLeft() {
      const running = new Set<string>();
      for await (const event of everyDocument(parts.events, { state: { in: ['OPEN', 'CLOSED'] } }))
        running.add(event.id);
      const left: Registration[] = [];
      for await (const one of everyDocument(parts.registrations, {
        state: { in: ['CANCELLED', 'DECLINED'] },
      }))
        if (running.has(one.eventId)) left.push(one);
      return left;
    },
    mutualPairs: (eventId) => mutualPairsOf(parts, eventId),
    async publishedRuns(eventId) {
      if (eventId !== undefined) return (await parts.events.get(eventId))?.publishedRuns ?? [];
      const runs: string[] = [];
      for await (const event of everyDocument(parts.events, {})) runs.push(...event.publishedRuns);
      return runs;
    },
  };
}
