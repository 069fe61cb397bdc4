import { isWorldwide, normalCode, placesOf } from '../eligibility.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import type { Need, Offer } from '../types.ts';
import { ListBuilder } from './interned.ts';
import type { ListColumn } from './interned.ts';

/** Where each offer is and is not served, by number of the code. */
export interface RegionColumns {
  readonly codes: ReadonlyMap<string, number>;
  readonly served: ListColumn;
  readonly notServed: ListColumn;
}

/** Gathers regions, offer after offer. */
export class RegionColumnBuilder {
  readonly #codes = new Map<string, number>();
  readonly #served = new ListBuilder();
  readonly #notServed = new ListBuilder();

  add({ regionsServed, regionsNotServed }: Offer): void {
    this.#served.add((regionsServed ?? []).map((code) => numberOf(this.#codes, normalCode(code))));
    this.#notServed.add((regionsNotServed ?? []).map((code) => numberOf(this.#codes, normalCode(code))));
  }

  result(): RegionColumns {
    return { codes: this.#codes, served: this.#served.result(), notServed: this.#notServed.result() };
  }
}

function holdsAny({ starts, values }: ListColumn, entry: number, wanted: Uint8Array): boolean {
  const end = starts[entry + 1] as number;
  for (let at = starts[entry] as number; at < end; at++) if (wanted[values[at] as number] === 1) return true;
  return false;
}

const flagged = (codes: ReadonlyMap<string, number>, is: (code: string) => boolean) =>
  Uint8Array.from(codes.keys(), (code) => (is(code) ? 1 : 0));

/** Marks the offers that the rule on regions excludes; the same as the rule says of each pair. */
export function markUnserved(
  { codes, served, notServed }: RegionColumns,
  { city }: Need,
  mark: (entry: number) => void,
): void {
  const places = city === undefined || city === null ? [] : placesOf(city);
  if (places.length === 0) return;
  const isPlace = flagged(codes, (code) => places.includes(code));
  const isEnough = flagged(codes, (code) => places.includes(code) || isWorldwide(code));
  const isRegion = flagged(codes, (code) => code.length !== 2);
  const isCityUnplaced = (city?.regions ?? []).length === 0;
  const size = served.starts.length - 1;
  for (let entry = 0; entry < size; entry++) {
    const isRefused = holdsAny(notServed, entry, isPlace);
    const hasList = served.starts[entry] !== served.starts[entry + 1];
    const isServed =
      !hasList || holdsAny(served, entry, isEnough) || (isCityUnplaced && holdsAny(served, entry, isRegion));
    if (isRefused || !isServed) mark(entry);
  }
}
