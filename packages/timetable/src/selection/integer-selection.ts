import type { Problem } from '../problem/problem.ts';
import type { PairRows } from './pair-rows.ts';
import { gainOf, reducedCost } from './reduced-costs.ts';
import type { LpSolution, Objective } from './selection-lp.ts';
import type { Highs } from './solver.ts';
import { ColumnBuffer } from './solver.ts';

/** Closer to 0 or 1 than this counts as whole. */
const wholeTolerance = 1e-6;
/** Columns beyond which the small integer program is no longer small. */
const mostColumns = 40_000;
const mostNodes = 2_000;
const mostRounds = 7;

export interface IntegerSelection {
  readonly pairs: readonly number[];
  /** True where no whole selection is better, by the integer program's own proof and the reduced costs outside it. */
  readonly isProven: boolean;
}

export function isWhole(x: Float64Array): boolean {
  return x.every((value) => value < wholeTolerance || value > 1 - wholeTolerance);
}

export function pairsAtOne(pairs: readonly number[], x: Float64Array): number[] {
  return pairs.filter((_, index) => (x[index] as number) > 0.5);
}

export interface Requirements {
  readonly mutual: number | undefined;
  readonly shortfall: number | undefined;
}

/**
 * A whole selection from a fractional one: pairs whose reduced cost is further from 0 than `slack` keep their value
 * of the relaxation, all others (of all pairs, not only the model's) become 0/1 variables of a small program. If its
 * value is within `slack` of the relaxation nothing outside can do better; otherwise the slack grows.
 */
export function solveInteger(
  highs: Highs,
  problem: Problem,
  rows: PairRows,
  lp: LpSolution,
  objective: Objective,
  need: Requirements,
  penalty: number,
): IntegerSelection | undefined {
  const isScore = objective === 'score';
  let slack = isScore ? 1 : 0.01;
  let best: IntegerSelection | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const split = splitByReducedCost(problem, rows, lp, objective, slack);
    if (split.open.length > mostColumns) break;
    const found = solveCore(highs, problem, rows, split, objective, need, penalty);
    const gap = found ? lp.value - found.value : Infinity;
    if (found) best = { pairs: found.pairs, isProven: found.isOptimal && gap <= slack };
    if (best?.isProven || gap < smallestStep(problem, objective)) break;
    slack = found && gap > slack ? gap : slack * 4;
  }
  return best;
}

/** Whole scores differ by 1 at least, so a smaller distance from the relaxation is none. */
function smallestStep(problem: Problem, objective: Objective): number {
  return objective !== 'score' || problem.score.every((score) => Number.isInteger(score)) ? 0.999 : 1e-6;
}

interface Split {
  readonly taken: readonly number[];
  readonly open: readonly number[];
}

function splitByReducedCost(
  problem: Problem,
  rows: PairRows,
  lp: LpSolution,
  objective: Objective,
  slack: number,
): Split {
  const taken: number[] = [];
  const open: number[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    if (problem.blocked[pair] !== 0) continue;
    const cost = reducedCost(problem, rows, lp.duals, gainOf(problem, objective, pair), pair);
    if (cost > slack || problem.fixedSlot.has(pair)) taken.push(pair);
    else if (cost >= -slack) open.push(pair);
  }
  return { taken, open };
}

function solveCore(
  highs: Highs,
  problem: Problem,
  rows: PairRows,
  split: Split,
  objective: Objective,
  need: Requirements,
  penalty: number,
): { pairs: number[]; value: number; isOptimal: boolean } | undefined {
  const people = problem.participantCount;
  const rowCount = people + 3 + rows.capRows.length;
  const used = new Float64Array(rowCount);
  let value = 0;
  for (const pair of split.taken) {
    for (const row of rowsOfPair(problem, rows, pair)) used[row] = (used[row] as number) + 1;
    value += gainOf(problem, objective, pair);
  }
  const columns = new ColumnBuffer();
  const integrality: number[] = [];
  for (const pair of split.open) {
    for (const row of rowsOfPair(problem, rows, pair)) columns.entry(row, 1);
    columns.endColumn(gainOf(problem, objective, pair), 0, 1);
    integrality.push(1);
  }
  for (let who = 0; who < people; who += 1) {
    const least = Math.min(problem.minimum[who] as number, problem.maximum[who] as number);
    if (least === 0) continue;
    columns.entry(who, 1);
    columns.entry(people + 2, 1);
    columns.endColumn(objective === 'score' ? -penalty : objective === 'shortfall' ? -1 : 0, 0, least);
    integrality.push(0);
  }
  const bounds = rowBounds(highs, problem, rows, used, need);
  if (bounds.lower.some((lower, row) => lower > (bounds.upper[row] as number))) return undefined;
  const model = highs.createModel({
    numCols: columns.count,
    numRows: rowCount,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.cost,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: bounds.lower,
    rowUpper: bounds.upper,
    matrix: columns.matrix(rowCount),
    integrality: Int32Array.from(integrality),
  });
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: smallestStep(problem, objective),
      mip_max_nodes: mostNodes,
      random_seed: 0,
    });
    model.run();
    const { modelStatus } = highs.constants;
    const isOptimal = model.getModelStatus() === modelStatus.optimal;
    if (model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible)
      return undefined;
    const x = model.getSolution().colValue;
    const pairs = [...split.taken, ...split.open.filter((_, index) => (x[index] as number) > 0.5)];
    return { pairs, value: value + model.getObjectiveValue(), isOptimal };
  } finally {
    model.dispose();
  }
}

function rowsOfPair(problem: Problem, rows: PairRows, pair: number): number[] {
  const people = problem.participantCount;
  const list = [problem.pairA[pair] as number, problem.pairB[pair] as number];
  if (problem.alwaysAtTable[pair] === 1) list.push(people);
  if (problem.isMutual[pair] === 1) list.push(people + 1);
  for (const row of rows.rowsOf(pair)) list.push(people + 3 + row);
  return list;
}

function rowBounds(
  highs: Highs,
  problem: Problem,
  rows: PairRows,
  used: Float64Array,
  need: Requirements,
): { lower: Float64Array; upper: Float64Array } {
  const people = problem.participantCount;
  const lower = new Float64Array(used.length).fill(-highs.infinity);
  const upper = new Float64Array(used.length).fill(highs.infinity);
  for (let who = 0; who < people; who += 1) {
    const most = problem.maximum[who] as number;
    upper[who] = most - (used[who] as number);
    lower[who] = Math.min(problem.minimum[who] as number, most) - (used[who] as number);
  }
  upper[people] = problem.tableTotal - (used[people] as number);
  if (need.mutual !== undefined) lower[people + 1] = need.mutual - (used[people + 1] as number);
  if (need.shortfall !== undefined) upper[people + 2] = need.shortfall;
  rows.capRows.forEach((row, index) => {
    upper[people + 3 + index] = row.cap - (used[people + 3 + index] as number);
  });
  return { lower, upper };
}
