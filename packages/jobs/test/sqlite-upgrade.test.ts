import { join } from 'node:path';
import { SmcError } from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jobIn, until } from '../src/testing/engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** The tables as they were before absences were counted, with a job and a schedule in them. */
const before = `
  CREATE TABLE smc_jobs (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL,
    data TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, interruptions INTEGER NOT NULL DEFAULT 0,
    max_attempts INTEGER NOT NULL, backoff_kind TEXT NOT NULL, backoff_ms INTEGER NOT NULL,
    is_cancel_requested INTEGER NOT NULL DEFAULT 0, enqueued_at INTEGER NOT NULL, due_at INTEGER NOT NULL,
    started_at INTEGER, ended_at INTEGER, progress TEXT, result TEXT, error TEXT
  ) STRICT;
  CREATE TABLE smc_job_schedules (
    queue TEXT NOT NULL, id TEXT NOT NULL, schedule TEXT NOT NULL, data TEXT NOT NULL, next_at INTEGER,
    PRIMARY KEY (queue, id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO smc_jobs (queue, id, state, data, max_attempts, backoff_kind, backoff_ms, enqueued_at, due_at)
    VALUES ('mail', 'old', 'waiting', '{"kept":true}', 1, 'fixed', 1, 1, 1);
  INSERT INTO smc_job_schedules VALUES ('tick', 'often', '{"everyMs":20}', '{}', 1);
`;

it('takes over the jobs and schedules of a file of an earlier version', async () => {
  const database = openSqliteDatabase({ path: join(folder.path, 'smc.db') });
  database.writeNow(() => database.define(before));
  const queue = createSqliteJobQueue({ database });
  queue.process('mail', async ({ job }) => {
    if (job.attempt === 1) throw new SmcError('UNAVAILABLE');
    return job.data;
  });
  let ticks = 0;
  queue.process('tick', async () => void (ticks += 1));
  expect((await jobIn(queue, 'mail', 'old', 'completed')).result).toEqual({ kept: true });
  await until(() => ticks >= 2);
  await queue.close();
  await database.close();
});
