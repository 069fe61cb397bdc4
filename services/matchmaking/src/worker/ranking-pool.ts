import { existsSync } from 'node:fs';
import { SmcError } from '@smc/contracts';
import type { SharedMessage } from '@smc/ranking';
import type { RankingResult } from '../ranking.ts';
import { followedPath } from './followed-file.ts';
import type { FromWorker, OfferChanges, OfferEntry, RankRequest, StandingResults } from './messages.ts';
import { WorkerSlot } from './worker-slot.ts';

/**
 * Worker threads that hold the offers and rank. They start with the first request, are replaced (and filled anew from the
 * copies) when they die, and end after a while without work.
 */
export interface RankingPool {
  /** Most workers at the same time. */
  readonly size: number;
  /**
   * Ranks one challenge. Throws `VALIDATION_FAILED` for a need that cannot be ranked, `CANCELLED` when the signal aborts,
   * `TIMED_OUT`, `UNAVAILABLE` when the pool is closed, `INTERNAL` when a worker dies twice over it.
   */
  rank(request: RankRequest, signal?: AbortSignal): Promise<RankingResult>;
  /** Asks every living worker which of its results ranking anew would still give, over the offers that they were told of last. */
  look(): Promise<readonly StandingResults[]>;
  /** Tells every living worker; requests made later see the change. */
  apply(changes: OfferChanges): void;
  /** Workers that live now. */
  workers(): number;
  close(): Promise<void>;
}

export interface RankingPoolOptions {
  readonly size: number;
  readonly load: () => AsyncIterable<readonly OfferEntry[]>;
  /**
   * Milliseconds for one challenge, the filling of a new worker included; 120,000 where absent. While an index is built they
   * count anew with every step, and again once it is there: a large catalogue takes its time, a worker that hangs does not get it.
   */
  readonly timeoutMs?: number;
  /** Milliseconds without work after which the workers end and free their memory; 600,000 where absent. */
  readonly idleMs?: number;
  /** The same where workers follow results over a large catalogue, which they would have to make again; a day where absent. */
  readonly followingIdleMs?: number;
  /** Where the index is kept for the next start; nowhere where absent. */
  readonly snapshotFolder?: string | undefined;
  /** Fewer offers are indexed faster than they are worth storing and sharing; 2,000 where absent. */
  readonly fewestForSnapshot?: number | undefined;
  /** Takes lines for the log. */
  readonly onNote?: ((text: string) => void) | undefined;
  /** The module that runs in the worker; for tests of crashes. */
  readonly script?: URL;
}

interface Task {
  readonly id: number;
  readonly request: RankRequest;
  attempts: number;
  readonly resolve: (result: RankingResult) => void;
  readonly reject: (error: SmcError) => void;
}

interface Busy {
  readonly slot: WorkerSlot;
  readonly place: number;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
  /** How often the offers had changed when its task began. */
  changes: number;
  /** Quarters of the catalogue read for the index that it builds. */
  quarter: number;
  /** Who asked which of its results hold. */
  looks: ((standing: StandingResults | null) => void)[];
}

const maximumAttempts = 2;
const defaultFewest = 2_000;
const defaultScript = new URL('./ranking-worker.ts', import.meta.url);

