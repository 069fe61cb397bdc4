import { parentPort, workerData } from 'node:worker_threads';
import { TimetableInputError } from './errors.ts';
import type { Plan } from './plan.ts';
import { planTimetable } from './plan-timetable.ts';
import { replanTimetable } from './replan.ts';
import type { Progress } from './options.ts';
import type { PlanJob, WorkerMessage } from './worker.ts';
import { runChainsInWorkers } from './worker.ts';

const { instance, options, previous, replanOptions } = workerData as PlanJob;

function send(message: WorkerMessage): void {
  // A thread's port, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

function work(): Promise<Plan> {
  const inThread = {
    ...options,
    clock: () => performance.now(),
    onProgress: (progress: Progress) => send({ kind: 'progress', progress }),
  };
  return previous === undefined
    ? planTimetable(instance, { ...inThread, runChains: runChainsInWorkers })
    : replanTimetable(instance, previous, { ...inThread, ...replanOptions });
}

try {
  const plan = await work();
  send({ kind: 'plan', plan });
} catch (error) {
  if (error instanceof TimetableInputError)
    send({ kind: 'inputError', code: error.code, field: error.field, message: error.message });
  else send({ kind: 'failure', message: error instanceof Error ? error.message : 'Planning failed.' });
}
