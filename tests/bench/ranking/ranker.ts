/** A thread that ranks needs over a snapshot it shares, and says how much processor time that took. */
import { parentPort, workerData } from 'node:worker_threads';
import { fromMessage, rankOffers, readSnapshot } from '../../../packages/ranking/src/index.ts';
import type { Need, RankOptions, SharedMessage } from '../../../packages/ranking/src/index.ts';

export interface RankerInput {
  readonly snapshot: SharedMessage;
  readonly needs: readonly Need[];
  readonly options: RankOptions;
}
export interface RankerOutput {
  /** Milliseconds, reading the snapshot included. */
  readonly processorTime: number;
}

const { snapshot, needs, options } = workerData as RankerInput;
const index = readSnapshot(fromMessage(snapshot), 'bench', true);
for (const need of needs) rankOffers(need, index, options);
const { user, system } = process.threadCpuUsage();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
parentPort?.postMessage({ processorTime: (user + system) / 1000 } satisfies RankerOutput);
