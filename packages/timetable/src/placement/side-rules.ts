import type { PlanState } from './plan-state.ts';

/**
 * What must hold beyond "everybody is free and there is a table": rests after some meetings in a row, walking time
 * between venues, tables with the features that are needed, and precedences. Checked after a move, which is taken
 * back where it fails.
 */
export function sideRulesHold(state: PlanState, changed: Iterable<number>): boolean {
  const { problem, candidates } = state;
  const slots = new Set<number>();
  for (const candidate of changed) {
    const slot = state.slotOf[candidate] as number;
    if (slot < 0) continue;
    if (!precedencesHold(state, candidate)) return false;
    if (candidates.needs[candidate] !== 0) slots.add(slot);
    for (const seat of [state.seatA[candidate] as number, state.seatB[candidate] as number])
      if (!seatCanFollow(state, seat, slot)) return false;
  }
  if (problem.hasNeeds) for (const slot of slots) if (!featuresFit(state, slot)) return false;
  return true;
}

export function precedencesHold(state: PlanState, candidate: number): boolean {
  const { problem, candidates } = state;
  if (problem.precedes.size === 0) return true;
  const slot = state.slotOf[candidate] as number;
  const pair = candidates.pair[candidate] as number;
  const slotOfPair = (other: number): number => {
    const index = candidates.byPair.get(other);
    return index === undefined ? -1 : (state.slotOf[index] as number);
  };
  for (const after of problem.precedes.get(pair) ?? []) {
    const other = slotOfPair(after);
    if (other >= 0 && other <= slot) return false;
  }
  for (const before of problem.follows.get(pair) ?? []) {
    const other = slotOfPair(before);
    if (other >= slot) return false;
  }
  return true;
}

/** Rests and walks of one seat on the day of a slot. */
function seatCanFollow(state: PlanState, seat: number, slot: number): boolean {
  const { problem } = state;
  const most = problem.breakAfter[seat] as number;
  if (most === 0 && problem.walkMinutes === undefined) return true;
  const { slots, restMinutes } = problem.instance;
  const day = problem.slotDay[slot];
  let run = 0;
  let last = -1;
  for (
    let other = firstSlotOfDay(state, slot);
    other < problem.slotCount && problem.slotDay[other] === day;
    other += 1
  ) {
    const candidate = state.occupant[seat * problem.slotCount + other] as number;
    if (candidate < 0) continue;
    const pause = last < 0 ? Infinity : (slots[other]?.start ?? 0) - (slots[last]?.end ?? 0);
    run = pause >= restMinutes ? 1 : run + 1;
    if (most > 0 && run > most) return false;
    if (last >= 0 && pause < walkBetween(state, seat, last, other)) return false;
    last = other;
  }
  return true;
}

function firstSlotOfDay(state: PlanState, slot: number): number {
  const { slotDay } = state.problem;
  let first = slot;
  while (first > 0 && slotDay[first - 1] === slotDay[slot]) first -= 1;
  return first;
}

function walkBetween(state: PlanState, seat: number, from: number, to: number): number {
  const { walkMinutes, venueCount, slotCount } = state.problem;
  if (!walkMinutes) return 0;
  const before = state.venueOf[state.occupant[seat * slotCount + from] as number] as number;
  const after = state.venueOf[state.occupant[seat * slotCount + to] as number] as number;
  return before < 0 || after < 0 ? 0 : (walkMinutes[before * venueCount + after] as number);
}

/**
 * True where every meeting with needs in the slot gets a table with those features in its venue (augmenting paths).
 * Meetings without needs take any table left, so counting them is enough: the sets of meetings that can be seated
 * together form a matroid.
 */
export function featuresFit(state: PlanState, slot: number): boolean {
  return matchFeatureTables(state, slot) !== undefined;
}

/** Tables (index) for the meetings with needs in a slot, or undefined where they do not fit. */
export function matchFeatureTables(state: PlanState, slot: number): ReadonlyMap<number, number> | undefined {
  const { problem, candidates } = state;
  const special: number[] = [];
  const reserved = reservedTables(state, slot);
  for (let seat = 0; seat < problem.seatCount; seat += 1) {
    const candidate = state.occupant[seat * problem.slotCount + slot] as number;
    if (candidate < 0 || state.seatA[candidate] !== seat || (state.venueOf[candidate] as number) < 0)
      continue;
    if (candidates.needs[candidate] !== 0 && !isAtReservedTable(state, candidate, reserved))
      special.push(candidate);
  }
  const open = Math.min(problem.instance.slots[slot]?.tables ?? 0, problem.tableFeatures.length);
  const holder = new Int32Array(open).fill(-1);
  const suits = (candidate: number, table: number): boolean => {
    const needs = candidates.needs[candidate] as number;
    return (
      problem.tableVenue[table] === state.venueOf[candidate] &&
      !reserved.has(table) &&
      ((problem.tableFeatures[table] as number) & needs) === needs
    );
  };
  const seat = (candidate: number, seen: Uint8Array): boolean => {
    for (let table = 0; table < open; table += 1) {
      if (seen[table] === 1 || !suits(candidate, table)) continue;
      seen[table] = 1;
      if ((holder[table] as number) < 0 || seat(holder[table] as number, seen)) {
        holder[table] = candidate;
        return true;
      }
    }
    return false;
  };
  for (const candidate of special) if (!seat(candidate, new Uint8Array(open))) return undefined;
  const tables = new Map<number, number>();
  holder.forEach((candidate, table) => {
    if (candidate >= 0) tables.set(candidate, table);
  });
  return tables;
}

const noTables: ReadonlyMap<number, number> = new Map();

/** Tables of a slot that fixed meetings name and sit at, with their pairs: they keep them, whatever the table has. */
export function reservedTables(state: PlanState, slot: number): ReadonlyMap<number, number> {
  const { problem, candidates } = state;
  const named = problem.fixedTables.get(slot);
  if (!named) return noTables;
  return new Map(
    [...named].filter(([, pair]) => {
      const candidate = candidates.byPair.get(pair);
      return (
        candidate !== undefined &&
        state.slotOf[candidate] === slot &&
        (state.venueOf[candidate] as number) >= 0
      );
    }),
  );
}

function isAtReservedTable(
  state: PlanState,
  candidate: number,
  reserved: ReadonlyMap<number, number>,
): boolean {
  return reserved.size > 0 && [...reserved.values()].includes(state.candidates.pair[candidate] as number);
}
