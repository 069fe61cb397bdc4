import type { PlanState } from './plan-state.ts';

/** Where every candidate is, as plain arrays that can be copied to another thread. */
export interface Snapshot {
  readonly slotOf: Int16Array;
  readonly seatA: Int32Array;
  readonly seatB: Int32Array;
  readonly seatC: Int32Array;
  readonly venueOf: Int16Array;
  readonly isPinned: Uint8Array;
}

export function takeSnapshot(state: PlanState): Snapshot {
  return {
    slotOf: state.slotOf.slice(),
    seatA: state.seatA.slice(),
    seatB: state.seatB.slice(),
    seatC: state.seatC.slice(),
    venueOf: state.venueOf.slice(),
    isPinned: state.isPinned.slice(),
  };
}

/** Clears the state and puts every candidate where the snapshot has it. */
export function loadSnapshot(state: PlanState, snapshot: Snapshot): void {
  const { count } = state.candidates;
  for (let candidate = 0; candidate < count; candidate += 1)
    if ((state.slotOf[candidate] as number) >= 0) state.clear(candidate);
  for (let candidate = 0; candidate < count; candidate += 1) {
    if ((snapshot.slotOf[candidate] as number) < 0) continue;
    state.assign(
      candidate,
      snapshot.slotOf[candidate] as number,
      snapshot.seatA[candidate] as number,
      snapshot.seatB[candidate] as number,
      snapshot.seatC[candidate] as number,
      snapshot.venueOf[candidate] as number,
    );
  }
  state.isPinned.set(snapshot.isPinned);
  state.commit();
}
