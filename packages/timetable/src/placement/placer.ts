import { KempeChains } from './kempe.ts';
import type { PlanState } from './plan-state.ts';
import { sideRulesHold } from './side-rules.ts';

/** How many (slot, ejected meetings) choices one ejection tries before it gives up. */
const mostEjections = 400;

/** Puts single meetings into a plan: directly, by a Kempe chain, or by an ejection chain of depth 2. */
export class Placer {
  readonly state: PlanState;
  readonly chains: KempeChains;
  private ejectionsLeft = 0;

  constructor(state: PlanState) {
    this.state = state;
    this.chains = new KempeChains(state);
  }

  /** Inserts a meeting that has room on both sides; everything else stays in the plan. */
  insert(candidate: number, depth: number): boolean {
    if (this.insertDirect(candidate) || this.insertByChain(candidate)) return true;
    if (depth === 0) return false;
    this.ejectionsLeft = mostEjections;
    return this.insertByEjection(candidate, depth);
  }

  /** Takes the emptiest slot in which both sides (and an interpreter, where needed) are free. */
  insertDirect(candidate: number): boolean {
    const { state } = this;
    const { slotCount, venueCount, tableCapacity } = state.problem;
    let best = -1;
    let bestRoom = -1;
    for (let slot = 0; slot < slotCount; slot += 1) {
      if (!this.findSeats(candidate, slot)) continue;
      let room = 1;
      if (state.takesTable(candidate, slot, this.freeA, this.freeB)) {
        const venue = state.freeVenue(candidate, slot);
        if (venue < 0) continue;
        room =
          (tableCapacity[slot * venueCount + venue] as number) -
          (state.load[slot * venueCount + venue] as number);
      }
      if (room <= bestRoom) continue;
      if (state.problem.hasSideRules && !this.couldSit(candidate, slot)) continue;
      best = slot;
      bestRoom = room;
    }
    return best >= 0 && this.sit(candidate, best);
  }

  private couldSit(candidate: number, slot: number): boolean {
    const mark = this.state.mark();
    const isFine = this.sit(candidate, slot);
    this.state.rollBack(mark);
    if (isFine) this.findSeats(candidate, slot);
    return isFine;
  }

  private freeA = -1;
  private freeB = -1;
  private freeC = -1;

  /** Looks for free seats of both sides in a slot; sets `freeA`, `freeB`, `freeC`. */
  private findSeats(candidate: number, slot: number): boolean {
    const { state } = this;
    const { candidates, problem } = state;
    const own = candidates.slots[candidate];
    if (own !== undefined && own[slot] === 0) return false;
    this.freeA = this.freeSeat(candidate, candidates.a[candidate] as number, slot);
    if (this.freeA < 0) return false;
    this.freeB = this.freeSeat(candidate, candidates.b[candidate] as number, slot);
    if (this.freeB < 0) return false;
    if (candidates.mode[candidate] === 2) {
      const { presence, slotCount } = problem;
      if (presence[this.freeA * slotCount + slot] !== 1 || presence[this.freeB * slotCount + slot] !== 1)
        return false;
    }
    const pool = candidates.pool[candidate] as number;
    this.freeC = -1;
    if (pool < 0) return true;
    for (const seat of problem.pools[pool] ?? [])
      if (this.isFree(seat, slot)) {
        this.freeC = seat;
        return true;
      }
    return false;
  }

  private isFree(seat: number, slot: number): boolean {
    const { problem, occupant } = this.state;
    const cell = seat * problem.slotCount + slot;
    return problem.presence[cell] !== 0 && (occupant[cell] as number) < 0;
  }

  private freeSeat(candidate: number, who: number, slot: number): number {
    const { firstSeat } = this.state.problem;
    const named = this.state.candidates.seats.get(candidate);
    for (let seat = firstSeat[who] as number; seat < (firstSeat[who + 1] as number); seat += 1)
      if (this.isFree(seat, slot) && (named === undefined || named.has(seat))) return seat;
    return -1;
  }

