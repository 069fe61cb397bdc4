import { localDay } from '../events/local-day.ts';
import type { PlanningInput, PlanningOptions, PlanningParticipant, StandingMeeting } from './input.ts';
import type { ScoredPair } from './pairs.ts';

type EventSlice = PlanningInput['event'];

function slotRows({ slots, tables, timeZone, format }: EventSlice) {
  return slots.map((slot) => ({
    id: slot.id,
    start: slot.start,
    end: slot.end,
    day: localDay(slot.start, timeZone),
    tables: format === 'VIRTUAL' || slot.kind === 'BREAK' ? 0 : (slot.tables ?? tables.length),
    break: slot.kind === 'BREAK',
  }));
}

const modes = { IN_PERSON: 'inPerson', VIRTUAL: 'virtual', HYBRID: 'inPerson' } as const;
/** The planner's word for a room without a name. */
export const namelessVenue = 'main';

function participantRow(
  participant: PlanningParticipant,
  bindsLanguages: boolean,
  format: EventSlice['format'],
) {
  const { id, kind, minimum, maximum, delegates, needs, languages } = participant;
  return {
    id,
    kind,
    minMeetings: minimum,
    maxMeetings: maximum,
    // Nobody sits at a table of an event by video: there are none to have features.
    needs: format === 'VIRTUAL' ? [] : needs,
    languages: bindsLanguages ? languages : [],
    delegates: delegates.map((one) => ({ id: one.id, mode: modes[one.mode], available: one.slotIds })),
  };
}

const requests = { NONE: 'none', ONE: 'one', MUTUAL: 'mutual' } as const;
const keyOf = (a: string, b: string) => [a, b].sort().join(' ');

/**
 * The planner's instance, as JSON. Meetings that stand are held by the people who sit in them; a whole plan has them fixed
 * where they are. Two sides without a common language need an interpreter only at events that have any; elsewhere they are
 * put together, and the check of the timetable warns.
 */
export function instanceOf(
  input: PlanningInput,
  pairs: readonly ScoredPair[],
  { standing, isRepair }: Pick<PlanningOptions, 'standing' | 'isRepair'>,
): object {
  const { event, participants } = input;
  const bindsLanguages = event.interpreters.length > 0;
  const venue = (name: string) => (name === '' ? namelessVenue : name);
  const kept = new Map<string, StandingMeeting>(
    standing.filter(({ isOver }) => !isOver).map((one) => [keyOf(one.organisationId, one.partnerId), one]),
  );
  const standingAt = pairs.map(({ a, b }) => kept.get(keyOf(a, b)));
  const delegates = new Set(participants.flatMap((one) => one.delegates.map(({ id }) => id)));
  const here = new Set(participants.map(({ id }) => id));
  const over = standing.filter(
    ({ isOver, organisationId, partnerId }) => isOver && here.has(organisationId) && here.has(partnerId),
  );
  return {
    slots: slotRows(event),
    tables:
      event.format === 'VIRTUAL'
        ? []
        : event.tables.map((table) => ({ ...table, venue: venue(table.venue) })),
    participants: participants.map((one) => participantRow(one, bindsLanguages, event.format)),
    pairs: pairs.map(({ a, b, score, requested }, index) => ({
      a,
      b,
      score,
      requested: requests[requested],
      ...(standingAt[index] === undefined
        ? {}
        : { delegates: standingAt[index].personIds.filter((person) => delegates.has(person)) }),
    })),
    fixed: isRepair
      ? []
      : standingAt.flatMap((one, pair) =>
          one === undefined
            ? []
            : [{ pair, slot: one.slotId, ...(one.table === null ? {} : { table: one.table }) }],
        ),
    forbidden: [
      ...pairs
        .filter(({ isRefused }, index) => isRefused && standingAt[index] === undefined)
        .map(({ a, b }) => ({ a, b })),
      ...(isRepair ? [] : over.map(({ organisationId, partnerId }) => ({ a: organisationId, b: partnerId }))),
    ],
    interpreters: event.interpreters.map(({ id, languages }) => ({ id, languages })),
    walking: event.walking.map(({ from, to, minutes }) => ({ from: venue(from), to: venue(to), minutes })),
    ...(event.rest === null
      ? {}
      : { breakAfter: { meetings: event.rest.afterMeetings, minutes: event.rest.minutes } }),
  };
}
