import { isWorldwide, normalCode, placesOf } from '../eligibility.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import type { Need, Offer } from '../types.ts';
import { ColumnBuilder, invertLists, ListBuilder, renumber } from './interned.ts';
import type { InternedColumn, ListColumn } from './interned.ts';

/** Places as the provider wrote them. */
export type StatedPlaces = Pick<Offer, 'regionsServed' | 'regionsNotServed'>;

/** Which offers serve, and refuse, each place. */
export interface RegionColumns {
  readonly codes: ReadonlyMap<string, number>;
  /** For each code the offers that list it as served. */
  readonly served: ListColumn;
  /** For each code the offers that list it as not served. */
  readonly notServed: ListColumn;
  /** 1: the offer lists where it serves. */
  readonly hasList: Uint8Array;
  readonly stated: InternedColumn<StatedPlaces>;
}

/** Regions gathered in one thread, to be added to those of another. */
export interface PlainRegions {
  readonly codes: readonly string[];
  readonly served: ListColumn;
  readonly notServed: ListColumn;
  readonly hasList: readonly number[];
  readonly stated: InternedColumn<StatedPlaces>;
}

/** Gathers regions, offer after offer. */
export class RegionColumnBuilder {
  readonly #codes = new Map<string, number>();
  readonly #served = new ListBuilder();
  readonly #notServed = new ListBuilder();
  readonly #hasList: number[] = [];
  readonly #stated = new ColumnBuilder<StatedPlaces>();

  add({ regionsServed, regionsNotServed }: Offer): void {
    this.#hasList.push((regionsServed ?? []).length === 0 ? 0 : 1);
    this.#stated.add({ regionsServed: regionsServed ?? [], regionsNotServed: regionsNotServed ?? [] });
    this.#served.add((regionsServed ?? []).map((code) => numberOf(this.#codes, normalCode(code))));
    this.#notServed.add((regionsNotServed ?? []).map((code) => numberOf(this.#codes, normalCode(code))));
  }

  append({ codes, served, notServed, hasList, stated }: PlainRegions): void {
    const numbers = renumber(this.#codes, codes);
    this.#served.append(served, numbers);
    this.#notServed.append(notServed, numbers);
    for (const has of hasList) this.#hasList.push(has);
    this.#stated.append(stated);
  }

  plain(): PlainRegions {
    return {
      codes: [...this.#codes.keys()],
      served: this.#served.plain(),
      notServed: this.#notServed.plain(),
      hasList: this.#hasList,
      stated: this.#stated.plain(),
    };
  }

  result(): RegionColumns {
    const hasList = new Uint8Array(new SharedArrayBuffer(this.#hasList.length));
    hasList.set(this.#hasList);
    return {
      codes: this.#codes,
      served: invertLists(this.#served.result(), this.#codes.size),
      notServed: invertLists(this.#notServed.result(), this.#codes.size),
      hasList,
      stated: this.#stated.result(),
    };
  }
}

function setAt(marks: Uint8Array, { starts, values }: ListColumn, code: number, mark: number): void {
  const end = starts[code + 1] ?? 0;
  for (let at = starts[code] ?? 0; at < end; at++) marks[values[at] as number] = mark;
}

/**
 * Marks the offers that the rule on regions excludes; the same as the rule says of each pair. Reads only the lists of the city's
 * own places.
 *
 * @param marks all zero; 1 is set for each offer excluded
 */
export function markUnserved(
  { codes, served, notServed, hasList }: RegionColumns,
  { city }: Need,
  marks: Uint8Array,
): void {
  const places = city === undefined || city === null ? [] : placesOf(city);
  if (places.length === 0) return;
  const isCityUnplaced = (city?.regions ?? []).length === 0;
  marks.set(hasList);
  for (const [code, number] of codes) {
    const isEnough = places.includes(code) || isWorldwide(code) || (isCityUnplaced && code.length !== 2);
    if (isEnough) setAt(marks, served, number, 0);
  }
  for (const [code, number] of codes) if (places.includes(code)) setAt(marks, notServed, number, 1);
}
