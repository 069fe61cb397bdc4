import { SmcError } from '@smc/contracts';
import { retryStale } from '@smc/service-kit';
import { giveUpPublishing } from '../events/publishing.ts';
import { everyDocument } from '../every-document.ts';
import type { SchedulingParts } from '../parts.ts';
import type { StoredRun } from './collections.ts';
import { changeRun } from './execution.ts';
import { enqueueTask, jobIdOf, queues, taskOf } from './queue.ts';
import { failRun } from './run.ts';

/** A plan that no run names is left by a process that died between two writes; a younger one may still be named. */
const orphanAgeMs = 3_600_000;

/** A run that is neither at work nor at an end is queued again; planning that has failed for good is told so. */
async function mendRun(parts: SchedulingParts, run: StoredRun): Promise<void> {
  const task = taskOf(run);
  if (task === undefined) return;
  const job = await parts.jobs.get(queues[task], jobIdOf(task, run.id));
  if (job === undefined) return enqueueTask(parts, run);
  const isOver = job.state === 'failed' || job.state === 'cancelled' || job.state === 'completed';
  if (!isOver) return;
  // A timetable that was begun to be published is finished: nothing is left half written.
  if (task === 'publish' && job.state !== 'completed') return parts.jobs.retry(queues.publish, job.id);
  if (task !== 'plan') return;
  const error = new SmcError('INTERNAL', {
    message: job.error?.message ?? 'Planning stopped before its end.',
  });
  const at = parts.clock.now().toISOString();
  await changeRun(parts, run.id, (one) => (taskOf(one) === 'plan' ? failRun(one, error, at) : one));
}

/** An event that is held for a timetable which nobody publishes: the request was cut off before it was answered. */
async function releaseEvents(parts: SchedulingParts): Promise<void> {
  for await (const { id, publishingRun } of everyDocument(parts.events, { publishingRun: { not: null } })) {
    if (publishingRun === null) continue;
    const run = await parts.timetableRuns.get(publishingRun);
    if (run?.state === 'PUBLISHING' || run?.state === 'PUBLISHED') continue;
    await retryStale(async () => {
      const event = await parts.events.get(id);
      if (event?.publishingRun !== publishingRun) return;
      await parts.events.save(giveUpPublishing(event, publishingRun, parts.clock.now().toISOString()));
    });
  }
}

async function sweepPlans(parts: SchedulingParts): Promise<void> {
  const before = new Date(parts.clock.now().getTime() - orphanAgeMs).toISOString();
  let after: string | undefined;
  do {
    const page = await parts.timetablePlans.find({
      filter: { createdAt: { lt: before } },
      limit: 10,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id, runId, version } of page.documents) {
      const run = await parts.timetableRuns.get(runId);
      if (run?.planId !== id) await parts.timetablePlans.erase(id, version);
    }
    after = page.hasMore ? page.cursors.at(-1) : undefined;
  } while (after !== undefined);
}

/** Finds work that the documents say is due, whatever became of jobs and requests. */
export async function reconcileTimetables(parts: SchedulingParts): Promise<void> {
  for (const state of ['WAITING', 'RUNNING', 'PUBLISHING'] as const)
    for await (const run of everyDocument(parts.timetableRuns, { state })) await mendRun(parts, run);
  await releaseEvents(parts);
  await sweepPlans(parts);
}
