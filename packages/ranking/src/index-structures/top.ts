/** Scores looked at to guess how high the last of the best stands. */
const sampleSize = 1024;

/**
 * A score that probably at least `count` documents reach, and few times as many: read off every n-th score. It only saves time: where
 * fewer reach it, the caller sorts all.
 */
function thresholdOf(scores: ArrayLike<number>, count: number): number {
  const step = Math.max(1, Math.floor(scores.length / sampleSize));
  const sample = new Float64Array(Math.ceil(scores.length / step));
  for (let at = 0, place = 0; at < scores.length; at += step) sample[place++] = scores[at] as number;
  sample.sort();
  // Twice what is expected in the sample: too low a threshold only costs time.
  const wanted = Math.ceil((2 * count * sample.length) / scores.length) + 8;
  return sample[Math.max(0, sample.length - wanted)] ?? 0;
}

function reaching(
  scores: ArrayLike<number>,
  threshold: number,
  isCandidate: ((document: number) => boolean) | undefined,
): number[] {
  const found: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    if ((scores[document] as number) < threshold) continue;
    if (isCandidate === undefined || isCandidate(document)) found.push(document);
  }
  return found;
}

/**
 * The `count` best documents, best first; equals the head of a full sort. No heap over everything: a threshold from a sample
 * leaves a few times `count` documents, which are sorted; where it leaves too few, all are. Linear in the documents.
 *
 * @param isCandidate documents that may be chosen; all by default
 * @param place order of documents with equal scores; their numbers (the order of the index) where it is left out
 */
export function topDocuments(
  scores: ArrayLike<number>,
  count: number,
  isCandidate?: (document: number) => boolean,
  place: (document: number) => number = (document) => document,
): number[] {
  if (count <= 0) return [];
  const isSmallShare = scores.length > sampleSize && count * 4 < scores.length;
  let found = isSmallShare ? reaching(scores, thresholdOf(scores, count), isCandidate) : undefined;
  if (found === undefined || found.length < count)
    found = reaching(scores, Number.NEGATIVE_INFINITY, isCandidate);
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || place(a) - place(b)).slice(0, count);
}
