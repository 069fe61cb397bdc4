import type { Instance } from './instance.ts';
import { fail } from './json-reader.ts';
import { pairKey } from './parse-pairs.ts';

/**
 * Refuses what no plan can satisfy: fixed meetings that collide, a fixed meeting of a forbidden pair, a circle of
 * precedences. In `mustHold` problems the same findings are a proof that no plan exists, so the solver reports them.
 */
export function refuseContradictions(instance: Instance): void {
  if (instance.mustHold) return;
  const finding = findContradiction(instance);
  if (finding) fail('CONTRADICTION', finding.field, finding.message);
}

export interface Contradiction {
  readonly field: string;
  readonly message: string;
}

export function findContradiction(instance: Instance): Contradiction | undefined {
  return (
    fixedContradiction(instance) ??
    tableContradiction(instance) ??
    maximumContradiction(instance) ??
    groupContradiction(instance) ??
    precedenceContradiction(instance)
  );
}

function fixedContradiction(instance: Instance): Contradiction | undefined {
  const { pairs, participants } = instance;
  const forbidden = new Set(instance.forbidden.map(([a, b]) => pairKey(a, b, participants.length)));
  const seatsTaken = new Map<string, number[]>();
  const pairsFixed = new Map<number, number>();
  for (const [index, fixed] of instance.fixed.entries()) {
    const field = `fixed.${index}`;
    const [a, b] = [pairs.a[fixed.pair] as number, pairs.b[fixed.pair] as number];
    const earlier = pairsFixed.get(fixed.pair);
    if (earlier !== undefined) return { field, message: `fixed.${earlier} and ${field} fix the same pair.` };
    pairsFixed.set(fixed.pair, index);
    if (forbidden.has(pairKey(a, b, participants.length)))
      return { field, message: `${field} fixes a meeting of two participants whose meeting is forbidden.` };
    const allowed = pairs.details.get(fixed.pair)?.slots;
    if (allowed && !allowed.includes(fixed.slot))
      return { field, message: `${field} fixes pair ${fixed.pair} in a slot outside that pair's own slots.` };
    for (const side of [a, b]) {
      const participant = participants[side];
      const present =
        participant?.delegates.filter((delegate) => delegate.presence[fixed.slot] !== 0).length ?? 0;
      const key = `${side}:${fixed.slot}`;
      const others = seatsTaken.get(key) ?? [];
      if (present === 0)
        return {
          field,
          message: `${field} needs "${participant?.id}" in a slot in which they are not available.`,
        };
      if (others.length >= present)
        return {
          field,
          message: `fixed.${others[0]} and ${field} both need "${participant?.id}" in the same slot.`,
        };
      seatsTaken.set(key, [...others, index]);
    }
  }
  return undefined;
}

function tableContradiction(instance: Instance): Contradiction | undefined {
  const tablesTaken = new Map<string, number>();
  const load = new Map<number, number>();
  for (const [index, fixed] of instance.fixed.entries()) {
    const field = `fixed.${index}`;
    if (!sitsAtTable(instance, fixed.pair, fixed.slot)) {
      if (fixed.table === 0) continue;
      return {
        field,
        message: `${field} names table ${fixed.table}, but that meeting can only be by video.`,
      };
    }
    const capacity = instance.slots[fixed.slot]?.tables ?? 0;
    const count = (load.get(fixed.slot) ?? 0) + 1;
    load.set(fixed.slot, count);
    if (count > capacity)
      return { field, message: `${field} is meeting ${count} fixed in a slot with ${capacity} tables.` };
    if (fixed.table === 0) continue;
    if (fixed.table > capacity)
      return { field, message: `${field} names table ${fixed.table} in a slot with ${capacity} tables.` };
    const key = `${fixed.slot}:${fixed.table}`;
    const earlier = tablesTaken.get(key);
    if (earlier !== undefined)
      return { field, message: `fixed.${earlier} and ${field} are at the same table in the same slot.` };
    tablesTaken.set(key, index);
  }
  return undefined;
}

function sitsAtTable(instance: Instance, pair: number, slot: number): boolean {
  if (instance.pairs.details.get(pair)?.mode === 'virtual') return false;
  return [instance.pairs.a[pair], instance.pairs.b[pair]].every((side) =>
    instance.participants[side as number]?.delegates.some((delegate) => delegate.presence[slot] === 1),
  );
}

function maximumContradiction(instance: Instance): Contradiction | undefined {
  const counts = new Int32Array(instance.participants.length);
  for (const [index, fixed] of instance.fixed.entries())
    for (const side of [instance.pairs.a[fixed.pair] as number, instance.pairs.b[fixed.pair] as number]) {
      counts[side] = (counts[side] as number) + 1;
      const participant = instance.participants[side];
      if (participant && counts[side] > participant.maxMeetings)
        return {
          field: `fixed.${index}`,
          message: `"${participant.id}" has ${counts[side]} fixed meetings but a maximum of ${participant.maxMeetings}.`,
        };
    }
  return undefined;
}

function groupContradiction(instance: Instance): Contradiction | undefined {
  const { pairs, participants } = instance;
  for (const [index, group] of instance.groups.entries()) {
    const members = new Set(group.members);
    const perPartner = new Map<number, number>();
    let total = 0;
    for (const fixed of instance.fixed) {
      const [a, b] = [pairs.a[fixed.pair] as number, pairs.b[fixed.pair] as number];
      if (members.has(a) || members.has(b)) total += 1;
      if (members.has(a) === members.has(b)) continue;
      const partner = members.has(a) ? b : a;
      perPartner.set(partner, (perPartner.get(partner) ?? 0) + 1);
    }
    const field = `groups.${index}`;
    if (total > group.maxMeetings)
      return {
        field,
        message: `Group "${group.id}" may have ${group.maxMeetings} meetings, but ${total} are fixed.`,
      };
    for (const [partner, count] of perPartner)
      if (count > group.maxPerPartner)
        return {
          field,
          message: `"${participants[partner]?.id}" has ${count} fixed meetings with group "${group.id}".`,
        };
  }
  return undefined;
}

/** A circle among the precedences, found by removing pairs that nothing precedes (Kahn). */
function precedenceContradiction(instance: Instance): Contradiction | undefined {
  const incoming = new Map<number, number>();
  const following = new Map<number, number[]>();
  for (const [before, after] of instance.precedences) {
    incoming.set(after, (incoming.get(after) ?? 0) + 1);
    incoming.set(before, incoming.get(before) ?? 0);
    following.set(before, [...(following.get(before) ?? []), after]);
  }
  const free = [...incoming].filter(([, count]) => count === 0).map(([pair]) => pair);
  let removed = 0;
  for (let pair = free.pop(); pair !== undefined; pair = free.pop()) {
    removed += 1;
    for (const after of following.get(pair) ?? []) {
      const left = (incoming.get(after) ?? 0) - 1;
      incoming.set(after, left);
      if (left === 0) free.push(after);
    }
  }
  return removed < incoming.size
    ? { field: 'precedences', message: 'The precedences form a circle: no order satisfies them all.' }
    : undefined;
}
