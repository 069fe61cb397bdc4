import { sharedBytes } from '../compiled/shared-memory.ts';

/** Numbers per piece: four megabytes. */
const pieceSize = 2 ** 20;
const firstSize = 1024;

/** Gives an array's memory back at once, not when the garbage collector comes by. The array is empty from here on. */
export function release({ buffer }: { readonly buffer: ArrayBuffer }): void {
  buffer.transfer(0);
}

/** A list of numbers that grows without an object per number, piece by piece: nothing is copied until it is whole. */
export class GrowingUint32 {
  readonly #full: Uint32Array<ArrayBuffer>[] = [];
  #piece = new Uint32Array(firstSize);
  #used = 0;

  get length(): number {
    return this.#full.length * pieceSize + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#piece.length) this.#grow();
    this.#piece[this.#used++] = value;
  }

  #grow(): void {
    if (this.#piece.length === pieceSize) {
      this.#full.push(this.#piece);
      this.#piece = new Uint32Array(pieceSize);
      this.#used = 0;
      return;
    }
    const larger = new Uint32Array(this.#piece.length * 2);
    larger.set(this.#piece);
    this.#piece = larger;
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
    const values = this.#fill(new Uint32Array(sharedBytes(this.length * 4), 0, this.length));
    for (const piece of this.#full.splice(0)) release(piece);
    this.#piece = new Uint32Array(firstSize);
    this.#used = 0;
    return values;
  }

  /** The numbers, in memory that can be handed over to another thread. */
  plain(): Uint32Array<ArrayBuffer> {
    return this.#fill(new Uint32Array(this.length));
  }

  #fill<Values extends Uint32Array>(values: Values): Values {
    for (const [number, piece] of this.#full.entries()) values.set(piece, number * pieceSize);
    values.set(this.#piece.subarray(0, this.#used), this.#full.length * pieceSize);
    return values;
  }
}
