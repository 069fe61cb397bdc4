import { loopsOwn } from '../compiled/loops.ts';
import { callIn } from '../index-structures/loans.ts';
import { cleared, lenderFor } from '../index-structures/scratch.ts';
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

/** Documents that the channels looked at which do not look at all. */
export const chosenBy = (channels: readonly ChannelScores[]): Uint32Array =>
  channels.find(({ chosen }) => chosen !== undefined)?.chosen ?? new Uint32Array(0);

/** Sums of the channels for some documents, in their order. */
function sumsOver(channels: readonly SharedChannel[], documents: Uint32Array): Float64Array {
  const sums = new Float64Array(documents.length);
  for (const { scores, best, share } of channels)
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] as number) + ((scores[documents[at] as number] as number) / best) * share;
  return sums;
}

/** The sum of the channels for each of the documents that they have chosen, in their order; in [0, 1]. */
export const sumsOf = (channels: readonly ChannelScores[]): Float64Array =>
  sumsOver(sharesOf(channels), chosenBy(channels));

/** The best sum of the channels, in [0, 1]. It stands where all channels look, or where the one that looks at all is at its best. */
export function highestSum(channels: readonly ChannelScores[]): number {
  const shared = sharesOf(channels);
  let highest = shared.find(({ chosen }) => chosen === undefined)?.share ?? 0;
  const sums = sumsOver(shared, chosenBy(shared));
  for (let at = 0; at < sums.length; at++) highest = Math.max(highest, sums[at] as number);
  return highest;
}

/** What a sum of channels comes to where the highest shall come to `strength`. */
export interface Scale {
  readonly highest: number;
  readonly strength: number;
}

export const unscaled: Scale = { highest: 1, strength: 1 };

/** What one channel says alone, of all documents. */
function scaleEach({ scores, best, share }: SharedChannel, { highest, strength }: Scale, sums: Float64Array) {
  for (let document = 0; document < sums.length; document++)
    sums[document] = ((((scores[document] as number) / best) * share) / highest) * strength;
}

/** The same by the compiled loop; false where scores or sums are in memory that it cannot reach. */
function scaleCompiled(
  { scores, best, share }: SharedChannel,
  { highest, strength }: Scale,
  sums: Float64Array,
): boolean {
  const loops = loopsOwn([scores, sums]);
  if (loops === undefined) return false;
  const { byteOffset: first } = scores;
  loops.scale(first, first + sums.length * 4, sums.byteOffset, best, share, highest, strength);
  return true;
}

/** A document with another sum than its channels give. */
export interface RaisedSum {
  readonly document: number;
  readonly sum: number;
}

/**
 * The weighted sum of the channels, each divided by its best score; in [0, 1]. Channels that look at chosen documents have chosen the same
 * ones. One pass over all documents: what it comes to elsewhere, one channel says alone. Lent until the next sums are made.
 *
 * @param raised sums that take the place of those of the channels
 */
export function combineChannels(
  channels: readonly ChannelScores[],
  size: number,
  scale: Scale = unscaled,
  raised: readonly RaisedSum[] = [],
): Float64Array {
  callIn();
  const shared = sharesOf(channels);
  const everywhere = shared.find(({ chosen }) => chosen === undefined);
  // One more, as the compiled loop writes two at a time.
  const combined = lenderFor(size)('Float64Array', 'text.combined', size + 1).subarray(0, size);
  if (everywhere === undefined) cleared(combined);
  else if (!scaleCompiled(everywhere, scale, combined)) scaleEach(everywhere, scale, combined);
  const chosen = chosenBy(shared);
  const sums = sumsOver(shared, chosen);
  for (let at = 0; at < sums.length; at++)
    combined[chosen[at] as number] = ((sums[at] as number) / scale.highest) * scale.strength;
  for (const { document, sum } of raised) combined[document] = (sum / scale.highest) * scale.strength;
  return combined;
}
