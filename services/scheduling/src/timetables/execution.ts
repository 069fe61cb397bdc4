import { isSmcError, SmcError } from '@smc/contracts';
import type { JobDefinition } from '@smc/service-kit';
import { retryStale } from '@smc/service-kit';
import type { SchedulingParts } from '../parts.ts';
import { gather } from '../planning/gather.ts';
import { asStanding } from '../planning/participants.ts';
import { planInThread } from '../planning/planning-thread.ts';
import type { StoredRun } from './collections.ts';
import { completeRun, failRun, startRun } from './run.ts';
import { resultOf, writtenPlan } from './written-plan.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];

/** Progress is saved at most this often. */
const saveEveryMs = 500;
const now = (parts: Pick<SchedulingParts, 'clock'>) => parts.clock.now().toISOString();

/** Saves a change of the run, looking again where somebody else (a person who cancels) was faster. */
export function changeRun(
  parts: Pick<SchedulingParts, 'timetableRuns'>,
  id: string,
  change: (run: StoredRun) => StoredRun,
): Promise<StoredRun> {
  return retryStale(async () => {
    const present = await parts.timetableRuns.get(id);
    if (present === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    const changed = change(present);
    return changed === present ? present : parts.timetableRuns.save(changed);
  });
}

/** Tells of progress, and saves it now and then. */
function follower(parts: SchedulingParts, runId: string, context: JobContext) {
  let savedAt = 0;
  let saving: Promise<unknown> = Promise.resolve();
  return {
    tell(progress: { level: string; share: number; value: number; bound: number }) {
      const { level: step, share, value, bound } = progress;
      context.progress({ done: Math.round(share * 100), total: 100, message: step });
      if (performance.now() - savedAt < saveEveryMs) return;
      savedAt = performance.now();
      const shown = { step, share, value, bound: Number.isFinite(bound) ? bound : 0 };
      saving = saving
        .then(() =>
          changeRun(parts, runId, (run) => (run.state === 'RUNNING' ? { ...run, progress: shown } : run)),
        )
        // What is shown of the progress is nothing to fail for.
        .catch(() => undefined);
    },
    settled: () => saving,
  };
}

async function planRun(parts: SchedulingParts, run: StoredRun, context: JobContext): Promise<StoredRun> {
  const event = await parts.events.get(run.eventId);
  if (event === undefined) throw new SmcError('NOT_FOUND', { field: 'eventId' });
  const { input, standing, basis } = await gather(parts, event);
  const follow = follower(parts, run.id, context);
  const plan = parts.planner ?? planInThread;
  const planned = await plan(
    {
      input,
      options: {
        seed: run.seed,
        iterations: run.iterations ?? undefined,
        timeLimit: run.timeLimitSeconds ?? undefined,
        standing: asStanding(standing),
        isRepair: run.kind === 'REPLAN',
        now: now(parts),
      },
    },
    { signal: context.signal, onProgress: follow.tell },
  );
  await follow.settled();
  const written = writtenPlan(planned, event, run.id, standing);
  const planId = parts.newId();
  const { meetings, unplaced, wishes } = written;
  await parts.timetablePlans.insert({
    id: planId,
    runId: run.id,
    eventId: event.id,
    createdAt: now(parts),
    meetings: [...meetings],
    unplaced: [...unplaced],
    wishes: [...wishes],
  });
  const result = resultOf(planned, meetings, run.kind);
  return changeRun(parts, run.id, (present) =>
    present.state === 'RUNNING'
      ? completeRun(present, { planId, basis: { ...basis, pairs: planned.pairCount }, result }, now(parts))
      : present,
  );
}

/** What no further attempt would change: the run has failed, and says why. */
const isFinal = (error: unknown): error is SmcError =>
  isSmcError(error, 'NO_VALID_PLAN') || isSmcError(error, 'TOO_LARGE') || isSmcError(error, 'NOT_FOUND');

/** Plans a run, again from its start where an attempt before was interrupted. */
export async function executeRun(
  parts: SchedulingParts,
  runId: string,
  context: JobContext,
): Promise<StoredRun> {
  const present = await parts.timetableRuns.get(runId);
  if (present === undefined) throw new SmcError('NOT_FOUND', { field: 'runId' });
  if (present.state !== 'WAITING' && present.state !== 'RUNNING') return present;
  const run = await changeRun(parts, runId, (one) =>
    one.state === 'WAITING' || one.state === 'RUNNING' ? startRun(one, now(parts)) : one,
  );
  if (run.state !== 'RUNNING') return run;
  try {
    return await planRun(parts, run, context);
  } catch (error) {
    if (!isFinal(error)) throw error;
    return changeRun(parts, runId, (one) =>
      one.state === 'RUNNING' ? failRun(one, error, now(parts)) : one,
    );
  }
}
