import { parentPort, workerData } from 'node:worker_threads';
import { TimetableInputError } from './errors.ts';
import { planTimetable } from './plan-timetable.ts';
import type { PlanJob, WorkerMessage } from './worker.ts';
import { runChainsInWorkers } from './worker.ts';

const { instance, ...options } = workerData as PlanJob;

function send(message: WorkerMessage): void {
  // A thread's port, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

try {
  const plan = await planTimetable(instance, {
    ...options,
    clock: () => performance.now(),
    onProgress: (progress) => send({ kind: 'progress', progress }),
    runChains: runChainsInWorkers,
  });
  send({ kind: 'plan', plan });
} catch (error) {
  if (error instanceof TimetableInputError)
    send({ kind: 'inputError', code: error.code, field: error.field, message: error.message });
  else send({ kind: 'failure', message: error instanceof Error ? error.message : 'Planning failed.' });
}
