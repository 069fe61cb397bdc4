import type { PlanState } from '../placement/plan-state.ts';
import type { Problem } from '../problem/problem.ts';

export interface GapRules {
  /** True where slots in which the person is away lie in a gap too (`mustHold` problems). */
  readonly countsAway: boolean;
  /** Most gaps a seat should have. */
  readonly cap: number;
}

const defaultRules: GapRules = { countsAway: false, cap: Infinity };
/** A gap beyond somebody's cap costs as much as so many others. */
const excessWeight = 3;

/**
 * Runs and gaps per seat and day. Seen through its own available slots only, a day is a row of cells; a run is a row
 * of meetings without a free cell between them, and a day with r runs has r - 1 gaps. Interpreters do not count.
 * Moving one meeting changes two cells, so a change costs O(1) whatever the number of slots.
 */
export class GapCount {
  total = 0;
  /** Gaps of single seats beyond `cap`, which count extra in `cost`. */
  excess = 0;
  private readonly cap: number;
  private readonly gapsBySeat: Int32Array;
  private readonly problem: Problem;
  private readonly occupant: Int32Array;
  private readonly before: Int16Array;
  private readonly after: Int16Array;
  private readonly runs: Int32Array;
  private readonly isCounted: Uint8Array;

  /** @param rules how gaps are counted; by default away slots are no gaps and nobody has a cap. */
  constructor(state: PlanState, rules: GapRules = defaultRules) {
    this.problem = state.problem;
    this.cap = rules.cap;
    this.gapsBySeat = new Int32Array(state.problem.seatCount);
    this.occupant = state.occupant;
    const { seatCount, slotCount, dayCount } = state.problem;
    this.before = new Int16Array(seatCount * slotCount).fill(-1);
    this.after = new Int16Array(seatCount * slotCount).fill(-1);
    this.runs = new Int32Array(seatCount * dayCount);
    this.isCounted = Uint8Array.from(state.problem.seatOwner, (who) =>
      who < state.problem.participantCount ? 1 : 0,
    );
    for (let seat = 0; seat < seatCount; seat += 1) this.linkCells(seat, rules.countsAway);
    this.recount();
  }

  get cost(): number {
    return this.total + excessWeight * this.excess;
  }

  private linkCells(seat: number, countsAway: boolean): void {
    const { slotCount, slotDay, presence } = this.problem;
    let last = -1;
    for (let slot = 0; slot < slotCount; slot += 1) {
      const cell = seat * slotCount + slot;
      if (countsAway ? this.problem.instance.slots[slot]?.isBreak === true : presence[cell] === 0) continue;
      if (last >= 0 && slotDay[last] === slotDay[slot]) {
        this.before[cell] = last;
        this.after[seat * slotCount + last] = slot;
      }
      last = slot;
    }
  }

  /** Counts everything anew, after changes made elsewhere. */
  recount(): void {
    const { seatCount, slotCount } = this.problem;
    this.total = 0;
    this.excess = 0;
    this.runs.fill(0);
    this.gapsBySeat.fill(0);
    for (let seat = 0; seat < seatCount; seat += 1)
      for (let slot = 0; slot < slotCount; slot += 1) {
        const cell = seat * slotCount + slot;
        if ((this.occupant[cell] as number) < 0 || this.isCounted[seat] === 0) continue;
        const earlier = this.before[cell] as number;
        if (earlier < 0 || (this.occupant[seat * slotCount + earlier] as number) < 0)
          this.changeRuns(seat, slot, 1);
      }
  }

  private changeRuns(seat: number, slot: number, step: number): void {
    if (step === 0) return;
    const day = seat * this.problem.dayCount + (this.problem.slotDay[slot] as number);
    const old = this.runs[day] as number;
    this.runs[day] = old + step;
    const change = Math.max(0, old + step - 1) - Math.max(0, old - 1);
    if (change === 0) return;
    this.total += change;
    const gaps = this.gapsBySeat[seat] as number;
    this.gapsBySeat[seat] = gaps + change;
    if (gaps + change > this.cap || gaps > this.cap)
      this.excess += Math.max(0, gaps + change - this.cap) - Math.max(0, gaps - this.cap);
  }

  /** 1 for a run of its own, 0 beside one run, -1 between two. */
  shape(seat: number, slot: number): number {
    const { slotCount } = this.problem;
    const row = seat * slotCount;
    const earlier = this.before[row + slot] as number;
    const later = this.after[row + slot] as number;
    let shape = 1;
    if (earlier >= 0 && (this.occupant[row + earlier] as number) >= 0) shape -= 1;
    if (later >= 0 && (this.occupant[row + later] as number) >= 0) shape -= 1;
    return shape;
  }

  /** Moves a seat's meeting to a slot in which the seat is free; writes `occupant`. */
  move(seat: number, from: number, to: number): void {
    const row = seat * this.problem.slotCount;
    const meeting = this.occupant[row + from] as number;
    if (this.isCounted[seat] === 0) {
      this.occupant[row + from] = -1;
      this.occupant[row + to] = meeting;
      return;
    }
    this.changeRuns(seat, from, -this.shape(seat, from));
    this.occupant[row + from] = -1;
    this.changeRuns(seat, to, this.shape(seat, to));
    this.occupant[row + to] = meeting;
  }

  hasGaps(seat: number): boolean {
    return (this.gapsBySeat[seat] as number) > 0;
  }

  gapsOf(seat: number): number {
    return this.gapsBySeat[seat] as number;
  }
}
