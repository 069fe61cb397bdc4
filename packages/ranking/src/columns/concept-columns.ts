import { readValue } from '../combine.ts';
import { conceptNorm, square } from '../features/relevance.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import { lendFloat64, lendUncleanFloat64 } from '../index-structures/scratch.ts';
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
  const norms = new Float64Array(new SharedArrayBuffer(size * 8));
  for (let entry = 0; entry < size; entry++)
    norms[entry] = conceptNorm(conceptsAt(columns, names, entry), rarity);
  return norms;
}

/**
 * The cosine of a need's concepts with those of each eligible entry, in their order, as it is read; 0 for one without concepts.
 * Summed concept by concept in the need's order, so that each sum is the one that `conceptCosine` makes for the pair, to the last
 * bit.
 */
export function conceptCosines(
  { codes, byConcept }: ConceptColumns,
  norms: Float64Array,
  need: ConceptWeights,
  rarity: (code: string) => number,
  eligible: Uint32Array,
): Float64Array {
  const products = lendFloat64('concepts.products', norms.length);
  for (const [code, weight] of need) {
    const number = codes.get(code);
    if (number === undefined) continue;
    for (let quarters = 1; quarters <= mostQuarters; quarters++) {
      const points = weight * (quarters / 4) * square(rarity(code));
      const key = (number << weightBits) | quarters;
      addPoints(products, byConcept, key, points);
    }
  }
  const own = conceptNorm(need, rarity);
  const cosines = lendUncleanFloat64('concepts.cosines', eligible.length);
  for (let at = 0; at < eligible.length; at++) {
    const entry = eligible[at] as number;
    const length = Math.sqrt(own * (norms[entry] as number));
    // Divided even where nothing is shared: half of the offers share something, and a branch would be guessed wrong as often.
    cosines[at] = readValue((products[entry] as number) / (length > 0 ? length : 1));
  }
  return cosines;
}

function addPoints(
  products: Float64Array,
  { starts, values }: ListColumn,
  key: number,
  points: number,
): void {
  const end = starts[key + 1] ?? 0;
  for (let at = starts[key] ?? 0; at < end; at++) {
    const entry = values[at] as number;
    products[entry] = (products[entry] as number) + points;
  }
}
