import type { Problem } from '../problem/problem.ts';

export interface SlotLists {
  /** Slots each pair may take, after fixed slots and precedences were followed through. */
  readonly slotsOf: readonly Uint8Array[];
  /** A pair for which no slot is left, -1 for none. */
  readonly empty: number;
}

/** Narrows each meeting's slots by presence, its own list, fixed slots and precedences, until nothing changes. */
export function narrowSlots(problem: Problem): SlotLists {
  const slotsOf = Array.from({ length: problem.pairCount }, (_, pair) => ownSlots(problem, pair));
  const { precedences } = problem.instance;
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const [before, after] of precedences)
      if (follow(slotsOf[before] as Uint8Array, slotsOf[after] as Uint8Array)) isChanged = true;
  }
  return { slotsOf, empty: slotsOf.findIndex((slots) => !slots.includes(1)) };
}

function ownSlots(problem: Problem, pair: number): Uint8Array {
  const own = problem.pairSlots.get(pair);
  const fixed = problem.fixedSlot.get(pair);
  const sides = [problem.pairA[pair] as number, problem.pairB[pair] as number];
  return Uint8Array.from({ length: problem.slotCount }, (_, slot) => {
    if (own?.[slot] === 0 || (fixed !== undefined && fixed !== slot) || problem.blocked[pair] !== 0) return 0;
    return sides.every((who) => isThere(problem, who, slot)) ? 1 : 0;
  });
}

function isThere(problem: Problem, who: number, slot: number): boolean {
  for (let seat = problem.firstSeat[who] as number; seat < (problem.firstSeat[who + 1] as number); seat += 1)
    if (problem.presence[seat * problem.slotCount + slot] !== 0) return true;
  return false;
}

/** The later meeting cannot come before the earlier one's first slot, nor the earlier after the later one's last. */
function follow(before: Uint8Array, after: Uint8Array): boolean {
  const first = before.indexOf(1);
  const last = after.lastIndexOf(1);
  let isChanged = false;
  for (let slot = 0; slot < before.length; slot += 1) {
    if (after[slot] === 1 && (first < 0 || slot <= first)) {
      after[slot] = 0;
      isChanged = true;
    }
    if (before[slot] === 1 && (last < 0 || slot >= last)) {
      before[slot] = 0;
      isChanged = true;
    }
  }
  return isChanged;
}
