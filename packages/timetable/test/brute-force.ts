import type { InstanceJson, PairJson } from './naive-checker.ts';

export interface Optimum {
  mutual: number;
  shortfall: number;
  score: number;
}

/** Tries every timetable of a tiny plain event (presence, tables, maxima, forbidden pairs) and keeps the best. */
export function bruteForce(instance: InstanceJson): Optimum {
  const best: Optimum = { mutual: -1, shortfall: Infinity, score: -1 };
  const busy = new Set<string>();
  const load = new Map<string, number>();
  const counts = new Map<string, number>();
  const chosen: PairJson[] = [];
  const maximum = (id: string): number =>
    instance.participants.find((entry) => entry.id === id)?.maxMeetings ?? Infinity;
  const isThere = (id: string, slot: string): boolean =>
    instance.participants.find((entry) => entry.id === id)?.available?.includes(slot) ?? true;
  const isForbidden = (pair: PairJson): boolean =>
    instance.forbidden?.some(({ a, b }) => [a, b].includes(pair.a) && [a, b].includes(pair.b)) ?? false;
  const judge = (): void => {
    const mutual = chosen.filter((pair) => pair.requested === 'mutual').length;
    const score = chosen.reduce((sum, pair) => sum + (pair.score ?? 0), 0);
    const shortfall = instance.participants.reduce(
      (sum, entry) => sum + Math.max(0, (entry.minMeetings ?? 0) - (counts.get(entry.id) ?? 0)),
      0,
    );
    if (mutual < best.mutual) return;
    if (mutual === best.mutual && shortfall > best.shortfall) return;
    if (mutual === best.mutual && shortfall === best.shortfall && score <= best.score) return;
    Object.assign(best, { mutual, shortfall, score });
  };
  const add = (key: string, map: Map<string, number>, step: number): void => {
    map.set(key, (map.get(key) ?? 0) + step);
  };
  const visit = (index: number): void => {
    const pair = instance.pairs[index];
    if (!pair) {
      judge();
      return;
    }
    visit(index + 1);
    if (isForbidden(pair)) return;
    if ([pair.a, pair.b].some((id) => (counts.get(id) ?? 0) >= maximum(id))) return;
    for (const slot of instance.slots) {
      if ((load.get(slot.id) ?? 0) >= slot.tables) continue;
      const keys = [`${pair.a}@${slot.id}`, `${pair.b}@${slot.id}`];
      if (keys.some((key) => busy.has(key)) || !isThere(pair.a, slot.id) || !isThere(pair.b, slot.id))
        continue;
      for (const key of keys) busy.add(key);
      for (const id of [pair.a, pair.b]) add(id, counts, 1);
      add(slot.id, load, 1);
      chosen.push(pair);
      visit(index + 1);
      chosen.pop();
      add(slot.id, load, -1);
      for (const id of [pair.a, pair.b]) add(id, counts, -1);
      for (const key of keys) busy.delete(key);
    }
  };
  visit(0);
  return best;
}
