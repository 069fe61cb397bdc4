import { type DeadLetter, isSmcError } from '@smc/contracts';
import type { Job, JobQueue } from '@smc/jobs';

function deadLetterOf(job: Job): DeadLetter {
  const { queue, id, attempt, enqueuedAt, endedAt = null, error = null } = job;
  return { queue, id, attempt, enqueuedAt, endedAt, error };
}

/** Jobs that failed for good: how many by queue, and the newest of each. */
export async function listDeadLetters(
  jobs: JobQueue,
  { queue, first }: { readonly queue?: string | undefined; readonly first: number },
): Promise<{ counts: Record<string, number>; jobs: DeadLetter[] }> {
  const names = queue === undefined ? await jobs.queues() : [queue];
  const counted = await Promise.all(
    names.map(async (name) => [name, (await jobs.counts(name)).failed] as const),
  );
  const dead = counted.filter(([, count]) => count > 0);
  const lists = await Promise.all(dead.map(([name]) => jobs.list(name, { state: 'failed', limit: first })));
  return { counts: Object.fromEntries(dead), jobs: lists.flat().map(deadLetterOf) };
}

/** Jobs asked for at a time. */
const pageSize = 100;

/** Every dead letter of the queue as it is now. */
async function idsOf(jobs: JobQueue, queue: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await jobs.list(queue, {
      state: 'failed',
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...page.map(({ id }) => id));
    after = page.at(-1)?.id;
    if (page.length < pageSize) return ids;
  }
}

/**
 * Lets one dead letter wait again, or all of a queue; returns how many. Throws `NOT_FOUND` and `FORBIDDEN_TRANSITION` for one
 * that is not there or has not failed.
 */
export async function retryDeadLetters(
  jobs: JobQueue,
  queue: string,
  id: string | undefined,
): Promise<number> {
  if (id !== undefined) {
    await jobs.retry(queue, id);
    return 1;
  }
  let retried = 0;
  for (const each of await idsOf(jobs, queue)) {
    try {
      await jobs.retry(queue, each);
      retried += 1;
    } catch (error) {
      // Somebody else was faster.
      if (!isSmcError(error, 'NOT_FOUND') && !isSmcError(error, 'FORBIDDEN_TRANSITION')) throw error;
    }
  }
  return retried;
}
