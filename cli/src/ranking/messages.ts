import type { Need, Offer, RankOptions } from '@smc/ranking';
import type { MatchLine } from '../exporting/match-shape.ts';

/** What the worker thread is given. */
export interface RankingTask {
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly options: RankOptions;
}

/** What it sends back, one for each challenge and in their order. */
export interface RankedNeed {
  readonly lines: readonly MatchLine[];
  readonly excluded: number;
}
