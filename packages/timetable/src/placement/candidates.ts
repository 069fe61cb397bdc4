import type { Problem } from '../problem/problem.ts';

/** Meeting can be at a table only, by video only, or either. */
export const EITHER = 0;
export const VIDEO_ONLY = 1;
export const TABLE_ONLY = 2;

/** The pairs that placement works with, numbered 0..count-1: the selection and its near-equals. */
export interface Candidates {
  readonly count: number;
  readonly pair: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
  readonly isMutual: Uint8Array;
  /** EITHER, VIDEO_ONLY or TABLE_ONLY. */
  readonly mode: Uint8Array;
  /** Feature bits that the table must have. */
  readonly needs: Int32Array;
  /** Interpreter pool, -1 for none. */
  readonly pool: Int16Array;
  /** Slots this candidate may take; undefined for all. */
  readonly slots: readonly (Uint8Array | undefined)[];
  /** Seats allowed per side, where only some delegates may come; undefined for all. */
  readonly seats: ReadonlyMap<number, ReadonlySet<number>>;
  readonly byPair: ReadonlyMap<number, number>;
  /** Candidates of each participant: `linked[first[who] .. first[who + 1]]`. */
  readonly first: Int32Array;
  readonly linked: Int32Array;
}

export function listCandidates(problem: Problem, pairs: readonly number[]): Candidates {
  const count = pairs.length;
  const pair = Int32Array.from(pairs);
  const { details } = problem.instance.pairs;
  const needs = Int32Array.from(pairs, (index) => {
    const [a, b] = [problem.pairA[index] as number, problem.pairB[index] as number];
    return (
      (problem.needsOf[a] as number) | (problem.needsOf[b] as number) | (problem.pairNeeds.get(index) ?? 0)
    );
  });
  const mode = Uint8Array.from(pairs, (index) => {
    const wanted = details.get(index)?.mode;
    return wanted === 'virtual' ? VIDEO_ONLY : wanted === 'inPerson' ? TABLE_ONLY : EITHER;
  });
  const a = pair.map((index) => problem.pairA[index] as number);
  const b = pair.map((index) => problem.pairB[index] as number);
  return {
    count,
    pair,
    a,
    b,
    score: Float64Array.from(pairs, (index) => problem.score[index] as number),
    isMutual: Uint8Array.from(pairs, (index) => problem.isMutual[index] as number),
    mode,
    needs,
    pool: Int16Array.from(pairs, (index) => problem.poolOf?.[index] ?? -1),
    slots: pairs.map((index) => problem.pairSlots.get(index)),
    seats: namedSeats(problem, pairs),
    byPair: new Map(pairs.map((index, candidate) => [index, candidate])),
    ...link(problem.participantCount, a, b),
  };
}

function namedSeats(problem: Problem, pairs: readonly number[]): ReadonlyMap<number, ReadonlySet<number>> {
  const named = new Map<number, ReadonlySet<number>>();
  pairs.forEach((index, candidate) => {
    const names = problem.instance.pairs.details.get(index)?.delegates;
    if (!names) return;
    const allowed = new Set<number>();
    for (const side of [problem.pairA[index] as number, problem.pairB[index] as number]) {
      const delegates = problem.instance.participants[side]?.delegates ?? [];
      const isNamed = delegates.some((delegate) => names.includes(delegate.id));
      delegates.forEach((delegate, position) => {
        if (!isNamed || names.includes(delegate.id))
          allowed.add((problem.firstSeat[side] as number) + position);
      });
    }
    named.set(candidate, allowed);
  });
  return named;
}

function link(people: number, a: Int32Array, b: Int32Array): { first: Int32Array; linked: Int32Array } {
  const first = new Int32Array(people + 1);
  for (const side of [a, b]) for (const who of side) first[who + 1] = (first[who + 1] as number) + 1;
  for (let who = 0; who < people; who += 1)
    first[who + 1] = (first[who + 1] as number) + (first[who] as number);
  const next = first.slice();
  const linked = new Int32Array(a.length * 2);
  for (let candidate = 0; candidate < a.length; candidate += 1)
    for (const who of [a[candidate] as number, b[candidate] as number]) {
      linked[next[who] as number] = candidate;
      next[who] = (next[who] as number) + 1;
    }
  return { first, linked };
}