  /** Sits a meeting down in a slot whose seats are free; false, with nothing changed, where that is not allowed. */
  sit(candidate: number, slot: number): boolean {
    const { state } = this;
    if (!this.findSeats(candidate, slot)) return false;
    let venue = -1;
    if (state.takesTable(candidate, slot, this.freeA, this.freeB)) {
      venue = state.freeVenue(candidate, slot);
      if (venue < 0) return false;
    }
    return this.sitAt(candidate, slot, venue);
  }

  private sitAt(candidate: number, slot: number, venue: number): boolean {
    const { state } = this;
    const { venueCount, tableCapacity, hasSideRules } = state.problem;
    const mark = state.mark();
    state.assign(candidate, slot, this.freeA, this.freeB, this.freeC, venue);
    if (!hasSideRules || sideRulesHold(state, [candidate])) return true;
    state.rollBack(mark);
    for (let other = 0; venue >= 0 && other < venueCount; other += 1) {
      const cell = slot * venueCount + other;
      if (other === venue || (state.load[cell] as number) >= (tableCapacity[cell] as number)) continue;
      if (!this.findSeats(candidate, slot)) return false;
      state.assign(candidate, slot, this.freeA, this.freeB, this.freeC, other);
      if (sideRulesHold(state, [candidate])) return true;
      state.rollBack(mark);
    }
    return false;
  }

  /** Frees a slot for the meeting by flipping one chain (or, where tables are full, two). */
  insertByChain(candidate: number): boolean {
    const { state } = this;
    const { firstSeat } = state.problem;
    const a = state.candidates.a[candidate] as number;
    const b = state.candidates.b[candidate] as number;
    const named = state.candidates.seats.get(candidate);
    for (let seatA = firstSeat[a] as number; seatA < (firstSeat[a + 1] as number); seatA += 1)
      for (let seatB = firstSeat[b] as number; seatB < (firstSeat[b + 1] as number); seatB += 1) {
        if (named && (!named.has(seatA) || !named.has(seatB))) continue;
        if (this.chainForSeats(candidate, seatA, seatB)) return true;
      }
    return false;
  }

  private chainForSeats(candidate: number, seatA: number, seatB: number): boolean {
    const { slotCount } = this.state.problem;
    const start = candidate % slotCount;
    for (let step = 0; step < slotCount; step += 1) {
      const slot = (start + step) % slotCount;
      if (!this.arePresent(candidate, seatA, seatB, slot)) continue;
      const isFreeA = this.isFree(seatA, slot);
      const isFreeB = this.isFree(seatB, slot);
      if (
        isFreeA && isFreeB
          ? this.makeTable(candidate, slot)
          : this.freeBusySeat(candidate, slot, isFreeA, isFreeB, seatA, seatB)
      )
        return true;
    }
    return false;
  }

  private arePresent(candidate: number, seatA: number, seatB: number, slot: number): boolean {
    const { presence, slotCount } = this.state.problem;
    const own = this.state.candidates.slots[candidate];
    if (own !== undefined && own[slot] === 0) return false;
    return presence[seatA * slotCount + slot] !== 0 && presence[seatB * slotCount + slot] !== 0;
  }

  private freeBusySeat(
    candidate: number,
    slot: number,
    isFreeA: boolean,
    isFreeB: boolean,
    seatA: number,
    seatB: number,
  ): boolean {
    if (isFreeA === isFreeB) return false;
    const busy = isFreeA ? seatB : seatA;
    const { state } = this;
    const { slotCount } = state.problem;
    const blocking = state.occupant[busy * slotCount + slot] as number;
    for (let step = 1; step < slotCount; step += 1) {
      const other = (slot + step) % slotCount;
      if (!this.isFree(busy, other)) continue;
      if (this.flipAndSit(candidate, slot, blocking, other)) return true;
    }
    return false;
  }

