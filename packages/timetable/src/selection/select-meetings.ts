import type { Problem } from '../problem/problem.ts';
import { certainShortfall, dualBound, evaluateBound } from './dual-bound.ts';
import type { DualBound } from './dual-bound.ts';
import type { Requirements } from './integer-selection.ts';
import { isWhole, pairsAtOne, solveInteger } from './integer-selection.ts';
import { PairRows } from './pair-rows.ts';
import { StarCuts } from './star-cuts.ts';
import { guessPairs } from './price-guess.ts';
import { findOddCuts } from './odd-cuts.ts';
import { pricePairs } from './reduced-costs.ts';
import type { Duals, LpSolution, Objective } from './selection-lp.ts';
import { SelectionLp, shortfallPenaltyFactor } from './selection-lp.ts';
import type { Highs } from './solver.ts';

export interface Selection {
  /** Who should meet, by pair index, ascending. */
  readonly pairs: readonly number[];
  readonly mutual: number;
  readonly shortfall: number;
  readonly score: number;
  readonly mutualBound: DualBound;
  readonly shortfallBound: DualBound | undefined;
  readonly scoreBound: DualBound;
  readonly rows: PairRows;
  readonly duals: Duals;
  /** True where the integer programs proved that no whole selection is better in any level. */
  readonly isProven: boolean;
  readonly lpRounds: number;
}

export type SelectionProgress = (level: Objective, value: number, bound: number) => void;

const pricingTolerance = 1e-6;
const mostRounds = 60;
/** Rounds of limits found later; the last ones of many gain almost nothing. */
const mostCutRounds = 10;
/** With more pairs than this, guessing prices first costs less than the rounds it saves. */
const pairsToGuessFrom = 200_000;
/** With more new columns than this share, a fresh dual start is faster than primal steps from the old basis. */
const freshShare = 0.04;

/**
 * Who meets whom, ignoring when: three exact levels, each held while the next is optimised, over all pairs by
 * column generation (pruning the pairs instead loses 3 to 4 % of the score).
 */
export function selectMeetings(highs: Highs, problem: Problem, report: SelectionProgress): Selection {
  const rows = new PairRows(problem);
  const top = problem.score.reduce((most, score) => Math.max(most, score), 1);
  const penalty = top * shortfallPenaltyFactor;
  const cuts = new StarCuts(problem);
  const level1 = solveMutualLevel(highs, problem, rows, penalty, cuts);
  report('mutual', level1.mutual, evaluateBound(problem, level1.bound, 0, 0));
  const lp = new SelectionLp(highs, problem, rows, penalty);
  try {
    const isIn = new Uint8Array(problem.pairCount);
    addFresh(lp, isIn, firstPairs(problem, level1.pairs));
    return solveLowerLevels({ highs, problem, rows, penalty, lp, isIn, cuts, report }, level1);
  } finally {
    lp.dispose();
  }
}

interface Context {
  readonly highs: Highs;
  readonly problem: Problem;
  readonly rows: PairRows;
  readonly penalty: number;
  readonly lp: SelectionLp;
  readonly isIn: Uint8Array;
  readonly cuts: StarCuts;
  readonly report: SelectionProgress;
}

interface MutualLevel {
  readonly mutual: number;
  readonly pairs: readonly number[];
  readonly bound: DualBound;
  readonly isProven: boolean;
}

/** Level 1 needs only the mutual and the fixed pairs: nobody else counts, and nobody else is in the way. */
function solveMutualLevel(
  highs: Highs,
  problem: Problem,
  rows: PairRows,
  penalty: number,
  cuts: StarCuts,
): MutualLevel {
  const lp = new SelectionLp(highs, problem, rows, penalty);
  try {
    lp.optimise('mutual');
    const pairs: number[] = [];
    for (let pair = 0; pair < problem.pairCount; pair += 1)
      if (problem.blocked[pair] === 0 && (problem.isMutual[pair] === 1 || problem.fixedSlot.has(pair)))
        pairs.push(pair);
    lp.addPairs(pairs);
    let solution = lp.solve(false);
    for (let round = 0; round < mostCutRounds && solution && addCuts(lp, rows, cuts, solution); round += 1)
      solution = lp.solve(false);
    if (!solution) throw new Error('The relaxation of level 1 has no solution, although no meetings is one.');
    const bound = dualBound(problem, rows, solution.duals, 'mutual');
    if (isWhole(solution.x)) {
      const chosen = pairsAtOne(lp.pairs, solution.x);
      return { mutual: countMutual(problem, chosen), pairs: chosen, bound, isProven: true };
    }
    const need = { mutual: undefined, shortfall: undefined };
    const whole = solveInteger(highs, problem, rows, solution, 'mutual', need, penalty);
    const chosen = whole?.pairs ?? pairs.filter((pair) => problem.fixedSlot.has(pair));
    return { mutual: countMutual(problem, chosen), pairs: chosen, bound, isProven: whole?.isProven ?? false };
  } finally {
    lp.dispose();
  }
}

