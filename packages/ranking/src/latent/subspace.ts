import { orthonormalise } from './orthonormal.ts';

/** A matrix of few values, row by row (CSR). */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Values of row `r` stand at `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly columnIds: Uint32Array;
  readonly values: Float32Array;
}

/** Rounds of subspace iteration; more changes no measured quality. */
const usualRounds = 5;

/** Values in [-1, 1) that are the same in every run (xorshift32). */
function fixedNoise(length: number): Float64Array {
  let state = 0x9e3779b9;
  return Float64Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x80000000 - 1;
  });
}

/** A Z: rows x rank. */
function timesRight(matrix: SparseMatrix, right: Float64Array, rank: number, product: Float64Array): void {
  product.fill(0);
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at++)
      addScaled(product, row * rank, right, (matrix.columnIds[at] ?? 0) * rank, matrix.values[at] ?? 0, rank);
  }
}

/** A^T Y: columns x rank. */
function timesLeft(matrix: SparseMatrix, left: Float64Array, rank: number, product: Float64Array): void {
  product.fill(0);
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.starts[row + 1] ?? 0;
    for (let at = matrix.starts[row] ?? 0; at < end; at++)
      addScaled(product, (matrix.columnIds[at] ?? 0) * rank, left, row * rank, matrix.values[at] ?? 0, rank);
  }
}

function addScaled(
  into: Float64Array,
  start: number,
  from: Float64Array,
  begin: number,
  scale: number,
  length: number,
): void {
  for (let at = 0; at < length; at++)
    into[start + at] = (into[start + at] ?? 0) + scale * (from[begin + at] ?? 0);
}

/**
 * An orthonormal basis of the space that the strongest `rank` right singular vectors span, by subspace iteration (Halko,
 * Martinsson and Tropp 2011, algorithm 4.4) from a fixed start. Cosines between projections do not depend on the basis, so
 * the singular vectors themselves are not needed.
 *
 * @returns columns x rank, row by row
 */
export function dominantSubspace(
  matrix: SparseMatrix,
  rank: number,
  rounds: number = usualRounds,
): Float64Array {
  const basis = fixedNoise(matrix.columns * rank);
  const left = new Float64Array(matrix.rows * rank);
  for (let round = 0; round < rounds; round++) {
    timesRight(matrix, basis, rank, left);
    orthonormalise(left, rank);
    timesLeft(matrix, left, rank, basis);
  }
  orthonormalise(basis, rank);
  return basis;
}
