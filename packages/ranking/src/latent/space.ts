import type { DocumentTerms } from '../index-structures/document-terms.ts';
import type { TermCounts } from '../text/analyse.ts';
import { createFolder, foldIn } from './model.ts';
import type { LatentModel } from './model.ts';

/** Places of a list of documents in a model's space. */
interface LatentPart {
  readonly base: number;
  /** Documents x rank, row by row, each of unit length. */
  readonly places: Float32Array;
}

/** A model, and the places of an index's documents in it, part by part. */
export interface LatentSpace {
  readonly model: LatentModel;
  readonly size: number;
  readonly parts: readonly LatentPart[];
}

const placesOf = new WeakMap<DocumentTerms, { readonly model: LatentModel; readonly places: Float32Array }>();

/** Keeps places that were stored, so that a list of documents is not folded in again. */
export function keepPlaces(source: DocumentTerms, model: LatentModel, places: Float32Array): void {
  placesOf.set(source, { model, places });
}

/** Folds a list of documents in; a list already folded into the same model is not folded again. */
function foldAll(source: DocumentTerms, model: LatentModel): Float32Array {
  const known = placesOf.get(source);
  if (known?.model === model) return known.places;
  const places = new Float32Array(new SharedArrayBuffer(source.lengths.length * model.rank * 4));
  const fold = createFolder(model, source);
  for (let document = 0; document < source.lengths.length; document++)
    fold(document, places.subarray(document * model.rank, (document + 1) * model.rank));
  placesOf.set(source, { model, places });
  return places;
}

/** Puts lists of documents, numbered through, into a model's space. */
export function buildLatentSpace(sources: readonly DocumentTerms[], model: LatentModel): LatentSpace {
  const parts: LatentPart[] = [];
  let base = 0;
  for (const source of sources) {
    parts.push({ base, places: foldAll(source, model) });
    base += source.lengths.length;
  }
  return { model, size: base, parts };
}

/** Cosine of a need with each chosen document; opposite directions count as nothing in common, all others stay at 0. */
export function scoreLatent(
  { model, size, parts }: LatentSpace,
  need: TermCounts,
  chosen: ArrayLike<number>,
  scores: Float32Array = new Float32Array(size),
): Float32Array {
  const place = foldIn(model, need);
  for (const part of parts) {
    const end = part.base + part.places.length / Math.max(1, model.rank);
    let waiting = 0;
    for (let number = 0; number < chosen.length; number++) {
      const document = chosen[number] as number;
      if (document < part.base || document >= end) continue;
      four[waiting++] = document;
      if (waiting < four.length) continue;
      scoreFour(place, part, scores);
      waiting = 0;
    }
    // The last ones, filled up with the last of them.
    if (waiting === 0) continue;
    four.fill(four[waiting - 1] as number, waiting);
    scoreFour(place, part, scores);
  }
  return scores;
}

/** Documents that wait for each other: a processor adds four sums in the time of one. */
const four = new Uint32Array(4);

/** Scalar products with four rows, each summed in order. */
function scoreFour(place: Float32Array, { base, places }: LatentPart, scores: Float32Array): void {
  const first = four[0] as number;
  const second = four[1] as number;
  const third = four[2] as number;
  const fourth = four[3] as number;
  const { length: rank } = place;
  const a = (first - base) * rank;
  const b = (second - base) * rank;
  const c = (third - base) * rank;
  const d = (fourth - base) * rank;
  let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
  for (let at = 0; at < rank; at++) {
    const value = place[at] as number;
    sumA += value * (places[a + at] as number);
    sumB += value * (places[b + at] as number);
    sumC += value * (places[c + at] as number);
    sumD += value * (places[d + at] as number);
  }
  scores[first] = Math.max(0, sumA);
  scores[second] = Math.max(0, sumB);
  scores[third] = Math.max(0, sumC);
  scores[fourth] = Math.max(0, sumD);
}
