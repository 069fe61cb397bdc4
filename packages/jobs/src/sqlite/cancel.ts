import { SmcError } from '@smc/contracts';
import type { SqliteDatabase } from '@smc/store/sqlite';
import { findRow } from './inspect.ts';

/** Inside a write. `active`: the wish is on disk, and whoever runs the job must still be told. */
export function cancel(
  database: SqliteDatabase,
  queue: string,
  id: string,
  now: number,
): 'cancelled' | 'active' | 'ended' {
  const { state, sequence } = findRow(database, queue, id);
  const row = sequence ?? null;
  if (state === 'active') {
    database.statement('UPDATE smc_jobs SET is_cancel_requested = 1 WHERE sequence = ?').run(row);
    return 'active';
  }
  if (state !== 'waiting') return 'ended';
  database
    .statement(`UPDATE smc_jobs SET state = 'cancelled', ended_at = ? WHERE sequence = ?`)
    .run(now, row);
  return 'cancelled';
}

const waitAnew = `UPDATE smc_jobs SET state = 'waiting', attempt = 0, interruptions = 0, absences = 0, absent_since = NULL, is_cancel_requested = 0,
  due_at = ?, started_at = NULL, ended_at = NULL, progress = NULL, error = NULL WHERE sequence = ?`;

/** Inside a write. Throws `NOT_FOUND`, and `FORBIDDEN_TRANSITION` where it neither failed nor was cancelled. */
export function retry(database: SqliteDatabase, queue: string, id: string, now: number): void {
  const { state, sequence } = findRow(database, queue, id);
  if (state !== 'failed' && state !== 'cancelled') {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: 'Only a failed or cancelled job can be tried again.',
      details: { state },
    });
  }
  database.statement(waitAnew).run(now, sequence ?? null);
}
