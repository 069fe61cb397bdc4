import type { Problem } from '../problem/problem.ts';
import type { PairRows } from './pair-rows.ts';
import type { Highs, HighsModel } from './solver.ts';
import { ColumnBuffer } from './solver.ts';

/** Which level the model optimises: honoured mutual requests, shortfall below the minimums, or total score. */
export type Objective = 'mutual' | 'shortfall' | 'score';

/** Duals in the units of the objective, each >= 0, named as in docs/timetable.md. */
export interface Duals {
  /** Per participant, of its maximum. */
  readonly maximum: Float64Array;
  /** Per participant, of its minimum. */
  readonly minimum: Float64Array;
  /** Of the tables' capacity. */
  tables: number;
  /** Of "at least M mutual requests". */
  mutual: number;
  /** Of "shortfall at most Z". */
  shortfall: number;
  readonly capRows: Float64Array;
}

export interface LpSolution {
  readonly value: number;
  /** Value per column in the order of `pairs`. */
  readonly x: Float64Array;
  readonly shortfall: number;
  readonly duals: Duals;
}

/** Weight of a missed minimum while levels 2 and 3 are still solved together: more than any swap of meetings gains. */
export const shortfallPenaltyFactor = 20;

/**
 * The b-matching relaxation on a growing set of pairs, kept as one model with a warm basis.
 * Rows: a range per participant (minimum <= meetings + shortfall <= maximum), tables, mutual requests, shortfall, caps.
 */
export class SelectionLp {
  readonly pairs: number[] = [];
  private readonly model: HighsModel;
  private readonly highs: Highs;
  private readonly problem: Problem;
  private readonly rows: PairRows;
  private readonly short: Int32Array;
  private readonly penalty: number;
  private objective: Objective = 'score';

  constructor(highs: Highs, problem: Problem, rows: PairRows, penalty: number) {
    this.highs = highs;
    this.problem = problem;
    this.rows = rows;
    this.penalty = penalty;
    const people = problem.participantCount;
    this.short = Int32Array.from(
      Array.from({ length: people }, (_, who) => who).filter((who) => this.leastOf(who) > 0),
    );
    const columns = new ColumnBuffer();
    for (const who of this.short) {
      columns.entry(who, 1);
      columns.entry(people + 2, 1);
      columns.endColumn(-penalty, 0, this.leastOf(who));
    }
    const rowCount = people + 3 + rows.capRows.length;
    this.model = highs.createModel({
      numCols: columns.count,
      numRows: rowCount,
      sense: highs.constants.objectiveSense.maximize,
      colCost: columns.cost,
      colLower: columns.lower,
      colUpper: columns.upper,
      rowLower: this.rowLower(rowCount),
      rowUpper: this.rowUpper(rowCount),
      matrix: columns.matrix(rowCount),
    });
    this.model.options.set({ output_flag: false, random_seed: 0 });
  }

  private leastOf(who: number): number {
    return Math.min(this.problem.minimum[who] as number, this.problem.maximum[who] as number);
  }

  private rowLower(rowCount: number): Float64Array {
    const lower = new Float64Array(rowCount).fill(-this.highs.infinity);
    for (let who = 0; who < this.problem.participantCount; who += 1) lower[who] = this.leastOf(who);
    return lower;
  }

  private rowUpper(rowCount: number): Float64Array {
    const people = this.problem.participantCount;
    const upper = new Float64Array(rowCount).fill(this.highs.infinity);
    upper.set(this.problem.maximum);
    upper[people] = this.problem.tableTotal;
    this.rows.capRows.forEach((row, index) => {
      upper[people + 3 + index] = row.cap;
    });
    return upper;
  }

