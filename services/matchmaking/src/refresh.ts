import { setTimeout as wait } from 'node:timers/promises';
import type { JobDefinition } from '@smc/service-kit';
import { dueChallenges, syncViews } from './due.ts';
import { documentIdOf } from './ids.ts';
import { type MatchmakingParts, queues, type RefreshTimes } from './parts.ts';
import { scopeOfMany } from './run.ts';
import { executeToEnd } from './spread-run.ts';
import { ensureRun } from './run-queue.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];

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

  /** The job: waits for quiet, then ranks what is due as one run. */
  async handle(context: JobContext): Promise<{ ranked: number }> {
    await this.#quiet(context.signal);
    this.#changes = undefined;
    this.#isQueued = false;
    await syncViews(this.#parts);
    const runId = documentIdOf('refresh', context.job.id);
    const present = await this.#parts.runs.get(runId);
    const due = present?.challengeIds ?? (await dueChallenges(this.#parts));
    if (due.length === 0) return { ranked: 0 };
    const facts = { at: this.#parts.clock.now().toISOString(), by: 'system' };
    const job = { queue: queues.refresh, id: context.job.id };
    await ensureRun(this.#parts, runId, scopeOfMany(due), job, facts);
    const run = await executeToEnd(this.#parts, runId, context.job.id, context);
    return { ranked: run.progress.done };
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
