import { isSmcError, SmcError } from '@smc/contracts';
import { modelVersion } from '@smc/ranking/weights';
import { taxonomyVersion } from '@smc/taxonomy';
import { retryStale } from '@smc/service-kit';
import { activeWeights, weightsOfVersion } from './active-weights.ts';
import { runDigestOf } from './data-digest.ts';
import { dueChecker, syncViews } from './due.ts';
import type { MatchmakingParts } from './parts.ts';
import { rankOne } from './rank-one.ts';
import { advanceRun, beginRun, completeRun, failRun, hasEnded, type Run } from './run.ts';
import type { StoredPreset } from './weights.ts';

/** Progress is saved at most this often. */
const saveEveryMs = 500;

export interface Execution {
  readonly signal: AbortSignal;
  progress(progress: { done: number; total: number }): void;
}

/** Saves a change of the run, looking again where somebody else (a person who cancels) was faster. */
function changeRun(
  parts: Pick<MatchmakingParts, 'runs'>,
  id: string,
  change: (run: Run) => Run,
): Promise<Run> {
  return retryStale(async () => {
    const present = await parts.runs.get(id);
    if (present === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    const changed = change(present);
    return changed === present ? present : parts.runs.save(changed);
  });
}

const now = (parts: Pick<MatchmakingParts, 'clock'>) => parts.clock.now().toISOString();

/** One execution of a run: what is left to do, how far it is, and what could not be ranked. */
class RunExecution {
  readonly #parts: MatchmakingParts;
  readonly #execution: Execution;
  readonly #stop = new AbortController();
  readonly #failures: SmcError[] = [];
  #run: Run;
  #done: number;
  #savedAt = 0;

  constructor(parts: MatchmakingParts, run: Run, execution: Execution) {
    this.#parts = parts;
    this.#run = run;
    this.#execution = execution;
    this.#done = 0;
  }

  async work(preset: StoredPreset): Promise<Run> {
    const { challengeIds } = this.#run;
    const isDone = (id: string) => this.#parts.view.get(id)?.runId === this.#run.id;
    const left = (challengeIds ?? []).filter((id) => !isDone(id));
    this.#done = (challengeIds ?? []).length - left.length;
    const signal = AbortSignal.any([this.#execution.signal, this.#stop.signal]);
    const queue = left.values();
    // Two per worker, so that none waits while a result is stored.
    const lanes = Array.from({ length: this.#parts.pool.size * 2 }, () => this.#lane(queue, preset, signal));
    await Promise.all(lanes);
    this.#execution.signal.throwIfAborted();
    return hasEnded(this.#run) ? this.#run : this.#finish();
  }

  async #lane(queue: Iterator<string>, preset: StoredPreset, signal: AbortSignal): Promise<void> {
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
      try {
        if (await this.#isWanted(next.value))
          await rankOne(this.#parts, this.#run, next.value, preset, signal);
      } catch (error) {
        this.#failed(error, signal);
      }
      this.#done += 1;
      await this.#advance();
    }
  }

  /** What a person asked for is ranked in any case; the system's own runs leave out what another run has just ranked. */
  async #isWanted(challengeId: string): Promise<boolean> {
    if (this.#run.requestedBy !== 'system') return true;
    return (await dueChecker(this.#parts))(challengeId);
  }

  /** A challenge that cannot be ranked does not stop the others; an engine that is down does. */
  #failed(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (isSmcError(error) && error.code !== 'UNAVAILABLE') {
      this.#failures.push(error);
      return;
    }
    this.#stop.abort();
    throw error;
  }

  async #advance(): Promise<void> {
    this.#execution.progress({ done: this.#done, total: this.#run.progress.total });
    const elapsed = performance.now() - this.#savedAt;
    if (elapsed < saveEveryMs) return;
    this.#savedAt = performance.now();
    this.#run = await changeRun(this.#parts, this.#run.id, (run) => advanceRun(run, this.#done));
    if (hasEnded(this.#run)) this.#stop.abort();
  }

  #finish(): Promise<Run> {
    const [failure] = this.#failures;
    const at = now(this.#parts);
    return changeRun(this.#parts, this.#run.id, (run) => {
      if (hasEnded(run)) return run;
      const advanced = advanceRun(run, this.#done - this.#failures.length);
      if (failure === undefined) return completeRun(advanced, this.#versions(run), at);
      return failRun(advanced, this.#summary(failure), at);
    });
  }

  #summary(failure: SmcError): SmcError {
    if (this.#run.progress.total === 1) return failure;
    const message = `${this.#failures.length} of ${this.#run.progress.total} challenges could not be ranked; the first: ${failure.message}`;
    return new SmcError(failure.code, { message });
  }

  #versions(run: Run): NonNullable<Run['versions']> {
    const ranked = (run.challengeIds ?? []).flatMap((challengeId) => {
      const ranking = this.#parts.view.get(challengeId);
      return ranking === undefined ? [] : [{ challengeId, data: ranking.versions.data }];
    });
    return {
      weights: run.weightsVersion ?? '',
      taxonomy: taxonomyVersion,
      model: modelVersion,
      data: runDigestOf(ranked),
    };
  }
}

async function begin(parts: MatchmakingParts, runId: string): Promise<{ run: Run; preset: StoredPreset }> {
  const active = await activeWeights(parts);
  const start = {
    challengeIds: parts.catalogue.publishedChallengeIds(),
    weightsVersion: active.weightsVersion,
  };
  const run = await changeRun(parts, runId, (present) =>
    hasEnded(present) ? present : beginRun(present, start, now(parts)),
  );
  const preset = run.weightsVersion === null ? undefined : await weightsOfVersion(parts, run.weightsVersion);
  return { run, preset: preset ?? active };
}

/**
 * Executes a run to its end, or goes on where a stopped process left it: challenges that carry the run's id are done.
 * Safe to repeat; an ended run stays as it is. Throws when the process must stop or an engine is down, so that the job
 * is handed out again.
 */
export async function executeRun(parts: MatchmakingParts, runId: string, execution: Execution): Promise<Run> {
  await syncViews(parts);
  const { run, preset } = await begin(parts, runId);
  if (hasEnded(run)) return run;
  return new RunExecution(parts, run, execution).work(preset);
}
