import type { Instance } from '../instance/instance.ts';
import { pairKey } from '../instance/parse-pairs.ts';
import type { Seats } from './seats.ts';
import type { Venues } from './tables-and-venues.ts';
import { featureMask } from './tables-and-venues.ts';
import { blockReasons } from './problem.ts';

const code = (reason: (typeof blockReasons)[number]): number => blockReasons.indexOf(reason);

/** One bit per slot, 32 to a word: three masks per participant (present, at a table, by video). */
interface SlotBits {
  readonly words: number;
  readonly present: Int32Array;
  readonly atTable: Int32Array;
}

export interface PairRules {
  readonly blocked: Uint8Array;
  readonly alwaysAtTable: Uint8Array;
  readonly poolOf: Int16Array | undefined;
  readonly pools: readonly Int32Array[];
  readonly pairNeeds: ReadonlyMap<number, number>;
  readonly pairSlots: ReadonlyMap<number, Uint8Array>;
}

/** Finds for every pair whether it can meet at all, and what it needs to. */
export function readPairRules(instance: Instance, seats: Seats, venues: Venues): PairRules {
  const { pairs } = instance;
  const bits = slotBits(instance, seats);
  const tableBits = slotsWithTables(instance, venues, bits.words);
  const blocked = new Uint8Array(pairs.count);
  const alwaysAtTable = new Uint8Array(pairs.count);
  for (let pair = 0; pair < pairs.count; pair += 1)
    judgePlainPair(
      pair,
      pairs.a[pair] as number,
      pairs.b[pair] as number,
      bits,
      tableBits,
      blocked,
      alwaysAtTable,
    );
  const pairSlots = judgeDetails(instance, seats, venues, blocked, alwaysAtTable);
  blockForbidden(instance, blocked);
  const { poolOf, pools } = readInterpreterPools(instance, seats, blocked);
  const pairNeeds = new Map<number, number>();
  for (const [pair, details] of pairs.details)
    if (details.needs?.length) pairNeeds.set(pair, featureMask(details.needs, venues.featureBits));
  return { blocked, alwaysAtTable, poolOf, pools, pairNeeds, pairSlots };
}

function slotBits(instance: Instance, seats: Seats): SlotBits {
  const slotCount = instance.slots.length;
  const words = Math.max(1, Math.ceil(slotCount / 32));
  const present = new Int32Array(instance.participants.length * words);
  const atTable = new Int32Array(instance.participants.length * words);
  for (let seat = 0; seat < seats.seatCount; seat += 1) {
    const owner = seats.seatOwner[seat] as number;
    if (owner >= instance.participants.length) continue;
    for (let slot = 0; slot < slotCount; slot += 1) {
      const presence = seats.presence[seat * slotCount + slot];
      if (presence === 0) continue;
      const word = owner * words + (slot >> 5);
      present[word] = (present[word] as number) | (1 << (slot & 31));
      if (presence === 1) atTable[word] = (atTable[word] as number) | (1 << (slot & 31));
    }
  }
  return { words, present, atTable };
}

function slotsWithTables(instance: Instance, venues: Venues, words: number): Int32Array {
  const mask = new Int32Array(words);
  instance.slots.forEach((_, slot) => {
    for (let venue = 0; venue < venues.venueCount; venue += 1)
      if ((venues.tableCapacity[slot * venues.venueCount + venue] as number) > 0)
        mask[slot >> 5] = (mask[slot >> 5] as number) | (1 << (slot & 31));
  });
  return mask;
}

function judgePlainPair(
  pair: number,
  a: number,
  b: number,
  bits: SlotBits,
  tableBits: Int32Array,
  blocked: Uint8Array,
  alwaysAtTable: Uint8Array,
): void {
  let common = 0;
  let usable = 0;
  let video = 0;
  let [hasA, hasB] = [0, 0];
  for (let word = 0; word < bits.words; word += 1) {
    const presentA = bits.present[a * bits.words + word] as number;
    const presentB = bits.present[b * bits.words + word] as number;
    const together = presentA & presentB;
    const atTable =
      (bits.atTable[a * bits.words + word] as number) & (bits.atTable[b * bits.words + word] as number);
    hasA |= presentA;
    hasB |= presentB;
    common |= together;
    video |= together & ~atTable;
    usable |= (together & ~atTable) | (atTable & (tableBits[word] as number));
  }
  alwaysAtTable[pair] = video === 0 ? 1 : 0;
  if (hasA === 0 || hasB === 0) blocked[pair] = code('neverAvailable');
  else if (common === 0) blocked[pair] = code('noCommonSlot');
  else if (usable === 0) blocked[pair] = code('noTable');
}

