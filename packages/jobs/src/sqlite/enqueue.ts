import type { SqliteDatabase } from '@smc/store/sqlite';
import type { NewFlow, NewJob } from '../job-input.ts';
import type { Job } from '../port.ts';
import { findRow, seekRow } from './inspect.ts';
import { toJob } from './rows.ts';

const insertJob = `INSERT INTO smc_jobs
  (queue, id, state, data, max_attempts, backoff_kind, backoff_ms, enqueued_at, due_at)
  VALUES (?, ?, 'waiting', ?, ?, ?, ?, ?, ?) ON CONFLICT (queue, id) DO NOTHING RETURNING *`;

/** Inside a write. The job that is there already, where the id is known. */
export function enqueue(database: SqliteDatabase, queue: string, job: NewJob, now: number): Job {
  const { id, data, attempts, backoff, delayMs } = job;
  const row = database
    .statement(insertJob)
    .get(queue, id, data, attempts, backoff.kind, backoff.ms, now, now + delayMs);
  return toJob(row ?? findRow(database, queue, id), now);
}

const attach = `UPDATE smc_jobs SET parent = ? WHERE queue = ? AND id = ? AND parent IS NULL
  AND state IN ('waiting', 'active') AND sequence <> ?`;
const waitFor = 'UPDATE smc_jobs SET open_children = ? WHERE sequence = ?';

/** Inside a write: the job that waits, and those it waits for. Nothing where it is known already. */
export function enqueueFlow(
  database: SqliteDatabase,
  queue: string,
  { parent, children }: NewFlow,
  now: number,
): Job {
  const known = seekRow(database, queue, parent.id);
  if (known !== undefined) return toJob(known, now);
  enqueue(database, queue, parent, now);
  const sequence = findRow(database, queue, parent.id)['sequence'] ?? null;
  let open = 0;
  for (const child of children) {
    enqueue(database, child.queue, child.job, now);
    open += Number(database.statement(attach).run(sequence, child.queue, child.job.id, sequence).changes);
  }
  database.statement(waitFor).run(open, sequence);
  return toJob(findRow(database, queue, parent.id), now);
}
