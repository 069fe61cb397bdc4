import type { Instance } from '../instance/instance.ts';
import { REQUEST_MUTUAL } from '../instance/instance.ts';
import { readCapRows } from './cap-rows.ts';
import type { PairRules } from './pair-rules.ts';
import { readPairRules } from './pair-rules.ts';
import type { CapRow, Problem } from './problem.ts';
import type { Seats } from './seats.ts';
import { layOutSeats, seatCapacity } from './seats.ts';
import type { Venues } from './tables-and-venues.ts';
import { featureMask, readVenues } from './tables-and-venues.ts';

/** Flattens a checked instance into the arrays that the planner works on. */
export function compileProblem(instance: Instance): Problem {
  const seats = layOutSeats(instance);
  const venues = readVenues(instance);
  const rules = readPairRules(instance, seats, venues);
  const days = [...new Set(instance.slots.map((slot) => slot.day))];
  const { pairs, participants } = instance;
  const score = effectiveScores(instance);
  return {
    instance,
    slotCount: instance.slots.length,
    dayCount: days.length,
    slotDay: Int32Array.from(instance.slots, (slot) => days.indexOf(slot.day)),
    participantCount: participants.length,
    ...seats,
    minimum: Int32Array.from(participants, (participant) => participant.minMeetings),
    maximum: maxima(instance, seats),
    pairCount: pairs.count,
    pairA: pairs.a,
    pairB: pairs.b,
    score,
    isMutual: pairs.requested.map((state) => (state === REQUEST_MUTUAL ? 1 : 0)),
    ...rules,
    ...venues,
    needsOf: Int32Array.from(participants, (participant) =>
      featureMask(participant.needs, venues.featureBits),
    ),
    hasNeeds: rules.pairNeeds.size > 0 || participants.some((participant) => participant.needs.length > 0),
    ...readPrecedences(instance),
    fixedSlot: new Map(instance.fixed.map((fixed) => [fixed.pair, fixed.slot])),
    fixedTables: readFixedTables(instance),
    capRows: allowFixed(instance, readCapRows(instance, seats, rules, venues)),
    tableTotal: tableTotal(instance, seats),
    hasSideRules: hasSideRules(instance, rules, venues),
  };
}

function effectiveScores(instance: Instance): Float64Array {
  const { pairs, metBeforePenalty } = instance;
  if (metBeforePenalty === 0) return pairs.score;
  const score = pairs.score.slice();
  for (const [pair, details] of pairs.details)
    if (details.hasMetBefore) score[pair] = Math.max(0, (score[pair] as number) - metBeforePenalty);
  return score;
}

/** Fixed meetings count as possible even where a rest would forbid one: placement then says which. */
function maxima(instance: Instance, seats: Seats): Int32Array {
  const fixedCount = new Int32Array(instance.participants.length);
  for (const { pair } of instance.fixed)
    for (const side of [instance.pairs.a[pair] as number, instance.pairs.b[pair] as number])
      fixedCount[side] = (fixedCount[side] as number) + 1;
  return Int32Array.from(instance.participants, (participant, index) => {
    let capacity = 0;
    for (
      let seat = seats.firstSeat[index] as number;
      seat < (seats.firstSeat[index + 1] as number);
      seat += 1
    )
      capacity += seatCapacity(seats, seat, instance);
    return Math.max(fixedCount[index] as number, Math.min(participant.maxMeetings, capacity));
  });
}

function readPrecedences(instance: Instance): Pick<Problem, 'precedes' | 'follows'> {
  const precedes = new Map<number, number[]>();
  const follows = new Map<number, number[]>();
  for (const [before, after] of instance.precedences) {
    precedes.set(before, [...(precedes.get(before) ?? []), after]);
    follows.set(after, [...(follows.get(after) ?? []), before]);
  }
  return { precedes, follows };
}

/** A limit that only placing implies gives way to fixed meetings; rules were checked against them before. */
function allowFixed(instance: Instance, rows: readonly CapRow[]): readonly CapRow[] {
  const fixed = new Set(instance.fixed.map((entry) => entry.pair));
  return rows.map((row) => ({
    ...row,
    cap: Math.max(row.cap, row.pairs.filter((pair) => fixed.has(pair)).length),
  }));
}

function readFixedTables(instance: Instance): Problem['fixedTables'] {
  const tables = new Map<number, Map<number, number>>();
  for (const fixed of instance.fixed) {
    if (fixed.table === 0) continue;
    const inSlot = tables.get(fixed.slot) ?? new Map<number, number>();
    tables.set(fixed.slot, inSlot.set(fixed.table - 1, fixed.pair));
  }
  return tables;
}

function tableTotal(instance: Instance, seats: Seats): number {
  const slotCount = instance.slots.length;
  return instance.slots.reduce((sum, slot, index) => {
    let present = 0;
    for (let seat = 0; seat < seats.seatCount; seat += 1)
      if (
        (seats.seatOwner[seat] as number) < instance.participants.length &&
        seats.presence[seat * slotCount + index] === 1
      )
        present += 1;
    return sum + Math.min(slot.tables, instance.tables.length, Math.floor(present / 2));
  }, 0);
}

function hasSideRules(instance: Instance, rules: PairRules, venues: Venues): boolean {
  return (
    instance.precedences.length > 0 ||
    rules.pairNeeds.size > 0 ||
    venues.walkMinutes !== undefined ||
    instance.participants.some((participant) => participant.breakAfter > 0 || participant.needs.length > 0)
  );
}
