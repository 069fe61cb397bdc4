import { setTimeout as wait } from 'node:timers/promises';
import { isSmcError, SmcError } from '@smc/contracts';
import { syncViews } from './due.ts';
import { documentIdOf } from './ids.ts';
import { type MatchmakingParts, queues } from './parts.ts';
import { hasEnded, type Run } from './run.ts';
import { beginRunOf, changeRun, type Execution, executeRun, rankSome, undoneOf } from './run-execution.ts';

/** Challenges ranked by one job where a run is spread; a run of no more than this is one job. */
export const defaultBatchSize = 25;

/** Larger batches where there would be more than this many. */
const mostBatches = 1_000;

function batchSizeOf({ batchSize }: Pick<MatchmakingParts, 'batchSize'>, { challengeIds }: Run): number {
  return Math.max(batchSize ?? defaultBatchSize, Math.ceil((challengeIds ?? []).length / mostBatches));
}

/** The job that ends a spread run once its batches have. */
const endOf = (run: Run): Run['job'] => ({ queue: queues.rank, id: `rank-end-${run.id}` });

/** The same for the same challenges of the same run: a planner that was killed puts in nothing twice. */
const batchIdOf = (run: Run, challengeIds: readonly string[]) =>
  `batch-${documentIdOf(run.id, ...challengeIds)}`;

function* batchesOf(challengeIds: readonly string[], size: number): Generator<string[]> {
  for (let start = 0; start < challengeIds.length; start += size)
    yield challengeIds.slice(start, start + size);
}

/**
 * Executes a run: a small one here, a large one by jobs of some challenges each, which any process of this service takes, and one that
 * waits for them and ranks what they left. Safe to repeat: what is done is not done again.
 */
export async function executeOrSpread(
  parts: MatchmakingParts,
  runId: string,
  jobId: string,
  execution: Execution,
): Promise<Run> {
  await syncViews(parts);
  const { run } = await beginRunOf(parts, runId);
  const size = batchSizeOf(parts, run);
  const isOneJob = (run.challengeIds ?? []).length <= size || jobId === endOf(run).id;
  return hasEnded(run) || isOneJob ? executeRun(parts, runId, execution) : spread(parts, run, size);
}

/** How often it is looked whether a spread run has ended, in milliseconds. */
const lookMs = 200;

/** The same, and waits for a spread run to end: for a job of which the next must not begin before. */
export async function executeToEnd(
  parts: MatchmakingParts,
  runId: string,
  jobId: string,
  execution: Execution,
): Promise<Run> {
  let run = await executeOrSpread(parts, runId, jobId, execution);
  while (!hasEnded(run)) {
    execution.progress(run.progress);
    await wait(lookMs, undefined, { signal: execution.signal });
    run = (await parts.runs.get(runId)) ?? run;
  }
  // What other processes have ranked is not due again.
  await syncViews(parts, true);
  return run;
}

async function spread(parts: MatchmakingParts, run: Run, size: number): Promise<Run> {
  const end = endOf(run);
  // From the list that the run keeps, not from what is left of it: the batches are the same however often they are cut.
  const children = [...batchesOf(run.challengeIds ?? [], size)].map((challengeIds) => ({
    queue: queues.batch,
    data: { runId: run.id, challengeIds },
    options: { id: batchIdOf(run, challengeIds) },
  }));
  await parts.jobs.enqueueFlow(end.queue, { data: { runId: run.id }, options: { id: end.id }, children });
  // From now on this job is the run's: it is what a person cancels and the reconciler looks after.
  return changeRun(parts, run.id, (present) => (hasEnded(present) ? present : { ...present, job: end }));
}

/** The job of one batch: ranks what of it is not done, unless the run has ended meanwhile. */
export async function rankBatch(
  parts: MatchmakingParts,
  data: Readonly<Record<string, unknown>>,
  execution: Execution,
): Promise<{ ranked: number }> {
  const { runId, challengeIds } = data;
  if (typeof runId !== 'string') throw new SmcError('VALIDATION_FAILED', { field: 'runId' });
  if (!isIdList(challengeIds)) throw new SmcError('VALIDATION_FAILED', { field: 'challengeIds' });
  return { ranked: await rankSome(parts, runId, challengeIds, execution) };
}

const isIdList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Stops the batches that have not begun; those at work see that the run has ended. */
export async function cancelBatches(parts: MatchmakingParts, run: Run): Promise<void> {
  if (run.job.id !== endOf(run).id) return;
  for (const challengeIds of batchesOf(run.challengeIds ?? [], batchSizeOf(parts, run))) {
    if (undoneOf(parts, run, challengeIds).length === 0) continue;
    try {
      await parts.jobs.cancel(queues.batch, batchIdOf(run, challengeIds));
    } catch (error) {
      if (!isSmcError(error, 'NOT_FOUND')) throw error;
    }
  }
}
