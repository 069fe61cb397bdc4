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
  for (const { base, places } of parts) {
    const end = base + places.length / Math.max(1, model.rank);
    const documents = Array.from(chosen).filter((document) => document >= base && document < end);
    for (let number = 0; number < documents.length; number += 4) {
      const four = [0, 1, 2, 3].map(
        (next) => documents[Math.min(number + next, documents.length - 1)] as number,
      );
      fourProducts(
        place,
        places,
        four.map((document) => (document - base) * model.rank),
        products,
      );
      for (const [next, document] of four.entries()) scores[document] = Math.max(0, products[next] as number);
    }
  }
  return scores;
}

const products = new Float64Array(4);

/** Scalar products with four rows, each summed in order: a processor adds four sums in the time of one. */
function fourProducts(
  place: Float32Array,
  places: Float32Array,
  rows: readonly number[],
  into: Float64Array,
): void {
  const [first = 0, second = 0, third = 0, fourth = 0] = rows;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at < place.length; at++) {
    const value = place[at] as number;
    a += value * (places[first + at] as number);
    b += value * (places[second + at] as number);
    c += value * (places[third + at] as number);
    d += value * (places[fourth + at] as number);
  }
  into.set([a, b, c, d]);
}
