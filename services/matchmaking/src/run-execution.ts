import { isSmcError, SmcError } from '@smc/contracts';
import { modelVersion } from '@smc/ranking/weights';
import { taxonomyVersion } from '@smc/taxonomy';
import { retryStale } from '@smc/service-kit';
import { presetFor, type WeightsInUse, weightsInUse, weightsOfVersion } from './active-weights.ts';
import { scopeKey } from './copies/scopes.ts';
import { runDigestOf } from './data-digest.ts';
import { dueChecker, syncViews } from './due.ts';
import type { MatchmakingParts } from './parts.ts';
import { rankOne } from './rank-one.ts';
import { advanceRun, beginRun, completeRun, failRun, hasEnded, type Run } from './run.ts';
import { scopeOf, type StoredPreset } from './weights.ts';

/** Progress is saved at most this often. */
const saveEveryMs = 500;

export interface Execution {
  readonly signal: AbortSignal;
  progress(progress: { done: number; total: number }): void;
}

/** Saves a change of the run, looking again where somebody else (a person who cancels) was faster. */
export function changeRun(
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

/** Those of some challenges that the run has not ranked. Sync the view first. */
export function undoneOf(
  { view }: Pick<MatchmakingParts, 'view'>,
  { id }: Pick<Run, 'id'>,
  challengeIds: readonly string[],
): readonly string[] {
  return challengeIds.filter((challengeId) => view.get(challengeId)?.runId !== id);
}

/** One execution of a run: what is left to do, how far it is, and what could not be ranked. */
class RunExecution {
  readonly #parts: MatchmakingParts;
  readonly #execution: Execution;
  readonly #stop = new AbortController();
  readonly #failures: SmcError[] = [];
  /** Of these challenges, all of the run or some. */
  readonly #challengeIds: readonly string[];
  #run: Run;
  #done = 0;
  /** Tried here, and not ranked. */
  #inVain = 0;
  #savedAt = 0;

  constructor(parts: MatchmakingParts, run: Run, challengeIds: readonly string[], execution: Execution) {
    this.#parts = parts;
    this.#run = run;
    this.#challengeIds = challengeIds;
    this.#execution = execution;
  }

  /** Ranks what is left, and ends the run. */
  async work(weights: WeightsInUse): Promise<Run> {
    await this.rank(weights);
    return hasEnded(this.#run) ? this.#run : this.#finish();
  }

  /** Ranks what is left; returns how many challenges that was. */
  async rank(weights: WeightsInUse): Promise<number> {
    const left = undoneOf(this.#parts, this.#run, this.#challengeIds);
    this.#done = this.#challengeIds.length - left.length;
    const signal = AbortSignal.any([this.#execution.signal, this.#stop.signal]);
    const queue = left.values();
    // Two per worker, so that none waits while a result is stored.
    const lanes = Array.from({ length: this.#parts.pool.size * 2 }, () => this.#lane(queue, weights, signal));
    await Promise.all(lanes);
    this.#execution.signal.throwIfAborted();
    return left.length;
  }

  /** Challenges of the run that are done, by whatever process, or were tried here. */
  async #doneOfAll(): Promise<number> {
    await this.#parts.view.sync();
    const all = this.#run.challengeIds ?? [];
    return all.length - undoneOf(this.#parts, this.#run, all).length + this.#inVain;
  }

  async #lane(queue: Iterator<string>, weights: WeightsInUse, signal: AbortSignal): Promise<void> {
    for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
      try {
        if (await this.#isWanted(next.value))
          await rankOne(this.#parts, this.#run, next.value, this.#presetOf(next.value, weights), signal);
      } catch (error) {
        this.#failed(error, signal);
      }
      this.#done += 1;
      if (this.#parts.view.get(next.value)?.runId !== this.#run.id) this.#inVain += 1;
      await this.#advance();
    }
  }

  #presetOf(challengeId: string, weights: WeightsInUse): StoredPreset {
    const { catalogue, scopes } = this.#parts;
    const challenge = catalogue.challenges.get(challengeId);
    return presetFor(weights, challenge === undefined ? [] : scopes.of(challenge));
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
    this.#execution.progress({ done: this.#done, total: this.#challengeIds.length });
    const elapsed = performance.now() - this.#savedAt;
    if (elapsed < saveEveryMs) return;
    this.#savedAt = performance.now();
    const done = await this.#doneOfAll();
    this.#run = await changeRun(this.#parts, this.#run.id, (run) =>
      advanceRun(run, Math.max(run.progress.done, done)),
    );
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
      return ranking === undefined ? [] : [{ challengeId, ...ranking.versions }];
    });
    const weights = [...new Set(ranked.map((one) => one.weights))].sort().join(', ');
    const corpus = [...new Set(ranked.flatMap((one) => one.corpus ?? []))].sort().join(', ');
    return {
      weights: weights === '' ? (run.weightsVersion ?? '') : weights,
      taxonomy: taxonomyVersion,
      model: modelVersion,
      data: runDigestOf(ranked),
      ...(corpus === '' ? {} : { corpus }),
    };
  }
}

/** The weights that a run started with: it keeps them over restarts. */
async function weightsOfRun(parts: MatchmakingParts, run: Run, active: WeightsInUse): Promise<WeightsInUse> {
  const general = run.weightsVersion === null ? undefined : await weightsOfVersion(parts, run.weightsVersion);
  const versions = await Promise.all((run.scopedWeights ?? []).map((one) => weightsOfVersion(parts, one)));
  const scoped = versions.flatMap((preset): [string, StoredPreset][] => {
    const scope = preset === undefined ? null : scopeOf(preset);
    return preset === undefined || scope === null ? [] : [[scopeKey(scope), preset]];
  });
  return { general: general ?? active.general, scoped: new Map(scoped) };
}

/** Begins a run, or goes on with one that has begun: it keeps its challenges and its weights. Sync the views first. */
export async function beginRunOf(
  parts: MatchmakingParts,
  runId: string,
): Promise<{ run: Run; weights: WeightsInUse }> {
  const active = await weightsInUse(parts);
  const start = {
    challengeIds: parts.catalogue.publishedChallengeIds(),
    weightsVersion: active.general.weightsVersion,
    scopedWeights: [...active.scoped.values()].map(({ weightsVersion }) => weightsVersion).sort(),
  };
  const run = await changeRun(parts, runId, (present) =>
    hasEnded(present) ? present : beginRun(present, start, now(parts)),
  );
  return { run, weights: await weightsOfRun(parts, run, active) };
}

/**
 * Executes a run to its end, or goes on where a stopped process left it: challenges that carry the run's id are done.
 * Safe to repeat; an ended run stays as it is. Throws when the process must stop or an engine is down, so that the job
 * is handed out again.
 */
export async function executeRun(parts: MatchmakingParts, runId: string, execution: Execution): Promise<Run> {
  await syncViews(parts);
  const { run, weights } = await beginRunOf(parts, runId);
  if (hasEnded(run)) return run;
  return new RunExecution(parts, run, run.challengeIds ?? [], execution).work(weights);
}

/** Ranks some challenges of a run that is at work, and leaves its end to others; returns how many were left of them. */
export async function rankSome(
  parts: MatchmakingParts,
  runId: string,
  challengeIds: readonly string[],
  execution: Execution,
): Promise<number> {
  await syncViews(parts);
  const run = await parts.runs.get(runId);
  if (run?.state !== 'RUNNING') return 0;
  const weights = await weightsOfRun(parts, run, await weightsInUse(parts));
  return new RunExecution(parts, run, challengeIds, execution).rank(weights);
}
