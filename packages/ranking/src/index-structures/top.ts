import { nthGreatest } from './nth-greatest.ts';
import { documentsReaching } from './scan.ts';

/** Scores looked at to guess how high the last of the best stands. */
const sampleSize = 1024;

/**
 * A score that probably at least `count` documents reach, and few times as many: read off every n-th score. It only saves time: where
 * fewer reach it, the caller looks at all.
 */
function thresholdOf(scores: ArrayLike<number>, count: number): number {
  const step = Math.max(1, Math.floor(scores.length / sampleSize));
  const sample = new Float64Array(Math.ceil(scores.length / step));
  for (let at = 0, place = 0; at < scores.length; at += step) sample[place++] = scores[at] as number;
  // Twice what is expected in the sample: too low a threshold only costs time.
  const wanted = Math.ceil((2 * count * sample.length) / scores.length) + 8;
  return nthGreatest(sample, Math.min(wanted, sample.length));
}

type IsCandidate = (document: number) => boolean;

function reaching(
  scores: ArrayLike<number>,
  threshold: number,
  isCandidate: IsCandidate | undefined,
): number[] {
  const found = documentsReaching(scores, threshold);
  const candidates: number[] = [];
  for (let at = 0; at < found.length; at++) {
    const document = found[at] as number;
    if (isCandidate === undefined || isCandidate(document)) candidates.push(document);
  }
  return candidates;
}

/** Candidates of which the best are among: all that reach a score that at least `count` do. In their order. */
function someOf(scores: ArrayLike<number>, count: number, isCandidate: IsCandidate | undefined): number[] {
  if (scores.length > sampleSize && count * 4 < scores.length) {
    const found = reaching(scores, thresholdOf(scores, count), isCandidate);
    if (found.length >= count) return found;
  }
  return reaching(scores, Number.NEGATIVE_INFINITY, isCandidate);
}

/** The score of the last of the `count` best of more documents than that. */
function lastOf(scores: ArrayLike<number>, documents: readonly number[], count: number): number {
  const values = new Float64Array(documents.length);
  for (let at = 0; at < documents.length; at++) values[at] = scores[documents[at] as number] as number;
  return nthGreatest(values, count);
}

/**
 * Leaves the `count` best of some documents, in the order in which they came: those above the score of the last of them, and of those
 * with just that score the first by place.
 */
function bestOf(
  scores: ArrayLike<number>,
  documents: number[],
  count: number,
  place: (document: number) => number,
): number[] {
  if (documents.length <= count) return documents;
  const last = lastOf(scores, documents, count);
  const reached = documents.filter((document) => (scores[document] as number) >= last);
  if (reached.length === count) return reached;
  const equal = reached.filter((document) => scores[document] === last);
  const tooMany = reached.length - count;
  const left = new Set(equal.sort((a, b) => place(a) - place(b)).slice(equal.length - tooMany));
  return reached.filter((document) => !left.has(document));
}

const byNumber = (document: number) => document;

/**
 * The `count` best documents, best first; equals the head of a full sort. No heap over everything: a threshold from a sample
 * leaves a few times `count` documents; where it leaves too few, all are looked at. Linear in the documents.
 *
 * @param isCandidate documents that may be chosen; all by default
 * @param place order of documents with equal scores; their numbers (the order of the index) where it is left out
 */
export function topDocuments(
  scores: ArrayLike<number>,
  count: number,
  isCandidate?: IsCandidate,
  place: (document: number) => number = byNumber,
): number[] {
  if (count <= 0) return [];
  const best = bestOf(scores, someOf(scores, count, isCandidate), count, place);
  return best.sort((a, b) => (scores[b] as number) - (scores[a] as number) || place(a) - place(b));
}

/** The same documents in the order of their numbers, which costs less. */
export function topByNumber(
  scores: ArrayLike<number>,
  count: number,
  isCandidate?: IsCandidate,
  place: (document: number) => number = byNumber,
): Uint32Array {
  return count <= 0
    ? new Uint32Array(0)
    : Uint32Array.from(bestOf(scores, someOf(scores, count, isCandidate), count, place));
}
