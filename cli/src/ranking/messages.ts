import type { Need, Offer, RankOptions } from '@smc/ranking';
import type { MatchLine } from '../exporting/match-shape.ts';

/** For whom the lines are: a provider is told what it could do itself, without places. */
export const readers = ['city', 'provider', 'secretariat'] as const;
export type Reader = (typeof readers)[number];

/** What the worker thread is given. */
export interface RankingTask {
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly options: RankOptions;
  readonly reader: Reader;
}

/** What it sends back, one for each challenge and in their order. */
export interface RankedNeed {
  readonly lines: readonly MatchLine[];
  readonly excluded: number;
  /** Points that a fairness floor of the weights cost this list; 0 without one. */
  readonly floorCost: number;
}
