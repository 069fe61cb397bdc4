import { topByNumber } from './index-structures/top.ts';

/** Entries looked at for each one wanted. */
const poolFactor = 4;

/** Scores of entries; where they stand may change, as that of what was lent. */
export interface OpenScores {
  /** The most steps of each entry, or somewhat more, or its steps once they are known; below zero where it may not be chosen. */
  readonly steps: Int32Array;
  /** 1 where an entry's steps are only its most. */
  readonly open: Uint8Array;
}

/** Works out the most steps of some entries exactly, ascending. */
export type Refiner = (entries: readonly number[]) => void;

/** Entries by score, where some scores are only known to be at most so high until the entry is read. */
export class BestFirst {
  readonly #scores: OpenScores;
  readonly #refine: Refiner | undefined;
  readonly #read: (entry: number) => number;
  readonly #place: ((entry: number) => number) | undefined;
  readonly #refined = new Set<number>();
  readonly #known = new Set<number>();
  #best: readonly number[] = [];
  #isAll = false;

  /**
   * @param refine where it is left out, the most steps are exact from the beginning
   * @param read the exact steps of an entry; asked once each, best first, and no more often than needed
   * @param place order of entries with equal steps; their numbers where it is left out
   */
  constructor(
    scores: OpenScores,
    refine: Refiner | undefined,
    read: (entry: number) => number,
    place?: (entry: number) => number,
  ) {
    this.#scores = scores;
    this.#refine = refine;
    this.#read = read;
    this.#place = place;
  }

  #isUnread(entry: number): boolean {
    return this.#scores.open[entry] === 1 && !this.#known.has(entry);
  }

  #stepsOf(entry: number): number {
    return this.#scores.steps[entry] as number;
  }

  #leastOf(entries: readonly number[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (const entry of entries) least = Math.min(least, this.#stepsOf(entry));
    return least;
  }

  /** Works out the most steps of some entries exactly, ascending; of all where none are named. */
  refine(entries?: readonly number[]): void {
    if (this.#refine === undefined) return;
    const all = entries ?? Array.from(this.#scores.steps.keys());
    const rough = all.filter((entry) => !this.#refined.has(entry) && this.#isChoosable(entry));
    if (rough.length === 0) return;
    for (const entry of rough) this.#refined.add(entry);
    this.#refine(rough);
  }

  /** Exact steps of an entry. */
  exact(entry: number): number {
    if (!this.#refined.has(entry)) this.refine([entry]);
    if (this.#isUnread(entry)) {
      this.#known.add(entry);
      const steps = this.#read(entry);
      this.#scores.steps[entry] = steps;
    }
    return this.#scores.steps[entry] ?? -1;
  }

  /** The `count` best entries, best first: the same as if every entry had been read. */
  best(count: number): readonly number[] {
    if (!this.#isAll && this.#best.length < count) this.#find(count);
    return this.#best.slice(0, count);
  }

  /**
   * Takes the head of the list by the most that each can have and reads it, until the head stays the same: then nothing outside
   * can come in, as reading only ever lowers an entry. The head is looked for among a few times as many entries, the first by
   * their most; beyond them only where reading has lowered the head below the last of them.
   */
  #find(count: number): void {
    for (let most = count * poolFactor; ; most *= 2) {
      const pool = Array.from(topByNumber(this.#scores.steps, most, this.#isChoosable, this.#place));
      const isWhole = pool.length < most;
      const floor = isWhole ? -1 : this.#leastOf(pool);
      this.refine(pool);
      const head = this.#settle(pool.sort(this.#compare), count);
      // An entry outside has at most the floor, and a place of its own where it has just as much.
      const last = head.length < count ? -1 : this.#stepsOf(head.at(-1) ?? 0);
      if (!isWhole && last <= floor) continue;
      this.#best = head;
      this.#isAll = head.length < count;
      return;
    }
  }

  /** The `count` best of some entries, all read. */
  #settle(pool: number[], count: number): number[] {
    for (;;) {
      const head = pool.slice(0, count);
      const unread = head.filter((entry) => this.#isUnread(entry));
      if (unread.length === 0) return head;
      for (const entry of unread) this.exact(entry);
      pool.sort(this.#compare);
    }
  }

  readonly #isChoosable = (entry: number): boolean => this.#stepsOf(entry) >= 0;
  readonly #compare = (a: number, b: number): number =>
    this.#stepsOf(b) - this.#stepsOf(a) ||
    (this.#place === undefined ? a - b : this.#place(a) - this.#place(b));

  /** Place by score that so many steps would take; right where they are more than those of the last of {@link best}. */
  placeOf(steps: number): number {
    let [low, high] = [0, this.#best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#stepsOf(this.#best[middle] ?? 0) > steps) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}
