import type { Message } from '../explain/message.ts';
import type { Pair } from '../pair.ts';
import type { FeatureName } from '../types.ts';

/**
 * What a feature says of a pair: a value where both sides have data; `silent` where the need asks and the offer does not
 * say; `not asked` where the need has nothing to compare with (the same for every offer).
 */
export type FeatureOutcome =
  | {
      readonly state: 'known';
      readonly value: number;
      readonly message: Message;
      readonly matched?: () => readonly string[];
      /** Share of the value that is left where the offer repeats the need. */
      readonly kept?: number | undefined;
    }
  | { readonly state: 'silent' | 'not asked'; readonly message: Message };

/** A feature: pure, and independent of every other pair but for the statistics in its context. */
export interface Feature {
  readonly name: FeatureName;
  readonly measure: (pair: Pair) => FeatureOutcome;
}

/**
 * What an offer's own statement comes to for a need: a value, `null` where nothing is stated. Made once per need; `undefined`
 * where the need does not ask. It reads nothing else of the offer, so that equal statements are read once per run.
 */
export type StatementReader<Stated> = ((stated: Stated) => number | null) | undefined;

/** A value cut to [0, 1]; what is not a number is 0. */
export const unit = (value: number): number => (value > 0 ? Math.min(1, value) : 0);
