import type { EventEdition, TimetableEdit } from '@smc/contracts';
import { everyDocument } from '../every-document.ts';
import type { SchedulingParts } from '../parts.ts';
import { gather } from '../planning/gather.ts';
import type { PlanningParticipant } from '../planning/input.ts';
import { PairBook } from '../planning/pairs.ts';
import { confirmedOf, planningParticipant, standingOf } from '../planning/participants.ts';
import { broughtBy, type CheckFacts, checkTimetable } from './check.ts';
import type { StoredPlan } from './collections.ts';
import { type EditFacts, editTimetable, type Edited } from './edit.ts';

const nobody: EditFacts['scoreOf'] = () => undefined;

/** A meeting that is added by hand is scored as the planner would. */
async function scorer(parts: SchedulingParts, event: EventEdition): Promise<EditFacts['scoreOf']> {
  const { input } = await gather(parts, event);
  const book = new PairBook(input);
  const known = new Map(input.participants.map((one) => [one.id, one]));
  return (a, b) => {
    const [first, second] = [known.get(a), known.get(b)];
    return first === undefined || second === undefined ? undefined : book.score(first, second);
  };
}

async function participantsOf(
  parts: SchedulingParts,
  event: EventEdition,
): Promise<Map<string, PlanningParticipant>> {
  const [registrations, { busy }] = await Promise.all([
    confirmedOf(parts, event.id),
    standingOf(parts, event),
  ]);
  return new Map(registrations.map((one) => [one.organisationId, planningParticipant(event, one, busy, [])]));
}

async function refusalsOf(parts: SchedulingParts, plan: StoredPlan): Promise<Set<string>> {
  const refusals = new Set<string>();
  for (const { organisationId, partnerId, level, partnerLevel } of plan.wishes) {
    if (level === 'NO_THANKS') refusals.add(`${organisationId} ${partnerId}`);
    if (partnerLevel === 'NO_THANKS') refusals.add(`${partnerId} ${organisationId}`);
  }
  const filter = { eventId: plan.eventId, withdrawnAt: null };
  for await (const { organisationId, partnerId, level } of everyDocument(
    parts.participantInterests,
    filter,
  )) {
    if (level === 'NO_THANKS') refusals.add(`${organisationId} ${partnerId}`);
    else refusals.delete(`${organisationId} ${partnerId}`);
  }
  return refusals;
}

const isWished = (level: string | null) => level === 'MUST_MEET' || level === 'LIKE_TO_MEET';

export interface Tried extends Edited {
  /** Everything these edits would do wrong; without edits everything that is wrong. */
  readonly findings: Edited['findings'];
}

/** What the timetable would be after these edits, and what would then be wrong. Nothing is saved. */
export async function tryEdits(
  parts: SchedulingParts,
  event: EventEdition,
  plan: StoredPlan,
  edits: readonly TimetableEdit[],
): Promise<Tried> {
  const [participants, refusals] = await Promise.all([participantsOf(parts, event), refusalsOf(parts, plan)]);
  const scoreOf = edits.some(({ kind }) => kind === 'ADD') ? await scorer(parts, event) : nobody;
  const facts: CheckFacts = {
    event,
    participants,
    refusals,
    mutual: plan.wishes
      .filter(({ level, partnerLevel }) => isWished(level) && isWished(partnerLevel))
      .map(({ organisationId, partnerId }) => [organisationId, partnerId] as const),
    at: parts.clock.now().toISOString(),
  };
  const before = checkTimetable(plan.meetings, facts);
  if (edits.length === 0) return { meetings: plan.meetings, findings: before };
  const { meetings, findings } = editTimetable(plan.meetings, edits, {
    event,
    runId: plan.runId,
    participants,
    scoreOf,
  });
  return { meetings, findings: [...findings, ...broughtBy(before, checkTimetable(meetings, facts))] };
}
