import { bandOf, cityLikeness, isStated, mostReferences, recencyOf, worthOf } from '../features/evidence.ts';
import { readValue } from '../combine.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import { GrowingUint32 } from '../index-structures/growing.ts';
import { lendUncleanFloat64 } from '../index-structures/scratch.ts';
import type { CityFacts, Offer, OfferReference } from '../types.ts';

/**
 * References of each offer. Those of which the comparison reads the same are one kind, and a city counts by what it reads of it,
 * so that few kinds stand for many references.
 */
export interface ReferenceColumns {
  readonly starts: Uint32Array;
  /** Number of the kind of each reference. */
  readonly kinds: Uint32Array;
  /** Three numbers an offer: 1 + the kind of its first references, 0 where it has fewer. Most offers have no more. */
  readonly firstKinds: Uint32Array;
  /** By number of the kind: its city in {@link cities} (from 1 on; 0: none is named). */
  readonly cityOf: Uint32Array;
  /** By number of the kind: its year in {@link years}. */
  readonly yearOf: Uint32Array;
  /** By number of the kind: bit 0 confirmed by the city; bit 1 with a measured outcome. */
  readonly marksOf: Uint32Array;
  /** One city of each kind of city. */
  readonly cities: readonly CityFacts[];
  /** Years; null: not stated. */
  readonly years: readonly (number | null)[];
}

/** References gathered in one thread, to be added to those of another. */
export type PlainReferences = Omit<ReferenceColumns, 'firstKinds'>;

/** What a comparison reads of a city. */
const cityKind = ({ country, regions, population, incomeGroup }: CityFacts) =>
  JSON.stringify([country, regions, incomeGroup, (population ?? 0) > 0 ? bandOf(population ?? 0) : null]);

/** Gathers references, offer after offer. */
export class ReferenceColumnBuilder {
  readonly #starts = new GrowingUint32();
  readonly #references = new GrowingUint32();
  readonly #kinds = new Map<string, number>();
  readonly #cityOf = new GrowingUint32();
  readonly #yearOf = new GrowingUint32();
  readonly #marksOf = new GrowingUint32();
  readonly #cityKinds = new Map<string, number>();
  readonly #cities: CityFacts[] = [];
  readonly #years = new Map<number | null, number>();

  constructor() {
    this.#starts.push(0);
  }

  add({ references }: Offer): void {
    for (const reference of references ?? []) this.#references.push(this.#kindOf(reference));
    this.#starts.push(this.#references.length);
  }

  #kindOf(reference: OfferReference): number {
    const city = reference.city === undefined ? 0 : this.#cityNumber(reference.city);
    const year = numberOf(this.#years, reference.year ?? null);
    const marks = (reference.isConfirmed === true ? 1 : 0) | (isStated(reference.outcome) ? 2 : 0);
    return this.#kindNumber(city, year, marks);
  }

