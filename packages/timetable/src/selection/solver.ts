import loadHighs from 'highs';
import type { Highs, InitOptions } from 'highs';

export type { Highs, Model as HighsModel } from 'highs';

// The package's types describe its CommonJS build, where the loader is a property; Node loads its ES module, where the
// default export is the loader itself.
const load = loadHighs as unknown as (options?: InitOptions) => Promise<Highs>;

/** Starts the solver (HiGHS in WebAssembly). One per plan: its memory is freed when the plan is done. */
export async function startSolver(): Promise<Highs> {
  return await load();
}

/** Rows and columns of a model under construction, column by column. */
export class ColumnBuffer {
  readonly cost: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  get count(): number {
    return this.cost.length;
  }

  entry(row: number, value: number): void {
    this.indices.push(row);
    this.values.push(value);
  }

  /** Ends the column whose entries were added since the last call. */
  endColumn(cost: number, lower: number, upper: number): void {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    this.starts.push(this.indices.length);
  }

  matrix(numRows: number): {
    format: 'csc';
    numRows: number;
    numCols: number;
    starts: Int32Array;
    indices: Int32Array;
    values: Float64Array;
  } {
    return {
      format: 'csc',
      numRows,
      numCols: this.count,
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
