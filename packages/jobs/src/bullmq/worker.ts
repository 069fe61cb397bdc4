import { setTimeout as sleep } from 'node:timers/promises';
import { isSmcError } from '@smc/contracts';
import { type Job as StoredByBullmq, Worker } from 'bullmq';
import { checkWhole } from '../job-input.ts';
import { afterAbortMs, defaultGraceMs, maximumInterruptions } from '../limits.ts';
import type { JobData, JobHandler, JobWorker, ProcessOptions } from '../port.ts';
import { type Outcome, Run } from '../run.ts';
import type { Runs } from '../runs.ts';
import { cancelAsWished } from './cancel.ts';
import type { Connection, JobQueueLogger } from './connection.ts';
import { translateError } from './errors.ts';
import { asStorable, backoffStrategy, finish } from './finish.ts';
import { plainId, queueKeys, storedId } from './keys.ts';
import { ProgressWriter } from './progress.ts';
import type { Retention } from './retention.ts';
import { type StoredJob, toStoredJob } from './rows.ts';

/** How often a worker looks whether its jobs were cancelled by another process and writes their progress, in milliseconds. */
const lookMs = 500;
/** How long it waits before it asks Redis again after a failure, in milliseconds. */
const retryMs = 1_000;
/** How long closing waits for Redis to take the last endings, in milliseconds. */
const lastWritesMs = 1_000;

export interface WorkerParts {
  readonly connection: Connection;
  readonly prefix: string;
  readonly runs: Runs<StoredJob>;
  readonly retention: Retention;
  /** How long a process that died keeps its jobs, in milliseconds. */
  readonly lockMs: number;
  readonly logger: JobQueueLogger | undefined;
}

/** Hands out the jobs of one queue through a worker of BullMQ. */
export class BullmqJobWorker implements JobWorker {
  readonly queue: string;
  readonly #parts: WorkerParts;
  readonly #handler: JobHandler;
  readonly #onError: ProcessOptions['onError'];
  readonly #worker: Worker<JobData>;
  readonly #running = new Map<Run<StoredJob>, PromiseWithResolvers<Outcome>>();
  readonly #settling = new Set<Promise<unknown>>();
  readonly #progress: ProgressWriter;
  #looking: NodeJS.Timeout | undefined;
  #isClosing = false;
  #closed: Promise<void> | undefined;

