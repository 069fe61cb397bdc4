import type { MessagePort } from 'node:worker_threads';
import type { PlainOffers } from '../src/indexes.ts';
import type { RelevanceParts } from '../src/relevance/settings.ts';
import type { Offer } from '../src/types.ts';

/** What a reading thread is started with. */
export interface ReaderSettings {
  readonly parts: RelevanceParts;
  readonly port: MessagePort;
  /** Counts answers, so that who waits for one need not turn to its event loop. */
  readonly answers: Int32Array;
  readonly compileCacheDirectory: string | undefined;
}

/** Offers to be read, and their place among the portions of the catalogue. */
export interface Portion {
  readonly place: number;
  readonly offers: readonly Offer[];
}

/** A portion read; without offers where that failed: who waits for it reads it and meets the same fault. */
export interface ReadPortion {
  readonly place: number;
  readonly read: PlainOffers | undefined;
}
