import { isBelievedBy } from '../copying/guard.ts';
import type { Discounts } from '../copying/guard.ts';
import { nearness, placeIn } from '../latent/space.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { placesOf } from '../index-structures/text-index.ts';
import { topDocuments } from '../index-structures/top.ts';
import { chosenBy, sumsOf } from './combined.ts';
import type { ChannelScores } from './combined.ts';

/** First matches that lean on each other. */
export const leaningMatches = 30;
/** What a match gains at most by the others, as a share of their mean. */
const leaningShare = 2 / 3;
/** What the others weigh together before half of that is reached. */
const halfway = 1;
/** Above this cosine two say the same: an offer that is listed twice is no support for itself. */
const sameText = 0.8;

/** A first match: the sum of its channels, and its place in the latent space. */
export interface LeaningMatch {
  readonly sum: number;
  readonly at: Float32Array;
}

/** A first match of an index. */
export interface FirstMatch extends LeaningMatch {
  readonly document: number;
}

/** The best by all channels that do not repeat the need, best first; none in an index where they do not lean. */
export function firstMatches(
  index: TextIndex,
  channels: readonly ChannelScores[],
  discounts: Discounts,
): FirstMatch[] {
  const { latent, standing, model } = index;
  if (latent === undefined || !model.parts.leaning) return [];
  const chosen = chosenBy(channels);
  const sums = sumsOf(channels);
  const isBelieved = isBelievedBy(discounts);
  const place = placesOf(standing) ?? ((document: number) => document);
  return topDocuments(
    sums,
    leaningMatches,
    (at) => (sums[at] as number) > 0 && isBelieved(chosen[at] as number),
    (at) => place(chosen[at] as number),
  ).map((at) => {
    const document = chosen[at] as number;
    return { document, sum: sums[at] as number, at: placeIn(latent, document) };
  });
}

/**
 * Sums of first matches, each raised by those of the others that are like it: what answers a need resembles the other answers, what
 * only shares words with it stands alone (score regularisation, Diaz 2005, among the first matches).
 *
 * @param matches best first, in the order of content where two have the same sum
 */
export function leanOnEachOther(matches: readonly LeaningMatch[]): number[] {
  const weights = new Float64Array(matches.length);
  const support = new Float64Array(matches.length);
  for (let one = 0; one < matches.length; one++) {
    const { sum, at } = matches[one] as LeaningMatch;
    for (let other = 0; other < one; other++) {
      const match = matches[other] as LeaningMatch;
      const cosine = nearness(at, match.at);
      if (cosine <= 0 || cosine > sameText) continue;
      const weight = cosine * cosine;
      weights[one] = (weights[one] as number) + weight;
      weights[other] = (weights[other] as number) + weight;
      support[one] = (support[one] as number) + weight * match.sum;
      support[other] = (support[other] as number) + weight * sum;
    }
  }
  return matches.map(
    ({ sum }, one) => sum + (leaningShare * (support[one] as number)) / ((weights[one] as number) + halfway),
  );
}
