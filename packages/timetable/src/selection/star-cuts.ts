import type { CapRow, Problem } from '../problem/problem.ts';

const tolerance = 1e-6;

/**
 * Limits that a relaxation without slots does not see. A participant's meetings must fit into its own slots: if some
 * of its pairs can only meet in the slots T, no more of them can be held than it has places in T (Hall's condition).
 * Looks for the limits that a fractional selection breaks, one per participant, by a small maximum flow.
 */
export class StarCuts {
  private readonly problem: Problem;
  private readonly places: Int32Array;
  private readonly pairsOf: readonly Int32Array[];

  constructor(problem: Problem) {
    this.problem = problem;
    this.places = placesPerSlot(problem);
    this.pairsOf = pairsByParticipant(problem);
  }

  /** @param x values of the pairs in the model, in the order of `pairs`. */
  find(pairs: readonly number[], x: Float64Array): CapRow[] {
    const { problem } = this;
    const stars: { pair: number; value: number }[][] = Array.from(
      { length: problem.participantCount },
      () => [],
    );
    pairs.forEach((pair, index) => {
      const value = x[index] as number;
      if (value <= tolerance) return;
      stars[problem.pairA[pair] as number]?.push({ pair, value });
      stars[problem.pairB[pair] as number]?.push({ pair, value });
    });
    return stars.flatMap((star, who) => this.cutFor(who, star) ?? []);
  }

  private commonSlots(pair: number): number[] {
    const { problem, places } = this;
    const own = problem.pairSlots.get(pair);
    const [a, b] = [problem.pairA[pair] as number, problem.pairB[pair] as number];
    const slots: number[] = [];
    for (let slot = 0; slot < problem.slotCount; slot += 1)
      if (
        (places[a * problem.slotCount + slot] as number) > 0 &&
        (places[b * problem.slotCount + slot] as number) > 0 &&
        (own === undefined || own[slot] === 1)
      )
        slots.push(slot);
    return slots;
  }

  private cutFor(who: number, star: readonly { pair: number; value: number }[]): CapRow | undefined {
    const slotsOf = star.map((entry) => this.commonSlots(entry.pair));
    const total = star.reduce((sum, entry) => sum + entry.value, 0);
    if (slotsOf.every((slots) => slots.length >= total - tolerance)) return undefined;
    const tight = tightSlots(
      star,
      slotsOf,
      this.places,
      who * this.problem.slotCount,
      this.problem.slotCount,
    );
    return tight ? this.rowFor(who, tight) : undefined;
  }

  /** Every pair of the participant that can only meet in the given slots is under the limit. */
  private rowFor(who: number, tight: Uint8Array): CapRow {
    const { problem, places } = this;
    let cap = 0;
    for (let slot = 0; slot < problem.slotCount; slot += 1)
      if (tight[slot] === 1) cap += places[who * problem.slotCount + slot] as number;
    const pairs = [...(this.pairsOf[who] ?? [])].filter((pair) =>
      this.commonSlots(pair).every((slot) => tight[slot] === 1),
    );
    return { cap, pairs: Int32Array.from(pairs), isRule: false };
  }
}

/** Delegates present per participant and slot: how many meetings it can have there at once. */
function placesPerSlot(problem: Problem): Int32Array {
  const places = new Int32Array(problem.participantCount * problem.slotCount);
  for (let seat = 0; seat < problem.seatCount; seat += 1) {
    const who = problem.seatOwner[seat] as number;
    if (who >= problem.participantCount) continue;
    for (let slot = 0; slot < problem.slotCount; slot += 1)
      if (problem.presence[seat * problem.slotCount + slot] !== 0)
        places[who * problem.slotCount + slot] = (places[who * problem.slotCount + slot] as number) + 1;
  }
  return places;
}

function pairsByParticipant(problem: Problem): readonly Int32Array[] {
  const lists: number[][] = Array.from({ length: problem.participantCount }, () => []);
  for (let pair = 0; pair < problem.pairCount; pair += 1) {
    if (problem.blocked[pair] !== 0) continue;
    lists[problem.pairA[pair] as number]?.push(pair);
    lists[problem.pairB[pair] as number]?.push(pair);
  }
  return lists.map((list) => Int32Array.from(list));
}

/**
 * Maximum flow pairs -> slots by augmenting paths; where it does not carry all meetings, the slots on the source side
 * of the minimum cut are the tight ones.
 */
function tightSlots(
  star: readonly { pair: number; value: number }[],
  slotsOf: readonly (readonly number[])[],
  places: Int32Array,
  offset: number,
  slotCount: number,
): Uint8Array | undefined {
  const flow = star.map(() => new Float64Array(slotCount));
  const used = new Float64Array(slotCount);
  for (let source = 0; source < star.length; source += 1) {
    let open = star[source]?.value ?? 0;
    while (open > tolerance) {
      const path = findPath(source, slotsOf, flow, used, places, offset);
      if (Array.isArray(path)) open -= push(path, open, flow, used, places, offset);
      else return path;
    }
  }
  return undefined;
}

interface Step {
  readonly from: number;
  readonly slot: number;
}

/** A path from a pair to a slot with room, as steps; or the slots reached in vain. */
function findPath(
  source: number,
  slotsOf: readonly (readonly number[])[],
  flow: readonly Float64Array[],
  used: Float64Array,
  places: Int32Array,
  offset: number,
): Step[] | Uint8Array {
  const reached = new Uint8Array(used.length);
  const cameBy = new Map<number, Step>();
  const viaSlot = new Map<number, number>([[source, -1]]);
  const queue = [source];
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at] as number;
    for (const slot of slotsOf[from] ?? []) {
      if (reached[slot] === 1) continue;
      reached[slot] = 1;
      cameBy.set(slot, { from, slot });
      if ((used[slot] as number) < (places[offset + slot] as number) - tolerance)
        return trace(slot, cameBy, viaSlot);
      flow.forEach((row, other) => {
        if ((row[slot] as number) > tolerance && !viaSlot.has(other)) {
          viaSlot.set(other, slot);
          queue.push(other);
        }
      });
    }
  }
  return reached;
}

function trace(end: number, cameBy: ReadonlyMap<number, Step>, viaSlot: ReadonlyMap<number, number>): Step[] {
  const path: Step[] = [];
  for (let slot = end; slot >= 0; ) {
    const step = cameBy.get(slot) as Step;
    path.unshift(step);
    slot = viaSlot.get(step.from) as number;
  }
  return path;
}

function push(
  path: readonly Step[],
  open: number,
  flow: readonly Float64Array[],
  used: Float64Array,
  places: Int32Array,
  offset: number,
): number {
  const end = path.at(-1) as Step;
  let amount = Math.min(open, (places[offset + end.slot] as number) - (used[end.slot] as number));
  for (let i = 1; i < path.length; i += 1)
    amount = Math.min(amount, flow[(path[i] as Step).from]?.[(path[i - 1] as Step).slot] as number);
  path.forEach((step, i) => {
    const row = flow[step.from] as Float64Array;
    row[step.slot] = (row[step.slot] as number) + amount;
    if (i > 0) {
      const before = (path[i - 1] as Step).slot;
      row[before] = (row[before] as number) - amount;
    }
  });
  used[end.slot] = (used[end.slot] as number) + amount;
  return amount;
}
