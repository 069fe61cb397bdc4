import type { Problem } from '../problem/problem.ts';
import type { PairRows } from './pair-rows.ts';
import { gainOf, reducedCost } from './reduced-costs.ts';
import type { Duals, Objective } from './selection-lp.ts';

/** Duals and scores are multiplied by this and rounded; LP duals of such models are mostly halves, so nothing is lost. */
export const boundScale = 1_024;

/** Multipliers as non-negative integers: whatever they are, the bound computed from them holds. */
export function roundDuals(duals: Duals): Duals {
  const round = (value: number): number => Math.max(0, Math.round(value * boundScale));
  return {
    maximum: duals.maximum.map(round),
    minimum: duals.minimum.map(round),
    tables: round(duals.tables),
    mutual: round(duals.mutual),
    shortfall: round(duals.shortfall),
    capRows: duals.capRows.map(round),
  };
}

/** The part of the bound that does not depend on what a plan reached in the levels above. */
export interface DualBound {
  readonly objective: Objective;
  readonly scaledBase: number;
  readonly scaledMutual: number;
  readonly scaledShortfall: number;
  readonly isIntegral: boolean;
}

/**
 * Weak duality in integers: for any non-negative multipliers, no plan with at least M mutual requests and at most Z
 * shortfall has more. Proof in docs/timetable.md. One pass over all pairs; independent of how the duals were found.
 */
export function dualBound(problem: Problem, rows: PairRows, duals: Duals, objective: Objective): DualBound {
  const integers = roundDuals(duals);
  let base = integers.tables * problem.tableTotal;
  for (let who = 0; who < problem.participantCount; who += 1)
    base += participantTerm(problem, integers, objective, who);
  rows.capRows.forEach((row, index) => {
    base += row.cap * (integers.capRows[index] as number);
  });
  let isIntegral = true;
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    if (problem.blocked[pair] !== 0) continue;
    const exact = gainOf(problem, objective, pair) * boundScale;
    const gain = Math.ceil(exact);
    if (isIntegral && gain % boundScale !== 0) isIntegral = false;
    const cost = reducedCost(problem, rows, integers, gain, pair);
    if (cost > 0 || problem.fixedSlot.has(pair)) base += cost;
  }
  return {
    objective,
    scaledBase: base,
    scaledMutual: integers.mutual,
    scaledShortfall: objective === 'score' ? integers.shortfall : 0,
    isIntegral,
  };
}

function participantTerm(problem: Problem, duals: Duals, objective: Objective, who: number): number {
  const most = problem.maximum[who] as number;
  const least = Math.min(problem.minimum[who] as number, most);
  const price = objective === 'score' ? duals.shortfall : objective === 'shortfall' ? boundScale : 0;
  const minimum = duals.minimum[who] as number;
  return most * (duals.maximum[who] as number) - least * minimum + least * Math.max(0, minimum - price);
}

/** Shortfall that no plan avoids: minimums above what a participant's own slots allow. */
export function certainShortfall(problem: Problem): number {
  let total = 0;
  for (let who = 0; who < problem.participantCount; who += 1)
    total += Math.max(0, (problem.minimum[who] as number) - (problem.maximum[who] as number));
  return total;
}

/**
 * The bound for plans that reached `mutual` and `shortfall` in the levels above. For the level `shortfall` this is
 * the least shortfall possible (a lower bound), otherwise the most possible.
 */
export function evaluateBound(problem: Problem, bound: DualBound, mutual: number, shortfall: number): number {
  const certain = certainShortfall(problem);
  const scaled =
    bound.scaledBase - bound.scaledMutual * mutual + bound.scaledShortfall * Math.max(0, shortfall - certain);
  if (bound.objective === 'shortfall') return Math.max(0, -Math.floor(scaled / boundScale)) + certain;
  return bound.isIntegral ? Math.floor(scaled / boundScale) : scaled / boundScale;
}