class WorkerThreads implements RankingPool {
  readonly size: number;
  readonly #options: RankingPoolOptions;
  readonly #waiting: Task[] = [];
  readonly #busy = new Set<Busy>();
  #nextId = 1;
  #isClosed = false;
  /** How often the offers have changed, and up to which change some worker has an index. */
  #changes = 0;
  #indexedChanges = -1;
  #snapshot: SharedMessage | null = null;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(options: RankingPoolOptions) {
    this.#options = options;
    this.size = Math.max(1, options.size);
  }

  rank(request: RankRequest, signal?: AbortSignal): Promise<RankingResult> {
    if (this.#isClosed) return Promise.reject(new SmcError('UNAVAILABLE'));
    if (signal?.aborted === true) return Promise.reject(new SmcError('CANCELLED'));
    return new Promise<RankingResult>((resolve, reject) => {
      const onAbort = () => this.#abandon(task);
      const done = () => signal?.removeEventListener('abort', onAbort);
      const task: Task = {
        id: this.#nextId++,
        request,
        attempts: 0,
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      };
      this.#waiting.push(task);
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#next();
    });
  }

  async look(): Promise<readonly StandingResults[]> {
    const answers =
      this.#busy.size === 0 ? await this.#resume() : await Promise.all([...this.#busy].map(lookOf));
    return answers.filter((standing) => standing !== null);
  }

  /** After a start: workers for what the last one followed, one after the other, so that they share one index. */
  async #resume(): Promise<(StandingResults | null)[]> {
    const { snapshotFolder } = this.#options;
    const answers: (StandingResults | null)[] = [];
    for (let place = 0; place < this.size && snapshotFolder !== undefined; place++) {
      if (this.#isClosed || !existsSync(followedPath(snapshotFolder, place))) continue;
      const busy = this.#newWorker(place);
      if (busy === undefined) continue;
      busy.changes = this.#changes;
      answers.push(await lookOf(busy));
    }
    this.#watchIdleness();
    return answers;
  }

  apply(changes: OfferChanges): void {
    this.#changes += 1;
    for (const { slot } of this.#busy) slot.apply(changes);
  }

  workers(): number {
    return this.#busy.size;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idleTimer);
    const tasks = [...this.#waiting.splice(0), ...[...this.#busy].map(({ task }) => task)];
    for (const task of tasks) task?.reject(new SmcError('UNAVAILABLE'));
    await this.#endWorkers();
  }

  async #endWorkers(): Promise<void> {
    this.#snapshot = null;
    this.#indexedChanges = -1;
    const ending = [...this.#busy];
    this.#busy.clear();
    for (const busy of ending) {
      clearTimeout(busy.timer);
      forgetLooks(busy);
    }
    await Promise.all(ending.map(({ slot }) => slot.close()));
  }

  /** A waiting request is dropped; one that is being ranked ends unseen, which takes milliseconds. */
  #abandon(task: Task): void {
    const index = this.#waiting.findIndex(({ id }) => id === task.id);
    if (index !== -1) this.#waiting.splice(index, 1);
    task.reject(new SmcError('CANCELLED'));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      if (this.#isIndexing()) return;
      const free = [...this.#busy].find(({ task }) => task === undefined) ?? this.#newWorker();
      if (free === undefined) return;
      this.#begin(free, this.#waiting.shift() as Task);
    }
    this.#watchIdleness();
  }

  /** One worker makes the index of what has changed; the others wait for it instead of making one each. */
  #isIndexing(): boolean {
    if (this.#indexedChanges === this.#changes) return false;
    return [...this.#busy].some(({ task, changes }) => task !== undefined && changes === this.#changes);
  }

  #indexed(busy: Busy, snapshot: SharedMessage | null): void {
    if (busy.changes !== this.#changes || this.#indexedChanges === this.#changes) return;
    this.#indexedChanges = this.#changes;
    // The base that all go on from stays while changes are folded in.
    if (snapshot !== null) this.#snapshot = snapshot;
    if (snapshot !== null) for (const other of this.#busy) if (other !== busy) other.slot.share(snapshot);
    this.#next();
  }

  /** @param wanted its place; the first that is free where it is left out */
  #newWorker(wanted?: number): Busy | undefined {
    const taken = new Set([...this.#busy].map((one) => one.place));
    let place = wanted ?? 0;
    while (wanted === undefined && taken.has(place)) place++;
    if (this.#busy.size >= this.size || taken.has(place)) return undefined;
    const slot = new WorkerSlot({
      script: this.#options.script ?? defaultScript,
      settings: {
        snapshotFolder: this.#options.snapshotFolder ?? null,
        fewestForSnapshot: this.#options.fewestForSnapshot ?? defaultFewest,
        snapshot: this.#snapshot,
        place,
      },
      load: this.#options.load,
      onAnswer: (answer) => this.#answered(busy, answer),
      onLost: (error) => this.#lost(busy, error),
    });
    const busy: Busy = { slot, place, task: undefined, timer: undefined, changes: -1, quarter: 0, looks: [] };
    this.#busy.add(busy);
    return busy;
  }

  #begin(busy: Busy, task: Task): void {
    busy.task = task;
    busy.changes = this.#changes;
    task.attempts += 1;
    busy.timer = setTimeout(() => this.#late(busy), this.#options.timeoutMs ?? 120_000);
    busy.slot.rank(task.id, task.request);
  }

  #end(busy: Busy): Task | undefined {
    clearTimeout(busy.timer);
    const { task } = busy;
    busy.task = undefined;
    return task;
  }

  #answered(busy: Busy, answer: FromWorker): void {
    if (answer.kind === 'note') {
      this.#options.onNote?.(answer.text);
      return;
    }
    if (answer.kind === 'progress') {
      this.#progress(busy, answer.read, answer.all);
      return;
    }
    if (answer.kind === 'indexed') {
      busy.timer?.refresh();
      this.#indexed(busy, answer.snapshot);
      return;
    }
    if (answer.kind === 'looked') {
      busy.looks.shift()?.(answer.standing);
      return;
    }
    this.#indexed(busy, null);
    const task = this.#end(busy);
    if (answer.kind === 'ranked') task?.resolve(answer.result);
    else task?.reject(failureOf(answer));
    this.#next();
  }

  /** Told at each quarter, so that whoever waits knows for what. */
  #progress(busy: Busy, read: number, all: number): void {
    busy.timer?.refresh();
    const quarter = Math.floor((4 * read) / all);
    if (quarter !== busy.quarter)
      this.#options.onNote?.(`Reading solutions for the ranking index: ${read} of ${all}.`);
    busy.quarter = quarter;
  }

  #late(busy: Busy): void {
    this.#busy.delete(busy);
    forgetLooks(busy);
    this.#end(busy)?.reject(new SmcError('TIMED_OUT'));
    void busy.slot.close();
    this.#next();
  }

  /** Its request goes to a new worker once; a request that kills two workers is given up. */
  #lost(busy: Busy, error: Error): void {
    this.#busy.delete(busy);
    forgetLooks(busy);
    const task = this.#end(busy);
    if (task !== undefined && task.attempts < maximumAttempts) this.#waiting.unshift(task);
    else task?.reject(new SmcError('INTERNAL', { cause: error }));
    if (!this.#isClosed) this.#next();
  }

  #watchIdleness(): void {
    clearTimeout(this.#idleTimer);
    if ([...this.#busy].some(({ task }) => task !== undefined)) return;
    const { idleMs = 600_000, followingIdleMs = 86_400_000 } = this.#options;
    const wait = this.#snapshot === null ? idleMs : followingIdleMs;
    this.#idleTimer = setTimeout(() => void this.#endWorkers(), wait);
    this.#idleTimer.unref();
  }
}

const lookOf = ({ slot, looks }: Busy): Promise<StandingResults | null> =>
  new Promise((resolve) => {
    looks.push(resolve);
    slot.look();
  });

/** A worker that is gone says nothing of its results. */
function forgetLooks({ looks }: Busy): void {
  for (const resolve of looks.splice(0)) resolve(null);
}

function failureOf(answer: Extract<FromWorker, { kind: 'failed' }>): SmcError {
  if (answer.field === null) return new SmcError('INTERNAL', { cause: new Error(answer.message) });
  return new SmcError('VALIDATION_FAILED', { field: answer.field, message: answer.message });
}

export function createRankingPool(options: RankingPoolOptions): RankingPool {
  return new WorkerThreads(options);
}
