import type { SqliteDatabase } from '@smc/store/sqlite';
import { checkJob } from '../job-input.ts';
import type { JobData, Schedule } from '../port.ts';
import { nextTime } from '../schedule-times.ts';
import { Timer } from '../timer.ts';
import { enqueue } from './enqueue.ts';

/** Wait after the disk refused a write. */
const pauseMs = 1_000;

/** Puts jobs in the queue when their schedules are due. */
export class Schedules {
  readonly #database: SqliteDatabase;
  readonly #onDue: (queue: string) => void;
  readonly #timer = new Timer(() => void this.#run());
  #isClosed = false;

  constructor(database: SqliteDatabase, onDue: (queue: string) => void) {
    this.#database = database;
    this.#onDue = onDue;
    this.#arm();
  }

  /** A schedule that has not changed keeps its next time: a process that says it again at each start does not put it off. */
  async put(queue: string, id: string, schedule: Schedule, data: string): Promise<void> {
    const spec = JSON.stringify(schedule);
    const sql = `INSERT INTO smc_job_schedules (queue, id, schedule, data, next_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (queue, id) DO UPDATE SET
      next_at = iif(schedule = excluded.schedule, next_at, excluded.next_at),
      last_at = iif(schedule = excluded.schedule AND data = excluded.data, last_at, NULL),
      schedule = excluded.schedule, data = excluded.data`;
    const next = nextTime(schedule, Date.now()) ?? null;
    await this.#database.write(() => this.#database.statement(sql).run(queue, id, spec, data, next));
    this.#arm();
  }

  async remove(queue: string, id: string): Promise<void> {
    const sql = 'DELETE FROM smc_job_schedules WHERE queue = ? AND id = ?';
    await this.#database.write(() => this.#database.statement(sql).run(queue, id));
    this.#arm();
  }

  close(): void {
    this.#isClosed = true;
    this.#timer.clear();
  }

  #arm(): void {
    if (this.#isClosed || !this.#database.isOpen) return;
    const sql = 'SELECT min(next_at) AS next FROM smc_job_schedules';
    const next = this.#database.read(() => this.#database.statement(sql).get())?.['next'];
    this.#timer.setFor(typeof next === 'number' ? next : undefined);
  }

  async #run(): Promise<void> {
    try {
      const due = await this.#database.write(() => this.#enqueueDue(Date.now()));
      for (const queue of due) this.#onDue(queue);
      this.#arm();
    } catch {
      if (!this.#isClosed) this.#timer.setFor(Date.now() + pauseMs);
    }
  }

  /** However many times were missed, one job is put in, named after the first of them; none while the last one waits. */
  #enqueueDue(now: number): ReadonlySet<string> {
    const sql = 'SELECT * FROM smc_job_schedules WHERE next_at <= ?';
    const queues = new Set<string>();
    for (const row of this.#database.statement(sql).all(now)) {
      const [queue, id, dueAt] = [String(row['queue']), String(row['id']), Number(row['next_at'])];
      const isWaiting = row['last_at'] !== null && this.#isWaiting(queue, `${id}-${Number(row['last_at'])}`);
      if (!isWaiting) {
        const data = JSON.parse(String(row['data'])) as JobData;
        enqueue(this.#database, queue, checkJob(data, { id: `${id}-${dueAt}` }), now);
      }
      const next = nextTime(JSON.parse(String(row['schedule'])) as Schedule, now, dueAt) ?? null;
      this.#database
        .statement('UPDATE smc_job_schedules SET next_at = ?, last_at = ? WHERE queue = ? AND id = ?')
        .run(next, isWaiting ? (row['last_at'] ?? null) : dueAt, queue, id);
      queues.add(queue);
    }
    return queues;
  }

  #isWaiting(queue: string, id: string): boolean {
    const sql = `SELECT 1 FROM smc_jobs WHERE queue = ? AND id = ? AND state = 'waiting'`;
    return this.#database.statement(sql).get(queue, id) !== undefined;
  }
}
