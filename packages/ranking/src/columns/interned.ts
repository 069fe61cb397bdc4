import { GrowingUint32 } from '../index-structures/growing.ts';

/**
 * A column of values of which many entries share the same: each distinct value has a number. What depends on the value alone
 * is computed once per number and run instead of once per entry.
 */
export interface InternedColumn {
  /** Number of each entry's value. */
  readonly ids: Uint32Array;
  /** An entry with each value. */
  readonly representatives: Uint32Array;
}

/** Gathers a column, entry after entry. */
export class ColumnBuilder {
  readonly #ids = new GrowingUint32();
  readonly #representatives = new GrowingUint32();
  readonly #numbers = new Map<string, number>();

  /** Distinct values so far. */
  get distinct(): number {
    return this.#numbers.size;
  }

  /** @param key the value as text: equal values give equal texts */
  add(key: string): void {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#numbers.size));
      this.#representatives.push(this.#ids.length);
    }
    this.#ids.push(number);
  }

  result(): InternedColumn {
    return { ids: this.#ids.result(), representatives: this.#representatives.result() };
  }
}

/** Lists of numbers, entry after entry: those of entry `e` stand at `starts[e]` to `starts[e + 1]`. */
export interface ListColumn {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Gathers lists, entry after entry. */
export class ListBuilder {
  readonly #starts = new GrowingUint32();
  readonly #values = new GrowingUint32();

  constructor() {
    this.#starts.push(0);
  }

  add(values: Iterable<number>): void {
    for (const value of values) this.#values.push(value);
    this.#starts.push(this.#values.length);
  }

  result(): ListColumn {
    return { starts: this.#starts.result(), values: this.#values.result() };
  }
}

/** The lists turned round: for each number the entries that hold it, ascending. */
export function invertLists({ starts, values }: ListColumn, numbers: number): ListColumn {
  const ends = new Uint32Array(new SharedArrayBuffer((numbers + 1) * 4));
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let at = 1; at <= numbers; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const next = Uint32Array.from(ends);
  const entries = new Uint32Array(new SharedArrayBuffer(values.length * 4));
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    const end = starts[entry + 1] ?? 0;
    for (let at = starts[entry] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      entries[next[value] ?? 0] = entry;
      next[value] = (next[value] ?? 0) + 1;
    }
  }
  return { starts: ends, values: entries };
}
