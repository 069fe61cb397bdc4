import { SmcError } from '@smc/contracts';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import {
  checkFlow,
  checkJob,
  checkQueue,
  checkScheduleId,
  checkWhole,
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
import { openBullBoardQueues } from './bull-board.ts';
import { cancel, retry } from './cancel.ts';
import { checkServer } from './check-server.ts';
import { Connection, type JobQueueLogger } from './connection.ts';
import { enqueue, enqueueFlow } from './enqueue.ts';
import { badConfiguration, translateError, unavailable } from './errors.ts';
import { counts, get, list, type Place, queues } from './inspect.ts';
import { Retention } from './retention.ts';
import type { StoredJob } from './rows.ts';
import { Schedules } from './schedules.ts';
import { BullmqJobWorker, type WorkerParts } from './worker.ts';

export interface BullmqJobQueueOptions {
  /** `redis://user:password@host:6379/0`, or `rediss://` with TLS. One Redis, not a cluster. */
  readonly url: string;
  /** Start of every key, so that several installations can share a Redis; `smc` where absent. 1 to 50 letters, digits, _ or -. */
  readonly prefix?: string;
  /** While Redis is away, calls fail with `UNAVAILABLE` after at most five seconds, or wait for it. Workers always wait. */
  readonly whenDown: 'fail' | 'wait';
  /** How long a process that died keeps its jobs, in milliseconds from 500; 10,000 where absent. A process whose event loop stands still for longer loses them too. */
  readonly lockMs?: number;
  readonly logger?: JobQueueLogger;
}

/** The job queue in Redis, with what Bull Board needs to show it. */
export interface BullmqJobQueue extends JobQueue {
  /** To be shown read-only, and closed by whoever asked. */
  bullBoardQueues(): Promise<readonly Queue[]>;
}

class RedisJobQueue implements BullmqJobQueue {
  readonly #connection: Connection;
  readonly #prefix: string;
  readonly #parts: WorkerParts;
  readonly #schedules: Schedules;
  readonly #runs = new Runs<StoredJob>();
  readonly #workers = new Set<BullmqJobWorker>();
  #isClosed = false;

  constructor(connection: Connection, prefix: string, lockMs: number, logger: JobQueueLogger | undefined) {
    this.#connection = connection;
    this.#prefix = prefix;
    this.#parts = { connection, prefix, runs: this.#runs, retention: new Retention(prefix), lockMs, logger };
    this.#schedules = new Schedules(connection, prefix);
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

  #put(queue: string, jobs: readonly NewJob[]): Promise<readonly Job[]> {
    checkQueue(queue);
    return this.#call((client) => enqueue(client, this.#prefix, queue, jobs, Date.now()));
  }

  async enqueueFlow(queue: string, flow: JobFlow): Promise<Job> {
    checkQueue(queue);
    const checked = checkFlow(flow);
    return this.#call((client) => enqueueFlow(client, this.#prefix, queue, checked, Date.now()));
  }

  process(queue: string, handler: JobHandler, options: ProcessOptions = {}): JobWorker {
    this.#assertOpen();
    checkQueue(queue);
    const worker = new BullmqJobWorker(this.#parts, queue, handler, options);
    this.#workers.add(worker);
    return worker;
  }

  async schedule(queue: string, scheduleId: string, every: Schedule, data: JobData): Promise<void> {
    checkQueue(queue);
    checkScheduleId(scheduleId);
    checkSchedule(every);
    const json = dataToJson(data);
    await this.#call(() => this.#schedules.put(queue, scheduleId, every, json));
  }

  async unschedule(queue: string, scheduleId: string): Promise<void> {
    await this.#call(() => this.#schedules.remove(queue, scheduleId));
  }

  async get(queue: string, id: string): Promise<Job | undefined> {
    const job = await this.#look(queue, (place) => get(place, id));
    const progress = this.#runs.find(queue, id)?.progress;
    return job?.state === 'active' && progress !== undefined ? { ...job, progress } : job;
  }

  list(
    queue: string,
    options: { state?: JobState; limit?: number; after?: string } = {},
  ): Promise<readonly Job[]> {
    return this.#look(queue, (place) => list(place, options));
  }

  counts(queue: string): Promise<Readonly<Record<JobState, number>>> {
    return this.#look(queue, counts);
  }

  queues(): Promise<readonly string[]> {
    return this.#call((client) => queues(client, this.#prefix));
  }

  async cancel(queue: string, id: string): Promise<boolean> {
    const was = await this.#call((client) => cancel(client, this.#prefix, queue, id));
    if (was === 'active') this.#runs.find(queue, id)?.cancel();
    if (was === 'cancelled') await this.#tidy(queue);
    return was !== 'ended';
  }

  /** What cannot be dropped now is dropped later. */
  async #tidy(queue: string): Promise<void> {
    await this.#call((client) => this.#parts.retention.ended(client, queue)).catch(() => {});
  }

  async retry(queue: string, id: string): Promise<void> {
    await this.#call((client) => retry(client, this.#prefix, queue, id));
  }

  /** Says at once that Redis is away, also where other calls wait for it. */
  async ping(): Promise<void> {
    this.#assertOpen();
    try {
      await this.#connection.ping();
    } catch (error) {
      throw translateError(error);
    }
  }

  bullBoardQueues(): Promise<readonly Queue[]> {
    return this.#call(async (client) =>
      openBullBoardQueues(this.#connection.workers(), this.#prefix, await queues(client, this.#prefix)),
    );
  }

  async close(options: { graceMs?: number } = {}): Promise<void> {
    this.#isClosed = true;
    this.#schedules.close();
    await Promise.all([...this.#workers].map((worker) => worker.close(options)));
    this.#connection.close();
  }

  #look<Value>(queue: string, operation: (place: Place) => Promise<Value>): Promise<Value> {
    return this.#call((client) => operation({ client, prefix: this.#prefix, queue }));
  }

  /** Every call to Redis on behalf of a caller, its errors translated. */
  async #call<Value>(operation: (client: Redis) => Promise<Value>): Promise<Value> {
    this.#assertOpen();
    try {
      return await operation(await this.#connection.ready());
    } catch (error) {
      throw translateError(error);
    }
  }

  #assertOpen(): void {
    if (this.#isClosed) throw unavailable('The job queue is closed.');
  }
}

/**
 * The job queue in Redis through BullMQ. Looks first whether this Redis keeps what it is given.
 *
 * @throws `BAD_CONFIGURATION` naming what to change: address, credentials, version, eviction or persistence of Redis.
 * `UNAVAILABLE` where Redis is not there within three seconds; with `whenDown: 'wait'` it waits instead.
 */
export async function createBullmqJobQueue(options: BullmqJobQueueOptions): Promise<BullmqJobQueue> {
  const { url, prefix = 'smc', whenDown, lockMs = 10_000, logger } = options;
  if (!/^[A-Za-z0-9_-]{1,50}$/.test(prefix)) {
    throw badConfiguration('The prefix of keys in Redis has 1 to 50 letters, digits, _ or -.');
  }
  checkWhole('lockMs', lockMs, 500, 3_600_000);
  const connection = new Connection({ url, whenDown, logger });
  try {
    await checkServer(await connection.ready(), logger);
  } catch (error) {
    connection.close();
    throw translateError(error);
  }
  return new RedisJobQueue(connection, prefix, lockMs, logger);
}
