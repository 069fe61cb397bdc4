import type { Problem } from '../problem/problem.ts';

/** Prices are whole numbers, so that the bound is exact: one break costs this much. */
const scale = 1_024;
const mostRounds = 300;
/** Rounds without a better bound after which steps become half as long. */
const patience = 15;
const never = 1e9;

/** What a participant may do with its slots, meetings told apart no further. */
interface Row {
  /** Meetings to hold. */
  readonly count: number;
  /** Per open slot: 0 away, 1 free to meet, 2 a meeting has no other slot. */
  readonly slots: Uint8Array;
}

/**
 * A lower bound on all breaks together where tables are scarce. Everybody pays a price for each slot in which it
 * meets; whatever the prices, the cheapest each can do alone, less what the seats at all tables are worth, is a lower
 * bound (weak duality). The prices follow a subgradient for a fixed number of rounds.
 */
export function pricedBreakBound(problem: Problem, slotsOf: readonly Uint8Array[]): number {
  const open = openSlots(problem);
  const rows = listRows(problem, slotsOf, open);
  const seats = open.map((slot) => seatsIn(problem, slot));
  const firstOfDay = open.map(
    (slot, index) => index === 0 || problem.slotDay[slot] !== problem.slotDay[open[index - 1] as number],
  );
  const costs = new CheapestSlots(firstOfDay);
  const prices = new Float64Array(open.length);
  let best = 0;
  let factor = 1;
  for (let round = 0, since = 0; round < mostRounds; round += 1) {
    const excess = Float64Array.from(seats, (count) => -count);
    const worth = seats.reduce((sum, count, index) => sum + count * (prices[index] as number), 0);
    const bound = rows.reduce((sum, row) => sum + costs.of(row, prices, excess), 0) - worth;
    since = bound > best ? 0 : since + 1;
    best = Math.max(best, bound);
    if (since > patience) [since, factor] = [0, factor / 2];
    const length = excess.reduce((sum, value) => sum + value * value, 0);
    if (length === 0) break;
    const step = (factor * (best + scale - bound)) / length;
    for (let index = 0; index < open.length; index += 1)
      prices[index] = Math.max(0, Math.round((prices[index] as number) + step * (excess[index] as number)));
  }
  return Math.ceil(best / scale);
}

function openSlots(problem: Problem): number[] {
  return Array.from({ length: problem.slotCount }, (_, slot) => slot).filter(
    (slot) => problem.instance.slots[slot]?.isBreak !== true,
  );
}

/** Participants whose meetings all take a table; others may meet by video, beyond all tables. */
function listRows(problem: Problem, slotsOf: readonly Uint8Array[], open: readonly number[]): Row[] {
  const meetingsOf = Array.from({ length: problem.participantCount }, (): number[] => []);
  for (let pair = 0; pair < problem.pairCount; pair += 1)
    for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number])
      meetingsOf[who]?.push(pair);
  return meetingsOf.flatMap((meetings, who) => {
    const seats = (problem.firstSeat[who + 1] as number) - (problem.firstSeat[who] as number);
    const isSimple = seats === 1 && meetings.every((meeting) => problem.alwaysAtTable[meeting] === 1);
    if (!isSimple || meetings.length === 0) return [];
    const lists = meetings.map((meeting) => slotsOf[meeting] as Uint8Array);
    const only = new Set(
      lists.filter((list) => list.indexOf(1) === list.lastIndexOf(1)).map((list) => list.indexOf(1)),
    );
    const slots = Uint8Array.from(open, (slot) =>
      only.has(slot) ? 2 : Number(lists.some((list) => list[slot] === 1)),
    );
    return [{ count: meetings.length, slots }];
  });
}

/** Seats at the tables of a slot. */
function seatsIn(problem: Problem, slot: number): number {
  const { tableCapacity, venueCount } = problem;
  return (
    2 *
    tableCapacity.subarray(slot * venueCount, (slot + 1) * venueCount).reduce((sum, count) => sum + count, 0)
  );
}

/** The cheapest slots for a number of meetings, prices and breaks together, by dynamic programming from the last slot. */
class CheapestSlots {
  private readonly firstOfDay: readonly boolean[];
  /** Cost from a slot on by meetings held before and what was last: 0 nothing today, 1 idle after a meeting, 2 a meeting. */
  private ahead = new Float64Array(0);

  constructor(firstOfDay: readonly boolean[]) {
    this.firstOfDay = firstOfDay;
  }

  /** @param used is raised by one in every slot that is taken. */
  of(row: Row, prices: Float64Array, used: Float64Array): number {
    this.lookAhead(row, prices);
    let held = 0;
    let last = 0;
    const cost = this.ahead[0] as number;
    for (const slot of this.firstOfDay.keys()) {
      if (this.firstOfDay[slot] === true) last = 0;
      const meets = this.meets(row, prices, slot, held, last);
      if (meets < this.idles(row, slot, held, last)) {
        used[slot] = (used[slot] as number) + 1;
        held += 1;
        last = 2;
      } else if (last === 2) last = 1;
    }
    return cost;
  }

  private lookAhead(row: Row, prices: Float64Array): void {
    const days = this.firstOfDay.length;
    const size = (days + 1) * (row.count + 1) * 3;
    if (this.ahead.length < size) this.ahead = new Float64Array(size);
    for (let held = 0; held <= row.count; held += 1)
      this.ahead.fill(
        held === row.count ? 0 : never,
        this.at(row, days, held, 0),
        this.at(row, days, held, 3),
      );
    for (let slot = days - 1; slot >= 0; slot -= 1)
      for (let held = 0; held <= row.count; held += 1)
        for (let last = 0; last < 3; last += 1) {
          const from = this.firstOfDay[slot] === true ? 0 : last;
          this.ahead[this.at(row, slot, held, last)] = Math.min(
            this.meets(row, prices, slot, held, from),
            this.idles(row, slot, held, from),
          );
        }
  }

  private meets(row: Row, prices: Float64Array, slot: number, held: number, last: number): number {
    if (row.slots[slot] === 0 || held === row.count) return never;
    const breaks = last === 1 ? scale : 0;
    return (prices[slot] as number) + breaks + (this.ahead[this.at(row, slot + 1, held + 1, 2)] as number);
  }

  private idles(row: Row, slot: number, held: number, last: number): number {
    if (row.slots[slot] === 2) return never;
    return this.ahead[this.at(row, slot + 1, held, last === 0 ? 0 : 1)] as number;
  }

  private at(row: Row, slot: number, held: number, last: number): number {
    return (slot * (row.count + 1) + held) * 3 + last;
  }
}
