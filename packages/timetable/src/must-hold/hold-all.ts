import { GapCount } from '../gaps/gap-count.ts';
import type { Placer } from '../placement/placer.ts';
import { sideRulesHold } from '../placement/side-rules.ts';
import type { Random } from '../random.ts';

/** Random Kempe flips after each forced insertion, so that the same meetings do not push each other out for ever. */
const shakes = 6;

/**
 * Finds a place for every meeting with an ejection pool: a waiting meeting goes where those it pushes out have been
 * the easiest to place so far; what is pushed out waits in turn. (Nagata and Braysy's scheme for vehicle routing.)
 */
export class EjectionPool {
  private readonly placer: Placer;
  private readonly random: Random;
  private readonly trouble: Float64Array;
  readonly waiting: number[];

  constructor(placer: Placer, random: Random, waiting: readonly number[]) {
    this.placer = placer;
    this.random = random;
    this.trouble = new Float64Array(placer.state.candidates.count).fill(1);
    this.waiting = [...waiting];
  }

  /** Does at most so many insertions; @returns true where every meeting has its place. */
  advance(steps: number): boolean {
    for (let step = 0; step < steps && this.waiting.length > 0; step += 1) this.placeLast();
    return this.waiting.length === 0;
  }

  private placeLast(): void {
    const { state } = this.placer;
    const meeting = this.waiting.pop() as number;
    if (this.placer.insert(meeting, this.random() < 0.2 ? 1 : 0)) {
      state.commit();
      return;
    }
    this.trouble[meeting] = (this.trouble[meeting] as number) + 1;
    const choice = this.cheapestSlot(meeting);
    if (!choice) {
      this.waiting.unshift(meeting);
      return;
    }
    for (const other of choice) {
      state.clear(other);
      this.waiting.push(other);
    }
    const slot = this.slotChosen;
    if (!this.placer.sit(meeting, slot)) this.waiting.unshift(meeting);
    state.commit();
    for (let shake = 0; shake < shakes; shake += 1) this.shake();
  }

  private slotChosen = -1;

  /** The meetings to push out in the slot where they have caused the least trouble. */
  private cheapestSlot(meeting: number): readonly number[] | undefined {
    const { state } = this.placer;
    const { slotCount } = state.problem;
    let best: readonly number[] | undefined;
    let least = Infinity;
    for (let slot = 0; slot < slotCount; slot += 1) {
      const inTheWay = this.placer.blockers(meeting, slot);
      if (!inTheWay) continue;
      const out = this.withRoom(meeting, slot, inTheWay);
      if (!out) continue;
      const cost = out.reduce((sum, other) => sum + (this.trouble[other] as number), 0) + this.random() * 0.5;
      if (cost < least) [best, least, this.slotChosen] = [out, cost, slot];
    }
    return best;
  }

  /** Tries the slot without those in the way; where a table or an order still forbids it, pushes out more. */
  private withRoom(
    meeting: number,
    slot: number,
    inTheWay: readonly number[],
  ): readonly number[] | undefined {
    const { state } = this.placer;
    const mark = state.mark();
    const out = [...inTheWay];
    for (const other of out) state.clear(other);
    let isSeated = this.placer.sit(meeting, slot);
    if (!isSeated)
      for (const other of this.alsoInTheWay(meeting, slot)) {
        if (state.isPinned[other] === 1 || (state.slotOf[other] as number) < 0) continue;
        state.clear(other);
        out.push(other);
        isSeated = this.placer.sit(meeting, slot);
        if (isSeated) break;
      }
    state.rollBack(mark);
    return isSeated ? out : undefined;
  }

  /** Meetings whose order forbids the slot, then one that holds a table there. */
  private alsoInTheWay(meeting: number, slot: number): readonly number[] {
    const { state } = this.placer;
    const { problem, candidates } = state;
    const pair = candidates.pair[meeting] as number;
    const slotOf = (other: number): number => {
      const index = candidates.byPair.get(other);
      return index === undefined ? -1 : (state.slotOf[index] as number);
    };
    const order = [
      ...(problem.precedes.get(pair) ?? []).filter((after) => slotOf(after) >= 0 && slotOf(after) <= slot),
      ...(problem.follows.get(pair) ?? []).filter((before) => slotOf(before) >= slot),
    ].map((other) => candidates.byPair.get(other) as number);
    const seat = Math.floor(this.random() * problem.seatCount);
    for (let step = 0; step < problem.seatCount; step += 1) {
      const other = state.occupant[((seat + step) % problem.seatCount) * problem.slotCount + slot] as number;
      if (other >= 0 && state.isPinned[other] === 0) return [...order, other];
    }
    return order;
  }

  private shake(): void {
    const { state, chains } = this.placer;
    const { slotCount } = state.problem;
    const meeting = Math.floor(this.random() * state.candidates.count);
    const from = state.slotOf[meeting] as number;
    const to = Math.floor(this.random() * slotCount);
    if (from < 0 || from === to || !chains.collect(meeting, from, to)) return;
    const mark = state.mark();
    if (!chains.flip(from, to) || !sideRulesHold(state, [])) state.rollBack(mark);
    state.commit();
  }
}

/** Breaks and their spread, away slots included. */
export function countBreaks(placer: Placer): { total: number; spread: number } {
  const { state } = placer;
  const count = new GapCount(state, { countsAway: true, cap: Infinity });
  const perPerson = new Int32Array(state.problem.participantCount);
  for (let seat = 0; seat < state.problem.seatCount; seat += 1) {
    const who = state.problem.seatOwner[seat] as number;
    if (who < perPerson.length) perPerson[who] = (perPerson[who] as number) + count.gapsOf(seat);
  }
  return {
    total: count.total,
    spread: perPerson.length === 0 ? 0 : Math.max(...perPerson) - Math.min(...perPerson),
  };
}