/** Pairs with slots, mode, minutes, delegates or needs of their own get an explicit list of slots. */
function judgeDetails(
  instance: Instance,
  seats: Seats,
  venues: Venues,
  blocked: Uint8Array,
  alwaysAtTable: Uint8Array,
): ReadonlyMap<number, Uint8Array> {
  const pairSlots = new Map<number, Uint8Array>();
  for (const [pair, details] of instance.pairs.details) {
    if (details.mode === 'virtual') alwaysAtTable[pair] = 0;
    if (blocked[pair] !== 0 && blocked[pair] !== code('noTable')) continue;
    blocked[pair] = 0;
    const allowed = Uint8Array.from(instance.slots, (_, slot) =>
      canMeetIn(instance, seats, venues, pair, slot) ? 1 : 0,
    );
    const isLong = instance.slots.some((slot) => slot.end - slot.start >= (details.minutes ?? 0));
    if (!isLong) blocked[pair] = code('slotsTooShort');
    else if (!allowed.includes(1)) blocked[pair] = code('noCommonSlot');
    pairSlots.set(pair, allowed);
  }
  return pairSlots;
}

function canMeetIn(instance: Instance, seats: Seats, venues: Venues, pair: number, slot: number): boolean {
  const details = instance.pairs.details.get(pair);
  const { start, end } = instance.slots[slot] as { start: number; end: number };
  if (details?.slots && !details.slots.includes(slot)) return false;
  if (end - start < (details?.minutes ?? 0)) return false;
  const best = [instance.pairs.a[pair] as number, instance.pairs.b[pair] as number].map((side) =>
    presentSeats(instance, seats, side, slot, details?.delegates),
  );
  if (best.some((present) => present.length === 0)) return false;
  if (details?.mode === 'virtual') return true;
  const video = best.some((present) => present.includes(2));
  const table = best.every((present) => present.includes(1)) && hasTable(venues, slot);
  return details?.mode === 'inPerson' ? table : video || table;
}

function hasTable(venues: Venues, slot: number): boolean {
  const first = slot * venues.venueCount;
  return venues.tableCapacity.subarray(first, first + venues.venueCount).some((count) => count > 0);
}

function presentSeats(
  instance: Instance,
  seats: Seats,
  side: number,
  slot: number,
  names: readonly string[] | undefined,
): readonly number[] {
  const first = seats.firstSeat[side] as number;
  const delegates = instance.participants[side]?.delegates ?? [];
  const isNamed = names !== undefined && delegates.some((delegate) => names.includes(delegate.id));
  return delegates.flatMap((delegate, index) => {
    if (isNamed && !names.includes(delegate.id)) return [];
    const presence = seats.presence[(first + index) * instance.slots.length + slot] as number;
    return presence === 0 ? [] : [presence];
  });
}

function blockForbidden(instance: Instance, blocked: Uint8Array): void {
  if (instance.forbidden.length === 0) return;
  const people = instance.participants.length;
  const keys = new Set(instance.forbidden.map(([a, b]) => pairKey(a, b, people)));
  for (let pair = 0; pair < instance.pairs.count; pair += 1)
    if (keys.has(pairKey(instance.pairs.a[pair] as number, instance.pairs.b[pair] as number, people)))
      blocked[pair] = code('forbidden');
}

/** Two sides without a common language need an interpreter who speaks one language of each. */
function readInterpreterPools(
  instance: Instance,
  seats: Seats,
  blocked: Uint8Array,
): { poolOf: Int16Array | undefined; pools: readonly Int32Array[] } {
  const speakers = instance.participants.filter((participant) => participant.languages.length > 0);
  if (speakers.length < 2) return { poolOf: undefined, pools: [] };
  const poolOf = new Int16Array(instance.pairs.count).fill(-1);
  const pools: Int32Array[] = [];
  const known = new Map<string, number>();
  for (let pair = 0; pair < instance.pairs.count; pair += 1) {
    const left = instance.participants[instance.pairs.a[pair] as number]?.languages ?? [];
    const right = instance.participants[instance.pairs.b[pair] as number]?.languages ?? [];
    if (left.length === 0 || right.length === 0 || left.some((language) => right.includes(language)))
      continue;
    const members = instance.interpreters.flatMap((interpreter, index) =>
      left.some((language) => interpreter.languages.includes(language)) &&
      right.some((language) => interpreter.languages.includes(language))
        ? [seats.firstSeat[instance.participants.length + index] as number]
        : [],
    );
    if (members.length === 0) {
      if (blocked[pair] === 0) blocked[pair] = code('noInterpreter');
      continue;
    }
    const key = members.join(',');
    const pool = known.get(key) ?? pools.push(Int32Array.from(members)) - 1;
    known.set(key, pool);
    poolOf[pair] = pool;
  }
  return { poolOf: pools.length > 0 ? poolOf : undefined, pools };
}
