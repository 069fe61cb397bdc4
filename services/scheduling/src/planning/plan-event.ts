import {
  type Instance,
  type Plan,
  type PlanOptions,
  parseInstance,
  parsePreviousPlan,
  type Progress,
  planTimetable,
  replanTimetable,
} from '@smc/timetable';
import type { PlanningInput, PlanningOptions } from './input.ts';
import { instanceOf } from './instance.ts';
import { isWish } from './pair-score.ts';
import { listPairs, type ScoredPair } from './pairs.ts';

/** What a thread sends back: the plan, and of all pairs those that are spoken of. */
export interface PlannedEvent {
  readonly plan: Plan;
  readonly pairCount: number;
  /** The pair of each of the plan's meetings, in their order. */
  readonly planned: readonly ScoredPair[];
  /** Every pair that somebody wished for. */
  readonly wished: readonly ScoredPair[];
}

export interface PlanEventOptions extends PlanningOptions {
  readonly clock?: () => number;
  readonly onProgress?: (progress: Progress) => void;
  readonly runChains?: PlanOptions['runChains'];
}

function replan(instance: Instance, options: PlanEventOptions): Promise<Plan> {
  const previous = options.standing.map(({ organisationId, partnerId, slotId, table, isOver }) => ({
    a: organisationId,
    b: partnerId,
    slot: slotId,
    table: table ?? 0,
    cancelled: isOver,
  }));
  const { seed, now, clock } = options;
  return replanTimetable(instance, parsePreviousPlan(previous, instance), {
    seed,
    mayMove: 0,
    hasBounds: false,
    ...(now === undefined ? {} : { now }),
    ...(clock === undefined ? {} : { clock }),
  });
}

function plan(instance: Instance, options: PlanEventOptions): Promise<Plan> {
  const { seed, iterations, timeLimit, clock, onProgress, runChains } = options;
  return planTimetable(instance, {
    seed,
    ...(iterations === undefined ? {} : { iterations }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(clock === undefined ? {} : { clock }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(runChains === undefined ? {} : { runChains }),
  });
}

/**
 * Plans an event from what is known of it: scores every pair, then plans around the meetings that stand, or repairs them.
 * Pure but for the clock; the same input and seed give the same plan. Throws TimetableInputError for what contradicts itself.
 */
export async function planEvent(input: PlanningInput, options: PlanEventOptions): Promise<PlannedEvent> {
  const pairs = listPairs(
    input,
    options.standing.map((meeting) => [meeting.organisationId, meeting.partnerId]),
  );
  const instance = parseInstance(instanceOf(input, pairs, options));
  const planned = await (options.isRepair ? replan(instance, options) : plan(instance, options));
  return {
    plan: planned,
    pairCount: pairs.length,
    planned: planned.meetings.map(({ pair }) => pairs[pair] as ScoredPair),
    wished: pairs.filter(({ wishes }) => wishes.some(isWish)),
  };
}
