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

/** Uses count less and less; part of a use (a translation that may be meant) by its root. */
const dampen = (count: number) => (count <= 1 ? Math.sqrt(count) : 1 + Math.log(count));

/** A text's weights in the model, by row, with unit length. Terms that the model does not know are left out. */
type WeighedTerms = Pick<LatentModel, 'terms' | 'rarities'>;

function weigh(model: WeighedTerms, counts: TermCounts): [number, number][] {
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

/** Numbers of the documents that a model of a list is trained on. */
function sampleOf({ lengths: { length } }: DocumentTerms): Uint32Array {
  const size = Math.min(length, largestTraining);
  return Uint32Array.from({ length: size }, (_, index) => Math.floor((index * length) / size));
}

/** The terms that documents hold, in the order in which they first come, and how many hold each. */
function holdersIn(
  { terms, starts, packed }: DocumentTerms,
  documents: Uint32Array,
): { readonly terms: Map<string, number>; readonly holders: number[] } {
  const names = [...terms.keys()];
  const rows = new Int32Array(names.length).fill(-1);
  const found = new Map<string, number>();
  const holders: number[] = [];
  for (const document of documents) {
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at++) {
      const term = (packed[at] as number) >>> frequencyBits;
      let row = rows[term] as number;
      if (row < 0) {
        rows[term] = row = holders.push(0) - 1;
        found.set(names[term] as string, row);
      }
      holders[row] = (holders[row] as number) + 1;
    }
  }
  return { terms: found, holders };
}

/** Documents x terms, each document's weights of unit length: as {@link weigh} weighs its counts. */
function matrixOf(model: WeighedTerms, source: DocumentTerms, documents: Uint32Array): SparseMatrix {
  let total = 0;
  for (const document of documents)
    total += (source.starts[document + 1] as number) - (source.starts[document] as number);
  const starts = new Uint32Array(documents.length + 1);
  const columnIds = new Uint32Array(total);
  const values = new Float32Array(total);
  const weigher = createWeigher(model, source);
  let next = 0;
  for (const [row, document] of documents.entries()) {
    const { count, norm } = weigher.weigh(document);
    for (let at = 0; norm > 0 && at < count; at++) {
      columnIds[next] = weigher.rows[at] as number;
      values[next++] = (weigher.weights[at] as number) / norm;
    }
    starts[row + 1] = next;
  }
  return { rows: documents.length, columns: model.terms.size, starts, columnIds, values };
}

/**
 * Trains a model. Deterministic: the same documents in the same order (that of their content) give the same bits.
 *
 * @param rank most dimensions; never more than documents - 2
 */
export function trainLatentModel(source: DocumentTerms, rank: number = defaultRank): LatentModel {
  const sample = sampleOf(source);
  const { terms, holders } = holdersIn(source, sample);
  const rarities = Float32Array.from(holders, (count) => Math.log((sample.length + 1) / (count + 0.5)));
  const dimensions = Math.max(0, Math.min(rank, sample.length - 2));
  const words = { terms, rarities };
  const places =
    dimensions === 0 ? new Float32Array(0) : dominantSubspace(matrixOf(words, source, sample), dimensions);
  return { rank: dimensions, ...words, places };
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

/** What a document's weights are, before they are divided by their length. */
interface Weigher {
  /** Rows of the model, and weights, of the document weighed last. */
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
  weigh(document: number): { readonly count: number; readonly norm: number };
}

/** Weighs documents one after the other: as {@link weigh}, without a list of terms for each. */
function createWeigher(model: WeighedTerms, { terms, starts, packed }: DocumentTerms): Weigher {
  const rowOf = Int32Array.from(terms.keys(), (term) => model.terms.get(term) ?? -1);
  // A frequency is held in halves: few values, each damped once.
  const damped = Float64Array.from({ length: mostHalves + 1 }, (_, halves) => dampen(halves / 2));
  const rows = new Uint32Array(packed.length === 0 ? 0 : longestOf(starts));
  const weights = new Float64Array(rows.length);
  const weighDocument = (document: number) => {
    const end = starts[document + 1] ?? 0;
    let count = 0;
    let squares = 0;
    for (let at = starts[document] ?? 0; at < end; at++) {
      const entry = packed[at] as number;
      const row = rowOf[entry >>> frequencyBits] as number;
      if (row < 0) continue;
      const weight = (damped[entry & mostHalves] as number) * (model.rarities[row] as number);
      squares += weight * weight;
      rows[count] = row;
      weights[count++] = weight;
    }
    return { count, norm: Math.sqrt(squares) };
  };
  return { rows, weights, weigh: weighDocument };
}

/** Puts documents into the space one after the other: as {@link foldIn} puts what they say. */
export function createFolder(
  model: LatentModel,
  source: DocumentTerms,
): (document: number, into: Float32Array) => void {
  const { rows, weights, weigh: weighDocument } = createWeigher(model, source);
  return (document, into) => {
    const { count, norm } = weighDocument(document);
    into.fill(0);
    if (norm === 0) return;
    for (let at = 0; at < count; at++)
      addPlace(into, (weights[at] as number) / norm, model.places, (rows[at] as number) * model.rank);
    toUnitLength(into);
  };
}

function longestOf(starts: Uint32Array): number {
  let longest = 0;
  for (let at = 1; at < starts.length; at++)
    longest = Math.max(longest, (starts[at] as number) - (starts[at - 1] as number));
  return longest;
}
