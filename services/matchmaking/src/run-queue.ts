import { isSmcError } from '@smc/contracts';
import type { ChangeFacts } from '@smc/service-kit';
import { type MatchmakingParts, queues } from './parts.ts';
import { requestRun, type Run, type RunScope } from './run.ts';

type Parts = Pick<MatchmakingParts, 'runs' | 'jobs'>;

/** The run with this id, made where there is none: a job or event that comes twice finds its run. */
export async function ensureRun(
  parts: Pick<MatchmakingParts, 'runs'>,
  id: string,
  scope: RunScope,
  job: Run['job'],
  facts: Pick<ChangeFacts, 'at' | 'by'>,
): Promise<Run> {
  const present = await parts.runs.get(id);
  if (present !== undefined) return present;
  try {
    return await parts.runs.insert(requestRun(id, scope, job, facts));
  } catch (error) {
    if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
    return ensureRun(parts, id, scope, job, facts);
  }
}

/** Puts the run's job into its queue; a second time it changes nothing. */
export async function enqueueRun(parts: Pick<MatchmakingParts, 'jobs'>, run: Run): Promise<void> {
  await parts.jobs.enqueue(run.job.queue, { runId: run.id }, { id: run.job.id });
}

/** Writes the run down, then queues it: a run whose job was lost is found by the reconciler. */
export async function startRun(
  parts: Parts,
  id: string,
  scope: RunScope,
  facts: Pick<ChangeFacts, 'at' | 'by'>,
): Promise<Run> {
  const run = await ensureRun(parts, id, scope, { queue: queues.rank, id: `rank-${id}` }, facts);
  await enqueueRun(parts, run);
  return run;
}

/** Stops the run's job, where the queue still knows it. The run's state stops it in any case. */
export async function cancelJob(parts: Pick<MatchmakingParts, 'jobs'>, run: Run): Promise<void> {
  try {
    await parts.jobs.cancel(run.job.queue, run.job.id);
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND')) throw error;
  }
}

/** What became of the run's job; `undefined` where the queue does not know it. */
export async function jobStateOf(parts: Pick<MatchmakingParts, 'jobs'>, run: Run) {
  return (await parts.jobs.get(run.job.queue, run.job.id))?.state;
}
