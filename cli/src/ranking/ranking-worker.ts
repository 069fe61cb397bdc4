import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type Match, rankOffers } from '@smc/ranking';
import { buildIndexInThreads } from '@smc/ranking/threads';
import type { MatchLine } from '../exporting/match-shape.ts';
import type { RankedNeed, RankingTask } from './messages.ts';

const { needs, offers, options, reader } = workerData as RankingTask;

const improvementsOf = (changes: Match['changes']) =>
  reader === 'provider'
    ? changes.filter(({ by }) => by === 'provider').map(({ textWithoutPlace }) => textWithoutPlace)
    : changes.map(({ text }) => text);

function lineOf({ needId, offerId, rank, score, reasons, missing, changes }: Match): MatchLine {
  return {
    challenge: needId,
    solution: offerId,
    rank,
    score,
    reasons: reasons.map(({ feature, value, weight, contribution, text, matched = [] }) => ({
      feature,
      value,
      weight,
      contribution,
      text,
      matched,
    })),
    missing,
    improvements: improvementsOf(changes),
  };
}

const index = buildIndexInThreads(offers, { threads: availableParallelism() });
for (const need of needs) {
  const { matches, exclusions, floor } = rankOffers(need, index, options);
  const ranked = {
    lines: matches.map(lineOf),
    excluded: exclusions.total,
    floorCost: floor?.cost ?? 0,
  } satisfies RankedNeed;
  // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(ranked);
}
