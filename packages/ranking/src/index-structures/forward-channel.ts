import { lendOwn, loopsBetween } from '../compiled/loops.ts';
import type { TermCounts } from '../text/analyse.ts';
import { dampingOf, saturate, weightOfTerm } from './channel.ts';
import type { ChannelSettings } from './channel.ts';
import { frequencyBits, mostHalves } from './document-terms.ts';
import type { DocumentTerms } from './document-terms.ts';
import { cleared, lendScores } from './scratch.ts';
import { within } from './within.ts';
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

/** What the terms of a part weigh in a need. */
interface PartWeights {
  /** Numbers of the need's terms. */
  readonly ids: ArrayLike<number>;
  /** By number, 0 for those that the need does not hold. Lent. */
  readonly weights: Float32Array;
}

function weightsOf(need: TermCounts, { source }: ForwardPart, channel: ForwardChannel): PartWeights {
  const ids: number[] = [];
  const weights = lendScores('grams.weights', source.terms.size);
  const own = weightsUnder(source, channel.statistics);
  for (const [term, count] of need) {
    const id = source.terms.get(term);
    if (id === undefined) continue;
    if (Number.isNaN(own[id])) own[id] = weightOfTerm(term, channel.statistics, channel.settings);
    weights[id] = count * (own[id] as number);
    ids.push(id);
  }
  return { ids, weights };
}

/** Weights of a part's terms in a need. */
export type NeedWeights = (part: ForwardPart, channel: ForwardChannel) => PartWeights;

/** A need's terms in a part, by number, and what they weigh. */
interface KeptTerms {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** Weights of the need that was asked for last, all others zero: taken back when the next one is asked for. */
let shown: { readonly terms: KeptTerms; readonly weights: Float32Array } | undefined;

/** Of fewer terms all weights are as soon set to zero as those that were not. */
const fewestTakenBack = 4_096;

function write({ ids, weights }: KeptTerms, target: Float32Array): Float32Array {
  for (let at = 0; at < ids.length; at++) target[ids[at] as number] = weights[at] as number;
  return target;
}

function show(terms: KeptTerms, length: number): Float32Array {
  if (length < fewestTakenBack) return write(terms, lendScores('grams.weights', length));
  let weights = shown?.weights;
  if (weights?.length !== length) weights = lendScores('grams.kept', length);
  else for (const id of shown?.terms.ids ?? []) weights[id] = 0;
  shown = { terms, weights };
  return write(terms, weights);
}

/** Weights of a need of which single documents are scored again and again: its terms are looked up once for each part. */
export function keptWeights(need: TermCounts): NeedWeights {
  const kept = new WeakMap<DocumentTerms, KeptTerms>();
  return (part, channel) => {
    const { terms } = part.source;
    let known = kept.get(part.source);
    if (known === undefined) {
      const { ids, weights } = weightsOf(need, part, channel);
      known = { ids: Uint32Array.from(ids), weights: Float32Array.from(ids, (id) => weights[id] as number) };
      kept.set(part.source, known);
    }
    return { ids: known.ids, weights: show(known, terms.size) };
  };
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

/** Scores the chosen documents of a part. */
type Scorer = (
  part: ForwardPart,
  chosen: readonly number[],
  weights: PartWeights,
  channel: ForwardChannel,
  scores: Float32Array,
) => void;

const dampingAt = ({ lengths }: DocumentTerms, document: number, { statistics, settings }: ForwardChannel) =>
  dampingOf(lengths[document] as number, statistics, settings);

const scoreEach: Scorer = ({ base, source }, chosen, { weights }, channel, scores) => {
  const usual = new Float64Array(usualHalves);
  const { k1 } = channel.settings;
  for (const document of chosen) {
    const damping = dampingAt(source, document - base, channel);
    scores[document] = scoreDocument(source, document - base, weights, damping, k1, usual);
  }
};

/** Of fewer documents the loop in JavaScript is as good. */
const fewestForLoops = 8;

/** Bytes that the compiled loop reads of a document: where its terms begin and end, and what its length damps. */
const bytesOfDocument = 16;

/** Room for the terms of any of some documents, and one more. */
function mostTerms({ base, source: { starts } }: ForwardPart, chosen: readonly number[]): number {
  let most = 0;
  for (const document of chosen)
    most = Math.max(most, (starts[document - base + 1] as number) - (starts[document - base] as number));
  return most + 1;
}

/** What stands in the compiled loop's marks for a term of the need: bytes that it goes on. */
const isAsked = 4;

/** The compiled loop where the terms are in memory that it can reach, which gives the same bits; `undefined` elsewhere. */
function compiledScorer(
  { source: { packed, starts } }: ForwardPart,
  { ids, weights }: PartWeights,
): Scorer | undefined {
  const loops = loopsBetween(packed.buffer, weights.buffer);
  const usual = loops && lendOwn('usual', usualHalves * 8);
  if (loops === undefined || usual === undefined) return undefined;
  return ({ base, source }, chosen, _, channel, scores) => {
    const place = lendOwn('grams.chosen', chosen.length * bytesOfDocument);
    const held = lendOwn('grams.held', mostTerms({ base, source }, chosen) * packed.BYTES_PER_ELEMENT);
    const marked = lendOwn('grams.marks', weights.length);
    if (place === undefined || held === undefined || marked === undefined) {
      scoreEach({ base, source }, chosen, { ids, weights }, channel, scores);
      return;
    }
    const marks = cleared(new Uint8Array(marked.buffer, marked.at, weights.length));
    for (let at = 0; at < ids.length; at++) marks[ids[at] as number] = isAsked;
    const terms = new Uint32Array(place.buffer, place.at, chosen.length * 4);
    const sums = new Float64Array(place.buffer, place.at, chosen.length * 2);
    for (let at = 0; at < chosen.length; at++) {
      const document = (chosen[at] as number) - base;
      terms[at * 4] = packed.byteOffset + (starts[document] as number) * 4;
      terms[at * 4 + 1] = packed.byteOffset + (starts[document + 1] as number) * 4;
      sums[at * 2 + 1] = dampingAt(source, document, channel);
    }
    const last = place.at + chosen.length * bytesOfDocument;
    loops.sumTerms(
      place.at,
      last,
      weights.byteOffset,
      marks.byteOffset,
      usual.at,
      held.at,
      channel.settings.k1,
    );
    for (let at = 0; at < chosen.length; at++) scores[chosen[at] as number] = sums[at * 2 + 1] as number;
  };
}

/** Scores the chosen documents for a need; all others stay at 0. */
export function scoreChosen(
  channel: ForwardChannel,
  need: TermCounts,
  chosen: ArrayLike<number>,
  scores: Float32Array = new Float32Array(channel.size),
  weigh: NeedWeights = (part) => weightsOf(need, part, channel),
): Float32Array {
  for (const part of channel.parts) {
    const ofPart = within(chosen, part.base, part.base + part.source.lengths.length);
    if (ofPart.length === 0) continue;
    const weights = weigh(part, channel);
    const score = ofPart.length < fewestForLoops ? scoreEach : (compiledScorer(part, weights) ?? scoreEach);
    score(part, ofPart, weights, channel, scores);
  }
  return scores;
}
