import { buildIndex, buildIndexBy } from '../src/indexes.ts';
import type { OfferIndex } from '../src/indexes.ts';
import type { IndexOptions, Offer } from '../src/types.ts';
import { gatherInThreads } from './gather.ts';

export interface ThreadOptions extends IndexOptions {
  /** Threads that read, the calling one among them. */
  readonly threads: number;
  /** Fewer offers are read faster than a thread starts; 4,000 where absent. */
  readonly fewestForThreads?: number;
  /** Offers read in one go: more make fewer dictionaries and take more memory; 1,000 where absent. */
  readonly portion?: number;
  /** Called, in the calling thread, while offers are being read. */
  readonly onProgress?: ((read: number, all: number) => void) | undefined;
  /** Milliseconds without an answer after which the calling thread reads what is missing; 60,000 where absent. */
  readonly patience?: number;
  /** The module that runs in a thread; for tests of crashes. */
  readonly reader?: URL;
}

const fewest = 4_000;
const usualPortion = 1_000;
const usualPatience = 60_000;

/**
 * As `buildIndex`, to the last byte whatever the number of threads, with the reading of offers spread over threads. Blocks the
 * calling thread, which reads too, until the index is there: call it in a worker. A thread that dies, or does not start, costs
 * time and nothing else.
 *
 * @throws RankingInputError as `buildIndex` does
 */
export function buildIndexInThreads(offers: readonly Offer[], options: ThreadOptions): OfferIndex {
  const { threads, fewestForThreads = fewest, portion = usualPortion } = options;
  if (threads < 2 || offers.length < fewestForThreads) return buildIndex(offers, options);
  return buildIndexBy(gatherInThreads({ patience: usualPatience, ...options, portion }), offers, options);
}
