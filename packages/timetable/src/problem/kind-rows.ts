import type { Instance } from '../instance/instance.ts';
import type { PairRules } from './pair-rules.ts';
import type { CapRow } from './problem.ts';
import type { Seats } from './seats.ts';

/** With more kinds or pairs than this the limits are left out: they are an extra, and rows of millions are slow. */
const mostKinds = 5;
const mostPairs = 200_000;

/**
 * Meetings between two kinds of participants (cities and companies, say): in every slot no more than there are of
 * either kind. Summed over the slots this is less than either kind could have alone, because where one is plentiful
 * the other may be scarce. Once for all pairs of the two kinds, once per day for those that can only meet on that day.
 */
export function kindRows(instance: Instance, seats: Seats, rules: PairRules): readonly CapRow[] {
  const kinds = [...new Set(instance.participants.map((participant) => participant.kind))];
  if (kinds.length < 2 || kinds.length > mostKinds || instance.pairs.count > mostPairs) return [];
  const kindOf = instance.participants.map((participant) => kinds.indexOf(participant.kind));
  const present = presentByKind(instance, seats, kindOf, kinds.length);
  const days = [...new Set(instance.slots.map((slot) => slot.day))];
  const rows: CapRow[] = [];
  kinds.forEach((_, one) =>
    kinds.forEach((__, other) => {
      if (other <= one) return;
      const between = pairsBetween(instance, rules, kindOf, one, other);
      const fewest = (slot: number): number =>
        Math.min(present[one]?.[slot] as number, present[other]?.[slot] as number);
      rows.push(makeRow(instance, between, fewest, () => true));
      if (days.length > 1)
        for (const day of days) {
          const own = between.filter((pair) => meetsOnlyOn(instance, seats, pair, day));
          rows.push(makeRow(instance, own, fewest, (slotDay) => slotDay === day));
        }
    }),
  );
  return rows.filter((row) => row.pairs.length > row.cap);
}

function presentByKind(
  instance: Instance,
  seats: Seats,
  kindOf: readonly number[],
  kinds: number,
): Int32Array[] {
  const slotCount = instance.slots.length;
  const present = Array.from({ length: kinds }, () => new Int32Array(slotCount));
  for (let seat = 0; seat < seats.seatCount; seat += 1) {
    const kind = kindOf[seats.seatOwner[seat] as number];
    const counts = kind === undefined ? undefined : present[kind];
    if (!counts) continue;
    for (let slot = 0; slot < slotCount; slot += 1)
      if (seats.presence[seat * slotCount + slot] !== 0) counts[slot] = (counts[slot] as number) + 1;
  }
  return present;
}

function pairsBetween(
  instance: Instance,
  rules: PairRules,
  kindOf: readonly number[],
  one: number,
  other: number,
): Int32Array {
  const found: number[] = [];
  for (let pair = 0; pair < instance.pairs.count; pair += 1) {
    if (rules.blocked[pair] !== 0) continue;
    const left = kindOf[instance.pairs.a[pair] as number];
    const right = kindOf[instance.pairs.b[pair] as number];
    if ((left === one && right === other) || (left === other && right === one)) found.push(pair);
  }
  return Int32Array.from(found);
}

function makeRow(
  instance: Instance,
  pairs: Int32Array,
  fewest: (slot: number) => number,
  isIn: (day: string) => boolean,
): CapRow {
  const cap = instance.slots.reduce((sum, slot, index) => sum + (isIn(slot.day) ? fewest(index) : 0), 0);
  return { cap, pairs, isRule: false };
}

function meetsOnlyOn(instance: Instance, seats: Seats, pair: number, day: string): boolean {
  const slotCount = instance.slots.length;
  const isThere = (who: number, slot: number): boolean => {
    for (let seat = seats.firstSeat[who] as number; seat < (seats.firstSeat[who + 1] as number); seat += 1)
      if (seats.presence[seat * slotCount + slot] !== 0) return true;
    return false;
  };
  const [a, b] = [instance.pairs.a[pair] as number, instance.pairs.b[pair] as number];
  return instance.slots.every((slot, index) => slot.day === day || !isThere(a, index) || !isThere(b, index));
}
