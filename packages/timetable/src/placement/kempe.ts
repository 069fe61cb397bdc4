import type { PlanState } from './plan-state.ts';
import { sideRulesHold } from './side-rules.ts';

/** Chains longer than this are given up: they rarely end well and cost as much as many short ones. */
const mostInChain = 400;

/**
 * Kempe chains: meetings of two slots that are linked by shared seats change places together, so nobody is ever in
 * two meetings at once. Correct in any graph, also where meetings have three seats.
 */
export class KempeChains {
  /** Meetings of the chain collected last: `chain[0 .. length - 1]`. */
  readonly chain: Int32Array;
  length = 0;
  private readonly state: PlanState;
  private readonly seen: Int32Array;
  /** True where slots that a meeting may not take are only charged for, by the caller. */
  isLenient = false;
  private round = 0;

  constructor(state: PlanState) {
    this.state = state;
    this.chain = new Int32Array(mostInChain);
    this.seen = new Int32Array(state.candidates.count);
  }

  /** Collects the chain through a meeting between its slot and another. False where one of it cannot move. */
  collect(start: number, slotOne: number, slotTwo: number): boolean {
    const { state, chain, seen } = this;
    const { slotCount } = state.problem;
    this.round += 1;
    this.length = 1;
    chain[0] = start;
    seen[start] = this.round;
    for (let at = 0; at < this.length; at += 1) {
      const meeting = chain[at] as number;
      const other = state.slotOf[meeting] === slotOne ? slotTwo : slotOne;
      if (state.isPinned[meeting] === 1 || (!this.isLenient && !state.isAllowed(meeting, other)))
        return false;
      const interpreter = state.seatC[meeting] as number;
      if (
        !this.follow(state.occupant[(state.seatA[meeting] as number) * slotCount + other] as number) ||
        !this.follow(state.occupant[(state.seatB[meeting] as number) * slotCount + other] as number) ||
        (interpreter >= 0 && !this.follow(state.occupant[interpreter * slotCount + other] as number))
      )
        return false;
    }
    return true;
  }

  private follow(meeting: number): boolean {
    if (meeting < 0 || this.seen[meeting] === this.round) return true;
    if (this.length >= mostInChain) return false;
    this.seen[meeting] = this.round;
    this.chain[this.length] = meeting;
    this.length += 1;
    return true;
  }

  contains(meeting: number): boolean {
    return meeting >= 0 && this.seen[meeting] === this.round;
  }

  /** How many more meetings `slotTwo` would hold after the flip. */
  surplus(slotTwo: number): number {
    let more = 0;
    for (let at = 0; at < this.length; at += 1)
      more += this.state.slotOf[this.chain[at] as number] === slotTwo ? -1 : 1;
    return more;
  }

  /**
   * Flips the collected chain. The caller has marked the state; where tables or side rules do not allow the result,
   * this returns false and the caller rolls back.
   */
  flip(slotOne: number, slotTwo: number, ignoreTables = false): boolean {
    const { state, chain, length } = this;
    const targets = new Int16Array(length);
    for (let at = 0; at < length; at += 1) {
      const meeting = chain[at] as number;
      targets[at] = state.slotOf[meeting] === slotOne ? slotTwo : slotOne;
      state.clear(meeting);
    }
    for (let at = 0; at < length; at += 1) {
      const meeting = chain[at] as number;
      const target = targets[at] as number;
      const [seatA, seatB] = [state.seatA[meeting] as number, state.seatB[meeting] as number];
      let venue = -1;
      if (state.takesTable(meeting, target, seatA, seatB)) {
        venue = state.freeVenue(meeting, target);
        if (venue < 0) {
          if (!ignoreTables) return false;
          venue = Math.max(0, state.venueOf[meeting] as number);
        }
      }
      state.assign(meeting, target, seatA, seatB, state.seatC[meeting] as number, venue);
    }
    return !state.problem.hasSideRules || sideRulesHold(state, chain.subarray(0, length));
  }
}
