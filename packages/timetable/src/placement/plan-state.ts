import type { Problem } from '../problem/problem.ts';
import type { Candidates } from './candidates.ts';
import { TABLE_ONLY, VIDEO_ONLY } from './candidates.ts';

/** Entries of the undo log per step: candidate, slot, three seats, venue as they were before. */
const logWidth = 6;

/**
 * A timetable in the making. `occupant[seat * slotCount + slot]` is the candidate that meets there or -1; `slotOf` is
 * the candidate's slot or -1. Every change goes through `assign` and `clear`, which keep the counts and the undo log.
 */
export class PlanState {
  readonly problem: Problem;
  readonly candidates: Candidates;
  readonly slotOf: Int16Array;
  readonly seatA: Int32Array;
  readonly seatB: Int32Array;
  /** The interpreter's seat, -1 for none. */
  readonly seatC: Int32Array;
  /** Venue of the meeting's table, -1 where it has no table. */
  readonly venueOf: Int16Array;
  readonly occupant: Int32Array;
  readonly load: Int32Array;
  readonly degree: Int32Array;
  readonly isPinned: Uint8Array;
  /** How many chosen pairs each rule of `problem.capRows` counts. */
  readonly ruleUse: Int32Array;
  mutual = 0;
  shortfall: number;
  score = 0;
  placed = 0;
  private readonly rulesOf: ReadonlyMap<number, readonly number[]>;
  private log = new Int32Array(6 * 1024);
  private logged = 0;
  private isLogging = false;

  constructor(problem: Problem, candidates: Candidates) {
    this.problem = problem;
    this.candidates = candidates;
    const { count } = candidates;
    this.slotOf = new Int16Array(count).fill(-1);
    this.seatA = candidates.a.map((who) => problem.firstSeat[who] as number);
    this.seatB = candidates.b.map((who) => problem.firstSeat[who] as number);
    this.seatC = new Int32Array(count).fill(-1);
    this.venueOf = new Int16Array(count).fill(-1);
    this.occupant = new Int32Array(problem.seatCount * problem.slotCount).fill(-1);
    this.load = new Int32Array(problem.slotCount * problem.venueCount);
    this.degree = new Int32Array(problem.participantCount);
    this.isPinned = new Uint8Array(count);
    this.ruleUse = new Int32Array(problem.capRows.length);
    this.shortfall = problem.minimum.reduce((sum, least) => sum + least, 0);
    this.rulesOf = rulesByCandidate(problem, candidates);
  }

  /** True where this meeting, with these seats, would sit at a table in this slot. */
  takesTable(candidate: number, slot: number, seatA: number, seatB: number): boolean {
    const { presence, slotCount } = this.problem;
    return (
      presence[seatA * slotCount + slot] === 1 &&
      presence[seatB * slotCount + slot] === 1 &&
      this.candidates.mode[candidate] !== VIDEO_ONLY
    );
  }

  /** True where the pair's own rules and its seats' presence allow the slot, whoever else is there. */
  isAllowed(candidate: number, slot: number): boolean {
    const { presence, slotCount } = this.problem;
    const inA = presence[(this.seatA[candidate] as number) * slotCount + slot] as number;
    const inB = presence[(this.seatB[candidate] as number) * slotCount + slot] as number;
    if (inA === 0 || inB === 0) return false;
    const own = this.candidates.slots[candidate];
    if (own !== undefined && own[slot] === 0) return false;
    const interpreter = this.seatC[candidate] as number;
    if (interpreter >= 0 && presence[interpreter * slotCount + slot] === 0) return false;
    return this.candidates.mode[candidate] !== TABLE_ONLY || (inA === 1 && inB === 1);
  }

  /** True where both sides are below their maximum and no rule is used up. */
  hasRoom(candidate: number): boolean {
    const a = this.candidates.a[candidate] as number;
    const b = this.candidates.b[candidate] as number;
    if ((this.degree[a] as number) >= (this.problem.maximum[a] as number)) return false;
    if ((this.degree[b] as number) >= (this.problem.maximum[b] as number)) return false;
    const rules = this.rulesOf.get(candidate);
    return rules === undefined || rules.every((rule) => (this.ruleUse[rule] as number) < this.capOf(rule));
  }

  private capOf(rule: number): number {
    return this.problem.capRows[rule]?.cap ?? 0;
  }

  /** A rule that this candidate would break now, or -1. */
  fullRule(candidate: number): number {
    const rules = this.rulesOf.get(candidate) ?? [];
    return rules.find((rule) => (this.ruleUse[rule] as number) >= this.capOf(rule)) ?? -1;
  }

  isInRule(candidate: number, rule: number): boolean {
    return this.rulesOf.get(candidate)?.includes(rule) ?? false;
  }

  /** A venue with a free table in the slot, the meeting's own first; -1 for none. */
  freeVenue(candidate: number, slot: number): number {
    const { venueCount, tableCapacity } = this.problem;
    const own = this.venueOf[candidate] as number;
    if (
      own >= 0 &&
      (this.load[slot * venueCount + own] as number) < (tableCapacity[slot * venueCount + own] as number)
    )
      return own;
    for (let venue = 0; venue < venueCount; venue += 1)
      if (
        (this.load[slot * venueCount + venue] as number) <
        (tableCapacity[slot * venueCount + venue] as number)
      )
        return venue;
    return -1;
  }

