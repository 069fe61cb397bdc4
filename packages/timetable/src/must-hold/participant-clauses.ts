import type { ClauseWriter, Term } from './clauses.ts';
import { not } from './clauses.ts';
import { canHoldAll } from './slot-matching.ts';

/** One participant in the formula. */
export interface ParticipantTerms {
  /** Per slot, true where it meets. */
  readonly busy: readonly Term[];
  /** Number k is true where it has at least k + 1 breaks. */
  readonly breaks: readonly number[];
}

/**
 * One place at a time, all meetings in the end, and the sorted number of breaks of one participant.
 *
 * @param meetings per meeting the variable of each slot, 0 where it may not be there.
 * @param days the slots of each day in which people meet: a lunch for all is no part of a break.
 */
export function writeParticipant(
  writer: ClauseWriter,
  meetings: readonly Int32Array[],
  days: readonly (readonly number[])[],
  slotCount: number,
): ParticipantTerms {
  const busy = Array.from({ length: slotCount }, (_, slot) => {
    const here = meetings.map((row) => row[slot] ?? 0).filter((variable) => variable > 0);
    writer.atMostOne(here);
    return writer.anyOf(here);
  });
  if (meetings.length < 2) return { busy, breaks: [] };
  const counts = writer.counter(busy, meetings.length);
  writer.clause(counts.at(-1)?.at(-1) ?? false);
  for (const [slot, term] of busy.entries()) writer.clause(not(term), not(counts[slot - 1]?.at(-1) ?? false));
  const started = days.map((slots) => writer.ladder(slots.map((slot) => busy[slot] ?? false)));
  const ends = days.flatMap((slots, day) => breakEnds(writer, slots, busy, started[day] ?? []));
  const breaks = writer.sorted(
    ends.map((end) => [end]),
    ends.length,
    true,
  );
  new ImpliedClauses(writer, meetings, busy, counts, breaks[0] ?? false).write(days, started);
  return { busy, breaks };
}

/** A break ends where somebody who has met before on that day, and is idle, meets in the next slot. */
function breakEnds(
  writer: ClauseWriter,
  slots: readonly number[],
  busy: readonly Term[],
  started: readonly Term[],
): number[] {
  const cells = slots.map((slot) => busy[slot] ?? false);
  return cells.slice(2).flatMap((next, index) => {
    const idle = not(cells[index + 1] ?? false);
    const before = started[index] ?? false;
    if (next === false || idle === false || before === false) return [];
    const end = writer.newVariable();
    writer.clause(not(before), not(idle), not(next), end);
    for (const part of [before, idle, next]) writer.clause(-end, part);
    return [end];
  });
}

/** What follows from the other clauses, but which the solver would otherwise see only after many conflicts. */
class ImpliedClauses {
  private readonly writer: ClauseWriter;
  private readonly meetings: readonly Int32Array[];
  private readonly busy: readonly Term[];
  private readonly counts: readonly (readonly Term[])[];
  private readonly hasBreak: Term;

  constructor(
    writer: ClauseWriter,
    meetings: readonly Int32Array[],
    busy: readonly Term[],
    counts: readonly (readonly Term[])[],
    hasBreak: Term,
  ) {
    this.writer = writer;
    this.meetings = meetings;
    this.busy = busy;
    this.counts = counts;
    this.hasBreak = hasBreak;
  }

  write(days: readonly (readonly number[])[], started: readonly (readonly Term[])[]): void {
    this.keepCounts();
    for (const slots of days) this.keepTogether(slots);
    const [slots, before] = [days[0], started[0]];
    // Over several days the meetings of one are not known, so nothing follows from their number.
    if (days.length !== 1 || !slots || !before) return;
    this.goOn(slots, before);
    this.keepFits(slots);
  }

  /** After a slot, those meetings are held that have no later one, and not those that have only later ones. */
  private keepCounts(): void {
    const first = this.meetings.map((row) => row.findIndex((variable) => variable > 0));
    const last = this.meetings.map((row) => row.findLastIndex((variable) => variable > 0));
    for (const [slot, counted] of this.counts.entries()) {
      const held = last.filter((other) => other <= slot).length;
      const late = first.filter((other) => other > slot).length;
      if (held > 0) this.writer.clause(counted[held - 1] ?? false);
      if (late > 0) this.writer.clause(not(counted[this.meetings.length - late] ?? false));
    }
  }

  /** Two slots with more between them than there are meetings have a break between them. */
  private keepTogether(slots: readonly number[]): void {
    for (const [index, slot] of slots.entries())
      for (const later of slots.slice(index + this.meetings.length))
        this.writer.clause(not(this.busy[slot] ?? false), not(this.busy[later] ?? false), this.hasBreak);
  }

  /** Who has begun and has meetings left meets in the next slot, or has a break. */
  private goOn(slots: readonly number[], started: readonly Term[]): void {
    for (const [index, slot] of slots.entries()) {
      const before = slots[index - 1];
      if (before === undefined) continue;
      const hasAll = this.counts[before]?.at(-1) ?? false;
      this.writer.clause(not(started[index - 1] ?? false), hasAll, this.busy[slot] ?? false, this.hasBreak);
    }
  }

  /** Whoever begins where its meetings do not fit in a row has a break. */
  private keepFits(slots: readonly number[]): void {
    for (const index of slots.keys()) {
      const run = slots.slice(index, index + this.meetings.length);
      if (run.length === this.meetings.length && canHoldAll(this.meetings, run)) continue;
      const cells = slots.slice(0, index + 1).map((slot) => this.busy[slot] ?? false);
      this.writer.clause(not(cells[index] ?? false), ...cells.slice(0, index), this.hasBreak);
    }
  }
}
