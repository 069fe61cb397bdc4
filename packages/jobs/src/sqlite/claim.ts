import type { SqliteDatabase } from '@smc/store/sqlite';
import { type StoredJob, toStoredJob } from './rows.ts';

const dueJobs = `SELECT sequence FROM smc_jobs WHERE queue = ? AND state = 'waiting' AND open_children = 0 AND due_at <= ?
  ORDER BY due_at, sequence LIMIT ?`;
const begin = `UPDATE smc_jobs SET state = 'active', attempt = attempt + 1, started_at = ?, progress = NULL
  WHERE sequence = ? RETURNING *`;

/** Inside a write: takes the jobs that are due longest, at most `atMost`. That an attempt begins is on disk before it does. */
export function claim(
  database: SqliteDatabase,
  queue: string,
  atMost: number,
  now: number,
): readonly StoredJob[] {
  const due = database.statement(dueJobs).all(queue, now, atMost);
  return due.flatMap(({ sequence }) => {
    const row = database.statement(begin).get(now, sequence ?? null);
    return row === undefined ? [] : [toStoredJob(row, now)];
  });
}

/** When the next job of the queue is due, in milliseconds since 1970; undefined where none waits. */
export function nextDue(database: SqliteDatabase, queue: string): number | undefined {
  const sql = `SELECT due_at FROM smc_jobs WHERE queue = ? AND state = 'waiting' AND open_children = 0
    ORDER BY due_at LIMIT 1`;
  const row = database.read(() => database.statement(sql).get(queue));
  return row === undefined ? undefined : Number(row['due_at']);
}
