import type { Instance } from '../instance/instance.ts';
import type { PairRules } from './pair-rules.ts';
import type { CapRow } from './problem.ts';
import type { Seats } from './seats.ts';
import type { Venues } from './tables-and-venues.ts';
import { featureMask } from './tables-and-venues.ts';

/** Limits beside participants' maxima and the tables: groups (rules), interpreter pools and feature tables (implied). */
export function readCapRows(
  instance: Instance,
  seats: Seats,
  rules: PairRules,
  venues: Venues,
): readonly CapRow[] {
  return [
    ...groupRows(instance, rules),
    ...poolRows(instance, seats, rules),
    ...featureRows(instance, rules, venues),
    ...delegateRows(instance, seats, rules),
  ];
}

function collect(instance: Instance, rules: PairRules, isIn: (pair: number) => boolean): Int32Array {
  const found: number[] = [];
  for (let pair = 0; pair < instance.pairs.count; pair += 1)
    if (rules.blocked[pair] === 0 && isIn(pair)) found.push(pair);
  return Int32Array.from(found);
}

function groupRows(instance: Instance, rules: PairRules): readonly CapRow[] {
  const { pairs } = instance;
  return instance.groups.flatMap((group) => {
    const members = new Set(group.members);
    const touches = (pair: number): boolean =>
      members.has(pairs.a[pair] as number) || members.has(pairs.b[pair] as number);
    const rows: CapRow[] = [];
    if (group.maxMeetings < Infinity)
      rows.push({ cap: group.maxMeetings, pairs: collect(instance, rules, touches), isRule: true });
    if (group.maxPerPartner < Infinity)
      rows.push(...partnerRows(instance, rules, members, group.maxPerPartner));
    return rows;
  });
}

function partnerRows(
  instance: Instance,
  rules: PairRules,
  members: ReadonlySet<number>,
  cap: number,
): CapRow[] {
  const { pairs } = instance;
  const byPartner = new Map<number, number[]>();
  for (let pair = 0; pair < pairs.count; pair += 1) {
    if (rules.blocked[pair] !== 0) continue;
    const [a, b] = [pairs.a[pair] as number, pairs.b[pair] as number];
    if (members.has(a) === members.has(b)) continue;
    const partner = members.has(a) ? b : a;
    const list = byPartner.get(partner);
    if (list) list.push(pair);
    else byPartner.set(partner, [pair]);
  }
  return [...byPartner.values()]
    .filter((list) => list.length > cap)
    .map((list) => ({ cap, pairs: Int32Array.from(list), isRule: true }));
}

/** Pairs that need one of some interpreters cannot be more than those interpreters' slots together. */
function poolRows(instance: Instance, seats: Seats, rules: PairRules): readonly CapRow[] {
  const slotCount = instance.slots.length;
  const { poolOf } = rules;
  if (!poolOf) return [];
  const free = (seat: number): number =>
    seats.presence.subarray(seat * slotCount, (seat + 1) * slotCount).filter((presence) => presence !== 0)
      .length;
  const unions = [...rules.pools, Int32Array.from(new Set(rules.pools.flatMap((pool) => [...pool])))];
  return unions.map((pool) => {
    const inside = rules.pools.map((other) => other.every((seat) => pool.includes(seat)));
    return {
      cap: pool.reduce((sum, seat) => sum + free(seat), 0),
      pairs: collect(
        instance,
        rules,
        (pair) => (poolOf[pair] as number) >= 0 && inside[poolOf[pair] as number] === true,
      ),
      isRule: false,
    };
  });
}

/** Pairs always at a table that need some features cannot be more than the slots' tables that have them. */
function featureRows(instance: Instance, rules: PairRules, venues: Venues): readonly CapRow[] {
  const needs = instance.participants.map((participant) =>
    featureMask(participant.needs, venues.featureBits),
  );
  const needOf = (pair: number): number =>
    (needs[instance.pairs.a[pair] as number] as number) |
    (needs[instance.pairs.b[pair] as number] as number) |
    (rules.pairNeeds.get(pair) ?? 0);
  return [...venues.featureBits.values()].map((bit) => {
    let cap = 0;
    for (const slot of instance.slots)
      for (let table = 0; table < Math.min(slot.tables, venues.tableFeatures.length); table += 1)
        if (((venues.tableFeatures[table] as number) & bit) !== 0) cap += 1;
    return {
      cap,
      pairs: collect(
        instance,
        rules,
        (pair) => rules.alwaysAtTable[pair] === 1 && (needOf(pair) & bit) !== 0,
      ),
      isRule: false,
    };
  });
}

/** Pairs that only one named delegate can hold cannot be more than that delegate's slots. */
function delegateRows(instance: Instance, seats: Seats, rules: PairRules): readonly CapRow[] {
  const slotCount = instance.slots.length;
  const bySeat = new Map<number, number[]>();
  for (const [pair, details] of instance.pairs.details) {
    if (!details.delegates || rules.blocked[pair] !== 0) continue;
    for (const side of [instance.pairs.a[pair] as number, instance.pairs.b[pair] as number]) {
      const delegates = instance.participants[side]?.delegates ?? [];
      const named = delegates.flatMap((delegate, index) =>
        details.delegates?.includes(delegate.id) ? [index] : [],
      );
      if (named.length !== 1) continue;
      const seat = (seats.firstSeat[side] as number) + (named[0] as number);
      bySeat.set(seat, [...(bySeat.get(seat) ?? []), pair]);
    }
  }
  return [...bySeat].map(([seat, list]) => ({
    cap: seats.presence
      .subarray(seat * slotCount, (seat + 1) * slotCount)
      .filter((presence) => presence !== 0).length,
    pairs: Int32Array.from(list),
    isRule: false,
  }));
}
