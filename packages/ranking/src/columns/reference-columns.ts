import {
  bandOf,
  cityLikeness,
  isStated,
  joinWorths,
  mostReferences,
  recencyOf,
  worthOf,
} from '../features/evidence.ts';
import { GrowingUint32 } from '../index-structures/growing.ts';
import type { CityFacts, Offer, OfferReference } from '../types.ts';

/** References of each offer. A city counts by what the comparison reads of it, so that few kinds of city stand for many. */
export interface ReferenceColumns {
  readonly starts: Uint32Array;
  /** Kind of city; 0: none is named. */
  readonly cities: Uint32Array;
  /** Number of the year in {@link stated}. */
  readonly years: Uint32Array;
  /** Bit 0: confirmed by the city; bit 1: with a measured outcome. */
  readonly marks: Uint32Array;
  /** Kinds of city, from 1 on: one city of each. */
  readonly kinds: readonly CityFacts[];
  /** Years; null: not stated. */
  readonly stated: readonly (number | null)[];
}

/** What a comparison reads of a city. */
const kindOf = ({ country, regions, population, incomeGroup }: CityFacts) =>
  JSON.stringify([country, regions, incomeGroup, (population ?? 0) > 0 ? bandOf(population ?? 0) : null]);

/** Gathers references, offer after offer. */
export class ReferenceColumnBuilder {
  readonly #starts = new GrowingUint32();
  readonly #cities = new GrowingUint32();
  readonly #years = new GrowingUint32();
  readonly #marks = new GrowingUint32();
  readonly #kinds = new Map<string, number>();
  readonly #examples: CityFacts[] = [];
  readonly #stated = new Map<number | null, number>();

  constructor() {
    this.#starts.push(0);
  }

  add({ references }: Offer): void {
    for (const reference of references ?? []) this.#add(reference);
    this.#starts.push(this.#cities.length);
  }

  #add(reference: OfferReference): void {
    this.#cities.push(reference.city === undefined ? 0 : this.#kindNumber(reference.city));
    const year = reference.year ?? null;
    if (!this.#stated.has(year)) this.#stated.set(year, this.#stated.size);
    this.#years.push(this.#stated.get(year) ?? 0);
    this.#marks.push((reference.isConfirmed === true ? 1 : 0) | (isStated(reference.outcome) ? 2 : 0));
  }

  #kindNumber(city: CityFacts): number {
    const kind = kindOf(city);
    let number = this.#kinds.get(kind);
    if (number === undefined) {
      this.#examples.push(city);
      this.#kinds.set(kind, (number = this.#examples.length));
    }
    return number;
  }

  result(): ReferenceColumns {
    return {
      starts: this.#starts.result(),
      cities: this.#cities.result(),
      years: this.#years.result(),
      marks: this.#marks.result(),
      kinds: this.#examples,
      stated: [...this.#stated.keys()],
    };
  }
}

/** Worth of every reference to a city, each distinct one computed once. */
function worthsOf(columns: ReferenceColumns, city: CityFacts, year: number): Float64Array {
  const likeness = [undefined, ...columns.kinds.map((kind) => cityLikeness(city, kind))];
  const recency = columns.stated.map((stated) => recencyOf(stated, year));
  const worths = new Float64Array(columns.cities.length);
  for (let at = 0; at < worths.length; at++) {
    const mark = columns.marks[at] as number;
    worths[at] = worthOf(
      likeness[columns.cities[at] as number],
      recency[columns.years[at] as number] as number,
      (mark & 1) === 1,
      (mark & 2) === 2,
    );
  }
  return worths;
}

/** The feature's value for every offer; NaN without references. The same as it measures for each pair, to the last bit. */
export function evidenceValues(columns: ReferenceColumns, city: CityFacts, year: number): Float64Array {
  const worths = worthsOf(columns, city, year);
  const size = columns.starts.length - 1;
  const values = new Float64Array(size).fill(Number.NaN);
  for (let entry = 0; entry < size; entry++) {
    const [start, end] = [columns.starts[entry] ?? 0, columns.starts[entry + 1] ?? 0];
    if (start === end) continue;
    const own = worths.subarray(start, end);
    values[entry] = joinWorths(
      own.length === 1 ? own : own.slice().sort().reverse().subarray(0, mostReferences),
    );
  }
  return values;
}
