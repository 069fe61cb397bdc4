import { SmcError } from '@smc/contracts';
import type { JobDefinition } from '@smc/service-kit';
import { rebuildCopies } from './copies/rebuild.ts';
import { type MatchmakingParts, queues } from './parts.ts';
import { reconcile } from './reconcile.ts';
import type { Refresher } from './refresh.ts';
import { executeOrSpread, rankBatch } from './spread-run.ts';

/** The queues of this service and what is done with their jobs. Ranking itself happens in the pool's worker threads. */
export function createJobs(parts: MatchmakingParts, refresher: Refresher): readonly JobDefinition[] {
  return [
    {
      queue: queues.rank,
      concurrency: 2,
      async handle(context) {
        const { runId } = context.job.data;
        if (typeof runId !== 'string') throw new SmcError('VALIDATION_FAILED', { field: 'runId' });
        const { state, progress } = await executeOrSpread(parts, runId, context.job.id, context);
        return { state, ranked: progress.done };
      },
    },
    // Two, so that the next batch begins while the last challenges of one are ranked.
    { queue: queues.batch, concurrency: 2, handle: (context) => rankBatch(parts, context.job.data, context) },
    { queue: queues.refresh, concurrency: 1, handle: (context) => refresher.handle(context) },
    { queue: queues.reconcile, concurrency: 1, handle: () => reconcile(parts, refresher) },
    {
      queue: queues.rebuild,
      concurrency: 1,
      async handle(context) {
        const result = await rebuildCopies(parts, context);
        await refresher.request();
        return result;
      },
    },
  ];
}
