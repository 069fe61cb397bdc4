import { setTimeout as sleep } from 'node:timers/promises';
import { isSmcError } from '@smc/contracts';
import type { SqliteDatabase } from '@smc/store/sqlite';
import { checkWhole } from '../job-input.ts';
import { afterAbortMs, defaultGraceMs } from '../limits.ts';
import type { JobHandler, JobWorker, ProcessOptions } from '../port.ts';
import { type Outcome, Run } from '../run.ts';
import type { Runs } from '../runs.ts';
import { Timer } from '../timer.ts';
import { claim, nextDue } from './claim.ts';
import { finish } from './finish.ts';
import type { Retention } from './retention.ts';
import type { StoredJob } from './rows.ts';

/** Wait after the disk refused a write. */
const pauseMs = 1_000;

export interface WorkerParts {
  readonly database: SqliteDatabase;
  readonly runs: Runs<StoredJob>;
  readonly retention: Retention;
  /** A job that another one may wait for has ended. */
  readonly childEnded: () => void;
}

/** Hands out the due jobs of one queue: woken by what is put in, by an attempt that ends, and by the next due time. */
export class SqliteJobWorker implements JobWorker {
  readonly queue: string;
  readonly #parts: WorkerParts;
  readonly #handler: JobHandler;
  readonly #concurrency: number;
  readonly #onError: ProcessOptions['onError'];
  readonly #timer = new Timer(() => this.wake());
  readonly #running = new Map<Run<StoredJob>, Promise<void>>();
  readonly #settling = new Set<Promise<void>>();
  #isClaiming = false;
  #isClosing = false;

  constructor(parts: WorkerParts, queue: string, handler: JobHandler, options: ProcessOptions) {
    const { concurrency = 1, onError } = options;
    checkWhole('concurrency', concurrency, 1, 1_000);
    this.#parts = parts;
    this.queue = queue;
    this.#handler = handler;
    this.#concurrency = concurrency;
    this.#onError = onError;
  }

  wake(): void {
    const free = this.#concurrency - this.#running.size;
    const canClaim = this.#parts.database.isOpen && !this.#isClosing && !this.#isClaiming;
    if (!canClaim || free <= 0) return;
    const due = nextDue(this.#parts.database, this.queue);
    if (due === undefined || due > Date.now()) {
      this.#timer.setFor(due);
      return;
    }
    this.#isClaiming = true;
    this.#track(this.#claim(free));
  }

  async #claim(free: number): Promise<void> {
    const { database } = this.#parts;
    try {
      const claimed = await database.write(() => claim(database, this.queue, free, Date.now()));
      for (const stored of claimed) this.#start(stored);
      this.#isClaiming = false;
      this.wake();
    } catch {
      this.#isClaiming = false;
      this.#timer.setFor(Date.now() + pauseMs);
    }
  }

  #start(stored: StoredJob): void {
    const run = new Run(stored);
    if (this.#isClosing) return this.#track(this.#settle(run, { kind: 'released' }));
    this.#parts.runs.add(run);
    this.#running.set(run, this.#work(run));
  }

  async #work(run: Run<StoredJob>): Promise<void> {
    const outcome = await run.work(this.#handler);
    if (!this.#running.delete(run)) return;
    if (outcome.kind === 'failed' && !isSmcError(outcome.error)) {
      this.#onError?.(outcome.error, run.stored.job);
    }
    // The ending and the next claim are put in together, so that they share a commit.
    this.#track(this.#settle(run, outcome));
    this.wake();
  }

  /** Tries again while the disk refuses; a job whose ending is never written is handed out again after a restart. */
  async #settle(run: Run<StoredJob>, outcome: Outcome): Promise<void> {
    const { database, retention, runs, childEnded } = this.#parts;
    try {
      await database.write(() => {
        finish(database, run.stored, outcome, run.progress, Date.now());
        retention.ended(database, this.queue);
      });
      runs.remove(run);
      if (run.stored.isChild) childEnded();
      else this.wake();
    } catch (error) {
      if (outcome.kind === 'completed' && !isSmcError(error, 'UNAVAILABLE')) {
        return this.#settle(run, { kind: 'failed', error });
      }
      this.#onError?.(error, run.stored.job);
      if (this.#isClosing || !database.isOpen) return;
      await sleep(pauseMs);
      return this.#settle(run, outcome);
    }
  }

  async close({ graceMs = defaultGraceMs }: { graceMs?: number } = {}): Promise<void> {
    this.#isClosing = true;
    this.#timer.clear();
    if (!(await this.#idle(graceMs))) {
      for (const run of this.#running.keys()) run.stop();
      await this.#idle(afterAbortMs);
    }
    for (const run of this.#running.keys()) {
      this.#running.delete(run);
      this.#track(this.#settle(run, { kind: 'released' }));
    }
    await Promise.all(this.#settling);
  }

  /** Whether everything has ended within that time. */
  async #idle(withinMs: number): Promise<boolean> {
    const waiting = new AbortController();
    const late = sleep(withinMs, false, { signal: waiting.signal }).catch(() => false);
    const isIdle = await Promise.race([this.#ended(), late]);
    waiting.abort();
    return isIdle;
  }

  async #ended(): Promise<true> {
    while (this.#running.size > 0 || this.#settling.size > 0) {
      await Promise.all([...this.#running.values(), ...this.#settling]);
    }
    return true;
  }

  #track(promise: Promise<void>): void {
    this.#settling.add(promise);
    void promise.finally(() => this.#settling.delete(promise));
  }
}