  private flipAndSit(candidate: number, slot: number, blocking: number, other: number): boolean {
    const { state, chains } = this;
    if (!chains.collect(blocking, slot, other)) return false;
    const mark = state.mark();
    if (chains.flip(slot, other) && (this.sit(candidate, slot) || this.sit(candidate, other))) return true;
    state.rollBack(mark);
    return false;
  }

  /** Both sides are free but the tables are taken: moves one meeting more out of the slot than into it. */
  private makeTable(candidate: number, slot: number): boolean {
    const { state } = this;
    const { slotCount, venueCount, seatCount, tableCapacity } = state.problem;
    for (let step = 1; step < slotCount; step += 1) {
      const other = (slot + step) % slotCount;
      let hasRoom = false;
      for (let venue = 0; venue < venueCount; venue += 1)
        hasRoom ||=
          (state.load[other * venueCount + venue] as number) <
          (tableCapacity[other * venueCount + venue] as number);
      if (!hasRoom) continue;
      for (let seat = 0; seat < seatCount; seat += 1) {
        const meeting = state.occupant[seat * slotCount + slot] as number;
        if (meeting < 0 || state.seatA[meeting] !== seat) continue;
        if (this.shiftOut(candidate, slot, meeting, other)) return true;
      }
    }
    return false;
  }

  private shiftOut(candidate: number, slot: number, meeting: number, other: number): boolean {
    const { state, chains } = this;
    if (!chains.collect(meeting, slot, other) || chains.surplus(other) !== 1) return false;
    const mark = state.mark();
    if (chains.flip(slot, other) && this.sit(candidate, slot)) return true;
    state.rollBack(mark);
    return false;
  }

  /** Puts the meeting where at most two others are in its way and finds those a new place. */
  insertByEjection(candidate: number, depth: number): boolean {
    const { state } = this;
    const { slotCount } = state.problem;
    const start = (candidate * 7) % slotCount;
    for (let step = 0; step < slotCount; step += 1) {
      const slot = (start + step) % slotCount;
      if (this.ejectionsLeft <= 0) return false;
      const inTheWay = this.blockers(candidate, slot);
      if (!inTheWay) continue;
      this.ejectionsLeft -= 1;
      const mark = state.mark();
      for (const meeting of inTheWay) state.clear(meeting);
      if (this.sit(candidate, slot) && this.reinsert(inTheWay, depth - 1)) return true;
      state.rollBack(mark);
    }
    return false;
  }

  private reinsert(meetings: readonly number[], depth: number): boolean {
    return meetings.every(
      (meeting) =>
        this.insertDirect(meeting) ||
        this.insertByChain(meeting) ||
        (depth > 0 && this.insertByEjection(meeting, depth)),
    );
  }

  /** The meetings that keep this one out of a slot, or undefined where it could not be there anyway. */
  blockers(candidate: number, slot: number): readonly number[] | undefined {
    const { state } = this;
    const { slotCount, firstSeat } = state.problem;
    const own = state.candidates.slots[candidate];
    if (own !== undefined && own[slot] === 0) return undefined;
    const found: number[] = [];
    for (const who of [state.candidates.a[candidate] as number, state.candidates.b[candidate] as number]) {
      if (this.freeSeat(candidate, who, slot) >= 0) continue;
      let meeting = -1;
      for (
        let seat = firstSeat[who] as number;
        seat < (firstSeat[who + 1] as number) && meeting < 0;
        seat += 1
      )
        if (state.problem.presence[seat * slotCount + slot] !== 0) {
          const there = state.occupant[seat * slotCount + slot] as number;
          if (there >= 0 && state.isPinned[there] === 0) meeting = there;
        }
      if (meeting < 0) return undefined;
      if (!found.includes(meeting)) found.push(meeting);
    }
    return found;
  }
}
