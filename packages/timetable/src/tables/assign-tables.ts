import type { PlanState } from '../placement/plan-state.ts';
import { reservedTables } from '../placement/side-rules.ts';
import type { Wish } from './weighted-matching.ts';
import { matchByWeight } from './weighted-matching.ts';

const sweeps = 6;
/** A meeting that needs a feature must get a table that has it before anybody's convenience counts. */
const needWeight = 1_000;

export interface TableAssignment {
  /** Table (0-based) per candidate, -1 for none. */
  readonly tableOf: Int32Array;
  /** Times somebody changes tables between two meetings at tables in a row on one day. */
  readonly changes: number;
}

/**
 * Gives every meeting its table: one exact assignment per slot, sweeping forward and back, wishing for the tables of
 * the neighbouring meetings of both sides; once from "home" tables of the busiest, once without; the better stays.
 */
export function assignTables(state: PlanState, kept: KeptTables = new Map()): TableAssignment {
  const meetings = meetingsBySlot(state);
  const tries = [true, false].map((hasHomes) => {
    const tables = new TableSweep(state, meetings, hasHomes ? homeTables(state) : undefined, kept);
    return tables.run();
  });
  const [withHomes, without] = tries as [TableAssignment, TableAssignment];
  return withHomes.changes <= without.changes ? withHomes : without;
}

function meetingsBySlot(state: PlanState): readonly (readonly number[])[] {
  const bySlot: number[][] = Array.from({ length: state.problem.slotCount }, () => []);
  for (let candidate = 0; candidate < state.candidates.count; candidate += 1) {
    const slot = state.slotOf[candidate] as number;
    if (slot >= 0 && (state.venueOf[candidate] as number) >= 0) bySlot[slot]?.push(candidate);
  }
  return bySlot;
}

/** The busiest participants get a table each, as far as tables go. */
function homeTables(state: PlanState): Int32Array {
  const homes = new Int32Array(state.problem.participantCount).fill(-1);
  const order = Array.from(state.degree, (_, who) => who).sort(
    (left, right) => (state.degree[right] as number) - (state.degree[left] as number) || left - right,
  );
  const tables = state.problem.tableVenue.length;
  order.slice(0, tables).forEach((who, table) => {
    homes[who] = table;
  });
  return homes;
}

/** Tables (0-based) per slot that certain pairs keep. */
export type KeptTables = ReadonlyMap<number, ReadonlyMap<number, number>>;

class TableSweep {
  private readonly state: PlanState;
  private readonly meetings: readonly (readonly number[])[];
  private readonly homes: Int32Array | undefined;
  private readonly tableOf: Int32Array;
  private readonly reserved: readonly ReadonlyMap<number, number>[];

  constructor(
    state: PlanState,
    meetings: readonly (readonly number[])[],
    homes: Int32Array | undefined,
    kept: KeptTables,
  ) {
    this.state = state;
    this.meetings = meetings;
    this.homes = homes;
    this.reserved = meetings.map(
      (_, slot) => new Map([...reservedTables(state, slot), ...(kept.get(slot) ?? [])]),
    );
    this.tableOf = new Int32Array(state.candidates.count).fill(-1);
  }

