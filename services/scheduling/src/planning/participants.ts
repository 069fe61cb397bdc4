import type { EventEdition, Registration } from '@smc/contracts';
import { type DiaryEntry, isMeeting, type MeetingEntry, occupyingStates } from '../diary/entry.ts';
import { everyDocument } from '../every-document.ts';
import type { SchedulingParts } from '../parts.ts';
import { modeOf } from '../registrations/check-content.ts';
import type { PlanningParticipant, StandingMeeting } from './input.ts';

type Parts = Pick<SchedulingParts, 'registrations' | 'diary'>;

/** Confirmed registrations in the order of their organisations, so that the same data give the same timetable. */
export async function confirmedOf(
  parts: Pick<Parts, 'registrations'>,
  eventId: string,
): Promise<readonly Registration[]> {
  const found: Registration[] = [];
  for await (const one of everyDocument(parts.registrations, { eventId, state: 'CONFIRMED' }))
    found.push(one);
  return found.toSorted((left, right) => (left.organisationId < right.organisationId ? -1 : 1));
}

/** What stands in the diaries during an event: its own meetings, and whatever else takes people's time. */
export interface Standing {
  /** Accepted meetings of the event that lie in its slots, by the slot's id. */
  readonly meetings: readonly { readonly entry: MeetingEntry; readonly slotId: string }[];
  /** Pairs whose meeting was cancelled or missed. */
  readonly over: readonly { readonly entry: MeetingEntry; readonly slotId: string }[];
  /** Everything else, by person. */
  readonly busy: ReadonlyMap<string, readonly { readonly startsAt: string; readonly endsAt: string }[]>;
}

const slotOf = (event: EventEdition, { startsAt, endsAt }: DiaryEntry) =>
  event.slots.find((slot) => slot.kind === 'MEETING' && slot.start === startsAt && slot.end === endsAt)?.id;

/** @param eventRuns timetables whose meetings count; those of others do not show and are being written */
export async function standingOf(parts: Parts, event: EventEdition): Promise<Standing> {
  const [first, last] = [event.slots[0], event.slots.at(-1)];
  const meetings: { entry: MeetingEntry; slotId: string }[] = [];
  const over: typeof meetings = [];
  const busy = new Map<string, { startsAt: string; endsAt: string }[]>();
  if (first === undefined || last === undefined) return { meetings, over, busy };
  const span = { startsAt: { lt: last.end }, endsAt: { gt: first.start } };
  for await (const entry of everyDocument(parts.diary, span)) {
    const slotId = slotOf(event, entry);
    if (isMeeting(entry) && entry.eventId === event.id && slotId !== undefined) {
      if (occupyingStates.includes(entry.state)) meetings.push({ entry, slotId });
      else if (entry.state === 'CANCELLED' || entry.state === 'NO_SHOW') over.push({ entry, slotId });
    } else if (!isMeeting(entry) || occupyingStates.includes(entry.state)) {
      for (const person of entry.personIds) busy.set(person, [...(busy.get(person) ?? []), entry]);
    }
  }
  return { meetings, over, busy };
}

/** The same as the planner takes it. */
export function asStanding({ meetings, over }: Standing): StandingMeeting[] {
  const written = (isOver: boolean) => (one: { entry: MeetingEntry; slotId: string }) => {
    const [own = '', partner = ''] = one.entry.meeting.sides.map(({ organisationId }) => organisationId);
    const { table, sides } = one.entry.meeting;
    const personIds = sides.flatMap((side) => side.personIds);
    return { organisationId: own, partnerId: partner, slotId: one.slotId, table, personIds, isOver };
  };
  const kept = meetings.map(written(false));
  const held = new Set(
    kept.map(({ organisationId, partnerId }) => [organisationId, partnerId].sort().join(' ')),
  );
  const gone = over
    .map(written(true))
    .filter(({ organisationId, partnerId }) => !held.has([organisationId, partnerId].sort().join(' ')));
  return [...kept, ...gone];
}

function freeSlots(
  event: EventEdition,
  delegate: Registration['delegates'][number],
  busy: Standing['busy'],
): string[] {
  const taken = busy.get(delegate.personId) ?? [];
  const { availability } = delegate;
  return event.slots
    .filter(
      (slot) =>
        slot.kind === 'MEETING' &&
        (availability === null ||
          availability.some((one) => one.start <= slot.start && slot.end <= one.end)) &&
        !taken.some((one) => one.startsAt < slot.end && slot.start < one.endsAt),
    )
    .map(({ id }) => id);
}

/** A participant as the planner takes it; `themes` are those of its challenges and solutions. */
export function planningParticipant(
  event: EventEdition,
  registration: Registration,
  busy: Standing['busy'],
  themes: readonly string[],
): PlanningParticipant {
  const { organisationId, kind, delegates, needs, population, incomeGroup } = registration;
  const limits = registration.limits ?? event.limits[kind];
  const spoken = delegates.flatMap(({ languages }) => languages);
  return {
    id: organisationId,
    kind,
    minimum: limits.minimum,
    maximum: limits.maximum,
    delegates: delegates.map((one) => ({
      id: one.personId,
      mode: modeOf(event, one),
      slotIds: freeSlots(event, one, busy),
    })),
    needs,
    languages: [...new Set(spoken.length > 0 ? spoken : registration.languages)],
    themes: [...new Set([...registration.themes, ...themes])].sort(),
    population,
    incomeGroup,
  };
}
