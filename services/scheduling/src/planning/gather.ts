import { createHash } from 'node:crypto';
import type { EventEdition, TimetableRun } from '@smc/contracts';
import type { SchedulingParts } from '../parts.ts';
import { evidenceOf, statedOf } from './evidence.ts';
import type { PlanningInput } from './input.ts';
import { confirmedOf, planningParticipant, type Standing, standingOf } from './participants.ts';

export interface Gathered {
  readonly input: PlanningInput;
  readonly standing: Standing;
  readonly basis: Omit<NonNullable<TimetableRun['basis']>, 'pairs'>;
}

/**
 * Everything a timetable is planned from, as it is now: registrations, diaries, and what the owners of challenges,
 * solutions and matches say.
 */
export async function gather(parts: SchedulingParts, event: EventEdition): Promise<Gathered> {
  const registrations = await confirmedOf(parts, event.id);
  const ids = registrations.map(({ organisationId }) => organisationId);
  const [stated, standing] = await Promise.all([statedOf(parts, event, ids), standingOf(parts, event)]);
  const { matches, topics, themes } = await evidenceOf(parts, stated, ids);
  const revisions = [...registrations.map(({ id, version }) => `${id} ${version}`), ...stated.revisions];
  const participants = registrations.map((registration) =>
    planningParticipant(event, registration, standing.busy, themes.get(registration.organisationId) ?? []),
  );
  const { format, timeZone, slots, tables, rest, walking, interpreters } = event;
  const input: PlanningInput = {
    event: { format, timeZone, slots, tables, rest, walking, interpreters },
    participants,
    wishes: stated.wishes,
    matches,
    topics,
  };
  return {
    input,
    standing,
    basis: {
      takenAt: parts.clock.now().toISOString(),
      scheduleRevision: event.scheduleRevision,
      registrations: registrations.length,
      matches: matches.length,
      interests: stated.interests.length + stated.revisions.length,
      interestsUntil: stated.until === '' ? null : stated.until,
      digest: createHash('sha256')
        .update(JSON.stringify([input, revisions]))
        .digest('hex'),
    },
  };
}
