import type {
  EventEdition,
  PairWish,
  PlannedMeeting,
  TimetableLevels,
  TimetableRun,
  UnplacedWish,
} from '@smc/contracts';
import type { Level } from '@smc/timetable';
import type { Standing } from '../planning/participants.ts';
import type { PlannedEvent } from '../planning/plan-event.ts';
import type { ScoredPair } from '../planning/pairs.ts';
import { meetingIdOf } from './meeting-id.ts';

export interface WrittenPlan {
  readonly meetings: readonly PlannedMeeting[];
  readonly unplaced: readonly UnplacedWish[];
  readonly wishes: readonly PairWish[];
}

const pairKey = (a: string, b: string) => [a, b].sort().join(' ');

function keptBy(standing: Standing): ReadonlyMap<string, Standing['meetings'][number]> {
  return new Map(
    standing.meetings.map((one) => {
      const [a = '', b = ''] = one.entry.meeting.sides.map(({ organisationId }) => organisationId);
      return [`${pairKey(a, b)} ${one.slotId}`, one] as const;
    }),
  );
}

type FromPlan = PlannedEvent['plan']['meetings'][number];

function placed(event: EventEdition, meeting: FromPlan) {
  const slot = event.slots.find(({ id }) => id === meeting.slot);
  const table = meeting.table === 0 ? null : meeting.table;
  return {
    slotId: meeting.slot,
    start: slot?.start ?? '',
    end: slot?.end ?? '',
    table,
    venue: event.tables.find(({ number }) => number === table)?.venue ?? '',
    mode: table === null ? ('VIRTUAL' as const) : ('IN_PERSON' as const),
  };
}

/** The plan in the contract's words; meetings that stand in the diaries keep their ids and people. */
export function writtenPlan(
  { plan, planned, wished }: PlannedEvent,
  event: EventEdition,
  runId: string,
  standing: Standing,
): WrittenPlan {
  const kept = keptBy(standing);
  const meetings = plan.meetings.map((meeting, index): PlannedMeeting => {
    const pair = planned[index] as ScoredPair;
    const before = kept.get(`${pairKey(meeting.a, meeting.b)} ${meeting.slot}`);
    const peopleOf = (organisationId: string, side: 0 | 1): string[] => {
      const standingSide = before?.entry.meeting.sides.find((one) => one.organisationId === organisationId);
      const person = meeting.delegates?.[side];
      return standingSide?.personIds ?? (person === undefined || person === '' ? [] : [person]);
    };
    return {
      id: before?.entry.id ?? meetingIdOf(event.id, runId, meeting.a, meeting.b),
      ...placed(event, meeting),
      organisationId: meeting.a,
      personIds: peopleOf(meeting.a, 0),
      partnerId: meeting.b,
      partnerPersonIds: peopleOf(meeting.b, 1),
      interpreterId: meeting.interpreter ?? null,
      score: pair.score,
      requested: pair.requested,
      challengeId: pair.challengeId,
      solutionId: pair.solutionId,
      reasons: [...pair.reasons],
      absent: [...pair.absent],
      isKept: before !== undefined,
    };
  });
  const requested = new Map(wished.map((pair) => [pairKey(pair.a, pair.b), pair.requested]));
  return {
    meetings,
    unplaced: plan.unplaced.map(({ a, b, reason }) => ({
      organisationId: a,
      partnerId: b,
      requested: requested.get(pairKey(a, b)) ?? 'NONE',
      reason,
    })),
    wishes: wished.map(({ a, b, wishes, score, challengeId, solutionId }) => ({
      organisationId: a,
      partnerId: b,
      level: wishes[0] ?? null,
      partnerLevel: wishes[1] ?? null,
      score,
      challengeId,
      solutionId,
    })),
  };
}

const told = ({ achieved, bound }: Level) => ({ achieved, bound: Number.isFinite(bound) ? bound : null });

function levelsOf(plan: PlannedEvent['plan'], hasBounds: boolean): TimetableLevels {
  const { mutual, shortfall, score, gaps, breakSpread, tableChanges } = plan.levels;
  const shown = (level: Level) => (hasBounds ? told(level) : { achieved: level.achieved, bound: null });
  return {
    mutual: shown(mutual),
    shortfall: shown(shortfall),
    score: shown(score),
    gaps: shown(gaps),
    breakSpread,
    tableChanges,
  };
}

/** What the run says of its plan. Bounds are worked out for whole plans; a repair is done before they would be. */
export function resultOf(
  { plan }: PlannedEvent,
  meetings: readonly PlannedMeeting[],
  kind: TimetableRun['kind'],
): NonNullable<TimetableRun['result']> {
  return {
    status: plan.status,
    meetings: meetings.length,
    added: meetings.filter(({ isKept }) => !isKept).length,
    levels: levelsOf(plan, kind === 'PLAN'),
    unplaced: plan.unplaced.length,
    // A meeting that is over is not dropped by this timetable.
    dropped: plan.moved
      .filter(({ to, reason }) => to === null && reason !== 'cancelled')
      .map(({ a, b, from, reason }) => ({ organisationId: a, partnerId: b, slotId: from.slot, reason })),
    warnings: plan.warnings.map(({ code, message }) => ({ code, message })),
    seconds: plan.seconds,
    stoppedBy: plan.stoppedBy,
  };
}
