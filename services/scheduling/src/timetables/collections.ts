import { id, pairWish, plannedMeeting, type TimetableRun, timetableRun, unplacedWish } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const storedRun = z.strictObject({
  ...timetableRun.shape,
  /** The plan it means now; each edit writes another one, so that what is published can no longer change. */
  planId: id.nullable(),
});
export type StoredRun = z.infer<typeof storedRun>;

export const timetableRunCollection: CollectionDefinition<StoredRun> = {
  name: 'timetable-runs',
  schema: storedRun,
  indexes: [
    ['createdAt'],
    ['eventId', 'createdAt'],
    ['eventId', 'state', 'createdAt'],
    ['state', 'createdAt'],
  ],
};

const storedPlan = z.strictObject({
  id,
  version: z.number().int(),
  runId: id,
  eventId: id,
  createdAt: z.string(),
  /** By time and table. */
  meetings: z.array(z.strictObject(plannedMeeting.shape)),
  unplaced: z.array(z.strictObject(unplacedWish.shape)),
  /** The wishes it was planned from. */
  wishes: z.array(z.strictObject(pairWish.shape)),
});
export type StoredPlan = z.infer<typeof storedPlan>;

/** Written once and never changed. */
export const timetablePlanCollection: CollectionDefinition<StoredPlan> = {
  name: 'timetable-plans',
  schema: storedPlan,
  indexes: [['runId'], ['createdAt']],
};

/** A run as the contract shows it. */
export function shownRun({ planId: _hidden, ...run }: StoredRun): TimetableRun {
  return run;
}
