import type { SqliteDatabase } from '@smc/store/sqlite';
import { interruptedTooOften, maximumInterruptions } from '../limits.ts';

const definitions = `
  CREATE TABLE IF NOT EXISTS smc_jobs (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'completed', 'failed', 'cancelled')),
    data TEXT NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    interruptions INTEGER NOT NULL DEFAULT 0,
    max_attempts INTEGER NOT NULL,
    backoff_kind TEXT NOT NULL,
    backoff_ms INTEGER NOT NULL,
    is_cancel_requested INTEGER NOT NULL DEFAULT 0,
    enqueued_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    progress TEXT,
    result TEXT,
    error TEXT,
    absences INTEGER NOT NULL DEFAULT 0,
    absent_since INTEGER,
    parent INTEGER,
    open_children INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS smc_jobs_id ON smc_jobs (queue, id);
  CREATE INDEX IF NOT EXISTS smc_jobs_due ON smc_jobs (queue, due_at, sequence) WHERE state = 'waiting';
  CREATE INDEX IF NOT EXISTS smc_jobs_active ON smc_jobs (queue, sequence) WHERE state = 'active';
  CREATE INDEX IF NOT EXISTS smc_jobs_ended ON smc_jobs (queue, state, ended_at, sequence) WHERE ended_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS smc_job_schedules (
    queue TEXT NOT NULL,
    id TEXT NOT NULL,
    schedule TEXT NOT NULL,
    data TEXT NOT NULL,
    next_at INTEGER,
    last_at INTEGER,
    PRIMARY KEY (queue, id)
  ) STRICT, WITHOUT ROWID;
`;

/** Columns that a file of an earlier version lacks, by table. */
const laterColumns = [
  ['smc_jobs', 'absences', 'INTEGER NOT NULL DEFAULT 0'],
  ['smc_jobs', 'absent_since', 'INTEGER'],
  ['smc_job_schedules', 'last_at', 'INTEGER'],
  ['smc_jobs', 'parent', 'INTEGER'],
  ['smc_jobs', 'open_children', 'INTEGER NOT NULL DEFAULT 0'],
] as const;

/** However a child ends, its parent waits for one less: once, also where the child is tried again. */
const childEnds = `
  CREATE TRIGGER IF NOT EXISTS smc_jobs_child_ends AFTER UPDATE OF state ON smc_jobs
  WHEN NEW.parent IS NOT NULL AND NEW.state IN ('completed', 'failed', 'cancelled')
  BEGIN
    UPDATE smc_jobs SET open_children = open_children - 1 WHERE sequence = NEW.parent;
    UPDATE smc_jobs SET parent = NULL WHERE sequence = NEW.sequence;
  END;
`;

function addLaterColumns(database: SqliteDatabase): void {
  for (const [table, column, type] of laterColumns) {
    const sql = 'SELECT 1 FROM pragma_table_info(?) WHERE name = ?';
    if (database.statement(sql).get(table, column) === undefined)
      database.define(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
  }
}

const interrupted = JSON.stringify(interruptedTooOften);

/** Makes the tables and puts back the jobs that the process before was working on. */
export function prepareTables(database: SqliteDatabase, now: number): void {
  database.writeNow(() => {
    database.define(definitions);
    addLaterColumns(database);
    database.define(childEnds);
    const active = `UPDATE smc_jobs SET started_at = started_at`;
    const where = `WHERE state = 'active'`;
    database
      .statement(`${active}, state = 'cancelled', ended_at = ? ${where} AND is_cancel_requested = 1`)
      .run(now);
    database
      .statement(`${active}, state = 'failed', ended_at = ?, error = ? ${where} AND interruptions + 1 >= ?`)
      .run(now, interrupted, maximumInterruptions);
    database.statement(`${active}, state = 'waiting', interruptions = interruptions + 1 ${where}`).run();
  });
}
