import { loopsOver } from '../compiled/loops.ts';
import type { DocumentTerms } from '../index-structures/document-terms.ts';
import { lenderFor } from '../index-structures/scratch.ts';
import { within } from '../index-structures/within.ts';
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

/** A document's place, of unit length. */
export function placeIn({ model: { rank }, parts }: LatentSpace, document: number): Float32Array {
  const part = parts.findLast(({ base }) => base <= document);
  if (part === undefined) throw new RangeError(`no document ${document}`);
  const at = (document - part.base) * rank;
  return part.places.subarray(at, at + rank);
}

/** Cosine of two places of unit length, summed in four parts. */
export function nearness(a: Float32Array, b: Float32Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let at = 0;
  for (; at < a.length - 3; at += 4) {
    first += (a[at] as number) * (b[at] as number);
    second += (a[at + 1] as number) * (b[at + 1] as number);
    third += (a[at + 2] as number) * (b[at + 2] as number);
    fourth += (a[at + 3] as number) * (b[at + 3] as number);
  }
  for (; at < a.length; at++) first += (a[at] as number) * (b[at] as number);
  return first + second + (third + fourth);
}

/** A need's place in a model's space. */
export type NeedPlace = (model: LatentModel) => Float32Array;

/** The place of a need that is compared with single documents again and again: worked out once for a model. */
export function keptPlace(need: TermCounts): NeedPlace {
  let kept: { readonly model: LatentModel; readonly place: Float32Array } | undefined;
  return (model) => {
    if (kept?.model !== model) kept = { model, place: foldIn(model, need) };
    return kept.place;
  };
}

/** Cosine of a need with each chosen document; opposite directions count as nothing in common, all others stay at 0. */
export function scoreLatent(
  { model, size, parts }: LatentSpace,
  need: TermCounts,
  chosen: ArrayLike<number>,
  scores: Float32Array = new Float32Array(size),
  placeIn: NeedPlace = () => foldIn(model, need),
): Float32Array {
  const place = placeIn(model);
  for (const part of parts) {
    const ofPart = within(chosen, part.base, part.base + part.places.length / Math.max(1, model.rank));
    if (ofPart.length === 0) continue;
    // Filled up with the last of them.
    while (ofPart.length % atOnce !== 0) ofPart.push(ofPart.at(-1) as number);
    if (scoreCompiled(place, part, ofPart, scores)) continue;
    for (let at = 0; at < ofPart.length; at += atOnce) scoreFour(place, part, ofPart, at, scores);
  }
  return scores;
}

/** Documents that wait for each other: a processor adds four sums in the time of one. */
const atOnce = 4;
/** Of fewer documents the loop in JavaScript is as good. */
const fewestForLoops = 64;

/** The same as below by the compiled loop; false where places are in memory that it cannot reach. */
function scoreCompiled(
  place: Float32Array,
  { base, places }: LatentPart,
  chosen: readonly number[],
  scores: Float32Array,
): boolean {
  const { length: rank } = place;
  const lend = lenderFor(chosen.length, fewestForLoops);
  const rows = lend('Uint32Array', 'latent.rows', chosen.length);
  const wide = lend('Float64Array', 'latent.place', rank);
  const sums = lend('Float64Array', 'latent.sums', chosen.length);
  const loops = rank % 2 === 0 ? loopsOver(places, [rows, wide, sums]) : undefined;
  if (loops === undefined) return false;
  wide.set(place);
  for (let at = 0; at < rows.length; at++)
    rows[at] = places.byteOffset + ((chosen[at] as number) - base) * rank * places.BYTES_PER_ELEMENT;
  const last = rows.byteOffset + rows.byteLength;
  loops.products(rows.byteOffset, last, rank * places.BYTES_PER_ELEMENT, wide.byteOffset, sums.byteOffset);
  for (let at = 0; at < chosen.length; at++) scores[chosen[at] as number] = Math.max(0, sums[at] as number);
  return true;
}

/** Scalar products with four rows, each summed in order. */
function scoreFour(
  place: Float32Array,
  { base, places }: LatentPart,
  chosen: readonly number[],
  from: number,
  scores: Float32Array,
): void {
  const first = chosen[from] as number;
  const second = chosen[from + 1] as number;
  const third = chosen[from + 2] as number;
  const fourth = chosen[from + 3] as number;
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
