import { channelShares } from './settings.ts';
import type { ChannelName } from './settings.ts';

/** Scores of one channel and its best score. */
export interface ChannelScores {
  readonly name: ChannelName;
  /** By document; lent until the next need is scored. */
  readonly scores: Float32Array;
  readonly best: number;
  /** Documents that were looked at; all where it is left out. */
  readonly chosen?: Uint32Array | undefined;
}

/** A channel that found something, and its share of the sum. */
interface SharedChannel extends ChannelScores {
  readonly share: number;
}

function sharesOf(channels: readonly ChannelScores[]): SharedChannel[] {
  const active = channels.filter(({ best }) => best > 0);
  const total = active.reduce((sum, { name }) => sum + channelShares[name], 0);
  return active.map((channel) => ({ ...channel, share: channelShares[channel.name] / total }));
}

function sumAt(channels: readonly SharedChannel[], document: number): number {
  let sum = 0;
  for (const { scores, best, share } of channels) sum += ((scores[document] as number) / best) * share;
  return sum;
}

/** Documents that the channels looked at which do not look at all. */
const chosenBy = (channels: readonly ChannelScores[]): Uint32Array =>
  channels.find(({ chosen }) => chosen !== undefined)?.chosen ?? new Uint32Array(0);

/** The best sum of the channels, in [0, 1]. It stands where all channels look, or where the one that looks at all is at its best. */
export function highestSum(channels: readonly ChannelScores[]): number {
  const shared = sharesOf(channels);
  let highest = shared.find(({ chosen }) => chosen === undefined)?.share ?? 0;
  for (const document of chosenBy(shared)) highest = Math.max(highest, sumAt(shared, document));
  return highest;
}

/** What a sum of channels comes to where the highest shall come to `strength`. */
export interface Scale {
  readonly highest: number;
  readonly strength: number;
}

const unscaled: Scale = { highest: 1, strength: 1 };

/**
 * The weighted sum of the channels, each divided by its best score; in [0, 1]. Channels that look at chosen documents have chosen the same
 * ones. One pass over all documents: what it comes to elsewhere, one channel says alone.
 */
export function combineChannels(
  channels: readonly ChannelScores[],
  size: number,
  { highest, strength }: Scale = unscaled,
): Float64Array {
  const combined = new Float64Array(size);
  const shared = sharesOf(channels);
  const everywhere = shared.find(({ chosen }) => chosen === undefined);
  if (everywhere !== undefined) {
    const { scores, best, share } = everywhere;
    for (let document = 0; document < size; document++)
      combined[document] = ((((scores[document] as number) / best) * share) / highest) * strength;
  }
  for (const document of chosenBy(shared))
    combined[document] = (sumAt(shared, document) / highest) * strength;
  return combined;
}
