import { Worker } from 'node:worker_threads';
import { TimetableCancelledError, TimetableInputError } from './errors.ts';
import type { Instance } from './instance/instance.ts';
import type { ChainResult, ChainTask, PlanOptions, Progress } from './options.ts';
import type { Plan } from './plan.ts';

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

export type PlanJob = Pick<PlanOptions, 'seed' | 'iterations' | 'chains' | 'timeLimit'> & {
  readonly instance: Instance;
};

const defaultMemoryMiB = 2_048;

/**
 * Plans in a thread of its own, annealing chains after the first in threads of theirs, so the caller's event loop
 * stays free. The plan is the same as `planTimetable` gives for the same seed, iterations and chains.
 *
 * @throws TimetableInputError, TimetableCancelledError, or an Error where the thread failed.
 */
export function planInWorker(instance: Instance, options: WorkerOptions = {}): Promise<Plan> {
  if (options.signal?.aborted) return Promise.reject(new TimetableCancelledError());
  const job: PlanJob = {
    instance,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.iterations === undefined ? {} : { iterations: options.iterations }),
    ...(options.chains === undefined ? {} : { chains: options.chains }),
    ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
  };
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMiB ?? defaultMemoryMiB },
  });
  return followWorker(worker, options);
}

function followWorker(worker: Worker, options: WorkerOptions): Promise<Plan> {
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
    worker.on('error', (error) => end(() => reject(error)));
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
