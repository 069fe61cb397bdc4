/**
 * Makes the columns of a tall matrix orthonormal, in place (Cholesky QR: Y <- Y L^-T with L L^T = Y^T Y). Columns that depend on
 * earlier ones become zero. Time: rows x columns^2.
 *
 * @param matrix row by row, `columns` values each
 */
export function orthonormalise(matrix: Float64Array, columns: number): void {
  const factor = cholesky(gramMatrix(matrix, columns), columns);
  const rows = matrix.length / columns;
  for (let row = 0; row < rows; row++) solveRow(matrix, row * columns, factor, columns);
}

/** Y^T Y, lower triangle. */
function gramMatrix(matrix: Float64Array, columns: number): Float64Array {
  const gram = new Float64Array(columns * columns);
  for (let base = 0; base < matrix.length; base += columns) {
    for (let a = 0; a < columns; a++) {
      const value = matrix[base + a] ?? 0;
      if (value === 0) continue;
      const line = a * columns;
      for (let b = 0; b <= a; b++) gram[line + b] = (gram[line + b] ?? 0) + value * (matrix[base + b] ?? 0);
    }
  }
  return gram;
}

/** A pivot below this share of its column's length is rounding, not a direction. */
const smallestPivot = 1e-9;

/** Lower factor in place; the pivot of a dependent column is 0. */
function cholesky(gram: Float64Array, size: number): Float64Array {
  for (let a = 0; a < size; a++) {
    const own = gram[a * size + a] ?? 0;
    for (let b = 0; b <= a; b++) {
      let sum = gram[a * size + b] ?? 0;
      for (let c = 0; c < b; c++) sum -= (gram[a * size + c] ?? 0) * (gram[b * size + c] ?? 0);
      const pivot = gram[b * size + b] ?? 0;
      if (a === b) gram[a * size + a] = sum > smallestPivot * own && own > 0 ? Math.sqrt(sum) : 0;
      else gram[a * size + b] = pivot === 0 ? 0 : sum / pivot;
    }
  }
  return gram;
}

function solveRow(matrix: Float64Array, base: number, factor: Float64Array, columns: number): void {
  for (let a = 0; a < columns; a++) {
    const pivot = factor[a * columns + a] ?? 0;
    let sum = matrix[base + a] ?? 0;
    for (let b = 0; b < a; b++) sum -= (factor[a * columns + b] ?? 0) * (matrix[base + b] ?? 0);
    matrix[base + a] = pivot === 0 ? 0 : sum / pivot;
  }
}
