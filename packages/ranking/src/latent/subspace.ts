import { tridiagonalise } from './lanczos.ts';
import type { Tridiagonal } from './lanczos.ts';
import { eigenpairs } from './tridiagonal.ts';
import type { Eigenpair } from './tridiagonal.ts';

/** A matrix of few values, row by row (CSR). */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Values of row `r` stand at `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly columnIds: Uint32Array;
  readonly values: Float32Array;
}

/** Steps for each dimension wanted: by three the space is the exact one on every corpus measured (docs/ranking.md). */
const stepsPerDimension = 3;
/** So many steps are cheap: a smaller matrix is taken apart whole. */
const fewestSteps = 120;

/** A^T x. */
function timesLeft(
  { rows, starts, columnIds, values }: SparseMatrix,
  x: Float64Array,
  product: Float64Array,
) {
  product.fill(0);
  for (let row = 0; row < rows; row++) {
    const scale = x[row] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const column = columnIds[at] as number;
      product[column] = (product[column] as number) + scale * (values[at] as number);
    }
  }
}

/** A x. */
function timesRight(
  { rows, starts, columnIds, values }: SparseMatrix,
  x: Float64Array,
  product: Float64Array,
) {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++)
      sum += (x[columnIds[at] as number] as number) * (values[at] as number);
    product[row] = sum;
  }
}

/** Below this share of the strongest, a squared singular value is rounding. */
const smallestShare = 1e-10;

/** Left singular vectors divided by their singular values, row by row. */
function scaledLeft({ rows, basis }: Tridiagonal, pairs: readonly Eigenpair[]): Float64Array {
  const left = new Float64Array(rows * pairs.length);
  const vector = new Float64Array(rows);
  const least = smallestShare * (pairs[0]?.value ?? 0);
  for (const [at, { value, vector: shares }] of pairs.entries()) {
    if (value <= least) break;
    vector.fill(0);
    for (let step = 0; step < shares.length; step++) {
      const share = shares[step] as number;
      const base = step * rows;
      for (let row = 0; row < rows; row++)
        vector[row] = (vector[row] as number) + share * (basis[base + row] as number);
    }
    const scale = 1 / Math.sqrt(value);
    for (let row = 0; row < rows; row++) left[row * pairs.length + at] = scale * (vector[row] as number);
  }
  return left;
}

/** A^T Y in single precision: columns x rank, row by row. */
function rightVectors(
  { rows, columns, starts, columnIds, values }: SparseMatrix,
  left: Float64Array,
  rank: number,
): Float32Array {
  const right = new Float32Array(columns * rank);
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const scale = values[at] as number;
      const base = (columnIds[at] as number) * rank;
      const from = row * rank;
      for (let dimension = 0; dimension < rank; dimension++)
        right[base + dimension] =
          (right[base + dimension] as number) + scale * (left[from + dimension] as number);
    }
  }
  return right;
}

/**
 * The strongest `rank` right singular vectors, by Lanczos' method on A A^T with every vector made orthogonal to all before it
 * (Golub and Van Loan 2013, 10.3), from a fixed start: the same matrix gives the same bits. A vector without strength is zero.
 *
 * Time: steps^2 x rows, where steps are three times the rank; memory: steps x rows.
 *
 * @returns columns x rank, row by row, the strongest dimension first
 */
export function dominantSubspace(matrix: SparseMatrix, rank: number): Float32Array {
  const steps = Math.min(matrix.rows, Math.max(fewestSteps, stepsPerDimension * rank));
  const between = new Float64Array(matrix.columns);
  const square = (vector: Float64Array, product: Float64Array) => {
    timesLeft(matrix, vector, between);
    timesRight(matrix, between, product);
  };
  const reduced = tridiagonalise(square, matrix.rows, steps);
  const pairs = eigenpairs(reduced.diagonal, reduced.beside).slice(0, rank);
  // A smaller space than was asked for leaves its last dimensions empty.
  while (pairs.length < rank) pairs.push({ value: 0, vector: new Float64Array(0) });
  return rightVectors(matrix, scaledLeft(reduced, pairs), rank);
}
