import { KempeChains } from '../placement/kempe.ts';
import type { PlanState } from '../placement/plan-state.ts';
import { sideRulesHold } from '../placement/side-rules.ts';
import { OrderFaults } from './order-faults.ts';
import type { Random } from '../random.ts';
import type { GapRules } from './gap-count.ts';
import { GapCount } from './gap-count.ts';

const startTemperature = 0.35;
const endTemperature = 0.11;
const stepsBetweenSaves = 1_000;
/** How many other chains are tried to make up for one that would overfill a slot. */
const pairedTries = 4;
/** Share of the steps that aim at somebody's gap; the others move anything anywhere. */
const targetedShare = 0.7;
/** How many seats are looked at for one with gaps. */
const defaultSeatTries = 6;

export interface AnnealOptions {
  readonly random: Random;
  readonly iterations: number;
  readonly rules?: GapRules;
  /**
   * Where given, meetings may pass through slots they may not take, and through a wrong order, at this many gaps each;
   * only timetables without any are kept. Tight lists of slots otherwise cut the space of timetables into pieces.
   */
  readonly strayWeight?: number;
  /** How many people are looked at for one with gaps; more where gaps are few and hard to close. */
  readonly seatTries?: number;
  /** Gaps that no timetable can go below; reaching them ends the search. Default 0. */
  readonly goal?: number;
  /** Share of the time used up, where there is a limit: it cools as far as that, and ends at 1. */
  readonly elapsed?: () => number;
}

/**
 * Fewest gaps by annealing: flips Kempe chains between two slots, two at once where tables are full. Who meets whom
 * never changes. The best timetable seen is kept.
 */
export class GapAnnealing {
  readonly count: GapCount;
  done = 0;
  private readonly state: PlanState;
  private readonly chains: KempeChains;
  private readonly options: AnnealOptions;
  private readonly placed: Int32Array;
  private readonly hasVideo: boolean;
  private readonly surplusOne: Int32Array;
  private readonly surplusTwo: Int32Array;
  private readonly flipped: Int32Array;
  private readonly bestSlots: Int16Array;
  private readonly bestVenues: Int16Array;
  private best: number;
  private readonly goal: number;
  private readonly strayWeight: number;
  private readonly seatTries: number;
  /** Where given, a wrong order is charged for instead of being refused. */
  private readonly order: OrderFaults | undefined;
  private readonly hasSideRules: boolean;
  private strays = 0;
  private flippedCount = 0;
  private meeting = -1;
  private from = -1;
  private to = -1;

  constructor(state: PlanState, options: AnnealOptions) {
    this.state = state;
    this.options = options;
    this.count = new GapCount(state, options.rules);
    this.goal = options.goal ?? 0;
    this.strayWeight = options.strayWeight ?? 0;
    this.seatTries = options.seatTries ?? defaultSeatTries;
    const isOrderCharged = this.strayWeight > 0 && OrderFaults.areOnlySideRules(state.problem);
    this.order = isOrderCharged ? new OrderFaults(state) : undefined;
    this.hasSideRules = state.problem.hasSideRules && !isOrderCharged;
    this.chains = new KempeChains(state);
    this.chains.isLenient = this.strayWeight > 0;
    const { candidates, problem } = state;
    this.placed = Int32Array.from(
      Array.from({ length: candidates.count }, (_, index) => index).filter(
        (index) => (state.slotOf[index] as number) >= 0 && state.isPinned[index] === 0,
      ),
    );
    this.hasVideo = candidates.mode.includes(1) || problem.presence.includes(2);
    this.surplusOne = new Int32Array(problem.venueCount);
    this.surplusTwo = new Int32Array(problem.venueCount);
    this.flipped = new Int32Array(this.chains.chain.length * 2);
    this.best = this.count.cost;
    this.bestSlots = state.slotOf.slice();
    this.bestVenues = state.venueOf.slice();
  }

  /** True where no more steps are due: all done, or nothing left to improve. */
  get isOver(): boolean {
    const isIdle = this.placed.length === 0 || this.state.problem.slotCount < 2;
    return isIdle || this.done >= this.options.iterations || this.best <= this.goal || this.isTimeUp;
  }

  /** True where its time is used up. */
  get isTimeUp(): boolean {
    return (this.options.elapsed?.() ?? 0) >= 1;
  }

  /** Does at most so many steps. */
  advance(steps: number): void {
    const end = Math.min(this.options.iterations, this.done + steps);
    const cooling = Math.log(endTemperature / startTemperature);
    while (!this.isOver && this.done < end) {
      this.keepBest();
      const share = Math.max(this.done / this.options.iterations, this.options.elapsed?.() ?? 0);
      const temperature = startTemperature * Math.exp(cooling * Math.min(1, share));
      const next = Math.min(end, this.done + stepsBetweenSaves);
      for (; this.done < next && this.best > this.goal; this.done += 1) this.step(temperature);
    }
  }

  private keepBest(): void {
    if (this.strays > 0 || this.count.cost >= this.best) return;
    this.best = this.count.cost;
    this.bestSlots.set(this.state.slotOf);
    this.bestVenues.set(this.state.venueOf);
  }

