import { loopsBetween } from '../compiled/loops.ts';
import { sharedBytes } from '../compiled/shared-memory.ts';
import type { TermCounts } from '../text/analyse.ts';
import { frequencyBits, mostHalves } from './document-terms.ts';
import type { DocumentTerms } from './document-terms.ts';
import { rarityOf } from './statistics.ts';
import type { TermStatistics } from './statistics.ts';

export { rarityOf } from './statistics.ts';

/** How one channel of text relevance counts. */
export interface ChannelSettings {
  /** Saturation of repeated terms (BM25). */
  readonly k1: number;
  /** Weight of a document's length, 0-1 (BM25). */
  readonly b: number;
  /** Power of the inverse document frequency. */
  readonly rarityPower: number;
  /** Occurrences of a term beyond this in one field are not counted: repeating a word does not help. */
  readonly repeatCap: number;
}

/**
 * An inverted index with eager scores (as bm25s does): each term's contribution to each document is computed once.
 * Postings in CSR layout: those of term `t` stand at `starts[t]` to `starts[t + 1]`, documents ascending.
 */
export interface ChannelPart {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** BM25F contribution of the term to the document, per occurrence in the need. */
  readonly impacts: Float32Array;
}

/** Parts one after the other: that of the documents first indexed, and that of those folded in later. */
export interface Channel {
  readonly statistics: TermStatistics;
  readonly settings: ChannelSettings;
  readonly size: number;
  readonly parts: readonly ChannelPart[];
}

/** A term's rarity to the channel's power. */
export const weightOfTerm = (
  term: string,
  { documents, frequencyOf }: TermStatistics,
  { rarityPower }: ChannelSettings,
): number => rarityOf(frequencyOf(term), documents) ** rarityPower;

/** The part of BM25's denominator that grows with a document's length. */
export function dampingOf(length: number, { averageLength }: TermStatistics, { k1, b }: ChannelSettings) {
  return k1 * (1 - b + b * (averageLength === 0 ? 1 : length / averageLength));
}

/** BM25F of a term of weight 1: fields pooled, with one length (Robertson, Zaragoza and Taylor 2004). */
export const saturate = (frequency: number, damping: number, k1: number): number =>
  (frequency * (k1 + 1)) / (frequency + damping);

/** Where the postings of each term begin. */
function startsOf({ terms, packed }: DocumentTerms): Uint32Array {
  const starts = new Uint32Array(new SharedArrayBuffer((terms.size + 1) * 4));
  for (const entry of packed) {
    const next = (entry >>> frequencyBits) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  return starts;
}

/**
 * Inverts what documents say into postings with scores under a model. Linear in the postings.
 *
 * @param base number of the first document
 */
export function invert(
  source: DocumentTerms,
  statistics: TermStatistics,
  settings: ChannelSettings,
  base: number,
): ChannelPart {
  const weights = Float64Array.from(source.terms.keys(), (term) => weightOfTerm(term, statistics, settings));
  const starts = startsOf(source);
  const next = Uint32Array.from(starts);
  const { length: postings } = source.packed;
  const memory = sharedBytes(postings * 8);
  const documents = new Uint32Array(memory, 0, postings);
  const impacts = new Float32Array(memory, postings * 4, postings);
  for (const [document, length] of source.lengths.entries()) {
    const damping = dampingOf(length, statistics, settings);
    const end = source.starts[document + 1] ?? 0;
    for (let at = source.starts[document] ?? 0; at < end; at++) {
      const entry = source.packed[at] ?? 0;
      const term = entry >>> frequencyBits;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      documents[place] = base + document;
      impacts[place] = (weights[term] ?? 0) * saturate((entry & mostHalves) / 2, damping, settings.k1);
    }
  }
  return { terms: source.terms, starts, documents, impacts };
}

/** Adds the postings from a start to an end, each as often as a term counts. */
type Adder = (start: number, end: number, count: number) => void;

/** The compiled loop where postings and scores are in memory that it can reach; else the one below, which gives the same bits. */
function adderOf({ documents, impacts }: ChannelPart, scores: Float32Array): Adder {
  const loops = loopsBetween(documents.buffer, scores.buffer);
  if (loops === undefined || documents.buffer !== impacts.buffer)
    return (start, end, count) => addPostings(scores, documents, impacts, start, end, count);
  const { byteOffset: first } = documents;
  const { byteOffset: firstImpact } = impacts;
  return (start, end, count) => {
    const [from, until, impact] = [first + start * 4, first + end * 4, firstImpact + start * 4];
    if (count === 1) loops.add(from, until, impact, scores.byteOffset);
    else loops.addTimes(from, until, impact, scores.byteOffset, count);
  };
}

/**
 * Scores every document for a need: term at a time, in the order of the need's terms. Longer needs cost more, nothing else.
 *
 * @param scores where they are added up, such as `lendScores` gives; made where it is left out
 */
export function scoreChannel(
  { parts, size }: Channel,
  need: TermCounts,
  scores: Float32Array = new Float32Array(size),
): Float32Array {
  for (const part of parts) {
    const add = adderOf(part, scores);
    for (const [term, count] of need) {
      const id = part.terms.get(term);
      if (id !== undefined) add(part.starts[id] ?? 0, part.starts[id + 1] ?? 0, count);
    }
  }
  return scores;
}

/**
 * The one hot loop where it is not compiled, four postings at a time: a fifth faster than one at a time. A term names a document once, so that their order
 * does not matter.
 */
function addPostings(
  scores: Float32Array,
  documents: Uint32Array,
  impacts: Float32Array,
  start: number,
  end: number,
  count: number,
): void {
  let at = start;
  for (; at < end - 3; at += 4) {
    const first = documents[at] as number;
    const second = documents[at + 1] as number;
    const third = documents[at + 2] as number;
    const fourth = documents[at + 3] as number;
    scores[first] = (scores[first] as number) + count * (impacts[at] as number);
    scores[second] = (scores[second] as number) + count * (impacts[at + 1] as number);
    scores[third] = (scores[third] as number) + count * (impacts[at + 2] as number);
    scores[fourth] = (scores[fourth] as number) + count * (impacts[at + 3] as number);
  }
  for (; at < end; at++) {
    const document = documents[at] as number;
    scores[document] = (scores[document] as number) + count * (impacts[at] as number);
  }
}
