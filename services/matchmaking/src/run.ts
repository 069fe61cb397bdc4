import {
  id,
  localDate,
  type RankingRun,
  rankingRun,
  type Region,
  region,
  type SmcError,
} from '@smc/contracts';
import { type ChangeFacts, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const storedRun = z.strictObject({
  ...rankingRun.shape,
  /** The challenges it is about; null: all that are published when it starts. */
  challengeIds: z.array(id).nullable(),
  /** The city's, where it is about one challenge: its people may see the run. */
  organisationId: id.nullable(),
  region: region.nullable(),
  /** The day it counts as its own: the ranking has no clock. */
  today: localDate,
  /** The job that executes it: looked up again when the queue has lost it. */
  job: z.strictObject({ queue: z.string(), id: z.string() }),
  /** Set when it starts and kept over restarts. */
  weightsVersion: z.string().nullable(),
  /** The weights of scopes when it started; missing in what ran before scopes had any. */
  scopedWeights: z.array(z.string()).optional(),
});
export type Run = z.infer<typeof storedRun>;

export const runCollection: CollectionDefinition<Run> = {
  name: 'runs',
  schema: storedRun,
  indexes: [
    ['createdAt'],
    ['state', 'createdAt'],
    ['challengeId', 'createdAt'],
    ['challengeId', 'state', 'createdAt'],
  ],
};

type Action = 'begin' | 'complete' | 'fail' | 'cancel';

/** A run that was interrupted begins again where it was. Drawn in docs/state-machines.md. */
export const runTransitions: Readonly<Record<Run['state'], Readonly<Partial<Record<Action, Run['state']>>>>> =
  {
    WAITING: { begin: 'RUNNING', fail: 'FAILED', cancel: 'CANCELLED' },
    RUNNING: { begin: 'RUNNING', complete: 'COMPLETED', fail: 'FAILED', cancel: 'CANCELLED' },
    COMPLETED: {},
    FAILED: {},
    CANCELLED: {},
  };

export const hasEnded = (run: Pick<Run, 'state'>) => Object.keys(runTransitions[run.state]).length === 0;

/** What a run is about. */
export interface RunScope {
  readonly challengeId: string | null;
  readonly challengeIds: readonly string[] | null;
  readonly organisationId: string | null;
  readonly region: Region | null;
  /** How it came to its challenges, where changes of solutions led to it. */
  readonly screened?: Run['screened'];
}

/** The scope of a run over several challenges, or all that are published. */
export const scopeOfMany = (challengeIds: readonly string[] | null): RunScope => ({
  challengeId: null,
  challengeIds,
  organisationId: null,
  region: null,
});

/** A run that waits for its turn. */
export function requestRun(
  id: string,
  scope: RunScope,
  job: Run['job'],
  facts: Pick<ChangeFacts, 'at' | 'by'>,
): Omit<Run, 'version'> {
  return {
    ...scope,
    challengeIds: scope.challengeIds === null ? null : [...scope.challengeIds],
    id,
    job,
    state: 'WAITING',
    progress: { done: 0, total: scope.challengeIds?.length ?? 0 },
    versions: null,
    requestedBy: facts.by,
    createdAt: facts.at,
    startedAt: null,
    endedAt: null,
    error: null,
    today: facts.at.slice(0, 10),
    weightsVersion: null,
  };
}

export function beginRun(
  run: Run,
  start: { challengeIds: readonly string[]; weightsVersion: string; scopedWeights?: readonly string[] },
  at: string,
): Run {
  return {
    ...run,
    state: transition(runTransitions, run.state, 'begin'),
    challengeIds: run.challengeIds ?? [...start.challengeIds],
    weightsVersion: run.weightsVersion ?? start.weightsVersion,
    scopedWeights: run.weightsVersion === null ? [...(start.scopedWeights ?? [])] : (run.scopedWeights ?? []),
    startedAt: run.startedAt ?? at,
    progress: { done: run.progress.done, total: (run.challengeIds ?? start.challengeIds).length },
  };
}

/** Progress of a run that is still running; the run itself otherwise. */
export function advanceRun(run: Run, done: number): Run {
  return run.state === 'RUNNING' ? { ...run, progress: { ...run.progress, done } } : run;
}

export function completeRun(run: Run, versions: NonNullable<Run['versions']>, at: string): Run {
  const state = transition(runTransitions, run.state, 'complete');
  return {
    ...run,
    state,
    versions,
    endedAt: at,
    progress: { done: run.progress.total, total: run.progress.total },
  };
}

export function failRun(run: Run, error: SmcError, at: string): Run {
  const state = transition(runTransitions, run.state, 'fail');
  return { ...run, state, endedAt: at, error: { code: error.code, message: error.message } };
}

export function cancelRun(run: Run, at: string): Run {
  return { ...run, state: transition(runTransitions, run.state, 'cancel'), endedAt: at };
}

/** The run as the contract shows it. */
export function shownRun(run: Run): RankingRun {
  const { id, version, challengeId, state, progress, screened, versions } = run;
  const { requestedBy, createdAt, startedAt, endedAt, error } = run;
  return {
    id,
    version,
    challengeId,
    state,
    progress,
    ...(screened === undefined ? {} : { screened }),
    versions,
    requestedBy,
    createdAt,
    startedAt,
    endedAt,
    error,
  };
}