  /** Restores the best timetable seen; @returns its gaps. */
  finish(): number {
    this.keepBest();
    if (this.strays > 0 || this.count.cost > this.best)
      restoreSlots(this.state, this.bestSlots, this.bestVenues);
    this.count.recount();
    return this.count.total;
  }

  private step(temperature: number): void {
    const { state, chains, options } = this;
    const { random } = options;
    if (!(random() < targetedShare ? this.chooseTargeted() : this.chooseAny())) return;
    const { meeting, from, to } = this;
    if ((this.strayWeight === 0 && !state.isAllowed(meeting, to)) || !chains.collect(meeting, from, to))
      return;
    this.flipped.set(chains.chain.subarray(0, chains.length));
    this.flippedCount = chains.length;
    if (!this.tablesAllow(from, to) && !this.addSecondChain(from, to)) return;
    const before = this.count.cost;
    this.moveEnds(from, to);
    const strays = this.strayWeight === 0 ? 0 : this.strayChange(from, to);
    const change = this.count.cost - before + this.strayWeight * strays;
    if (change > 0 && random() >= Math.exp(-change / temperature)) {
      this.moveEnds(to, from);
      return;
    }
    this.writeFlip(from, to);
    if (this.hasSideRules && !sideRulesHold(state, this.flipped.subarray(0, this.flippedCount))) {
      this.moveEnds(to, from);
      this.writeFlip(to, from);
      return;
    }
    this.strays += strays;
    if (change < 0) this.keepBest();
  }

  /** How many more meetings would be in slots they may not take, and pairs of meetings in the wrong order. */
  private strayChange(from: number, to: number): number {
    const { state } = this;
    let change = this.order?.change(this.flipped.subarray(0, this.flippedCount), from, to) ?? 0;
    for (let at = 0; at < this.flippedCount; at += 1) {
      const meeting = this.flipped[at] as number;
      const old = state.slotOf[meeting] as number;
      if (state.isAllowed(meeting, old)) change += 1;
      if (state.isAllowed(meeting, old === from ? to : from)) change -= 1;
    }
    return change;
  }

  private chooseAny(): boolean {
    const { state, placed } = this;
    const { random } = this.options;
    this.meeting = placed[Math.floor(random() * placed.length)] as number;
    this.from = state.slotOf[this.meeting] as number;
    const slot = Math.floor(random() * (state.problem.slotCount - 1));
    this.to = slot >= this.from ? slot + 1 : slot;
    return true;
  }

  /** The end of a run of somebody with gaps, moved beside another of their runs: their own gaps never grow. */
  private chooseTargeted(): boolean {
    const { state, count } = this;
    const { random } = this.options;
    const { seatCount, slotCount } = state.problem;
    let seat = Math.floor(random() * seatCount);
    for (let attempt = 0; attempt < this.seatTries && !count.hasGaps(seat); attempt += 1)
      seat = Math.floor(random() * seatCount);
    const start = Math.floor(random() * slotCount);
    this.from = -1;
    for (let step = 0; step < slotCount && this.from < 0; step += 1) {
      const slot = start + step < slotCount ? start + step : start + step - slotCount;
      if ((state.occupant[seat * slotCount + slot] as number) >= 0 && count.shape(seat, slot) >= 0)
        this.from = slot;
    }
    if (this.from < 0) return false;
    this.meeting = state.occupant[seat * slotCount + this.from] as number;
    const begin = Math.floor(random() * slotCount);
    for (let step = 0; step < slotCount; step += 1) {
      this.to = begin + step < slotCount ? begin + step : begin + step - slotCount;
      const cell = seat * slotCount + this.to;
      if ((state.occupant[cell] as number) >= 0 || state.problem.presence[cell] === 0) continue;
      if (count.shape(seat, this.to) <= 0) return state.isPinned[this.meeting] === 0;
    }
    return false;
  }

  /** Counts tables after the flip, venue by venue, without flipping. */
  private tablesAllow(from: number, to: number): boolean {
    const { state, surplusOne, surplusTwo } = this;
    const { venueCount, tableCapacity } = state.problem;
    surplusOne.fill(0);
    surplusTwo.fill(0);
    for (let at = 0; at < this.flippedCount; at += 1) {
      const meeting = this.flipped[at] as number;
      const isLeaving = state.slotOf[meeting] === from;
      const [gains, loses] = isLeaving ? [surplusTwo, surplusOne] : [surplusOne, surplusTwo];
      const venue = state.venueOf[meeting] as number;
      if (venue >= 0) loses[venue] = (loses[venue] as number) - 1;
      const next = this.venueAt(meeting, isLeaving ? to : from);
      if (next >= 0) gains[next] = (gains[next] as number) + 1;
    }
    for (let venue = 0; venue < venueCount; venue += 1) {
      const one = from * venueCount + venue;
      const two = to * venueCount + venue;
      if (
        (surplusOne[venue] as number) > 0 &&
        (state.load[one] as number) + (surplusOne[venue] as number) > (tableCapacity[one] as number)
      )
        return false;
      if (
        (surplusTwo[venue] as number) > 0 &&
        (state.load[two] as number) + (surplusTwo[venue] as number) > (tableCapacity[two] as number)
      )
        return false;
    }
    return true;
  }

