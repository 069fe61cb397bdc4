import type { MessagePort } from 'node:worker_threads';
import type { PlainOffers } from '../src/indexes.ts';
import type { RelevanceParts } from '../src/relevance/settings.ts';
import type { SharedMessage } from '../src/compiled/shared-memory.ts';
import type { Need, Offer, Ranking, RankOptions } from '../src/types.ts';

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

/** A module that says what is wanted of a ranking. */
export interface AnswerModule<Answer> {
  /** Plain values, which can be sent. */
  readonly answerOf: (ranking: Ranking, given: unknown) => Answer;
}

/** What a ranking thread is started with. */
export interface RankerSettings {
  readonly needs: readonly Need[];
  readonly options: RankOptions;
  readonly snapshot: { readonly message: SharedMessage; readonly data: string };
  readonly port: MessagePort;
  /** The next need to be ranked, and how many answers there were: who waits for one need not turn to its event loop. */
  readonly counts: Int32Array;
  /** Address of an {@link AnswerModule}. */
  readonly answers: string;
  readonly given: unknown;
  readonly compileCacheDirectory: string | undefined;
}

/** One ranked; without an answer where that failed: who waits for it ranks it and meets the same fault. */
export interface RankedPlace<Answer> {
  readonly place: number;
  readonly answer: Answer | undefined;
}
