import {
  bandOf,
  cityLikeness,
  isStated,
  mostReferences,
  recencyOf,
  agedWorth,
  freshWorthOf,
} from '../features/evidence.ts';
import { readValue } from '../combine.ts';
import { sharedBytes } from '../compiled/shared-memory.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import { GrowingUint32 } from '../index-structures/growing.ts';
import { loopsOver } from '../compiled/loops.ts';
import type { Lender } from '../index-structures/scratch.ts';
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
  const length = size * mostReferences;
  const first = new Uint32Array(sharedBytes(length * 4), 0, length);
  for (let entry = 0; entry < size; entry++) {
    const start = starts[entry] as number;
    const count = Math.min(mostReferences, (starts[entry + 1] as number) - start);
    for (let at = 0; at < count; at++) first[entry * mostReferences + at] = (kinds[start + at] as number) + 1;
  }
  return first;
}

/** Different marks of a reference. */
const everyMarks = 4;

/** What every kind of reference to a city leaves open, by 1 + its number; 0 leaves all. */
export function opensOf(
  columns: ReferenceColumns,
  city: CityFacts,
  year: number,
  lend: Lender,
): Float64Array {
  const { cityOf, yearOf, marksOf, cities, years } = columns;
  // By city and marks: every kind is one of few.
  const fresh = new Float64Array((cities.length + 1) * everyMarks);
  for (let number = 0; number <= cities.length; number++) {
    const other = cities[number - 1];
    const likeness = other === undefined ? 0 : cityLikeness(city, other);
    for (let marks = 0; marks < everyMarks; marks++)
      fresh[number * everyMarks + marks] = freshWorthOf(likeness, (marks & 1) === 1, (marks & 2) === 2);
  }
  const recency = new Float64Array(years.length);
  for (let number = 0; number < years.length; number++) recency[number] = recencyOf(years[number], year);
  const opens = lend('Float64Array', 'evidence.opens', cityOf.length + 1);
  opens[0] = 1;
  for (let kind = 0; kind < cityOf.length; kind++) {
    const own = fresh[(cityOf[kind] as number) * everyMarks + (marksOf[kind] as number)] as number;
    opens[kind + 1] = 1 - agedWorth(own, recency[yearOf[kind] as number] as number);
  }
  return opens;
}

/** By columns: the offers with more references than are read, ascending. */
const withMore = new WeakMap<ReferenceColumns, Uint32Array>();

export function offersWithMore(columns: ReferenceColumns): Uint32Array {
  let offers = withMore.get(columns);
  if (offers === undefined) {
    const { starts } = columns;
    const found: number[] = [];
    for (let entry = 0; entry + 1 < starts.length; entry++)
      if ((starts[entry + 1] as number) - (starts[entry] as number) > mostReferences) found.push(entry);
    withMore.set(columns, (offers = Uint32Array.from(found)));
  }
  return offers;
}

/**
 * The feature's value for each eligible offer, in their order, as it is read; 0 for those without references. The same as it
 * measures for each pair, to the last bit: the best three are joined.
 *
 * @param opens see {@link opensOf}
 */
export function evidenceValues(
  columns: ReferenceColumns,
  opens: Float64Array,
  eligible: Uint32Array,
  lend: Lender,
): Float64Array {
  const { firstKinds } = columns;
  // One more, as the compiled loop writes two at a time.
  const values = lend('Float64Array', 'evidence', eligible.length + 1);
  const loops = loopsOver(firstKinds, [opens, eligible, values]);
  if (loops === undefined) joinEach(opens, firstKinds, eligible, values);
  else
    loops.evidence(
      eligible.byteOffset,
      eligible.byteOffset + eligible.byteLength,
      firstKinds.byteOffset,
      opens.byteOffset,
      values.byteOffset,
    );
  joinMore(columns, opens, eligible, values);
  return values;
}

/** The first three references: exact in any order. */
function joinEach(opens: Float64Array, firstKinds: Uint32Array, eligible: Uint32Array, values: Float64Array) {
  for (let place = 0; place < eligible.length; place++) {
    const at = (eligible[place] as number) * mostReferences;
    values[place] = readValue(
      1 -
        (opens[firstKinds[at] as number] as number) *
          (opens[firstKinds[at + 1] as number] as number) *
          (opens[firstKinds[at + 2] as number] as number),
    );
  }
}

/** Those with more references, once more; both lists are ascending. */
function joinMore(
  columns: ReferenceColumns,
  opens: Float64Array,
  eligible: Uint32Array,
  values: Float64Array,
): void {
  const { starts, kinds } = columns;
  let place = 0;
  for (const entry of offersWithMore(columns)) {
    while (place < eligible.length && (eligible[place] as number) < entry) place++;
    if (place === eligible.length) return;
    if (eligible[place] === entry)
      values[place] = readValue(joinBest(opens, kinds, starts[entry] as number, starts[entry + 1] as number));
  }
}

/** The three references that leave least open. */
function joinBest(opens: Float64Array, kinds: Uint32Array, start: number, end: number): number {
  let [first, second, third] = [1, 1, 1];
  for (let at = start; at < end; at++) {
    const open = opens[(kinds[at] as number) + 1] as number;
    if (open < first) [first, second, third] = [open, first, second];
    else if (open < second) [second, third] = [open, second];
    else if (open < third) third = open;
  }
  return 1 - first * second * third;
}