  run(): TableAssignment {
    const order = this.meetings.map((_, slot) => slot);
    for (const slot of order) this.assignSlot(slot, true);
    let changes = this.countChanges();
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      const before = this.tableOf.slice();
      for (const slot of sweep % 2 === 0 ? order.toReversed() : order) this.assignSlot(slot, false);
      const next = this.countChanges();
      if (next >= changes) {
        if (next > changes) this.tableOf.set(before);
        break;
      }
      changes = next;
    }
    return { tableOf: this.tableOf, changes };
  }

  private assignSlot(slot: number, isFirst: boolean): void {
    const { problem } = this.state;
    const open = Math.min(problem.instance.slots[slot]?.tables ?? 0, problem.tableVenue.length);
    const reserved = this.reserved[slot] as ReadonlyMap<number, number>;
    const seated = new Map([...reserved].map(([table, pair]) => [pair, table]));
    const loose: number[] = [];
    for (const meeting of this.meetings[slot] ?? []) {
      const table = seated.get(this.state.candidates.pair[meeting] as number);
      if (table === undefined) loose.push(meeting);
      else this.tableOf[meeting] = table;
    }
    const wishes = loose.map((meeting) => this.wishesOf(meeting, slot, open, isFirst));
    const found = matchByWeight(wishes, open);
    const isTaken = new Uint8Array(open);
    reserved.forEach((_, table) => {
      isTaken[table] = 1;
    });
    for (const table of found) if (table >= 0) isTaken[table] = 1;
    loose.forEach((meeting, index) => {
      this.tableOf[meeting] =
        (found[index] as number) >= 0 ? (found[index] as number) : this.anyTable(meeting, isTaken);
    });
  }

  private anyTable(meeting: number, isTaken: Uint8Array): number {
    const venue = this.state.venueOf[meeting] as number;
    for (let table = 0; table < isTaken.length; table += 1)
      if (isTaken[table] === 0 && this.state.problem.tableVenue[table] === venue) {
        isTaken[table] = 1;
        return table;
      }
    return -1;
  }

  private wishesOf(meeting: number, slot: number, open: number, isFirst: boolean): readonly Wish[] {
    const { state, homes } = this;
    const weights = new Map<number, number>();
    const wish = (table: number, weight: number): void => {
      if (table >= 0 && table < open) weights.set(table, (weights.get(table) ?? 0) + weight);
    };
    for (const seat of [state.seatA[meeting] as number, state.seatB[meeting] as number]) {
      wish(this.neighbourTable(seat, slot, -1), 2);
      if (!isFirst) wish(this.neighbourTable(seat, slot, 1), 2);
    }
    if (isFirst && homes) wish(this.homeOf(meeting, homes), 3);
    const needs = state.candidates.needs[meeting] as number;
    if (needs !== 0) for (let table = 0; table < open; table += 1) wish(table, needWeight);
    return [...weights]
      .filter(([table]) => this.suits(meeting, table, needs, slot))
      .map(([table, weight]) => ({ table, weight }));
  }

  private suits(meeting: number, table: number, needs: number, slot: number): boolean {
    const { problem, venueOf } = this.state;
    return (
      problem.tableVenue[table] === venueOf[meeting] &&
      ((problem.tableFeatures[table] as number) & needs) === needs &&
      this.reserved[slot]?.has(table) !== true
    );
  }

  /** The home of the busier side: the other one walks. */
  private homeOf(meeting: number, homes: Int32Array): number {
    const { degree, candidates } = this.state;
    const [a, b] = [candidates.a[meeting] as number, candidates.b[meeting] as number];
    return homes[(degree[a] as number) >= (degree[b] as number) ? a : b] as number;
  }

  private neighbourTable(seat: number, slot: number, direction: 1 | -1): number {
    const { problem, occupant } = this.state;
    for (let other = slot + direction; other >= 0 && other < problem.slotCount; other += direction) {
      if (problem.slotDay[other] !== problem.slotDay[slot]) return -1;
      const meeting = occupant[seat * problem.slotCount + other] as number;
      if (meeting >= 0 && (this.state.venueOf[meeting] as number) >= 0)
        return this.tableOf[meeting] as number;
    }
    return -1;
  }

  private countChanges(): number {
    const { problem, seatA, seatB } = this.state;
    let changes = 0;
    this.meetings.forEach((list, slot) => {
      for (const meeting of list)
        for (const seat of [seatA[meeting] as number, seatB[meeting] as number]) {
          if ((problem.seatOwner[seat] as number) >= problem.participantCount) continue;
          const earlier = this.neighbourTable(seat, slot, -1);
          if (earlier >= 0 && earlier !== this.tableOf[meeting]) changes += 1;
        }
    });
    return changes;
  }
}
