import type { Need, Offer, RateTable, SharedMessage, Weights } from '@smc/ranking';
import type { RankingResult } from '../ranking.ts';
import type { Similarities } from '../similarities.ts';

/** An offer with the line that stands for it in the data digest. */
export interface OfferEntry {
  readonly offer: Offer;
  readonly line: string;
  readonly revision: number;
}

/** Offers that are new or changed, and ids of those that are no longer listed. */
export interface OfferChanges {
  readonly upsert: readonly OfferEntry[];
  readonly remove: readonly string[];
}

export interface RankRequest {
  readonly need: Need;
  readonly needLine: string;
  readonly weights: Weights;
  /** The day of the run, ISO 8601. */
  readonly today: string;
  readonly rates: RateTable | null;
  readonly ratesLine: string;
  /** From a configured embedder; left out without one. */
  readonly similarities?: Similarities;
  /** What the result will be stored as: it is followed under that name while offers change. */
  readonly standsAs?: string;
}

/** Results that ranking anew would still give, over the offers that the digest stands for. */
export interface StandingResults {
  readonly digest: string;
  /** What they were stored as. */
  readonly holds: readonly string[];
}

/** What a worker is started with. */
export interface WorkerSettings {
  readonly compileCacheDirectory: string | undefined;
  /** Where the index is kept for the next start; null: nowhere. */
  readonly snapshotFolder: string | null;
  /** Number among the workers that live at the same time, from 0 on: what it follows is kept under it. */
  readonly place: number;
  /** Fewer offers are indexed faster than they are worth storing. */
  readonly fewestForSnapshot: number;
  readonly snapshot: SharedMessage | null;
}

/** What the main thread sends; plain values only. */
export type ToWorker =
  | ({ readonly kind: 'offers' } & OfferChanges)
  /** Another worker's index, in memory that both look at. */
  | { readonly kind: 'snapshot'; readonly snapshot: SharedMessage }
  | { readonly kind: 'rank'; readonly taskId: number; readonly request: RankRequest }
  /** Which of its results still hold? */
  | { readonly kind: 'look' };

/** What a worker answers. */
export type FromWorker =
  /** The index over the offers it was told of is there; without a snapshot where they are few. */
  | { readonly kind: 'indexed'; readonly snapshot: SharedMessage | null }
  /** It is reading offers for a new index: so many of all. */
  | { readonly kind: 'progress'; readonly read: number; readonly all: number }
  /** A line for the log. */
  | { readonly kind: 'note'; readonly text: string }
  /** Null where none is known to hold. */
  | { readonly kind: 'looked'; readonly standing: StandingResults | null }
  | { readonly kind: 'ranked'; readonly taskId: number; readonly result: RankingResult }
  | {
      readonly kind: 'failed';
      readonly taskId: number;
      /** The input's field that cannot be ranked; null for an unexpected failure. */
      readonly field: string | null;
      readonly message: string;
    };
