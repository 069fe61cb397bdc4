/** A list of numbers that grows without an object per number. */
export class GrowingUint32 {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(Math.ceil(this.#length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The numbers, in memory that can be shared between threads. */
  result(): Uint32Array {
    const values = new Uint32Array(new SharedArrayBuffer(this.#length * 4));
    values.set(this.#values.subarray(0, this.#length));
    return values;
  }
}
