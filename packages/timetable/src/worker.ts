import { Worker } from 'node:worker_threads';
import { TimetableCancelledError, TimetableInputError } from './errors.ts';
import type { Instance } from './instance/instance.ts';
import type { ChainResult, ChainTask, PlanOptions, Progress } from './options.ts';
import type { Plan } from './plan.ts';
import type { PreviousMeeting } from './previous-plan.ts';
import type { ReplanOptions } from './replan.ts';

export interface WorkerOptions {
  readonly seed?: number;
  readonly iterations?: number;
  readonly chains?: number;
  /** Seconds. */
  readonly timeLimit?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the threads at once; the promise rejects with `TimetableCancelledError`. */
  readonly signal?: AbortSignal;
  /** Most memory of a thread's JavaScript heap in MiB; a plan that needs more fails instead of taking the process down. Default 2,048. */
  readonly memoryMiB?: number;
}

/** What the planning thread sends back. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | {
      readonly kind: 'inputError';
      readonly code: TimetableInputError['code'];
      readonly field: string;
      readonly message: string;
    }
  | { readonly kind: 'failure'; readonly message: string };

/** What a planning thread is started with; with `previous` it repairs that plan. */
export interface PlanJob {
  readonly instance: Instance;
  readonly options: Pick<PlanOptions, 'seed' | 'iterations' | 'chains' | 'timeLimit'>;
  readonly previous?: readonly PreviousMeeting[];
  readonly replanOptions?: Pick<ReplanOptions, 'mayMove' | 'now' | 'hasBounds'>;
}

export type ReplanWorkerOptions = Pick<WorkerOptions, 'seed' | 'signal' | 'memoryMiB'> &
  Pick<ReplanOptions, 'mayMove' | 'now' | 'hasBounds'>;

const defaultMemoryMiB = 2_048;

/**
 * Plans in a thread of its own, annealing chains after the first in threads of theirs, so the caller's event loop
 * stays free. The plan is the same as `planTimetable` gives for the same seed, iterations and chains.
 *
 * @throws TimetableInputError (`TOO_LARGE` where the thread's memory does not suffice), TimetableCancelledError, or an
 *   Error where the thread failed.
 */
export function planInWorker(instance: Instance, options: WorkerOptions = {}): Promise<Plan> {
  const { seed, iterations, chains, timeLimit } = options;
  return runJob({ instance, options: { seed, iterations, chains, timeLimit } }, options);
}

/** Re-plans in a thread of its own: what `replanTimetable` gives. Throws as `planInWorker` does. */
export function replanInWorker(
  instance: Instance,
  previous: readonly PreviousMeeting[],
  options: ReplanWorkerOptions = {},
): Promise<Plan> {
  const { seed, mayMove, now, hasBounds } = options;
  const job: PlanJob = {
    instance,
    previous,
    options: { seed },
    replanOptions: { mayMove, now, hasBounds },
  };
  return runJob(job, options);
}

function runJob(job: PlanJob, options: WorkerOptions): Promise<Plan> {
  if (options.signal?.aborted) return Promise.reject(new TimetableCancelledError());
  const memoryMiB = options.memoryMiB ?? defaultMemoryMiB;
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
  });
  return followWorker(worker, { ...options, memoryMiB });
}

/** A thread that ran out of its memory means an instance too large for it, not a fault of the planner. */
function asTold(error: unknown, memoryMiB: number): unknown {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isOutOfMemory) return error;
  const message = `Planning this event needs more than the ${memoryMiB} MiB of memory it may use.`;
  return new TimetableInputError('TOO_LARGE', 'instance', message);
}

function followWorker(
  worker: Worker,
  options: WorkerOptions & { readonly memoryMiB: number },
): Promise<Plan> {
  return new Promise<Plan>((resolve, reject) => {
    const cancel = (): void => end(() => reject(new TimetableCancelledError()));
    const end = (settle: () => void): void => {
      options.signal?.removeEventListener('abort', cancel);
      worker.removeAllListeners('exit');
      void worker.terminate().then(settle, settle);
    };
    options.signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') options.onProgress?.(message.progress);
      else if (message.kind === 'plan') end(() => resolve(message.plan));
      else if (message.kind === 'inputError')
        end(() => reject(new TimetableInputError(message.code, message.field, message.message)));
      else end(() => reject(new Error(message.message)));
    });
    worker.on('error', (error) => end(() => reject(asTold(error, options.memoryMiB))));
    worker.on('exit', () => end(() => reject(new Error('The planning thread ended without a plan.'))));
  });
}

/** Runs chains in one thread each; used by the planning thread. */
export async function runChainsInWorkers(tasks: readonly ChainTask[]): Promise<readonly ChainResult[]> {
  return await Promise.all(tasks.map(runChainInWorker));
}

function runChainInWorker(task: ChainTask): Promise<ChainResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./chain-entry.ts', import.meta.url), { workerData: task });
    worker.once('message', (result: ChainResult) => {
      resolve(result);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}
