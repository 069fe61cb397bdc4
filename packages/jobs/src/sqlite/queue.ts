import { SmcError } from '@smc/contracts';
import type { SqliteDatabase } from '@smc/store/sqlite';
import {
  checkFlow,
  checkJob,
  checkQueue,
  checkScheduleId,
  dataToJson,
  maximumJobsAtOnce,
  type NewJob,
} from '../job-input.ts';
import type {
  EnqueueOptions,
  Job,
  JobData,
  JobFlow,
  JobHandler,
  JobQueue,
  JobState,
  JobWorker,
  ProcessOptions,
  Schedule,
} from '../port.ts';
import { Runs } from '../runs.ts';
import { checkSchedule } from '../schedule-times.ts';
import { cancel, retry } from './cancel.ts';
import { enqueue, enqueueFlow } from './enqueue.ts';
import { counts, list, queues, seekRow } from './inspect.ts';
import { Retention } from './retention.ts';
import { toJob } from './rows.ts';
import { Schedules } from './schedules.ts';
import { prepareTables } from './tables.ts';
import { SqliteJobWorker, type WorkerParts } from './worker.ts';

export interface SqliteJobQueueOptions {
  /** The file that the stores are in too. */
  readonly database: SqliteDatabase;
}

class SqliteJobQueue implements JobQueue {
  readonly #database: SqliteDatabase;
  readonly #parts: WorkerParts;
  readonly #schedules: Schedules;
  readonly #workers = new Set<SqliteJobWorker>();
  #isClosed = false;

  constructor(database: SqliteDatabase) {
    prepareTables(database, Date.now());
    this.#database = database;
    this.#parts = {
      database,
      runs: new Runs(),
      retention: new Retention(),
      childEnded: () => this.#wakeAll(),
    };
    this.#schedules = new Schedules(database, (queue) => this.#wake(queue));
  }

  async enqueue(queue: string, data: JobData, options?: EnqueueOptions): Promise<Job> {
    const [job] = await this.#put(queue, [checkJob(data, options)]);
    return job as Job;
  }

  async enqueueMany(
    queue: string,
    jobs: readonly { data: JobData; options?: EnqueueOptions }[],
  ): Promise<readonly Job[]> {
    if (jobs.length > maximumJobsAtOnce) throw new SmcError('TOO_MANY', { field: 'jobs' });
    return this.#put(
      queue,
      jobs.map(({ data, options }) => checkJob(data, options)),
    );
  }

  async #put(queue: string, jobs: readonly NewJob[]): Promise<readonly Job[]> {
    this.#assertOpen();
    checkQueue(queue);
    const now = Date.now();
    const stored = await this.#database.write(() =>
      jobs.map((job) => enqueue(this.#database, queue, job, now)),
    );
    this.#wake(queue);
    return stored;
  }

  async enqueueFlow(queue: string, flow: JobFlow): Promise<Job> {
    this.#assertOpen();
    checkQueue(queue);
    const checked = checkFlow(flow);
    const now = Date.now();
    const stored = await this.#database.write(() => enqueueFlow(this.#database, queue, checked, now));
    this.#wakeAll();
    return stored;
  }

  process(queue: string, handler: JobHandler, options: ProcessOptions = {}): JobWorker {
    this.#assertOpen();
    checkQueue(queue);
    const worker = new SqliteJobWorker(this.#parts, queue, handler, options);
    this.#workers.add(worker);
    worker.wake();
    return worker;
  }

  async schedule(queue: string, scheduleId: string, every: Schedule, data: JobData): Promise<void> {
    this.#assertOpen();
    checkQueue(queue);
    checkScheduleId(scheduleId);
    checkSchedule(every);
    await this.#schedules.put(queue, scheduleId, every, dataToJson(data));
  }

  async unschedule(queue: string, scheduleId: string): Promise<void> {
    this.#assertOpen();
    await this.#schedules.remove(queue, scheduleId);
  }

  async get(queue: string, id: string): Promise<Job | undefined> {
    const row = this.#read(() => seekRow(this.#database, queue, id));
    if (row === undefined) return undefined;
    const progress = this.#parts.runs.find(queue, id)?.progress;
    const job = toJob(row, Date.now());
    return job.state === 'active' && progress !== undefined ? { ...job, progress } : job;
  }

  async list(
    queue: string,
    options: { state?: JobState; limit?: number; after?: string } = {},
  ): Promise<readonly Job[]> {
    return this.#read(() => list(this.#database, queue, options, Date.now()));
  }

  async counts(queue: string): Promise<Readonly<Record<JobState, number>>> {
    return this.#read(() => counts(this.#database, queue, Date.now()));
  }

  async queues(): Promise<readonly string[]> {
    return this.#read(() => queues(this.#database));
  }

  async cancel(queue: string, id: string): Promise<boolean> {
    this.#assertOpen();
    const was = await this.#database.write(() => cancel(this.#database, queue, id, Date.now()));
    if (was === 'active') this.#parts.runs.cancel(queue, id);
    // Another job may have waited for this one.
    else this.#wakeAll();
    return was !== 'ended';
  }

  async retry(queue: string, id: string): Promise<void> {
    this.#assertOpen();
    await this.#database.write(() => retry(this.#database, queue, id, Date.now()));
    this.#wake(queue);
  }

  async ping(): Promise<void> {
    this.#read(() => this.#database.statement('SELECT 1').get());
  }

  /** The file stays open for the stores: whoever opened the database closes it. */
  async close(options: { graceMs?: number } = {}): Promise<void> {
    this.#isClosed = true;
    this.#schedules.close();
    await Promise.all([...this.#workers].map((worker) => worker.close(options)));
    inUse.delete(this.#database);
  }

  #wakeAll(): void {
    for (const worker of this.#workers) worker.wake();
  }

  #wake(queue: string): void {
    for (const worker of this.#workers) if (worker.queue === queue) worker.wake();
  }

  #read<Value>(operation: () => Value): Value {
    this.#assertOpen();
    return this.#database.read(operation);
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new SmcError('UNAVAILABLE', { message: 'The job queue is closed.' });
  }
}

/** A second one would take the first one's running jobs for those of a process that died. */
const inUse = new WeakSet<SqliteDatabase>();

/** The job queue in a SQLite file; jobs that the process before was working on are due again. Throws `LOCKED` for a second one. */
export function createSqliteJobQueue({ database }: SqliteJobQueueOptions): JobQueue {
  if (inUse.has(database)) throw new SmcError('LOCKED', { message: 'This file has a job queue already.' });
  const queue = new SqliteJobQueue(database);
  inUse.add(database);
  return queue;
}
