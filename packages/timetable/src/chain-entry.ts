import { parentPort, workerData } from 'node:worker_threads';
import { runChain } from './gaps/chains.ts';
import type { ChainTask } from './options.ts';

// A thread's port, not a window: there is no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(runChain(workerData as ChainTask, () => performance.now()));
