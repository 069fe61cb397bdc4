import { Worker } from 'node:worker_threads';
import { SmcError } from '@smc/contracts';
import type { Progress } from '@smc/timetable';
import type { PlanningInput, PlanningOptions } from './input.ts';
import type { PlannedEvent } from './plan-event.ts';

export interface PlanningJob {
  readonly input: PlanningInput;
  readonly options: PlanningOptions;
}

export type PlanningMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'planned'; readonly planned: PlannedEvent }
  | { readonly kind: 'refused'; readonly problem: string; readonly field: string; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** How an event is planned. Rejects with `NO_VALID_PLAN`, `TOO_LARGE`, or `CANCELLED` where the signal ended it. */
export type Planner = (job: PlanningJob, watching: Watching) => Promise<PlannedEvent>;

const memoryMiB = 2_048;

function refusal({ problem, field, message }: PlanningMessage & { kind: 'refused' }): SmcError {
  return new SmcError(problem === 'TOO_LARGE' ? 'TOO_LARGE' : 'NO_VALID_PLAN', {
    field,
    message,
    details: { problem },
  });
}

/** A thread that ran out of its memory means an event too large for it, not a fault. */
function asTold(error: unknown): unknown {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isOutOfMemory) return error;
  return new SmcError('TOO_LARGE', {
    message: `Planning this event needs more than ${memoryMiB} MiB of memory.`,
  });
}

/** Plans in a thread of its own, so that the door stays open. `NO_VALID_PLAN` says which problem in its details. */
export const planInThread: Planner = (job, { signal, onProgress }) => {
  if (signal.aborted) return Promise.reject(new SmcError('CANCELLED'));
  const worker = new Worker(new URL('./planning-entry.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
  });
  return new Promise((resolve, reject) => {
    const cancel = () => end(() => reject(new SmcError('CANCELLED')));
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', cancel);
      worker.removeAllListeners('exit');
      void worker.terminate().then(settle, settle);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: PlanningMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'planned') end(() => resolve(message.planned));
      else if (message.kind === 'refused') end(() => reject(refusal(message)));
      else end(() => reject(new Error(message.message)));
    });
    worker.on('error', (error) => end(() => reject(asTold(error))));
    worker.on('exit', () => end(() => reject(new Error('The planning thread ended without a plan.'))));
  });
};
