import type { Problem } from '../problem/problem.ts';
import type { ClauseSink, Term } from './clauses.ts';
import { ClauseWriter, not } from './clauses.ts';
import type { ParticipantTerms } from './participant-clauses.ts';
import { writeParticipant } from './participant-clauses.ts';

export interface FormulaOptions {
  /** Slots that each meeting may take, 1 per allowed slot. */
  readonly slotsOf: readonly Uint8Array[];
  /** Fewest breaks that each participant must have. */
  readonly leastOf: Int32Array;
  /** Most breaks of all participants together; Infinity for no limit. */
  readonly mostBreaks: number;
  /**
   * Whether the seats at the tables of a slot are counted by people or by meetings. Both say the same where every
   * meeting takes a table; which is easier for a solver depends on the problem, often by a factor of ten.
   */
  readonly countsPeople: boolean;
}

/**
 * "Every meeting is held, with at most so many breaks" as clauses: what every timetable must keep, so that a proof that
 * they cannot all hold is a proof about timetables. Rests, walks, features and video are left out; a timetable read
 * from a model must be checked against those.
 *
 * The variables and the implied counts per participant follow Bofill et al. (JAIR 74, 2022, 263-301).
 */
export class TimetableFormula {
  private readonly writer: ClauseWriter;
  private readonly problem: Problem;
  /** Variable of (meeting, slot), 0 where the meeting may not be there. */
  private readonly held: readonly Int32Array[];

  constructor(problem: Problem, options: FormulaOptions, sink: ClauseSink) {
    const { slotsOf, leastOf, mostBreaks, countsPeople } = options;
    this.problem = problem;
    this.writer = new ClauseWriter(sink);
    this.held = slotsOf.map((slots) =>
      Int32Array.from(slots, (allowed) => (allowed === 1 ? this.writer.newVariable() : 0)),
    );
    for (const row of this.held) this.holdOnce(row);
    const days = this.slotsByDay();
    const people = listMeetings(problem).map((meetings) => {
      const rows = meetings.map((meeting) => this.held[meeting] as Int32Array);
      return writeParticipant(this.writer, rows, days, problem.slotCount);
    });
    const breaks = people.map((person) => person.breaks);
    this.keepLeast(breaks, leastOf);
    this.keepSpread(breaks);
    this.keepTables(countsPeople ? people : []);
    this.keepOrder();
    if (mostBreaks < Infinity) this.limitBreaks(breaks, mostBreaks);
  }

  /** Clauses that the formula would have, roughly, before it is written: too many are not worth starting. */
  static sizeOf(problem: Problem): number {
    const { slotCount } = problem;
    const once = (problem.pairCount * slotCount * slotCount) / 2;
    return listMeetings(problem).reduce(
      (sum, { length }) => sum + slotCount * (length * length * 0.5 + length * 5),
      once,
    );
  }

  /** Slot per meeting in a model. */
  read(isTrue: (variable: number) => boolean): readonly number[] {
    return this.held.map((row) => row.findIndex((variable) => variable > 0 && isTrue(variable)));
  }

  private holdOnce(row: Int32Array): void {
    const literals = [...row].filter((variable) => variable > 0);
    this.writer.clause(...literals);
    this.writer.atMostOne(literals);
  }

  /** Slots in which people meet, day by day: a lunch for all is no part of a break. */
  private slotsByDay(): readonly (readonly number[])[] {
    const { slotCount, slotDay, dayCount, instance } = this.problem;
    const days = Array.from({ length: dayCount }, (): number[] => []);
    for (let slot = 0; slot < slotCount; slot += 1)
      if (instance.slots[slot]?.isBreak !== true) days[slotDay[slot] as number]?.push(slot);
    return days;
  }

  private keepLeast(breaks: readonly (readonly number[])[], leastOf: Int32Array): void {
    for (const [who, outputs] of breaks.entries())
      for (const output of outputs.slice(0, leastOf[who])) this.writer.clause(output);
  }

  /** Nobody has more than the spread beyond a number of breaks that all have. */
  private keepSpread(breaks: readonly (readonly number[])[]): void {
    const { writer } = this;
    const spread = this.problem.instance.maxBreakSpread;
    const most = Math.max(0, ...breaks.map((outputs) => outputs.length));
    for (let count = 0; count + spread < most; count += 1) {
      const allHaveMore = breaks.every((outputs) => outputs.length > count) && writer.newVariable();
      for (const outputs of breaks) {
        const output = outputs[count + spread];
        if (output !== undefined) writer.clause(-output, allHaveMore);
        if (allHaveMore !== false) writer.clause(-allHaveMore, outputs[count] ?? false);
      }
    }
  }

  private limitBreaks(breaks: readonly (readonly number[])[], most: number): void {
    const counted = breaks
      .map((outputs) => outputs.slice(0, most + 1))
      .filter((outputs) => outputs.length > 0);
    const tooMany = this.writer.sorted(counted, most + 1, false)[most];
    if (tooMany !== undefined) this.writer.clause(-tooMany);
  }

  /** No more meetings in a slot than tables; counted by two seats each where people are given. */
  private keepTables(people: readonly ParticipantTerms[]): void {
    const { tableCapacity, venueCount, slotCount, alwaysAtTable } = this.problem;
    const byPeople = people.length > 0 && alwaysAtTable.every((always) => always === 1);
    for (let slot = 0; slot < slotCount; slot += 1) {
      const tables = tableCapacity
        .subarray(slot * venueCount, (slot + 1) * venueCount)
        .reduce((sum, count) => sum + count, 0);
      if (byPeople)
        this.limit(
          people.map((person) => person.busy[slot]).filter((term) => typeof term === 'number'),
          2 * tables,
        );
      else
        this.limit(
          this.held
            .map((row, meeting) => (alwaysAtTable[meeting] === 1 ? (row[slot] ?? 0) : 0))
            .filter((variable) => variable > 0),
          tables,
        );
    }
  }

  private limit(literals: readonly number[], most: number): void {
    if (literals.length <= most) return;
    const counted = literals.map((literal) => [literal]);
    const tooMany = this.writer.sorted(counted, most + 1, false)[most];
    if (tooMany !== undefined) this.writer.clause(-tooMany);
  }

  /** The later meeting is in a slot before which the earlier one was held. */
  private keepOrder(): void {
    const { writer } = this;
    const done = new Map<number, readonly Term[]>();
    for (const [before, after] of this.problem.instance.precedences) {
      const row = done.get(before) ?? writer.ladder(termsOf(this.held[before]));
      done.set(before, row);
      for (const [slot, term] of termsOf(this.held[after]).entries())
        writer.clause(not(term), row[slot - 1] ?? false);
    }
  }
}

function termsOf(row: Int32Array = new Int32Array()): Term[] {
  return Array.from(row, (variable) => variable > 0 && variable);
}

function listMeetings(problem: Problem): readonly (readonly number[])[] {
  const meetings = Array.from({ length: problem.participantCount }, (): number[] => []);
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    meetings[problem.pairA[pair] as number]?.push(pair);
    meetings[problem.pairB[pair] as number]?.push(pair);
  }
  return meetings;
}
