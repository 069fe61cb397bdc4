import type { SqliteDatabase } from '@smc/store/sqlite';
import { putOff, waitAfter } from '../backoff.ts';
import { failureOf, isAway } from '../failure.ts';
import { boundedJson } from '../job-input.ts';
import type { JobProgress } from '../port.ts';
import type { Outcome } from '../run.ts';
import type { StoredJob } from './rows.ts';

/** Inside a write. A result that cannot be stored fails the attempt. */
export function finish(
  database: SqliteDatabase,
  stored: StoredJob,
  outcome: Outcome,
  progress: JobProgress | undefined,
  now: number,
): void {
  const { sequence } = stored;
  const shown = progress === undefined ? null : JSON.stringify(progress);
  if (outcome.kind === 'completed') {
    end(database, 'completed', { sequence, shown, now, result: boundedJson('result', outcome.result) });
  } else if (outcome.kind === 'cancelled') {
    end(database, 'cancelled', { sequence, shown, now });
  } else if (outcome.kind === 'failed') {
    fail(database, stored, outcome.error, shown, now);
  } else {
    database.statement(release).run({ sequence, now });
  }
}

/** Unless somebody cancelled it in the meantime. */
const waitAgain = `state = iif(is_cancel_requested = 1, 'cancelled', 'waiting'),
  ended_at = iif(is_cancel_requested = 1, :now, NULL)`;
const release = `UPDATE smc_jobs SET ${waitAgain}, attempt = attempt - 1
  WHERE sequence = :sequence AND state = 'active'`;
const waitForNextAttempt = `UPDATE smc_jobs SET ${waitAgain}, due_at = :dueAt, progress = :shown, error = :failure,
  absences = :absences, absent_since = :since WHERE sequence = :sequence AND state = 'active'`;
const endJob = `UPDATE smc_jobs SET state = ?, ended_at = ?, progress = ?, result = ?, error = ?
  WHERE sequence = ? AND state = 'active'`;
function end(
  database: SqliteDatabase,
  state: 'completed' | 'failed' | 'cancelled',
  how: { sequence: number; shown: string | null; now: number; result?: string; error?: string },
): void {
  database
    .statement(endJob)
    .run(state, how.now, how.shown, how.result ?? null, how.error ?? null, how.sequence);
}

function fail(
  database: SqliteDatabase,
  { sequence, interruptions, absences, backoff, job }: StoredJob,
  error: unknown,
  shown: string | null,
  now: number,
): void {
  const failure = JSON.stringify(failureOf(error));
  const wait = { now, shown, failure, sequence };
  const off = isAway(error) ? putOff(absences, backoff, now) : undefined;
  if (off !== undefined) {
    const { count, since, waitMs } = off;
    database.statement(waitForNextAttempt).run({ ...wait, dueAt: now + waitMs, absences: count, since });
    return;
  }
  const failures = job.attempt - interruptions - absences.count;
  if (failures >= job.maxAttempts) {
    end(database, 'failed', { sequence, shown, now, error: failure });
    return;
  }
  // Another failure ends the absence; one that has lasted too long stays on record, or it would begin anew.
  const since = isAway(error) ? (absences.since ?? null) : null;
  const dueAt = now + waitAfter(failures, backoff);
  database.statement(waitForNextAttempt).run({ ...wait, dueAt, absences: absences.count, since });
}
