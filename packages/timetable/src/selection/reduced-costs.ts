import type { Problem } from '../problem/problem.ts';
import type { PairRows } from './pair-rows.ts';
import type { Duals, Objective } from './selection-lp.ts';

/** What a pair adds to an objective beyond the price of what it uses. Integers in, integer out. */
export function reducedCost(
  problem: Problem,
  rows: PairRows,
  duals: Duals,
  gain: number,
  pair: number,
): number {
  const a = problem.pairA[pair] as number;
  const b = problem.pairB[pair] as number;
  let cost =
    gain -
    (duals.maximum[a] as number) -
    (duals.maximum[b] as number) +
    (duals.minimum[a] as number) +
    (duals.minimum[b] as number);
  if (problem.isMutual[pair] === 1) cost += duals.mutual;
  if (problem.alwaysAtTable[pair] === 1) cost -= duals.tables;
  if (!rows.isEmpty) for (const row of rows.rowsOf(pair)) cost -= duals.capRows[row] as number;
  return cost;
}

/** What one pair is worth to an objective. */
export function gainOf(problem: Problem, objective: Objective, pair: number): number {
  if (objective === 'score') return problem.score[pair] as number;
  return objective === 'mutual' ? (problem.isMutual[pair] as number) : 0;
}

/**
 * Pairs worth adding to the model: reduced cost above `least`, the best `perParticipant` of each participant.
 * One pass over all pairs; 3.5 million take about 30 ms.
 */
export function pricePairs(
  problem: Problem,
  rows: PairRows,
  duals: Duals,
  objective: Objective,
  isIn: Uint8Array,
  perParticipant: number,
  least: number,
): number[] {
  const counts = new Int32Array(problem.participantCount);
  const found: { pair: number; cost: number }[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    if (isIn[pair] === 1 || problem.blocked[pair] !== 0) continue;
    const cost = reducedCost(problem, rows, duals, gainOf(problem, objective, pair), pair);
    if (cost > least) found.push({ pair, cost });
  }
  found.sort((left, right) => right.cost - left.cost || left.pair - right.pair);
  const chosen: number[] = [];
  for (const { pair } of found) {
    const [a, b] = [problem.pairA[pair] as number, problem.pairB[pair] as number];
    if ((counts[a] as number) >= perParticipant && (counts[b] as number) >= perParticipant) continue;
    counts[a] = (counts[a] as number) + 1;
    counts[b] = (counts[b] as number) + 1;
    chosen.push(pair);
  }
  return chosen.sort((left, right) => left - right);
}
