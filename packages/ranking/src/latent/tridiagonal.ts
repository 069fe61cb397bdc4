/** An eigenvalue and its vector, of length one. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

/** More turns than any eigenvalue takes. */
const mostTurns = 60;

/** Turns two lines against each other. */
function rotate(vectors: Float64Array, size: number, line: number, cosine: number, sine: number): void {
  const [upper, lower] = [line * size, (line + 1) * size];
  for (let at = 0; at < size; at++) {
    const below = vectors[lower + at] as number;
    const above = vectors[upper + at] as number;
    vectors[lower + at] = sine * above + cosine * below;
    vectors[upper + at] = cosine * above - sine * below;
  }
}

/** The first place from `from` on behind which the matrix falls apart. */
function endOfBlock(values: Float64Array, beside: Float64Array, from: number): number {
  let end = from;
  for (; end < values.length - 1; end++) {
    const scale = Math.abs(values[end] as number) + Math.abs(values[end + 1] as number);
    if (Math.abs(beside[end] as number) <= Number.EPSILON * scale) break;
  }
  return end;
}

/** One turn of the implicit QL algorithm over the lines from `first` to `last`. */
function turn(
  values: Float64Array,
  beside: Float64Array,
  vectors: Float64Array,
  first: number,
  last: number,
) {
  const size = values.length;
  const half = ((values[first + 1] as number) - (values[first] as number)) / (2 * (beside[first] as number));
  const root = Math.sqrt(half * half + 1);
  let shifted =
    (values[last] as number) -
    (values[first] as number) +
    (beside[first] as number) / (half + (half >= 0 ? root : -root));
  let [sine, cosine, moved] = [1, 1, 0];
  for (let line = last - 1; line >= first; line--) {
    const off = sine * (beside[line] as number);
    const next = cosine * (beside[line] as number);
    const length = Math.sqrt(off * off + shifted * shifted);
    beside[line + 1] = length;
    if (length === 0) {
      values[line + 1] = (values[line + 1] as number) - moved;
      beside[last] = 0;
      return;
    }
    sine = off / length;
    cosine = shifted / length;
    const base = (values[line + 1] as number) - moved;
    const step = ((values[line] as number) - base) * sine + 2 * cosine * next;
    moved = sine * step;
    values[line + 1] = base + moved;
    shifted = cosine * step - next;
    rotate(vectors, size, line, cosine, sine);
  }
  values[first] = (values[first] as number) - moved;
  beside[first] = shifted;
  beside[last] = 0;
}

/**
 * Eigenvalues, largest first, and eigenvectors of a symmetric tridiagonal matrix, by the implicit QL algorithm (Dubrulle, Martin
 * and Wilkinson 1968). Time: size^3.
 *
 * @param beside `beside[n]` stands between `diagonal[n]` and `diagonal[n + 1]`; one more at the end is not looked at
 */
export function eigenpairs(diagonal: Float64Array, beside: Float64Array): Eigenpair[] {
  const { length: size } = diagonal;
  const values = Float64Array.from(diagonal);
  const off = new Float64Array(size);
  off.set(beside.subarray(0, Math.max(0, size - 1)));
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at++) vectors[at * size + at] = 1;
  for (let first = 0; first < size; first++)
    for (let turns = 0; turns < mostTurns; turns++) {
      const last = endOfBlock(values, off, first);
      if (last === first) break;
      turn(values, off, vectors, first, last);
    }
  const pairs = Array.from(values, (value, at) => ({
    value,
    vector: vectors.subarray(at * size, (at + 1) * size),
  }));
  return pairs.sort((a, b) => b.value - a.value);
}
