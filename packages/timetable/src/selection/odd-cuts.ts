import type { CapRow, Problem } from '../problem/problem.ts';

const tolerance = 1e-6;
/** Sets larger than this would make rows of too many pairs. */
const mostMembers = 400;

/**
 * Odd-set limits (Edmonds' blossoms, for b-matchings): within a set W of participants, and with some pairs F that
 * leave it, no more than floor((sum of maxima in W + |F|) / 2) meetings are possible, because each uses two places
 * of W, or one and itself. Fractional solutions break it along odd circles of halves; those are looked for.
 */
export function findOddCuts(problem: Problem, pairs: readonly number[], x: Float64Array): CapRow[] {
  const groups = fractionalGroups(problem, pairs, x);
  return groups.flatMap((members) => cutFor(problem, members, pairs, x) ?? []);
}

/** Participants linked by pairs that are neither taken nor left. */
function fractionalGroups(
  problem: Problem,
  pairs: readonly number[],
  x: Float64Array,
): ReadonlySet<number>[] {
  const parent = new Map<number, number>();
  const rootOf = (who: number): number => {
    let root = who;
    while (parent.get(root) !== root) root = parent.get(root) as number;
    parent.set(who, root);
    return root;
  };
  pairs.forEach((pair, index) => {
    const value = x[index] as number;
    if (value < tolerance || value > 1 - tolerance) return;
    const sides = [problem.pairA[pair] as number, problem.pairB[pair] as number] as const;
    for (const who of sides) if (!parent.has(who)) parent.set(who, who);
    parent.set(rootOf(sides[0]), rootOf(sides[1]));
  });
  const groups = new Map<number, Set<number>>();
  for (const who of parent.keys()) {
    const root = rootOf(who);
    const group = groups.get(root) ?? new Set<number>();
    groups.set(root, group.add(who));
  }
  return [...groups.values()].filter((group) => group.size <= mostMembers);
}

function cutFor(
  problem: Problem,
  members: ReadonlySet<number>,
  pairs: readonly number[],
  x: Float64Array,
): CapRow | undefined {
  let inside = 0;
  const leaving: number[] = [];
  pairs.forEach((pair, index) => {
    const value = x[index] as number;
    if (value < tolerance) return;
    const count =
      Number(members.has(problem.pairA[pair] as number)) + Number(members.has(problem.pairB[pair] as number));
    if (count === 2) inside += value;
    else if (count === 1 && value > 1 - tolerance) leaving.push(pair);
  });
  let places = leaving.length;
  for (const who of members) places += problem.maximum[who] as number;
  const cap = Math.floor(places / 2);
  if (inside + leaving.length <= cap + 1e-4) return undefined;
  return { cap, pairs: Int32Array.from([...pairsInside(problem, members), ...leaving]), isRule: false };
}

function pairsInside(problem: Problem, members: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let pair = 0; pair < problem.pairCount; pair += 1)
    if (
      problem.blocked[pair] === 0 &&
      members.has(problem.pairA[pair] as number) &&
      members.has(problem.pairB[pair] as number)
    )
      found.push(pair);
  return found;
}