  #kindNumber(city: number, year: number, marks: number): number {
    const key = `${city} ${year} ${marks}`;
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      this.#kinds.set(key, (kind = this.#kinds.size));
      this.#cityOf.push(city);
      this.#yearOf.push(year);
      this.#marksOf.push(marks);
    }
    return kind;
  }

  #cityNumber(city: CityFacts): number {
    const kind = cityKind(city);
    let number = this.#cityKinds.get(kind);
    if (number === undefined) {
      this.#cities.push(city);
      this.#cityKinds.set(kind, (number = this.#cities.length));
    }
    return number;
  }

  append({ starts, kinds, cityOf, yearOf, marksOf, cities, years }: PlainReferences): void {
    // From 1 on: 0 names no city.
    const cityNumbers = [0, ...cities.map((city) => this.#cityNumber(city))];
    const yearNumbers = years.map((year) => numberOf(this.#years, year));
    const numbers = Uint32Array.from(cityOf, (city, kind) =>
      this.#kindNumber(
        cityNumbers[city] as number,
        yearNumbers[yearOf[kind] as number] as number,
        marksOf[kind] as number,
      ),
    );
    const base = this.#references.length;
    this.#references.append(kinds, numbers);
    for (let at = 1; at < starts.length; at++) this.#starts.push(base + (starts[at] as number));
  }

  plain(): PlainReferences {
    return {
      starts: this.#starts.plain(),
      kinds: this.#references.plain(),
      cityOf: this.#cityOf.plain(),
      yearOf: this.#yearOf.plain(),
      marksOf: this.#marksOf.plain(),
      cities: this.#cities,
      years: [...this.#years.keys()],
    };
  }

  result(): ReferenceColumns {
    const starts = this.#starts.result();
    const kinds = this.#references.result();
    return {
      starts,
      kinds,
      firstKinds: firstKindsOf(starts, kinds),
      cityOf: this.#cityOf.result(),
      yearOf: this.#yearOf.result(),
      marksOf: this.#marksOf.result(),
      cities: this.#cities,
      years: [...this.#years.keys()],
    };
  }
}

function firstKindsOf(starts: Uint32Array, kinds: Uint32Array): Uint32Array {
  const size = starts.length - 1;
  const first = new Uint32Array(new SharedArrayBuffer(size * mostReferences * 4));
  for (let entry = 0; entry < size; entry++) {
    const start = starts[entry] as number;
    const count = Math.min(mostReferences, (starts[entry + 1] as number) - start);
    for (let at = 0; at < count; at++) first[entry * mostReferences + at] = (kinds[start + at] as number) + 1;
  }
  return first;
}

/** Worth of every kind of reference to a city, by 1 + its number; 0 is worth nothing. */
function worthsOf(columns: ReferenceColumns, city: CityFacts, year: number): Float64Array {
  const { cityOf, yearOf, marksOf } = columns;
  const likeness = [undefined, ...columns.cities.map((other) => cityLikeness(city, other))];
  const recency = columns.years.map((stated) => recencyOf(stated, year));
  const worths = new Float64Array(cityOf.length + 1);
  for (let kind = 0; kind < cityOf.length; kind++) {
    const marks = marksOf[kind] as number;
    const isConfirmed = (marks & 1) === 1;
    const isMeasured = (marks & 2) === 2;
    worths[kind + 1] = worthOf(
      likeness[cityOf[kind] as number],
      recency[yearOf[kind] as number] as number,
      isConfirmed,
      isMeasured,
    );
  }
  return worths;
}

/**
 * The feature's value for each eligible offer, in their order, as it is read; 0 for those without references. The same as it
 * measures for each pair, to the last bit: the best three are joined.
 */
export function evidenceValues(
  columns: ReferenceColumns,
  city: CityFacts,
  year: number,
  eligible: Uint32Array,
): Float64Array {
  const { starts, kinds, firstKinds } = columns;
  const worths = worthsOf(columns, city, year);
  const values = lendUncleanFloat64('evidence', eligible.length);
  for (let place = 0; place < eligible.length; place++) {
    const entry = eligible[place] as number;
    const start = starts[entry] as number;
    const end = starts[entry + 1] as number;
    values[place] = readValue(
      end - start > mostReferences
        ? joinBest(worths, kinds, start, end)
        : joinThree(worths, firstKinds, entry * mostReferences),
    );
  }
  return values;
}

/** The first three references: exact in any order. */
function joinThree(worths: Float64Array, firstKinds: Uint32Array, at: number): number {
  return (
    1 -
    (1 - (worths[firstKinds[at] as number] as number)) *
      (1 - (worths[firstKinds[at + 1] as number] as number)) *
      (1 - (worths[firstKinds[at + 2] as number] as number))
  );
}

function joinBest(worths: Float64Array, kinds: Uint32Array, start: number, end: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let at = start; at < end; at++) {
    const worth = worths[(kinds[at] as number) + 1] as number;
    if (worth > first) {
      third = second;
      second = first;
      first = worth;
    } else if (worth > second) {
      third = second;
      second = worth;
    } else if (worth > third) third = worth;
  }
  return 1 - (1 - first) * (1 - second) * (1 - third);
}
