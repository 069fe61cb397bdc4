import { setTimeout as wait } from 'node:timers/promises';
import type { JobDefinition } from '@smc/service-kit';
import { dueChallenges, syncViews } from './due.ts';
import { documentIdOf } from './ids.ts';
import { type MatchmakingParts, queues, type RefreshTimes } from './parts.ts';
import { type Run, scopeOfMany } from './run.ts';
import { executeToEnd } from './spread-run.ts';
import { ensureRun } from './run-queue.ts';
import { lookAgain } from './standing-results.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];
type Screened = NonNullable<Run['screened']>;

/** What the job says in the end. */
type Refreshed = Partial<Screened> & { readonly ranked: number };

export const defaultRefreshTimes: RefreshTimes = { quietMs: 1_500, maximumMs: 20_000 };

/**
 * Gathers changes that outdate many rankings (an import of solutions, new weights) into one run. The job is durable; how
 * long the changes last is kept in memory, and after a restart the reconciler looks anyway.
 */
export class Refresher {
  readonly #parts: MatchmakingParts;
  readonly #times: RefreshTimes;
  #changes: { first: number; last: number } | undefined;
  #isQueued = false;

  constructor(parts: MatchmakingParts) {
    this.#parts = parts;
    this.#times = parts.refresh ?? defaultRefreshTimes;
  }

  /**
   * Something changed: challenges will be looked at when the changes have ended.
   * @param isForced queue a job although one should be there: the reconciler does not trust the queue
   */
  async request(isForced = false): Promise<void> {
    const now = performance.now();
    this.#changes = { first: this.#changes?.first ?? now, last: now };
    if (this.#isQueued && !isForced) return;
    this.#isQueued = true;
    try {
      const id = `refresh-${this.#parts.newId()}`;
      await this.#parts.jobs.enqueue(queues.refresh, {}, { id, delayMs: this.#times.quietMs });
    } catch (error) {
      this.#isQueued = false;
      throw error;
    }
  }

  /** The job: waits for quiet, looks at which lists still hold, then ranks the others as one run. */
  async handle(context: JobContext): Promise<Refreshed> {
    await this.#quiet(context.signal);
    this.#changes = undefined;
    this.#isQueued = false;
    await syncViews(this.#parts);
    const runId = documentIdOf('refresh', context.job.id);
    const present = await this.#parts.runs.get(runId);
    if (present === undefined) {
      const { due, screened } = await this.#screen();
      if (due.length === 0) return { ...screened, ranked: 0 };
      const facts = { at: this.#parts.clock.now().toISOString(), by: 'system' };
      const job = { queue: queues.refresh, id: context.job.id };
      await ensureRun(this.#parts, runId, { ...scopeOfMany(due), screened }, job, facts);
    }
    const { progress, screened } = await executeToEnd(this.#parts, runId, context.job.id, context);
    return { ...screened, ranked: progress.done };
  }

  /** What has to be ranked, once it is known which lists still hold over the solutions as they are now. */
  async #screen(): Promise<{ due: readonly string[]; screened: Screened }> {
    const parts = this.#parts;
    const lookedAt = parts.catalogue.publishedChallengeIds().length;
    const before = await dueChallenges(parts);
    if (before.length === 0) return { due: [], screened: { lookedAt, holding: lookedAt } };
    const held = await lookAgain(parts);
    // What changes meanwhile is looked at by the next job: a list that held a moment ago is not ranked again for it.
    const due = await dueChallenges(parts, held);
    return { due, screened: { lookedAt, holding: lookedAt - due.length } };
  }

  async #quiet(signal: AbortSignal): Promise<void> {
    const { quietMs, maximumMs } = this.#times;
    for (;;) {
      const now = performance.now();
      const { first, last } = this.#changes ?? { first: now - maximumMs, last: now - quietMs };
      const left = Math.min(last + quietMs, first + maximumMs) - now;
      if (left <= 0) return;
      await wait(left, undefined, { signal });
    }
  }
}