  /** A meeting keeps its venue; one that comes from video to a table takes the first. */
  private venueAt(meeting: number, slot: number): number {
    const { state } = this;
    const venue = state.venueOf[meeting] as number;
    if (!this.hasVideo) return venue;
    if (!state.takesTable(meeting, slot, state.seatA[meeting] as number, state.seatB[meeting] as number))
      return -1;
    return Math.max(0, venue);
  }

  /** Finds a second chain between the same slots that moves as many meetings the other way. */
  private addSecondChain(from: number, to: number): boolean {
    const { state, chains } = this;
    const { seatCount, slotCount } = state.problem;
    const full = this.surplusTwo.some((surplus) => surplus > 0) ? to : from;
    const other = full === to ? from : to;
    const firstCount = this.flippedCount;
    for (let attempt = 0; attempt < pairedTries; attempt += 1) {
      const seat = Math.floor(this.options.random() * seatCount);
      const meeting = state.occupant[seat * slotCount + full] as number;
      if (meeting < 0 || this.flipped.subarray(0, firstCount).includes(meeting)) continue;
      if (!chains.collect(meeting, full, other)) continue;
      this.flipped.set(chains.chain.subarray(0, chains.length), firstCount);
      this.flippedCount = firstCount + chains.length;
      if (this.tablesAllow(from, to)) return true;
      this.flippedCount = firstCount;
    }
    return false;
  }

  /** Moves the seats at the ends of the chains; seats inside have a meeting in both slots, before and after. */
  private moveEnds(from: number, to: number): void {
    const { state, flipped, count } = this;
    const { occupant, problem } = state;
    // A seat already moved in this pass shows its own meeting in the other slot, so it is not moved again.
    for (let at = 0; at < this.flippedCount; at += 1) {
      const meeting = flipped[at] as number;
      const isFirst = state.slotOf[meeting] === from || state.slotOf[meeting] === to;
      if (!isFirst) continue;
      this.moveEnd(state.seatA[meeting] as number, meeting, from, to, occupant, problem.slotCount, count);
      this.moveEnd(state.seatB[meeting] as number, meeting, from, to, occupant, problem.slotCount, count);
      const interpreter = state.seatC[meeting] as number;
      if (interpreter >= 0) this.moveEnd(interpreter, meeting, from, to, occupant, problem.slotCount, count);
    }
  }

  private moveEnd(
    seat: number,
    meeting: number,
    from: number,
    to: number,
    occupant: Int32Array,
    slotCount: number,
    count: GapCount,
  ): void {
    const inFrom = occupant[seat * slotCount + from] as number;
    const inTo = occupant[seat * slotCount + to] as number;
    if (inFrom === meeting && inTo < 0) count.move(seat, from, to);
    else if (inTo === meeting && inFrom < 0) count.move(seat, to, from);
  }

  /** Writes the new slots, the inner seats and the load. */
  private writeFlip(from: number, to: number): void {
    const { state } = this;
    const { venueCount, slotCount } = state.problem;
    for (let at = 0; at < this.flippedCount; at += 1) {
      const meeting = this.flipped[at] as number;
      const old = state.slotOf[meeting] as number;
      const next = old === from ? to : from;
      const oldVenue = state.venueOf[meeting] as number;
      const venue = this.venueAt(meeting, next);
      if (oldVenue >= 0)
        state.load[old * venueCount + oldVenue] = (state.load[old * venueCount + oldVenue] as number) - 1;
      if (venue >= 0)
        state.load[next * venueCount + venue] = (state.load[next * venueCount + venue] as number) + 1;
      state.venueOf[meeting] = venue;
      state.slotOf[meeting] = next;
      state.occupant[(state.seatA[meeting] as number) * slotCount + next] = meeting;
      state.occupant[(state.seatB[meeting] as number) * slotCount + next] = meeting;
      const interpreter = state.seatC[meeting] as number;
      if (interpreter >= 0) state.occupant[interpreter * slotCount + next] = meeting;
    }
  }
}

/** Puts meetings into the given slots and venues; their seats stay. */
export function restoreSlots(state: PlanState, slots: Int16Array, venues: Int16Array): void {
  const moved: number[] = [];
  slots.forEach((slot, candidate) => {
    if (slot >= 0 && (state.slotOf[candidate] !== slot || state.venueOf[candidate] !== venues[candidate]))
      moved.push(candidate);
  });
  for (const candidate of moved) state.clear(candidate);
  for (const candidate of moved) {
    const [a, b, c] = [state.seatA[candidate], state.seatB[candidate], state.seatC[candidate]] as [
      number,
      number,
      number,
    ];
    state.assign(candidate, slots[candidate] as number, a, b, c, venues[candidate] as number);
  }
}
