import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndexInThreads, rankNeedsInThreads } from '@smc/ranking/threads';
import type { RankedNeed, RankingTask } from './messages.ts';

const { needs, offers, options, reader } = workerData as RankingTask;

const threads = availableParallelism();
const index = buildIndexInThreads(offers, { threads });
const answers = new URL('ranked-lines.ts', import.meta.url);
const settings = { threads, answers, given: reader };
// oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
for (const ranked of await rankNeedsInThreads<RankedNeed>(needs, index, options, settings)) {
  // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(ranked);
}
