import type { TermCounts } from '../text/analyse.ts';
import { dampingOf, saturate, weightOfTerm } from './channel.ts';
import type { ChannelSettings } from './channel.ts';
import { frequencyBits, mostHalves } from './document-terms.ts';
import type { DocumentTerms } from './document-terms.ts';
import { lendFloat32 } from './scratch.ts';
import type { TermStatistics } from './statistics.ts';

/** Some of the documents of a forward channel, one after the other. */
export interface ForwardPart {
  readonly base: number;
  readonly source: DocumentTerms;
}

/**
 * A channel that scores a few chosen documents, each in the time of its own terms: for terms with so many postings that
 * scoring all documents would cost more than it is worth. Half the memory of an inverted channel.
 */
export interface ForwardChannel {
  readonly statistics: TermStatistics;
  readonly settings: ChannelSettings;
  readonly size: number;
  readonly parts: readonly ForwardPart[];
}

/** Weight of each of the part's terms in the need, 0 for those it does not hold. */
function weightsOf(need: TermCounts, { source }: ForwardPart, channel: ForwardChannel): Float32Array {
  const weights = lendFloat32('grams.weights', source.terms.size);
  for (const [term, count] of need) {
    const id = source.terms.get(term);
    if (id !== undefined) weights[id] = count * weightOfTerm(term, channel.statistics, channel.settings);
  }
  return weights;
}

/** Frequencies, in halves, that most terms of a document have: their saturation is computed once a document. */
const usualHalves = 8;

function scoreDocument(
  { starts, packed, lengths }: DocumentTerms,
  document: number,
  weights: Float32Array,
  channel: ForwardChannel,
  usual: Float64Array,
): number {
  const { k1 } = channel.settings;
  const damping = dampingOf(lengths[document] ?? 0, channel.statistics, channel.settings);
  for (let halves = 0; halves < usualHalves; halves++) usual[halves] = saturate(halves / 2, damping, k1);
  const end = starts[document + 1] ?? 0;
  let score = 0;
  for (let at = starts[document] ?? 0; at < end; at++) {
    const entry = packed[at] as number;
    const halves = entry & mostHalves;
    // A weight of zero adds nothing; asking whether it is zero would cost more than adding it.
    score +=
      (weights[entry >>> frequencyBits] as number) *
      (halves < usualHalves ? (usual[halves] as number) : saturate(halves / 2, damping, k1));
  }
  return score;
}

/** Scores the chosen documents for a need; all others stay at 0. */
export function scoreChosen(
  channel: ForwardChannel,
  need: TermCounts,
  chosen: ArrayLike<number>,
  scores: Float32Array = new Float32Array(channel.size),
): Float32Array {
  for (const part of channel.parts) {
    const end = part.base + part.source.lengths.length;
    const weights = weightsOf(need, part, channel);
    const usual = new Float64Array(usualHalves);
    for (let at = 0; at < chosen.length; at++) {
      const document = chosen[at] as number;
      if (document >= part.base && document < end)
        scores[document] = scoreDocument(part.source, document - part.base, weights, channel, usual);
    }
  }
  return scores;
}
