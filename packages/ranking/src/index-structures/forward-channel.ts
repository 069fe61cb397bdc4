import { lendOwn, loopsBetween } from '../compiled/loops.ts';
import type { TermCounts } from '../text/analyse.ts';
import { dampingOf, saturate, weightOfTerm } from './channel.ts';
import type { ChannelSettings } from './channel.ts';
import { frequencyBits, mostHalves } from './document-terms.ts';
import type { DocumentTerms } from './document-terms.ts';
import { lendScores } from './scratch.ts';
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

/** Weights of a part's terms under the statistics they were worked out from, by number; NaN where nobody has asked yet. */
interface KnownWeights {
  readonly statistics: TermStatistics;
  readonly weights: Float64Array;
}
const knownWeights = new WeakMap<DocumentTerms, KnownWeights>();

function weightsUnder(source: DocumentTerms, statistics: TermStatistics): Float64Array {
  let known = knownWeights.get(source);
  if (known?.statistics !== statistics) {
    known = { statistics, weights: new Float64Array(source.terms.size).fill(Number.NaN) };
    knownWeights.set(source, known);
  }
  return known.weights;
}

/** Weight of each of the part's terms in the need, 0 for those it does not hold. */
function weightsOf(need: TermCounts, { source }: ForwardPart, channel: ForwardChannel): Float32Array {
  const weights = lendScores('grams.weights', source.terms.size);
  const own = weightsUnder(source, channel.statistics);
  for (const [term, count] of need) {
    const id = source.terms.get(term);
    if (id === undefined) continue;
    if (Number.isNaN(own[id])) own[id] = weightOfTerm(term, channel.statistics, channel.settings);
    weights[id] = count * (own[id] as number);
  }
  return weights;
}

/** Frequencies, in halves, that most terms of a document have: their saturation is computed once a document. */
const usualHalves = 16;

function scoreDocument(
  { starts, packed }: DocumentTerms,
  document: number,
  weights: Float32Array,
  damping: number,
  k1: number,
  usual: Float64Array,
): number {
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

/** Scores one document of a part, whose length damps so much. */
type Scorer = (document: number, damping: number) => number;

/** By the compiled loop where the terms are in memory that it can reach; else by the one above, which gives the same bits. */
function scorerOf({ source }: ForwardPart, weights: Float32Array, { k1 }: ChannelSettings): Scorer {
  const { starts, packed } = source;
  const loops = loopsBetween(packed.buffer, weights.buffer);
  const place = loops && lendOwn('usual', usualHalves * 8);
  if (loops === undefined || place === undefined) {
    const usual = new Float64Array(usualHalves);
    return (document, damping) => scoreDocument(source, document, weights, damping, k1, usual);
  }
  const { byteOffset: first } = packed;
  return (document, damping) => {
    const [start, end] = [starts[document] as number, starts[document + 1] as number];
    return loops.sumTerms(first + start * 4, first + end * 4, weights.byteOffset, place.at, damping, k1);
  };
}

/** Scores the chosen documents for a need; all others stay at 0. */
export function scoreChosen(
  channel: ForwardChannel,
  need: TermCounts,
  chosen: ArrayLike<number>,
  scores: Float32Array = new Float32Array(channel.size),
): Float32Array {
  const { statistics, settings } = channel;
  for (const part of channel.parts) {
    const { lengths } = part.source;
    const end = part.base + lengths.length;
    const scoreOf = scorerOf(part, weightsOf(need, part, channel), settings);
    for (let at = 0; at < chosen.length; at++) {
      const document = chosen[at] as number;
      if (document < part.base || document >= end) continue;
      const damping = dampingOf(lengths[document - part.base] as number, statistics, settings);
      scores[document] = scoreOf(document - part.base, damping);
    }
  }
  return scores;
}
