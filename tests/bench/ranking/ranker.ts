/** A thread that ranks needs over a snapshot with the help of others, and says how many reasons it has. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Need, RankOptions, SharedMessage } from '../../../packages/ranking/src/index.ts';

export interface RankerInput {
  readonly snapshot: SharedMessage;
  readonly needs: readonly Need[];
  readonly options: RankOptions;
  readonly threads: number;
}

// As `smc` does, before anything is loaded.
enableCompileCache();
const { fromMessage, readSnapshot } = await import('../../../packages/ranking/src/index.ts');
const { rankNeedsInThreads } = await import('../../../packages/ranking/threads/rank-needs.ts');

const { snapshot, needs, options, threads } = workerData as RankerInput;
const bytes = fromMessage(snapshot);
const data = 'bench';
const answers = new URL('./first-places.ts', import.meta.url);
const settings = { threads, answers, snapshot: { bytes, data } };
const ranked = await rankNeedsInThreads<{ readonly reasons: number }>(
  needs,
  readSnapshot(bytes, data, true),
  options,
  settings,
);
let reasons = 0;
for (const answer of ranked) reasons += answer.reasons;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
parentPort?.postMessage(reasons);
