/** True where document `a` is better: more points, or as many and earlier in the index (which is ordered by content). */
const isBetter = (scores: ArrayLike<number>, a: number, b: number) => {
  const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
  return difference !== 0 ? difference > 0 : a < b;
};

function siftDown(heap: number[], scores: ArrayLike<number>, from: number): void {
  let at = from;
  for (;;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && isBetter(scores, heap[worst] ?? 0, heap[child] ?? 0)) worst = child;
    }
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst] ?? 0, heap[at] ?? 0];
    at = worst;
  }
}

/**
 * The `count` best documents, best first; equals the head of a full sort. A bounded heap: O(n log count).
 *
 * @param isCandidate documents that may be chosen; all by default
 */
export function topDocuments(
  scores: ArrayLike<number>,
  count: number,
  isCandidate?: (document: number) => boolean,
): number[] {
  const heap: number[] = [];
  for (let document = 0; document < scores.length && count > 0; document++) {
    if (isCandidate !== undefined && !isCandidate(document)) continue;
    if (heap.length < count) {
      heap.push(document);
      if (heap.length === count) for (let at = (count >> 1) - 1; at >= 0; at--) siftDown(heap, scores, at);
    } else if (isBetter(scores, document, heap[0] ?? 0)) {
      heap[0] = document;
      siftDown(heap, scores, 0);
    }
  }
  return heap.sort((a, b) => (isBetter(scores, a, b) ? -1 : 1));
}
