import { SmcError } from '@smc/contracts';
import type { Collection, StoredDocument } from '@smc/store';
import { retryStale } from '@smc/service-kit';
import { pagesOf } from './copies/pages.ts';
import { dueChallenges, syncViews } from './due.ts';
import type { MatchmakingParts } from './parts.ts';
import { removePart } from './rank-one.ts';
import type { Refresher } from './refresh.ts';
import { failRun, hasEnded, type Run } from './run.ts';
import { enqueueRun, jobStateOf } from './run-queue.ts';

/** Explanations that no ranking names are left by a process that died between two writes; a younger one may still be named. */
const orphanAgeMs = 3_600_000;

async function endLostRun(parts: MatchmakingParts, run: Run): Promise<void> {
  const at = parts.clock.now().toISOString();
  const message = 'The run stopped before its end; what it left undone is ranked anew.';
  await retryStale(async () => {
    const present = await parts.runs.get(run.id);
    if (present === undefined || hasEnded(present)) return;
    await parts.runs.save(failRun(present, new SmcError('INTERNAL', { message }), at));
  });
}

async function mendRun(parts: MatchmakingParts, run: Run): Promise<void> {
  const state = await jobStateOf(parts, run);
  if (state === undefined) await enqueueRun(parts, run);
  else if (state === 'completed' || state === 'failed' || state === 'cancelled') await endLostRun(parts, run);
}

/** Runs that are neither at work nor at an end: queued again, or ended where their job has failed for good. */
async function mendRuns(parts: MatchmakingParts): Promise<void> {
  for (const state of ['WAITING', 'RUNNING'] as const) {
    const { documents } = await parts.runs.find({ filter: { state }, limit: 500 });
    for (const run of documents) await mendRun(parts, run);
  }
}

async function sweep<Doc extends StoredDocument>(
  parts: Pick<MatchmakingParts, 'clock'>,
  collection: Collection<Doc>,
  named: ReadonlySet<string>,
): Promise<void> {
  const before = new Date(parts.clock.now().getTime() - orphanAgeMs).toISOString();
  for await (const page of pagesOf(collection, { filter: { createdAt: { lt: before } }, limit: 20 }))
    for (const { id } of page) if (!named.has(id)) await removePart(collection, id);
}

function namedParts(parts: Pick<MatchmakingParts, 'view'>): ReadonlySet<string> {
  return new Set(
    [...parts.view.values()].flatMap(({ detailsId, exclusionsId, superseded }) => [
      detailsId,
      exclusionsId,
      ...(superseded === null ? [] : [superseded.detailsId, superseded.exclusionsId]),
    ]),
  );
}

/**
 * Finds work that the documents say is due, whatever became of events and jobs: rankings that are missing or outdated,
 * runs without a job, explanations that nobody names.
 */
export async function reconcile(parts: MatchmakingParts, refresher: Refresher): Promise<{ due: number }> {
  await syncViews(parts, true);
  await mendRuns(parts);
  const due = await dueChallenges(parts);
  if (due.length > 0) await refresher.request(true);
  const named = namedParts(parts);
  await sweep(parts, parts.details, named);
  await sweep(parts, parts.exclusions, named);
  return { due: due.length };
}
