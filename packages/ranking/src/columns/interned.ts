import { sharedBytes } from '../compiled/shared-memory.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import { GrowingUint32 } from '../index-structures/growing.ts';

/**
 * A column of values of which many entries share the same: each distinct value has a number. What depends on the value alone
 * is computed once per number and run instead of once per entry.
 */
export interface InternedColumn<Value> {
  /** Number of each entry's value. */
  readonly ids: Uint32Array;
  /** The values, by number. */
  readonly values: readonly Value[];
}

/** Gathers a column, entry after entry. */
export class ColumnBuilder<Value> {
  readonly #ids = new GrowingUint32();
  readonly #values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  /** Equal values are those that are the same as JSON. */
  add(value: Value): void {
    this.#ids.push(this.#numberOf(value));
  }

  #numberOf(value: Value): number {
    const key = JSON.stringify(value) ?? '';
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#values.length));
      this.#values.push(value);
    }
    return number;
  }

  /** Adds the entries of another column behind these. */
  append({ ids, values }: InternedColumn<Value>): void {
    this.#ids.append(
      ids,
      Uint32Array.from(values, (value) => this.#numberOf(value)),
    );
  }

  plain(): InternedColumn<Value> {
    return { ids: this.#ids.plain(), values: this.#values };
  }

  result(): InternedColumn<Value> {
    return { ids: this.#ids.result(), values: this.#values };
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

  /** Adds the lists of another column behind these, their numbers standing for others. */
  append({ starts, values }: ListColumn, numbers?: Uint32Array): void {
    const base = this.#values.length;
    this.#values.append(values, numbers);
    this.#appendStarts(starts, base);
  }

  /** The same of lists of pairs, of which the first of each is a number. */
  appendPairs({ starts, values }: ListColumn, numbers: Uint32Array): void {
    const base = this.#values.length;
    for (let at = 0; at < values.length; at += 2) {
      this.#values.push(numbers[values[at] as number] as number);
      this.#values.push(values[at + 1] as number);
    }
    this.#appendStarts(starts, base);
  }

  #appendStarts(starts: Uint32Array, base: number): void {
    for (let at = 1; at < starts.length; at++) this.#starts.push(base + (starts[at] as number));
  }

  plain(): ListColumn {
    return { starts: this.#starts.plain(), values: this.#values.plain() };
  }

  result(): ListColumn {
    return { starts: this.#starts.result(), values: this.#values.result() };
  }
}

/** The lists turned round: for each number the entries that hold it, ascending. */
export const invertLists = (lists: ListColumn, numbers: number): ListColumn => invert(lists, numbers, 1);

/** The same of lists of pairs, a number and what goes with it: for each number the entries that hold it, each with what goes with it. */
export const invertPairs = (lists: ListColumn, numbers: number): ListColumn => invert(lists, numbers, 2);

/** @param width values of which the first is the number */
function invert({ starts, values }: ListColumn, numbers: number, width: 1 | 2): ListColumn {
  const ends = new Uint32Array(new SharedArrayBuffer((numbers + 1) * 4));
  for (let at = 0; at < values.length; at += width) {
    const number = values[at] as number;
    ends[number + 1] = (ends[number + 1] as number) + width;
  }
  for (let at = 1; at <= numbers; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const next = Uint32Array.from(ends);
  const entries = new Uint32Array(sharedBytes(values.length * 4), 0, values.length);
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    const end = starts[entry + 1] as number;
    for (let at = starts[entry] as number; at < end; at += width) {
      const number = values[at] as number;
      const place = next[number] as number;
      entries[place] = entry;
      if (width === 2) entries[place + 1] = values[at + 1] as number;
      next[number] = place + width;
    }
  }
  return { starts: ends, values: entries };
}

/** Numbers names that another list numbers otherwise: by its numbers, those of this one. */
export const renumber = <Name>(numbers: Map<Name, number>, names: Iterable<Name>): Uint32Array =>
  Uint32Array.from(names, (name) => numberOf(numbers, name));
