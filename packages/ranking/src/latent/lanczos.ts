/** A symmetric matrix seen from a basis of part of its space: all zero but for its diagonal and what stands beside it. */
export interface Tridiagonal {
  readonly rows: number;
  readonly diagonal: Float64Array;
  /** `beside[n]` stands between `diagonal[n]` and `diagonal[n + 1]`. */
  readonly beside: Float64Array;
  /** Vectors of length one at right angles, one after the other, `rows` values each. */
  readonly basis: Float64Array;
}

/** Values in [-1, 1) that are the same in every run (xorshift32). */
function fixedNoise(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x80000000 - 1;
  };
}

function lengthOf(vector: Float64Array): number {
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += (vector[at] as number) * (vector[at] as number);
  return Math.sqrt(squares);
}

/** Takes out of a vector what it has in common with the first vectors of a basis, four at a time: a memory's line is read once. */
function makeOrthogonal(vector: Float64Array, basis: Float64Array, count: number): void {
  const { length: rows } = vector;
  let next = 0;
  for (; next < count - 3; next += 4) {
    const [a, b, c, d] = [next * rows, (next + 1) * rows, (next + 2) * rows, (next + 3) * rows];
    let [inA, inB, inC, inD] = [0, 0, 0, 0];
    for (let at = 0; at < rows; at++) {
      const value = vector[at] as number;
      inA += value * (basis[a + at] as number);
      inB += value * (basis[b + at] as number);
      inC += value * (basis[c + at] as number);
      inD += value * (basis[d + at] as number);
    }
    for (let at = 0; at < rows; at++)
      vector[at] =
        (vector[at] as number) -
        (inA * (basis[a + at] as number) +
          inB * (basis[b + at] as number) +
          inC * (basis[c + at] as number) +
          inD * (basis[d + at] as number));
  }
  for (; next < count; next++) {
    const base = next * rows;
    let common = 0;
    for (let at = 0; at < rows; at++) common += (vector[at] as number) * (basis[base + at] as number);
    for (let at = 0; at < rows; at++)
      vector[at] = (vector[at] as number) - common * (basis[base + at] as number);
  }
}

/** What is left of a vector below this share of its length is rounding. */
const smallestRest = 1e-10;

/** Reduces a symmetric matrix step by step. */
class Reduction {
  readonly #square: (vector: Float64Array, product: Float64Array) => void;
  readonly #rows: number;
  readonly #vector: Float64Array;
  readonly #noise = fixedNoise();
  readonly #basis: Float64Array;
  readonly #diagonal: Float64Array;
  readonly #beside: Float64Array;
  #count = 0;
  #largest = 0;

  constructor(square: (vector: Float64Array, product: Float64Array) => void, rows: number, steps: number) {
    this.#square = square;
    this.#rows = rows;
    this.#vector = new Float64Array(rows);
    this.#basis = new Float64Array(steps * rows);
    this.#diagonal = new Float64Array(steps);
    this.#beside = new Float64Array(steps);
  }

  /** A vector of the part of the space that the basis does not reach. */
  #beginAnew(): void {
    for (let at = 0; at < this.#rows; at++) this.#vector[at] = this.#noise();
    // What is left may be short: once more takes out what rounding has left in.
    for (let pass = 0; pass < 2; pass++) makeOrthogonal(this.#vector, this.#basis, this.#count);
  }

  #keep(length: number): Float64Array {
    const base = this.#count * this.#rows;
    for (let at = 0; at < this.#rows; at++) this.#basis[base + at] = (this.#vector[at] as number) / length;
    this.#count++;
    return this.#basis.subarray(base, base + this.#rows);
  }

  step(): void {
    let length = lengthOf(this.#vector);
    if (length <= smallestRest * this.#largest || length === 0) {
      this.#beginAnew();
      length = lengthOf(this.#vector);
    } else this.#beside[this.#count - 1] = length;
    const latest = this.#keep(length);
    this.#square(latest, this.#vector);
    this.#leaveNeighbours(latest);
    const before = lengthOf(this.#vector);
    makeOrthogonal(this.#vector, this.#basis, this.#count);
    if (lengthOf(this.#vector) < before / 2) makeOrthogonal(this.#vector, this.#basis, this.#count);
  }

  /** Takes out what is in the two latest vectors: but for rounding, there is nothing in those before. */
  #leaveNeighbours(latest: Float64Array): void {
    let own = 0;
    for (let at = 0; at < this.#rows; at++) own += (this.#vector[at] as number) * (latest[at] as number);
    this.#diagonal[this.#count - 1] = own;
    this.#largest = Math.max(this.#largest, Math.abs(own));
    const base = Math.max(0, this.#count - 2) * this.#rows;
    const shared = this.#count < 2 ? 0 : (this.#beside[this.#count - 2] as number);
    for (let at = 0; at < this.#rows; at++)
      this.#vector[at] =
        (this.#vector[at] as number) -
        (own * (latest[at] as number) + shared * (this.#basis[base + at] as number));
  }

  result(): Tridiagonal {
    return { rows: this.#rows, diagonal: this.#diagonal, beside: this.#beside, basis: this.#basis };
  }
}

/**
 * Lanczos' method: the symmetric matrix in a basis made of its own powers of a fixed start.
 *
 * @param square multiplies a vector by the matrix
 * @param steps at most the number of rows
 */
export function tridiagonalise(
  square: (vector: Float64Array, product: Float64Array) => void,
  rows: number,
  steps: number,
): Tridiagonal {
  const reduction = new Reduction(square, rows, steps);
  for (let step = 0; step < steps; step++) reduction.step();
  return reduction.result();
}
