import type { PlanState } from '../placement/plan-state.ts';
import type { TableAssignment } from './assign-tables.ts';
import { assignTables } from './assign-tables.ts';

/** Tables for a repaired plan: kept meetings stay at theirs, the others get the best of what is left. */
export function seatKept(state: PlanState, kept: ReadonlyMap<number, number>): TableAssignment {
  const fixedTables = new Map<number, Map<number, number>>();
  for (const [candidate, table] of kept) {
    const slot = state.slotOf[candidate] as number;
    const inSlot = fixedTables.get(slot) ?? new Map<number, number>();
    fixedTables.set(slot, inSlot.set(table, state.candidates.pair[candidate] as number));
  }
  return assignTables(state, fixedTables);
}