function solveLowerLevels(context: Context, level1: MutualLevel): Selection {
  const { lp, problem, rows, report } = context;
  lp.require(level1.mutual, undefined);
  let rounds = 0;
  let relaxed = generateColumns(context, 'score');
  rounds += relaxed.rounds;
  const certain = certainShortfall(problem);
  let shortfallBound: DualBound | undefined;
  let least = 0;
  if (relaxed.solution.shortfall > pricingTolerance) {
    const level2 = generateColumns(context, 'shortfall');
    rounds += level2.rounds;
    shortfallBound = dualBound(problem, rows, level2.solution.duals, 'shortfall');
    least = Math.ceil(level2.solution.shortfall - pricingTolerance);
    lp.require(level1.mutual, least);
    relaxed = generateColumns(context, 'score');
    rounds += relaxed.rounds;
  }
  report('shortfall', least + certain, least + certain);
  const scoreBound = dualBound(problem, rows, relaxed.solution.duals, 'score');
  report('score', relaxed.solution.value, evaluateBound(problem, scoreBound, level1.mutual, least + certain));
  const need = { mutual: level1.mutual, shortfall: shortfallBound ? least : undefined };
  const whole = makeWhole(context, relaxed.solution, need, level1.pairs);
  const pairs = whole.pairs.toSorted((left, right) => left - right);
  return {
    pairs,
    mutual: countMutual(problem, pairs),
    shortfall: shortfallOf(problem, pairs),
    score: pairs.reduce((sum, pair) => sum + (problem.score[pair] as number), 0),
    mutualBound: level1.bound,
    shortfallBound,
    scoreBound,
    rows,
    duals: relaxed.solution.duals,
    isProven: whole.isProven && level1.isProven,
    lpRounds: rounds,
  };
}

function makeWhole(
  context: Context,
  relaxed: LpSolution,
  need: Requirements,
  fallback: readonly number[],
): { pairs: readonly number[]; isProven: boolean } {
  if (isWhole(relaxed.x)) return { pairs: pairsAtOne(context.lp.pairs, relaxed.x), isProven: true };
  const { highs, problem, rows, penalty } = context;
  const whole =
    solveInteger(highs, problem, rows, relaxed, 'score', need, penalty) ??
    solveInteger(highs, problem, rows, relaxed, 'score', { ...need, shortfall: undefined }, penalty);
  return whole ?? { pairs: fallback, isProven: false };
}

/** Solves, prices all pairs with the duals, adds the best, until none is worth adding. */
function generateColumns(context: Context, objective: Objective): { solution: LpSolution; rounds: number } {
  const { lp, problem, rows, isIn } = context;
  lp.optimise(objective);
  let solution = lp.solve(objective !== 'score');
  let cutRounds = 0;
  for (let round = 1; ; round += 1) {
    if (!solution) throw new Error(`The relaxation of level ${objective} has no solution.`);
    const fresh = pricePairs(problem, rows, solution.duals, objective, isIn, 8, pricingTolerance);
    if (round > mostRounds) return { solution, rounds: round };
    if (fresh.length === 0) {
      cutRounds += 1;
      if (cutRounds > mostCutRounds || !addCuts(lp, rows, context.cuts, solution))
        return { solution, rounds: round };
      solution = lp.solve(false);
      continue;
    }
    addFresh(lp, isIn, fresh);
    const isWarm = fresh.length < freshShare * lp.pairs.length;
    if (!isWarm) lp.forgetBasis();
    solution = lp.solve(isWarm);
  }
}

/** Adds the limits that the solution breaks; false where it breaks none. */
function addCuts(lp: SelectionLp, rows: PairRows, cuts: StarCuts, solution: LpSolution): boolean {
  const found = [...cuts.find(lp.pairs, solution.x), ...findOddCuts(rows.problem, lp.pairs, solution.x)];
  for (const row of found) lp.addCapRow(rows.add(row));
  return found.length > 0;
}

function addFresh(lp: SelectionLp, isIn: Uint8Array, pairs: readonly number[]): void {
  for (const pair of pairs) isIn[pair] = 1;
  lp.addPairs(pairs);
}

/** The model starts with the mutual and the fixed pairs and each participant's most promising others. */
function firstPairs(problem: Problem, chosen: readonly number[]): number[] {
  const keep = new Uint8Array(problem.pairCount);
  for (let pair = 0; pair < problem.pairCount; pair += 1)
    if (problem.isMutual[pair] === 1 || problem.fixedSlot.has(pair)) keep[pair] = 1;
  const promising = problem.pairCount > pairsToGuessFrom ? guessPairs(problem, chosen) : bestPairs(problem);
  for (const pair of promising) keep[pair] = 1;
  const pairs: number[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1)
    if (keep[pair] === 1 && problem.blocked[pair] === 0) pairs.push(pair);
  return pairs;
}

/** Each participant's best pairs, about half as many as it can have meetings, by a counting pass over score buckets. */
function bestPairs(problem: Problem): number[] {
  const order = Uint32Array.from({ length: problem.pairCount }, (_, pair) => pair);
  order.sort(
    (left, right) => (problem.score[right] as number) - (problem.score[left] as number) || left - right,
  );
  const taken = new Int32Array(problem.participantCount);
  const best: number[] = [];
  for (const pair of order) {
    const [a, b] = [problem.pairA[pair] as number, problem.pairB[pair] as number];
    const wants = (who: number): boolean =>
      (taken[who] as number) < Math.ceil((problem.maximum[who] as number) * 0.6);
    if (problem.blocked[pair] !== 0 || (!wants(a) && !wants(b))) continue;
    taken[a] = (taken[a] as number) + 1;
    taken[b] = (taken[b] as number) + 1;
    best.push(pair);
  }
  return best;
}

export function countMutual(problem: Problem, pairs: readonly number[]): number {
  return pairs.reduce((sum, pair) => sum + (problem.isMutual[pair] as number), 0);
}

export function shortfallOf(problem: Problem, pairs: readonly number[]): number {
  const counts = new Int32Array(problem.participantCount);
  for (const pair of pairs)
    for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number])
      counts[who] = (counts[who] as number) + 1;
  return counts.reduce((sum, count, who) => sum + Math.max(0, (problem.minimum[who] as number) - count), 0);
}
