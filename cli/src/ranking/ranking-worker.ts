import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex, type Match, rankOffers } from '@smc/ranking';
import type { MatchLine } from '../exporting/match-shape.ts';
import type { RankedNeed, RankingTask } from './messages.ts';

function lineOf({ needId, offerId, rank, score, reasons, missing }: Match): MatchLine {
  return {
    challenge: needId,
    solution: offerId,
    rank,
    score,
    reasons: reasons.map(({ feature, value, weight, contribution, text }) => ({
      feature,
      value,
      weight,
      contribution,
      text,
    })),
    missing,
  };
}

const { needs, offers, options } = workerData as RankingTask;
const index = buildIndex(offers);
for (const need of needs) {
  const { matches, exclusions } = rankOffers(need, index, options);
  // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ lines: matches.map(lineOf), excluded: exclusions.total } satisfies RankedNeed);
}
