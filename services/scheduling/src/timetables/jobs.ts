import { SmcError } from '@smc/contracts';
import type { JobDefinition } from '@smc/service-kit';
import type { SchedulingParts } from '../parts.ts';
import { executeRun } from './execution.ts';
import { publishTimetable } from './publish.ts';
import { queues } from './queue.ts';
import { reconcileTimetables } from './reconcile.ts';

function runIdOf(data: Readonly<Record<string, unknown>>): string {
  const { runId } = data;
  if (typeof runId === 'string') return runId;
  throw new SmcError('VALIDATION_FAILED', { field: 'runId' });
}

/** Planning happens in threads; publishing writes to the store, a few meetings at a time. */
export function timetableJobs(parts: SchedulingParts): readonly JobDefinition[] {
  return [
    {
      queue: queues.plan,
      concurrency: 1,
      async handle(context) {
        const { state } = await executeRun(parts, runIdOf(context.job.data), context);
        return { state };
      },
    },
    {
      queue: queues.publish,
      concurrency: 1,
      async handle(context) {
        const { state, written } = await publishTimetable(parts, runIdOf(context.job.data), context);
        return { state, written };
      },
    },
    { queue: queues.reconcile, concurrency: 1, handle: () => reconcileTimetables(parts) },
  ];
}
