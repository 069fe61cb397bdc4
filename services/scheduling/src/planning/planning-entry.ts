import { parentPort, workerData } from 'node:worker_threads';
import { TimetableInputError } from '@smc/timetable';
import { runChainsInWorkers } from '@smc/timetable/worker';
import { planEvent } from './plan-event.ts';
import type { PlanningJob, PlanningMessage } from './planning-thread.ts';

const { input, options } = workerData as PlanningJob;

function send(message: PlanningMessage): void {
  // A thread's port, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

try {
  const planned = await planEvent(input, {
    ...options,
    clock: () => performance.now(),
    onProgress: (progress) => send({ kind: 'progress', progress }),
    runChains: runChainsInWorkers,
  });
  send({ kind: 'planned', planned });
} catch (error) {
  if (error instanceof TimetableInputError)
    send({ kind: 'refused', problem: error.code, field: error.field, message: error.message });
  else send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}
