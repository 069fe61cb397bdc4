import type { Problem } from '../problem/problem.ts';

/** More states than this and the participant counts as 0: a weaker bound, still a bound. */
const mostStates = 60_000;
/** With more different lists of slots than this, a participant's meetings share its own presence as their list. */
const mostKinds = 6;

export interface BreakBound {
  /** Fewest breaks per participant; summed, a lower bound on all breaks. */
  readonly leastOf: Int32Array;
  /** A participant whose meetings cannot fit at all, so that no plan exists; -1 for none. */
  readonly impossible: number;
}

/**
 * Fewest breaks that each participant must have, whatever the others do: its meetings need slots of their own, each
 * from that meeting's list. By dynamic programming over the slots; the state is how many meetings of each kind are
 * left and whether the last slot held one.
 */
export function breakBound(problem: Problem, slotsOf: readonly Uint8Array[]): BreakBound {
  const leastOf = new Int32Array(problem.participantCount);
  for (let who = 0; who < problem.participantCount; who += 1) {
    const seats = (problem.firstSeat[who + 1] as number) - (problem.firstSeat[who] as number);
    if (seats !== 1) continue;
    const breaks = fewestBreaks(problem, who, slotsOf);
    if (breaks === Infinity) return { leastOf, impossible: who };
    leastOf[who] = breaks;
  }
  return { leastOf, impossible: -1 };
}

interface Kind {
  readonly slots: Uint8Array;
  count: number;
}

function kindsOf(problem: Problem, who: number, slotsOf: readonly Uint8Array[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    if (problem.pairA[pair] !== who && problem.pairB[pair] !== who) continue;
    const slots = slotsOf[pair] as Uint8Array;
    const key = slots.join('');
    const kind = kinds.get(key);
    if (kind) kind.count += 1;
    else kinds.set(key, { slots, count: 1 });
  }
  return mergeKinds([...kinds.values()]);
}

/** Merging two kinds into one that may use either's slots only makes things easier, so the bound stays a bound. */
function mergeKinds(kinds: Kind[]): Kind[] {
  kinds.sort((left, right) => left.count - right.count);
  while (kinds.length > mostKinds) {
    const [first, second] = closest(kinds);
    const slots = first.slots.map((allowed, slot) => allowed | (second.slots[slot] as number));
    kinds = kinds.filter((kind) => kind !== first && kind !== second);
    kinds.push({ slots, count: first.count + second.count });
  }
  return kinds;
}

function closest(kinds: readonly Kind[]): readonly [Kind, Kind] {
  let best: readonly [Kind, Kind] = [kinds[0] as Kind, kinds[1] as Kind];
  let least = Infinity;
  for (const [index, left] of kinds.entries())
    for (const right of kinds.slice(index + 1)) {
      const distance = left.slots.reduce(
        (sum, allowed, slot) => sum + (allowed === right.slots[slot] ? 0 : 1),
        0,
      );
      if (distance < least) [best, least] = [[left, right], distance];
    }
  return best;
}

function fewestBreaks(problem: Problem, who: number, slotsOf: readonly Uint8Array[]): number {
  const kinds = kindsOf(problem, who, slotsOf);
  if (kinds.length === 0) return 0;
  const steps = kinds.map(() => 1);
  for (let kind = 1; kind < kinds.length; kind += 1)
    steps[kind] = (steps[kind - 1] as number) * ((kinds[kind - 1] as Kind).count + 1);
  const states = (steps.at(-1) as number) * ((kinds.at(-1) as Kind).count + 1) * 3;
  if (states > mostStates) return 0;
  return sweep(problem, kinds, steps, states);
}

/** State: meetings used per kind, and 0 nothing yet today, 1 the last slot was idle after a meeting, 2 it held one. */
function sweep(problem: Problem, kinds: readonly Kind[], steps: readonly number[], states: number): number {
  let now = new Float64Array(states).fill(Infinity);
  now[0] = 0;
  for (let slot = 0; slot < problem.slotCount; slot += 1) {
    if (problem.instance.slots[slot]?.isBreak) continue;
    const isNewDay = slot > 0 && problem.slotDay[slot] !== problem.slotDay[slot - 1];
    if (isNewDay) now = startDay(now);
    const next = new Float64Array(states).fill(Infinity);
    now.forEach((cost, state) => {
      if (cost === Infinity) return;
      const last = state % 3;
      const used = (state - last) / 3;
      const idle = used * 3 + (last === 0 ? 0 : 1);
      next[idle] = Math.min(next[idle] as number, cost);
      kinds.forEach((kind, index) => {
        const step = steps[index] as number;
        const count = Math.floor(used / step) % (kind.count + 1);
        if (kind.slots[slot] !== 1 || count >= kind.count) return;
        const held = (used + step) * 3 + 2;
        next[held] = Math.min(next[held] as number, cost + (last === 1 ? 1 : 0));
      });
    });
    now = next;
  }
  const all = kinds.reduce((sum, kind, index) => sum + kind.count * (steps[index] as number), 0);
  return Math.min(now[all * 3] as number, now[all * 3 + 1] as number, now[all * 3 + 2] as number);
}

function startDay(states: Float64Array): Float64Array<ArrayBuffer> {
  const fresh = new Float64Array(states.length).fill(Infinity);
  states.forEach((cost, state) => {
    const used = state - (state % 3);
    fresh[used] = Math.min(fresh[used] as number, cost);
  });
  return fresh;
}
