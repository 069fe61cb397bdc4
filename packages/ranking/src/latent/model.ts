import { countsOf } from '../index-structures/document-counts.ts';
import { frequencyBits, mostHalves } from '../index-structures/document-terms.ts';
import type { DocumentTerms } from '../index-structures/document-terms.ts';
import type { TermCounts } from '../text/analyse.ts';
import { dominantSubspace } from './subspace.ts';
import type { SparseMatrix } from './subspace.ts';

/**
 * A latent space (latent semantic analysis, Deerwester and others 1990): where words stand that are used alike. Trained once on
 * a catalogue and kept; documents that come later, and needs, are folded in without changing anybody's place.
 */
export interface LatentModel {
  /** Dimensions. 0: too few documents to learn from. */
  readonly rank: number;
  /** Each term's row in {@link places}. */
  readonly terms: ReadonlyMap<string, number>;
  readonly rarities: Float32Array;
  /** Terms x rank, row by row. */
  readonly places: Float32Array;
}

/** Dimensions of a model where there are documents enough. */
export const defaultRank = 200;
/** Documents that a model is trained on; of more, every n-th in the order of content. */
export const largestTraining = 6000;

/** A need of zero or one uses counts in full; part of a use (a translation that may be meant) in part. */
const dampen = (count: number) => (count <= 1 ? count : 1 + Math.log(count));

function countHolders(documents: readonly TermCounts[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const terms of documents)
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
}

/** A text's weights in the model, by row, with unit length. Terms that the model does not know are left out. */
function weigh(model: Pick<LatentModel, 'terms' | 'rarities'>, counts: TermCounts): [number, number][] {
  const weights: [number, number][] = [];
  let squares = 0;
  for (const [term, count] of counts) {
    const row = model.terms.get(term);
    if (row === undefined) continue;
    const weight = dampen(count) * (model.rarities[row] ?? 0);
    squares += weight * weight;
    weights.push([row, weight]);
  }
  const norm = Math.sqrt(squares);
  return norm === 0 ? [] : weights.map(([row, weight]) => [row, weight / norm]);
}

function matrixOf(rows: readonly (readonly [number, number][])[], columns: number): SparseMatrix {
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const starts = new Uint32Array(rows.length + 1);
  const columnIds = new Uint32Array(total);
  const values = new Float32Array(total);
  let next = 0;
  for (const [index, row] of rows.entries()) {
    starts[index] = next;
    for (const [column, value] of row) {
      columnIds[next] = column;
      values[next++] = value;
    }
  }
  starts[rows.length] = next;
  return { rows: rows.length, columns, starts, columnIds, values };
}

function sampleOf(source: DocumentTerms): TermCounts[] {
  const all = source.lengths.length;
  const size = Math.min(all, largestTraining);
  return Array.from({ length: size }, (_, index) => countsOf(source, Math.floor((index * all) / size)));
}

/**
 * Trains a model. Deterministic: the same documents in the same order (that of their content) give the same bits.
 *
 * @param rank most dimensions; never more than documents - 2
 */
export function trainLatentModel(source: DocumentTerms, rank: number = defaultRank): LatentModel {
  const sample = sampleOf(source);
  const holders = countHolders(sample);
  const terms = new Map<string, number>();
  const rarities: number[] = [];
  for (const [term, count] of holders) {
    terms.set(term, terms.size);
    rarities.push(Math.log((sample.length + 1) / (count + 0.5)));
  }
  const dimensions = Math.max(0, Math.min(rank, sample.length - 2));
  const words = { terms, rarities: Float32Array.from(rarities) };
  const rows = sample.map((counts) => weigh(words, counts));
  const places = dimensions === 0 ? [] : dominantSubspace(matrixOf(rows, terms.size), dimensions);
  return { rank: dimensions, ...words, places: Float32Array.from(places) };
}

/** A text's place in the space, of unit length; all zero where the model knows none of its words. */
export function foldIn(
  model: LatentModel,
  counts: TermCounts,
  into: Float32Array = new Float32Array(model.rank),
): Float32Array {
  into.fill(0);
  for (const [row, weight] of weigh(model, counts)) addPlace(into, weight, model.places, row * model.rank);
  toUnitLength(into);
  return into;
}

function addPlace(into: Float32Array, weight: number, places: Float32Array, base: number): void {
  for (let at = 0; at < into.length; at++)
    into[at] = (into[at] as number) + weight * (places[base + at] as number);
}

function toUnitLength(place: Float32Array): void {
  let squares = 0;
  for (let at = 0; at < place.length; at++) squares += (place[at] as number) * (place[at] as number);
  if (squares === 0) return;
  const norm = Math.sqrt(squares);
  for (let at = 0; at < place.length; at++) place[at] = (place[at] as number) / norm;
}

/** Puts documents into the space one after the other: as {@link foldIn}, without a list of terms for each. */
export function createFolder(
  model: LatentModel,
  { terms, starts, packed }: DocumentTerms,
): (document: number, into: Float32Array) => void {
  const rows = Int32Array.from(terms.keys(), (term) => model.terms.get(term) ?? -1);
  // A frequency is held in halves: few values, each damped once.
  const damped = Float64Array.from({ length: mostHalves + 1 }, (_, halves) => dampen(halves / 2));
  const places = new Uint32Array(packed.length === 0 ? 0 : longestOf(starts));
  const weights = new Float64Array(places.length);
  return (document, into) => {
    const end = starts[document + 1] ?? 0;
    let count = 0;
    let squares = 0;
    for (let at = starts[document] ?? 0; at < end; at++) {
      const entry = packed[at] as number;
      const row = rows[entry >>> frequencyBits] as number;
      if (row < 0) continue;
      const weight = (damped[entry & mostHalves] as number) * (model.rarities[row] as number);
      squares += weight * weight;
      places[count] = row;
      weights[count++] = weight;
    }
    into.fill(0);
    const norm = Math.sqrt(squares);
    if (norm === 0) return;
    for (let at = 0; at < count; at++)
      addPlace(into, (weights[at] as number) / norm, model.places, (places[at] as number) * model.rank);
    toUnitLength(into);
  };
}

function longestOf(starts: Uint32Array): number {
  let longest = 0;
  for (let at = 1; at < starts.length; at++)
    longest = Math.max(longest, (starts[at] as number) - (starts[at - 1] as number));
  return longest;
}
