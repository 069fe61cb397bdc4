import { SmcError } from '@smc/contracts';
import type { SqliteDatabase } from '@smc/store/sqlite';
import { checkWhole } from '../job-input.ts';
import type { Job, JobState } from '../port.ts';
import { type Row, toJob } from './rows.ts';

const conditions: Readonly<Record<JobState, string>> = {
  waiting: `state = 'waiting' AND due_at <= :now`,
  delayed: `state = 'waiting' AND due_at > :now`,
  active: `state = 'active'`,
  completed: `state = 'completed'`,
  failed: `state = 'failed'`,
  cancelled: `state = 'cancelled'`,
};

export function seekRow(database: SqliteDatabase, queue: string, id: string): Row | undefined {
  return database.statement('SELECT * FROM smc_jobs WHERE queue = ? AND id = ?').get(queue, id);
}

/** Throws `NOT_FOUND`. */
export function findRow(database: SqliteDatabase, queue: string, id: string): Row {
  const row = seekRow(database, queue, id);
  if (row === undefined) throw new SmcError('NOT_FOUND', { field: 'id', details: { queue, id } });
  return row;
}

/** Newest first. Throws `BAD_CURSOR` where the last job of the page before is no longer known. */
export function list(
  database: SqliteDatabase,
  queue: string,
  { state, limit = 50, after }: { state?: JobState; limit?: number; after?: string },
  now: number,
): readonly Job[] {
  checkWhole('limit', limit, 1, 500);
  if (state !== undefined && !Object.hasOwn(conditions, state)) {
    throw new SmcError('BAD_FILTER', { field: 'state', details: { allowed: Object.keys(conditions) } });
  }
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : placeOf(database, queue, after);
  const condition = state === undefined ? ':now = :now' : `${conditions[state]} AND :now = :now`;
  const sql = `SELECT * FROM smc_jobs WHERE queue = :queue AND ${condition} AND sequence < :before
    ORDER BY sequence DESC LIMIT :limit`;
  const rows = database.statement(sql).all({ queue, now, before, limit });
  return rows.map((row) => toJob(row, now));
}

function placeOf(database: SqliteDatabase, queue: string, id: string): number {
  const row = seekRow(database, queue, id);
  if (row === undefined) throw new SmcError('BAD_CURSOR', { field: 'after' });
  return Number(row['sequence']);
}

export function counts(
  database: SqliteDatabase,
  queue: string,
  now: number,
): Readonly<Record<JobState, number>> {
  const counted = { waiting: 0, delayed: 0, active: 0, completed: 0, failed: 0, cancelled: 0 };
  for (const state of Object.keys(counted) as JobState[]) {
    const sql = `SELECT count(*) AS count FROM smc_jobs WHERE queue = :queue AND ${conditions[state]} AND :now = :now
      ${state === 'waiting' || state === 'delayed' || state === 'active' ? '' : 'AND ended_at IS NOT NULL'}`;
    counted[state] = Number(database.statement(sql).get({ queue, now })?.['count']);
  }
  return counted;
}

/** Steps from name to name in the index instead of reading every job. */
const distinctQueues = `
  WITH RECURSIVE found (name) AS (
    SELECT min(queue) FROM smc_jobs
    UNION ALL
    SELECT (SELECT min(queue) FROM smc_jobs WHERE queue > name) FROM found WHERE name IS NOT NULL
  )
  SELECT name FROM found WHERE name IS NOT NULL`;

export function queues(database: SqliteDatabase): readonly string[] {
  return database
    .statement(distinctQueues)
    .all()
    .map((row) => String(row['name']));
}
