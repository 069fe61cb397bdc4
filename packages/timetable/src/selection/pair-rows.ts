import { kindRows } from '../problem/kind-rows.ts';
import type { CapRow, Problem } from '../problem/problem.ts';

const noRows: readonly number[] = [];

/** The extra limits of a selection and, for each pair in one, which. Most events have none. */
export class PairRows {
  readonly capRows: CapRow[] = [];
  readonly problem: Problem;
  private readonly byPair = new Map<number, number[]>();

  constructor(problem: Problem) {
    this.problem = problem;
    for (const row of problem.capRows) this.add(row);
    for (const row of kindRows(problem.instance, problem, problem)) this.add(allowFixed(problem, row));
  }

  /** @returns the new row's index. */
  add(row: CapRow): number {
    const index = this.capRows.push(row) - 1;
    for (const pair of row.pairs) {
      const rows = this.byPair.get(pair);
      if (rows) rows.push(index);
      else this.byPair.set(pair, [index]);
    }
    return index;
  }

  get isEmpty(): boolean {
    return this.byPair.size === 0;
  }

  rowsOf(pair: number): readonly number[] {
    return this.byPair.get(pair) ?? noRows;
  }
}

/** Fixed meetings are held whatever the limit says; it gives way to them. */
function allowFixed(problem: Problem, row: CapRow): CapRow {
  const fixed = row.pairs.filter((pair) => problem.fixedSlot.has(pair)).length;
  return fixed <= row.cap ? row : { ...row, cap: fixed };
}