  assign(candidate: number, slot: number, seatA: number, seatB: number, seatC: number, venue: number): void {
    const { slotCount, venueCount } = this.problem;
    this.remember(candidate);
    this.slotOf[candidate] = slot;
    this.seatA[candidate] = seatA;
    this.seatB[candidate] = seatB;
    this.seatC[candidate] = seatC;
    this.venueOf[candidate] = venue;
    this.occupant[seatA * slotCount + slot] = candidate;
    this.occupant[seatB * slotCount + slot] = candidate;
    if (seatC >= 0) this.occupant[seatC * slotCount + slot] = candidate;
    if (venue >= 0)
      this.load[slot * venueCount + venue] = (this.load[slot * venueCount + venue] as number) + 1;
    this.count(candidate, 1);
  }

  clear(candidate: number): void {
    const { slotCount, venueCount } = this.problem;
    this.remember(candidate);
    const slot = this.slotOf[candidate] as number;
    const venue = this.venueOf[candidate] as number;
    const interpreter = this.seatC[candidate] as number;
    this.occupant[(this.seatA[candidate] as number) * slotCount + slot] = -1;
    this.occupant[(this.seatB[candidate] as number) * slotCount + slot] = -1;
    if (interpreter >= 0) this.occupant[interpreter * slotCount + slot] = -1;
    if (venue >= 0)
      this.load[slot * venueCount + venue] = (this.load[slot * venueCount + venue] as number) - 1;
    this.slotOf[candidate] = -1;
    this.count(candidate, -1);
  }

  private count(candidate: number, step: 1 | -1): void {
    this.placed += step;
    this.score += step * (this.candidates.score[candidate] as number);
    this.mutual += step * (this.candidates.isMutual[candidate] as number);
    this.countSide(this.candidates.a[candidate] as number, step);
    this.countSide(this.candidates.b[candidate] as number, step);
    const rules = this.rulesOf.get(candidate);
    if (rules) for (const rule of rules) this.ruleUse[rule] = (this.ruleUse[rule] as number) + step;
  }

  private countSide(who: number, step: 1 | -1): void {
    const before = this.degree[who] as number;
    const least = this.problem.minimum[who] as number;
    this.degree[who] = before + step;
    if (step === 1 ? before < least : before <= least) this.shortfall -= step;
  }

  private remember(candidate: number): void {
    if (!this.isLogging) return;
    if (this.logged + logWidth > this.log.length) {
      const longer = new Int32Array(this.log.length * 2);
      longer.set(this.log);
      this.log = longer;
    }
    const at = this.logged;
    this.log[at] = candidate;
    this.log[at + 1] = this.slotOf[candidate] as number;
    this.log[at + 2] = this.seatA[candidate] as number;
    this.log[at + 3] = this.seatB[candidate] as number;
    this.log[at + 4] = this.seatC[candidate] as number;
    this.log[at + 5] = this.venueOf[candidate] as number;
    this.logged = at + logWidth;
  }

  /** Starts logging (or goes on) and returns the place to roll back to. */
  mark(): number {
    this.isLogging = true;
    return this.logged;
  }

  /** Takes back every step since the mark, last first. */
  rollBack(mark: number): void {
    this.isLogging = false;
    while (this.logged > mark) {
      const at = this.logged - logWidth;
      const candidate = this.log[at] as number;
      if ((this.slotOf[candidate] as number) >= 0) this.clear(candidate);
      const slot = this.log[at + 1] as number;
      const seats = [this.log[at + 2], this.log[at + 3], this.log[at + 4], this.log[at + 5]] as number[];
      if (slot >= 0)
        this.assign(
          candidate,
          slot,
          seats[0] as number,
          seats[1] as number,
          seats[2] as number,
          seats[3] as number,
        );
      else this.restoreSeats(candidate, seats);
      this.logged = at;
    }
    this.isLogging = true;
  }

  private restoreSeats(candidate: number, seats: readonly number[]): void {
    this.seatA[candidate] = seats[0] as number;
    this.seatB[candidate] = seats[1] as number;
    this.seatC[candidate] = seats[2] as number;
    this.venueOf[candidate] = seats[3] as number;
  }

  /** Candidates that changed since the mark, each once, with the slot they had. */
  changesSince(mark: number): ReadonlyMap<number, number> {
    const changes = new Map<number, number>();
    for (let at = mark; at < this.logged; at += logWidth) {
      const candidate = this.log[at] as number;
      if (!changes.has(candidate)) changes.set(candidate, this.log[at + 1] as number);
    }
    return changes;
  }

  /** Forgets the log: the steps stay. */
  commit(): void {
    this.logged = 0;
    this.isLogging = false;
  }
}

function rulesByCandidate(problem: Problem, candidates: Candidates): ReadonlyMap<number, readonly number[]> {
  const rules = new Map<number, number[]>();
  problem.capRows.forEach((row, index) => {
    if (!row.isRule) return;
    for (const pair of row.pairs) {
      const candidate = candidates.byPair.get(pair);
      if (candidate !== undefined) rules.set(candidate, [...(rules.get(candidate) ?? []), index]);
    }
  });
  return rules;
}
