import type { Problem } from '../problem/problem.ts';
import type { Candidates } from './candidates.ts';
import type { Placer } from './placer.ts';
import type { PlanState } from './plan-state.ts';
import { sideRulesHold } from './side-rules.ts';

/** Puts the fixed meetings where they are fixed and pins them; @returns the pairs that a rule keeps out. */
export function placeFixed(state: PlanState, placer: Placer): number[] {
  const failed: number[] = [];
  const { problem, candidates } = state;
  for (const fixed of problem.instance.fixed) {
    const candidate = candidates.byPair.get(fixed.pair);
    if (candidate === undefined) {
      failed.push(fixed.pair);
      continue;
    }
    const venue = fixed.table > 0 ? (problem.tableVenue[fixed.table - 1] as number) : -1;
    const mark = state.mark();
    if (placer.sit(candidate, fixed.slot) && (venue < 0 || moveVenue(state, candidate, venue)))
      state.isPinned[candidate] = 1;
    else {
      state.rollBack(mark);
      failed.push(fixed.pair);
    }
    state.commit();
  }
  return failed;
}

/** Moves a seated meeting to the venue of the table it names; false where it has no table or that venue is full. */
function moveVenue(state: PlanState, candidate: number, venue: number): boolean {
  const { venueCount, tableCapacity } = state.problem;
  const slot = state.slotOf[candidate] as number;
  if ((state.venueOf[candidate] as number) < 0) return false;
  if (state.venueOf[candidate] === venue) return true;
  const cell = slot * venueCount + venue;
  if ((state.load[cell] as number) >= (tableCapacity[cell] as number)) return false;
  const [a, b, c] = [state.seatA[candidate], state.seatB[candidate], state.seatC[candidate]] as [
    number,
    number,
    number,
  ];
  state.clear(candidate);
  state.assign(candidate, slot, a, b, c, venue);
  return sideRulesHold(state, [candidate]);
}

/**
 * Places the chosen meetings: mutual requests first, then those with the fewest slots in common; first without, then
 * with ejections. Returns what found no place.
 */
export function placeSelection(placer: Placer, chosen: readonly number[]): number[] {
  const { state } = placer;
  const choice = chosen.map((candidate) => ({
    candidate,
    isMutual: state.candidates.isMutual[candidate] as number,
    freedom: commonSlots(state.problem, state.candidates, candidate),
  }));
  choice.sort(
    (left, right) =>
      right.isMutual - left.isMutual || left.freedom - right.freedom || left.candidate - right.candidate,
  );
  let waiting = choice
    .map((entry) => entry.candidate)
    .filter((candidate) => (state.slotOf[candidate] as number) < 0);
  for (const depth of [0, 1, 2]) {
    waiting = waiting.filter((candidate) => {
      const isPlaced = state.hasRoom(candidate) && placer.insert(candidate, depth);
      state.commit();
      return !isPlaced;
    });
  }
  return waiting;
}

/** Slots in which both participants have somebody present and the pair may meet. */
export function commonSlots(problem: Problem, candidates: Candidates, candidate: number): number {
  const own = candidates.slots[candidate];
  let count = 0;
  for (let slot = 0; slot < problem.slotCount; slot += 1) {
    if (own !== undefined && own[slot] === 0) continue;
    if (
      isPresent(problem, candidates.a[candidate] as number, slot) &&
      isPresent(problem, candidates.b[candidate] as number, slot)
    )
      count += 1;
  }
  return count;
}

function isPresent(problem: Problem, who: number, slot: number): boolean {
  for (let seat = problem.firstSeat[who] as number; seat < (problem.firstSeat[who + 1] as number); seat += 1)
    if (problem.presence[seat * problem.slotCount + slot] !== 0) return true;
  return false;
}
