import type { SqliteDatabase } from '@smc/store/sqlite';
import type { NewJob } from '../job-input.ts';
import type { Job } from '../port.ts';
import { findRow } from './inspect.ts';
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
