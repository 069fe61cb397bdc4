import { Worker } from 'node:worker_threads';
import type { RankedNeed, RankingTask } from './messages.ts';

/**
 * Ranks in a thread of its own, so that Ctrl-C and the progress bar stay alive. `onRanked` is called in the order of the
 * challenges.
 */
export function rankInWorker(
  task: RankingTask,
  onRanked: (ranked: RankedNeed) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ranking-worker.ts', import.meta.url), { workerData: task });
    const onAbort = () => {
      void worker.terminate();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    worker.on('message', onRanked);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', onAbort);
      if (code === 0) resolve();
      else reject(new Error(`the ranking thread ended with ${code}`));
    });
  });
}
