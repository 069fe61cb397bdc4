/** A place that a meeting would like, and how much. */
export interface Wish {
  readonly table: number;
  readonly weight: number;
}

/**
 * The matching of largest total weight between meetings and tables on few wishes each; a meeting may stay unmatched.
 * Meetings enter one by one along the augmenting path of largest gain, which keeps the matching optimal at every step.
 *
 * @returns the table of each meeting, -1 for unmatched.
 */
export function matchByWeight(wishes: readonly (readonly Wish[])[], tableCount: number): Int32Array {
  const tableOf = new Int32Array(wishes.length).fill(-1);
  const holder = new Int32Array(tableCount).fill(-1);
  const held = new Float64Array(wishes.length);
  for (let meeting = 0; meeting < wishes.length; meeting += 1) enter(meeting, wishes, tableOf, holder, held);
  return tableOf;
}

interface Cause {
  readonly by: number;
  readonly wish: Wish;
}

function enter(
  start: number,
  wishes: readonly (readonly Wish[])[],
  tableOf: Int32Array,
  holder: Int32Array,
  held: Float64Array,
): void {
  const gain = new Map<number, number>([[start, 0]]);
  const cause = new Map<number, Cause>();
  const queue = [start];
  let bestGain = 0;
  let last: Cause | undefined;
  let dropped = -1;
  for (let at = 0; at < queue.length; at += 1) {
    const meeting = queue[at] as number;
    const base = gain.get(meeting) as number;
    for (const wish of wishes[meeting] ?? []) {
      if (wish.table === tableOf[meeting]) continue;
      const owner = holder[wish.table] as number;
      const total = base + wish.weight;
      if (owner < 0) {
        if (total > bestGain) [bestGain, last, dropped] = [total, { by: meeting, wish }, -1];
        continue;
      }
      const next = total - (held[owner] as number);
      if (next <= (gain.get(owner) ?? -Infinity)) continue;
      gain.set(owner, next);
      cause.set(owner, { by: meeting, wish });
      queue.push(owner);
      if (next > bestGain) [bestGain, last, dropped] = [next, { by: meeting, wish }, owner];
    }
  }
  if (dropped >= 0) tableOf[dropped] = -1;
  for (let step = last; step !== undefined; step = cause.get(step.by)) {
    tableOf[step.by] = step.wish.table;
    holder[step.wish.table] = step.by;
    held[step.by] = step.wish.weight;
  }
}