  constructor(parts: WorkerParts, queue: string, handler: JobHandler, options: ProcessOptions) {
    const { concurrency = 1, onError } = options;
    checkWhole('concurrency', concurrency, 1, 1_000);
    this.#parts = parts;
    this.queue = queue;
    this.#handler = handler;
    this.#onError = onError;
    this.#progress = new ProgressWriter(queueKeys(parts.prefix, queue));
    this.#worker = new Worker<JobData>(queue, (job, token) => this.#work(job, token ?? ''), {
      connection: parts.connection.workers(),
      prefix: parts.prefix,
      concurrency,
      lockDuration: parts.lockMs,
      stalledInterval: Math.ceil(parts.lockMs / 2),
      maxStalledCount: maximumInterruptions - 1,
      runRetryDelay: retryMs,
      settings: { backoffStrategy },
    });
    this.#listen();
  }

  #listen(): void {
    const { logger, retention, connection } = this.#parts;
    const ended = () => this.#track(retention.ended(connection.workers(), this.queue));
    this.#worker.on('error', (error) => {
      const { code, message } = translateError(error);
      logger?.warn({ queue: this.queue, code }, `A worker goes on after an error: ${message}`);
    });
    this.#worker.on('completed', ended);
    this.#worker.on('failed', (job) => {
      ended();
      // The wish may have come after the handler threw, when there was no signal to abort any more.
      if (job?.id !== undefined) this.#track(this.#cancelAsWished(plainId(job.id)));
    });
    // Another process may have these jobs now: what this one does with them would not count.
    this.#worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) this.#find(plainId(id))?.stop();
    });
  }

  async #work(stored: StoredByBullmq<JobData>, token: string): Promise<unknown> {
    const run = new Run(toStoredJob(this.queue, stored, token));
    const ending = Promise.withResolvers<Outcome>();
    this.#running.set(run, ending);
    try {
      const outcome = asStorable(await this.#outcomeOf(run, ending.promise));
      if (outcome.kind === 'failed' && !isSmcError(outcome.error)) {
        this.#onError?.(outcome.error, run.stored.job);
      }
      await this.#progress.write(this.#parts.connection.workers(), run);
      return await finish(this.#parts.connection.workers(), this.#parts.prefix, run.stored, outcome);
    } finally {
      this.#parts.runs.remove(run);
      this.#running.delete(run);
    }
  }

  /** What the handler made of it, or what was decided without it. */
  async #outcomeOf(run: Run<StoredJob>, decided: Promise<Outcome>): Promise<Outcome> {
    if (this.#isClosing) return { kind: 'released' };
    if (run.stored.job.attempt > 1 && (await this.#prepareAgain(run))) return { kind: 'cancelled' };
    this.#parts.runs.add(run);
    this.#lookLater();
    return Promise.race([run.work(this.#handler), decided]);
  }

  /** Forgets the progress of the attempt before. Whether it was cancelled when that attempt was over. */
  async #prepareAgain({ stored: { job } }: Run<StoredJob>): Promise<boolean> {
    const key = queueKeys(this.#parts.prefix, this.queue) + storedId(job.id);
    const client = this.#parts.connection.workers();
    const [wish] = await Promise.all([client.hget(key, 'cancel'), client.hdel(key, 'progress')]);
    return wish !== null;
  }

  #find(id: string): Run<StoredJob> | undefined {
    return [...this.#running.keys()].find((run) => run.stored.job.id === id);
  }

  #lookLater(): void {
    if (this.#looking !== undefined) return;
    this.#looking = setTimeout(() => this.#track(this.#look()), lookMs);
  }

  /** While something runs: aborts what was cancelled elsewhere, shows progress to other processes. */
  async #look(): Promise<void> {
    const client = this.#parts.connection.workers();
    const base = queueKeys(this.#parts.prefix, this.queue);
    try {
      const looks = [...this.#running.keys()].map(async (run) => {
        if ((await client.hget(base + storedId(run.stored.job.id), 'cancel')) !== null) run.cancel();
        await this.#progress.write(client, run);
      });
      await Promise.all(looks);
    } finally {
      this.#looking = undefined;
      if (this.#running.size > 0) this.#lookLater();
    }
  }

  async #cancelAsWished(id: string): Promise<void> {
    await cancelAsWished(this.#parts.connection.workers(), this.#parts.prefix, this.queue, id);
  }

  close({ graceMs = defaultGraceMs }: { graceMs?: number } = {}): Promise<void> {
    this.#closed ??= this.#stop(graceMs);
    return this.#closed;
  }

  async #stop(graceMs: number): Promise<void> {
    this.#isClosing = true;
    // Takes no more jobs from now on; ends when those it has are settled.
    const closed = this.#worker.close().catch(() => {});
    if (!(await within(graceMs, closed))) {
      for (const run of this.#running.keys()) run.stop();
      if (!(await within(afterAbortMs, closed))) {
        for (const ending of this.#running.values()) ending.resolve({ kind: 'released' });
        await within(lastWritesMs, closed);
      }
    }
    clearTimeout(this.#looking);
    await within(lastWritesMs, Promise.allSettled(this.#settling));
  }

  /** Work beside the jobs; where Redis is away it is left undone, and nothing is lost by it. */
  #track(promise: Promise<unknown>): void {
    const settled = promise.catch(() => {}).finally(() => this.#settling.delete(settled));
    this.#settling.add(settled);
  }
}

/** Whether it ended within that time. */
async function within(ms: number, promise: Promise<unknown>): Promise<boolean> {
  const waiting = new AbortController();
  const late = sleep(ms, false, { signal: waiting.signal }).catch(() => false);
  const isInTime = await Promise.race([promise.then(() => true), late]);
  waiting.abort();
  return isInTime;
}
