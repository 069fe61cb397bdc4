import { isSmcError } from '@smc/contracts';
import type { SchedulingParts } from '../parts.ts';
import type { StoredRun } from './collections.ts';

export const queues = {
  plan: 'scheduling-plan',
  publish: 'scheduling-publish',
  reconcile: 'scheduling-reconcile',
} as const;

type Task = 'plan' | 'publish';

export const jobIdOf = (task: Task, runId: string) => `${task}-${runId}`;
/** What is to be done for a run in this state; undefined: nothing. */
export function taskOf({ state }: Pick<StoredRun, 'state'>): Task | undefined {
  if (state === 'WAITING' || state === 'RUNNING') return 'plan';
  return state === 'PUBLISHING' ? 'publish' : undefined;
}

/** Puts the run's job into its queue; a second time it changes nothing. */
export async function enqueueTask({ jobs }: Pick<SchedulingParts, 'jobs'>, run: StoredRun): Promise<void> {
  const task = taskOf(run);
  if (task === undefined) return;
  await jobs.enqueue(queues[task], { runId: run.id }, { id: jobIdOf(task, run.id), attempts: 10 });
}

/** Stops the run's planning, where the queue still knows it. The run's state stops it in any case. */
export async function cancelPlanning({ jobs }: Pick<SchedulingParts, 'jobs'>, runId: string): Promise<void> {
  try {
    await jobs.cancel(queues.plan, jobIdOf('plan', runId));
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND')) throw error;
  }
}
