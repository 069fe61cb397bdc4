import { sharedBytes } from '../compiled/shared-memory.ts';
import { readValue } from '../combine.ts';
import { conceptNorm, square } from '../features/relevance.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import { loopsOver } from '../compiled/loops.ts';
import { cleared } from '../index-structures/scratch.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { ConceptWeights } from '../prepare.ts';
import { invertLists, ListBuilder, renumber } from './interned.ts';
import type { ListColumn } from './interned.ts';

/** Concepts of each entry, by entry and by concept. */
export interface ConceptColumns {
  readonly codes: ReadonlyMap<string, number>;
  /** `code << 3 | weight in quarters`, in the order of the codes' names. */
  readonly byEntry: ListColumn;
  /** For each `code << 3 | weight` the entries that hold it. */
  readonly byConcept: ListColumn;
}

/** Bits that hold a weight in quarters: 0.25 to 1.75. */
const weightBits = 3;
const mostQuarters = (1 << weightBits) - 1;

/** Concepts gathered in one thread, to be added to those of another. */
export interface PlainConcepts {
  readonly codes: readonly string[];
  readonly lists: ListColumn;
}

/** Gathers concepts, entry after entry. */
export class ConceptColumnBuilder {
  readonly #codes = new Map<string, number>();
  readonly #lists = new ListBuilder();

  add(concepts: ConceptWeights): void {
    this.#lists.add(
      [...concepts].map(
        ([code, weight]) => (numberOf(this.#codes, code) << weightBits) | Math.round(weight * 4),
      ),
    );
  }

  append({ codes, lists }: PlainConcepts): void {
    const numbers = renumber(this.#codes, codes);
    const packed = Uint32Array.from(
      { length: codes.length << weightBits },
      (_, value) => ((numbers[value >> weightBits] as number) << weightBits) | (value & mostQuarters),
    );
    this.#lists.append(lists, packed);
  }

  plain(): PlainConcepts {
    return { codes: [...this.#codes.keys()], lists: this.#lists.plain() };
  }

  result(): ConceptColumns {
    const byEntry = this.#lists.result();
    return {
      codes: this.#codes,
      byEntry,
      byConcept: invertLists(byEntry, this.#codes.size << weightBits),
    };
  }
}

/** The concepts of one entry, as they were gathered. */
export function conceptsAt(
  { byEntry }: ConceptColumns,
  names: readonly string[],
  entry: number,
): ConceptWeights {
  const concepts = new Map<string, number>();
  const end = byEntry.starts[entry + 1] ?? 0;
  for (let at = byEntry.starts[entry] ?? 0; at < end; at++) {
    const value = byEntry.values[at] ?? 0;
    concepts.set(names[value >> weightBits] ?? '', (value & mostQuarters) / 4);
  }
  return concepts;
}

/** Squared lengths of all concept vectors under a model's rarities; 0 without concepts. */
export function conceptNorms(columns: ConceptColumns, rarity: (code: string) => number): Float64Array {
  const names = [...columns.codes.keys()];
  const size = columns.byEntry.starts.length - 1;
  const norms = new Float64Array(sharedBytes(size * 8), 0, size);
  for (let entry = 0; entry < size; entry++)
    norms[entry] = conceptNorm(conceptsAt(columns, names, entry), rarity);
  return norms;
}

/** The products of a need's concepts with those of each entry. Lent. */
export interface ConceptProducts {
  readonly products: Float64Array;
  /** Squared lengths: of each entry, and the need's own. */
  readonly norms: Float64Array;
  readonly own: number;
}

/**
 * Summed concept by concept in the need's order, so that each sum is the one that `conceptCosine` makes for the pair, to the last
 * bit.
 */
export function conceptProducts(
  { codes, byConcept }: ConceptColumns,
  norms: Float64Array,
  need: ConceptWeights,
  rarity: (code: string) => number,
  lend: Lender,
): ConceptProducts {
  const products = cleared(lend('Float64Array', 'concepts.products', norms.length));
  const add = adderOf(byConcept, products);
  for (const [code, weight] of need) {
    const number = codes.get(code);
    if (number === undefined) continue;
    const squared = square(rarity(code));
    for (let quarters = 1; quarters <= mostQuarters; quarters++)
      add((number << weightBits) | quarters, weight * (quarters / 4) * squared);
  }
  return { products, norms, own: conceptNorm(need, rarity) };
}

/** The cosine of a need's concepts with those of each eligible entry, in their order, as it is read; 0 for one without concepts. */
export function conceptCosines(
  { products, norms, own }: ConceptProducts,
  eligible: Uint32Array,
  lend: Lender,
): Float64Array {
  // Even, as the compiled loop writes two at a time.
  const cosines = lend('Float64Array', 'concepts.cosines', eligible.length + 1);
  const loops = loopsOver(norms, [products, eligible, cosines]);
  if (loops === undefined) divideEach(products, norms, own, eligible, cosines);
  else
    loops.cosines(
      eligible.byteOffset,
      eligible.byteOffset + eligible.byteLength,
      norms.byteOffset,
      products.byteOffset,
      own,
      cosines.byteOffset,
    );
  return cosines;
}

function divideEach(
  products: Float64Array,
  norms: Float64Array,
  own: number,
  eligible: Uint32Array,
  cosines: Float64Array,
): void {
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const length = Math.sqrt(own * (norms[entry] as number));
    // Divided even where nothing is shared: half of the offers share something, and a branch would be guessed wrong as often.
    cosines[at] = readValue((products[entry] as number) / (length > 0 ? length : 1));
  }
}

/** Adds points to the product of each entry that holds a concept with a weight. */
type Adder = (key: number, points: number) => void;

/** The compiled loop where lists and products are in memory that it can reach; else the one below, which gives the same bits. */
function adderOf({ starts, values }: ListColumn, products: Float64Array): Adder {
  const loops = loopsOver(values, [products]);
  if (loops === undefined)
    return (key, points) => {
      const end = starts[key + 1] ?? 0;
      for (let at = starts[key] ?? 0; at < end; at++) {
        const entry = values[at] as number;
        products[entry] = (products[entry] as number) + points;
      }
    };
  const { byteOffset: first } = values;
  return (key, points) => {
    const [start, end] = [starts[key] as number, starts[key + 1] as number];
    if (start < end) loops.addPoints(first + start * 4, first + end * 4, points, products.byteOffset);
  };
}
