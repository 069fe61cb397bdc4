import { lendOwn, loopsWithin } from '../compiled/loops.ts';

/** Scores that one round of the compiled loops looks at. */
const round = 16;

/** The greatest of some scores, none of which is below zero; 0 for an empty list. */
export function greatestOf(scores: Float32Array): number {
  const loops = loopsWithin(scores.buffer);
  if (loops !== undefined) {
    const { byteOffset: at, length } = scores;
    return loops.greatest(at, at + (length - (length % round)) * 4, at + length * 4);
  }
  let best = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score > best) best = score;
  }
  return best;
}

/** How many of some bytes are the same as one. */
export function countOf(bytes: Uint8Array, byte: number): number {
  const loops = loopsWithin(bytes.buffer);
  const { byteOffset: at, length } = bytes;
  const whole = loops === undefined ? 0 : length - (length % round);
  let count = loops?.countByte(at, at + whole, byte) ?? 0;
  for (let place = whole; place < length; place++) if (bytes[place] === byte) count++;
  return count;
}

/** Numbers of the documents whose score reaches a threshold, in order. Lent until the next question. */
export function documentsReaching(scores: ArrayLike<number>, threshold: number): ArrayLike<number> {
  if (scores instanceof Float32Array || scores instanceof Int32Array) {
    const compiled = reachingCompiled(scores, threshold);
    if (compiled !== undefined) return compiled;
  }
  const found: number[] = [];
  for (let document = 0; document < scores.length; document++)
    if ((scores[document] as number) >= threshold) found.push(document);
  return found;
}

function reachingCompiled(scores: Float32Array | Int32Array, threshold: number): Uint32Array | undefined {
  const loops = loopsWithin(scores.buffer);
  // As the scores are, in single precision or whole; any other threshold is none of them.
  const isWhole = scores instanceof Int32Array;
  const own = isWhole ? threshold | 0 : Math.fround(threshold);
  if (loops === undefined || own !== threshold) return undefined;
  const { byteOffset: at, length } = scores;
  const place = lendOwn('found', length * 4);
  if (place === undefined) return undefined;
  const reaching = isWhole ? loops.reachingWhole : loops.reaching;
  const end = reaching(at, at + (length - (length % round)) * 4, at + length * 4, threshold, place.at);
  return new Uint32Array(place.buffer, place.at, ((end >>> 0) - place.at) / 4);
}
