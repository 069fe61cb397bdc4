import type { PlanState } from '../placement/plan-state.ts';
import type { Problem } from '../problem/problem.ts';

const none: readonly number[] = [];

/** Counts pairs of meetings that are held in the wrong order, as far as a flip between two slots changes it. */
export class OrderFaults {
  private readonly state: PlanState;
  /** Meetings that must come after, and before, by meeting. */
  private readonly after: readonly (readonly number[])[];
  private readonly before: readonly (readonly number[])[];
  private readonly flippedIn: Int32Array;
  private round = 0;

  constructor(state: PlanState) {
    this.state = state;
    const { candidates, problem } = state;
    const listed = (lists: ReadonlyMap<number, readonly number[]>): (readonly number[])[] =>
      Array.from(candidates.pair, (pair) =>
        (lists.get(pair) ?? none).flatMap((other) => candidates.byPair.get(other) ?? []),
      );
    this.after = listed(problem.precedes);
    this.before = listed(problem.follows);
    this.flippedIn = new Int32Array(candidates.count);
  }

  /** True where order is the only thing that a move must be checked for beyond who is free and tables. */
  static areOnlySideRules(problem: Problem): boolean {
    return (
      problem.precedes.size > 0 &&
      !problem.hasNeeds &&
      problem.walkMinutes === undefined &&
      problem.breakAfter.every((most) => most === 0)
    );
  }

  /** How many more pairs would be in the wrong order if these meetings changed places between the two slots. */
  change(flipped: Int32Array, from: number, to: number): number {
    const { state, flippedIn } = this;
    this.round += 1;
    for (const meeting of flipped) flippedIn[meeting] = this.round;
    const next = (meeting: number): number => {
      const slot = state.slotOf[meeting] as number;
      return flippedIn[meeting] !== this.round ? slot : slot === from ? to : from;
    };
    let change = 0;
    const compare = (first: number, second: number): void => {
      const old = (state.slotOf[second] as number) <= (state.slotOf[first] as number);
      change += Number(next(second) <= next(first)) - Number(old);
    };
    for (const meeting of flipped) {
      for (const other of this.after[meeting] ?? none) compare(meeting, other);
      // Where both are flipped, the earlier one has counted them.
      for (const other of this.before[meeting] ?? none)
        if (flippedIn[other] !== this.round) compare(other, meeting);
    }
    return change;
  }
}
