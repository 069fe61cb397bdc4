import type { Instance } from '../../../packages/timetable/src/index.ts';
import { startSolver } from '../../../packages/timetable/src/index.ts';

/** What a plan without the planner reaches in the first three levels. */
export interface BaselineResult {
  readonly mutual: number;
  readonly shortfall: number;
  readonly score: number;
  readonly seconds: number;
}

class Sheet {
  readonly degree: Int32Array;
  readonly load: Int32Array;
  readonly held = new Set<number>();
  private readonly busy: Uint8Array;
  readonly instance: Instance;

  constructor(instance: Instance) {
    this.instance = instance;
    this.degree = new Int32Array(instance.participants.length);
    this.load = new Int32Array(instance.slots.length);
    this.busy = new Uint8Array(instance.participants.length * instance.slots.length);
  }

  isFree(who: number, slot: number): boolean {
    const { participants, slots } = this.instance;
    return (
      this.busy[who * slots.length + slot] === 0 && participants[who]?.delegates[0]?.presence[slot] !== 0
    );
  }

  hasRoom(who: number): boolean {
    return (this.degree[who] as number) < (this.instance.participants[who]?.maxMeetings ?? 0);
  }

  hold(pair: number, slot: number): void {
    for (const who of [this.instance.pairs.a[pair] as number, this.instance.pairs.b[pair] as number]) {
      this.busy[who * this.instance.slots.length + slot] = 1;
      this.degree[who] = (this.degree[who] as number) + 1;
    }
    this.load[slot] = (this.load[slot] as number) + 1;
    this.held.add(pair);
  }

  result(seconds: number): BaselineResult {
    const { pairs, participants } = this.instance;
    let mutual = 0;
    let score = 0;
    for (const pair of this.held) {
      mutual += Number(pairs.requested[pair] === 2);
      score += pairs.score[pair] as number;
    }
    const shortfall = participants.reduce(
      (sum, participant, who) => sum + Math.max(0, participant.minMeetings - (this.degree[who] as number)),
      0,
    );
    return { mutual, shortfall, score, seconds };
  }
}

/** Mutual requests first, then by score: each pair into the first slot that is free for both and has a table. */
export function greedyFirstFit(instance: Instance): BaselineResult {
  const start = performance.now();
  const sheet = new Sheet(instance);
  const { pairs, slots } = instance;
  const value = (pair: number): number =>
    (pairs.requested[pair] === 2 ? 1e6 : 0) + (pairs.score[pair] as number);
  const order = Array.from({ length: pairs.count }, (_, pair) => pair).sort(
    (left, right) => value(right) - value(left) || left - right,
  );
  for (const pair of order) {
    const [a, b] = [pairs.a[pair] as number, pairs.b[pair] as number];
    if (!sheet.hasRoom(a) || !sheet.hasRoom(b)) continue;
    const slot = slots.findIndex(
      (entry, index) =>
        (sheet.load[index] as number) < entry.tables && sheet.isFree(a, index) && sheet.isFree(b, index),
    );
    if (slot >= 0) sheet.hold(pair, slot);
  }
  return sheet.result((performance.now() - start) / 1_000);
}

/** One slot after the other: the matching of largest weight (mutual first) among those who are free, by a small LP. */
export async function slotBySlotMatching(instance: Instance): Promise<BaselineResult> {
  const highs = await startSolver();
  const start = performance.now();
  const sheet = new Sheet(instance);
  instance.slots.forEach((slot, index) => {
    const open = openPairs(sheet, index);
    if (open.length === 0 || slot.tables === 0) return;
    const people = instance.participants.length;
    const model = highs.createModel({
      numCols: open.length,
      numRows: people + 1,
      sense: highs.constants.objectiveSense.maximize,
      colCost: open.map((pair) => weight(instance, pair)),
      colLower: new Float64Array(open.length),
      colUpper: new Float64Array(open.length).fill(1),
      rowLower: new Float64Array(people + 1).fill(-highs.infinity),
      rowUpper: Float64Array.from({ length: people + 1 }, (_, row) => (row === people ? slot.tables : 1)),
      matrix: {
        format: 'csc',
        numRows: people + 1,
        numCols: open.length,
        starts: Int32Array.from({ length: open.length + 1 }, (_, column) => column * 3),
        indices: Int32Array.from(
          open.flatMap((pair) => [
            instance.pairs.a[pair] as number,
            instance.pairs.b[pair] as number,
            people,
          ]),
        ),
        values: new Float64Array(open.length * 3).fill(1),
      },
    });
    model.options.set({ output_flag: false });
    model.run();
    const x = model.getSolution().colValue;
    model.dispose();
    const order = open
      .map((pair, column) => ({ pair, share: x[column] as number }))
      .filter((entry) => entry.share > 0.4);
    order.sort(
      (left, right) => right.share - left.share || weight(instance, right.pair) - weight(instance, left.pair),
    );
    for (const { pair } of order) {
      const [a, b] = [instance.pairs.a[pair] as number, instance.pairs.b[pair] as number];
      if ((sheet.load[index] as number) < slot.tables && sheet.isFree(a, index) && sheet.isFree(b, index))
        sheet.hold(pair, index);
    }
  });
  return sheet.result((performance.now() - start) / 1_000);
}

function weight(instance: Instance, pair: number): number {
  return (instance.pairs.requested[pair] === 2 ? 1_000 : 0) + (instance.pairs.score[pair] as number);
}

/** Pairs that could still meet in the slot: the mutual ones and each participant's best twelve. */
function openPairs(sheet: Sheet, slot: number): number[] {
  const { instance } = sheet;
  const { pairs } = instance;
  const free: number[] = [];
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [a, b] = [pairs.a[pair] as number, pairs.b[pair] as number];
    if (
      !sheet.held.has(pair) &&
      sheet.hasRoom(a) &&
      sheet.hasRoom(b) &&
      sheet.isFree(a, slot) &&
      sheet.isFree(b, slot)
    )
      free.push(pair);
  }
  free.sort((left, right) => weight(instance, right) - weight(instance, left) || left - right);
  const taken = new Int32Array(instance.participants.length);
  return free.filter((pair) => {
    const [a, b] = [pairs.a[pair] as number, pairs.b[pair] as number];
    if ((taken[a] as number) >= 12 && (taken[b] as number) >= 12) return false;
    taken[a] = (taken[a] as number) + 1;
    taken[b] = (taken[b] as number) + 1;
    return true;
  });
}
