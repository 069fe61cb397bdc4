import type { InstanceJson } from './naive-checker.ts';

/** Breaks of one participant: runs of slots without a meeting between two meetings of a day; a lunch for all is none. */
function breaksOf(instance: InstanceJson, id: string, at: readonly number[]): number {
  const { slots, pairs } = instance;
  const held = new Set(at.filter((_, pair) => pairs[pair]?.a === id || pairs[pair]?.b === id));
  let breaks = 0;
  for (const day of new Set(slots.map((slot) => slot.day))) {
    const cells = slots.flatMap((slot, index) => (slot.day === day && !slot.break ? [index] : []));
    const runs = cells.filter((cell, index) => held.has(cell) && !held.has(cells[index - 1] ?? -1));
    breaks += Math.max(0, runs.length - 1);
  }
  return breaks;
}

/** The fewest breaks of all timetables that keep every rule, by trying each; Infinity where there is none. */
export function fewestBreaks(instance: InstanceJson): number {
  const { slots, pairs, participants, precedences = [], fixed = [], maxBreakSpread = Infinity } = instance;
  const at: number[] = [];
  const mayBe = (pair: number, slot: number): boolean => {
    const { a, b, slots: own } = pairs[pair] as InstanceJson['pairs'][number];
    const id = slots[slot]?.id ?? '';
    const isThere = [a, b].every((who) => {
      const available = participants.find((participant) => participant.id === who)?.available;
      return available === undefined || available.includes(id);
    });
    const pinned = fixed.find((entry) => entry.pair === pair);
    return (
      isThere &&
      slots[slot]?.break !== true &&
      (own === undefined || own.includes(id)) &&
      (pinned === undefined || pinned.slot === id)
    );
  };
  const isFree = (pair: number, slot: number): boolean =>
    at.filter((other) => other === slot).length < (slots[slot]?.tables ?? 0) &&
    at.every((other, held) => {
      const [one, two] = [pairs[held], pairs[pair]];
      return other !== slot || ![one?.a, one?.b].some((id) => id === two?.a || id === two?.b);
    });
  const cost = (): number => {
    if (precedences.some(([first, second]) => (at[first] ?? 0) >= (at[second] ?? 0))) return Infinity;
    const breaks = participants.map(({ id }) => breaksOf(instance, id, at));
    const spread = Math.max(...breaks) - Math.min(...breaks);
    return spread > maxBreakSpread ? Infinity : breaks.reduce((sum, count) => sum + count, 0);
  };
  const visit = (pair: number): number => {
    if (pair === pairs.length) return cost();
    let fewest = Infinity;
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (!mayBe(pair, slot) || !isFree(pair, slot)) continue;
      at.push(slot);
      fewest = Math.min(fewest, visit(pair + 1));
      at.pop();
    }
    return fewest;
  };
  return visit(0);
}