  /** Adds columns for pairs that are not in the model yet. */
  addPairs(pairs: readonly number[]): void {
    if (pairs.length === 0) return;
    const { problem, rows } = this;
    const people = problem.participantCount;
    const columns = new ColumnBuffer();
    for (const pair of pairs) {
      columns.entry(problem.pairA[pair] as number, 1);
      columns.entry(problem.pairB[pair] as number, 1);
      if (problem.alwaysAtTable[pair] === 1) columns.entry(people, 1);
      if (problem.isMutual[pair] === 1) columns.entry(people + 1, 1);
      for (const row of rows.rowsOf(pair)) columns.entry(people + 3 + row, 1);
      columns.endColumn(this.costOf(pair), problem.fixedSlot.has(pair) ? 1 : 0, 1);
      this.pairs.push(pair);
    }
    this.model.addCols({
      cost: Float64Array.from(columns.cost),
      lower: Float64Array.from(columns.lower),
      upper: Float64Array.from(columns.upper),
      matrix: columns.matrix(people + 3 + rows.capRows.length),
    });
  }

  /** Adds a limit that was found later; it must already be in `rows`, as the last one. */
  addCapRow(index: number): void {
    const row = this.rows.capRows[index];
    if (!row) return;
    const inRow = new Set(row.pairs);
    const columns: number[] = [];
    this.pairs.forEach((pair, position) => {
      if (inRow.has(pair)) columns.push(this.short.length + position);
    });
    this.model.addRow(-this.highs.infinity, row.cap, { indices: columns, values: columns.map(() => 1) });
  }

  private costOf(pair: number): number {
    if (this.objective === 'shortfall') return 0;
    if (this.objective === 'mutual') return this.problem.isMutual[pair] as number;
    return this.problem.score[pair] as number;
  }

  optimise(objective: Objective): void {
    this.objective = objective;
    const shortCost = objective === 'score' ? -this.penalty : objective === 'shortfall' ? -1 : 0;
    const costs = new Float64Array(this.short.length + this.pairs.length);
    costs.fill(shortCost, 0, this.short.length);
    this.pairs.forEach((pair, index) => {
      costs[this.short.length + index] = this.costOf(pair);
    });
    if (costs.length > 0) this.model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
  }

  /** Keeps what a higher level reached: at least so many mutual requests, at most so much shortfall. */
  require(mutual: number | undefined, shortfall: number | undefined): void {
    const people = this.problem.participantCount;
    const { infinity } = this.highs;
    this.model.changeRowBounds(people + 1, mutual ?? -infinity, infinity);
    this.model.changeRowBounds(people + 2, -infinity, shortfall ?? infinity);
  }

  /** @returns undefined where no selection satisfies the requirements on the pairs added so far. */
  solve(isWarm: boolean): LpSolution | undefined {
    this.model.options.set({ simplex_strategy: isWarm ? 4 : 1 });
    if (this.short.length + this.pairs.length === 0) return this.emptySolution();
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return undefined;
    const solution = this.model.getSolution();
    const shorts = solution.colValue.subarray(0, this.short.length);
    return {
      value: this.model.getObjectiveValue(),
      x: solution.colValue.slice(this.short.length),
      shortfall: shorts.reduce((sum, value) => sum + value, 0),
      duals: this.readDuals(solution.rowDual),
    };
  }

  /** Nobody to choose from: no meetings, no prices. */
  private emptySolution(): LpSolution {
    const rowDual = new Float64Array(this.problem.participantCount + 3 + this.rows.capRows.length);
    return { value: 0, x: new Float64Array(0), shortfall: 0, duals: this.readDuals(rowDual) };
  }

  private readDuals(rowDual: Float64Array): Duals {
    const people = this.problem.participantCount;
    const ofParticipants = rowDual.subarray(0, people);
    return {
      maximum: ofParticipants.map((dual) => Math.max(0, dual)),
      minimum: ofParticipants.map((dual) => Math.max(0, -dual)),
      tables: Math.max(0, rowDual[people] as number),
      mutual: Math.max(0, -(rowDual[people + 1] as number)),
      shortfall: this.objective === 'score' ? this.penaltyDual(rowDual[people + 2] as number) : 0,
      capRows: rowDual.slice(people + 3).map((dual) => Math.max(0, dual)),
    };
  }

  /** Without a limit on the shortfall its price is the penalty; with one, the limit's dual comes on top. */
  private penaltyDual(dual: number): number {
    return this.penalty + Math.max(0, dual);
  }

  /** A long chain of primal steps is slower than a fresh dual start; forgets the basis. */
  forgetBasis(): void {
    this.model.clearSolver();
  }

  dispose(): void {
    this.model.dispose();
  }
}
