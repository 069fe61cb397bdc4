import { grownBytes, growingBytes, memoryOf, sharedBytes } from '../compiled/shared-memory.ts';

const firstSize = 64;
/** From so many numbers on, four megabytes, a list grows where it stands: copies of large ones are given back late, and in pieces. */
const fewestInPlace = 2 ** 20;

/** Gives an array's memory back at once, not when the garbage collector comes by. The array is empty from here on. */
export function release({ buffer }: { readonly buffer: ArrayBuffer }): void {
  buffer.transfer(0);
}

/** A list of numbers that grows without an object per number. What is not written yet of a large one takes addresses and no memory. */
export class GrowingUint32 {
  #numbers: Uint32Array = new Uint32Array(firstSize);
  #used = 0;

  get length(): number {
    return this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#numbers.length) this.#grow();
    this.#numbers[this.#used++] = value;
  }

  #grow(): void {
    const bytes = this.#numbers.length * 2 * 4;
    const inPlace = grownBytes(this.#numbers.buffer, bytes);
    if (inPlace !== undefined) {
      this.#numbers = new Uint32Array(inPlace);
      return;
    }
    const isLarge = this.#numbers.length >= fewestInPlace;
    const larger = new Uint32Array((isLarge ? growingBytes(bytes) : undefined) ?? new ArrayBuffer(bytes));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  /** Adds numbers that stand for others: `numbers[values[at]]`, or as they are. */
  append(values: Uint32Array, numbers?: Uint32Array): void {
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as number;
      this.push(numbers === undefined ? value : (numbers[value] as number));
    }
  }

  /** The numbers, in memory that can be shared between threads. They are no longer here: nothing is held twice for long. */
  result(): Uint32Array {
    const numbers = this.#numbers.subarray(0, this.#used);
    const isInPlace = memoryOf(numbers.buffer) !== undefined;
    const values = isInPlace ? numbers : new Uint32Array(sharedBytes(numbers.byteLength), 0, numbers.length);
    if (!isInPlace) values.set(numbers);
    this.#numbers = new Uint32Array(firstSize);
    this.#used = 0;
    return values;
  }

  /** The numbers, in memory that can be handed over to another thread. */
  plain(): Uint32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.#used);
  }
}
