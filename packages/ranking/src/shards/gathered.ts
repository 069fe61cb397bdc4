import type { ListSide } from '../first-places.ts';
import type { ListRun } from '../rank.ts';
import type { ConceptWeights } from '../prepare.ts';
import type { ExclusionCode } from '../types.ts';
import type { AnswerTo, PlacedExclusion, PlacedScores, ShardEntry } from './messages.ts';

/** Asks for more of the best than were gathered. */
export class MoreWanted extends Error {
  readonly count: number;

  constructor(count: number) {
    super(`${count} of the best are wanted`);
    this.count = count;
  }
}

const byScore = (a: { score: number; place: number }, b: { score: number; place: number }) =>
  b.score - a.score || a.place - b.place;

/** The first of what all shards have, best first; the order of content where two have as much. */
export function firstOf(all: readonly PlacedScores[], count: number): { score: number; place: number }[] {
  return all
    .flatMap(({ places, scores }) => places.map((place, at) => ({ place, score: scores[at] ?? 0 })))
    .sort(byScore)
    .slice(0, count);
}

/** One of the best, as arranging the list looks at it. */
export interface GatheredEntry extends Omit<ShardEntry, 'concepts'> {
  readonly concepts: ConceptWeights;
}

/** The best of all shards, as a run that a list is arranged from: entries are numbered from the best on. */
export class Gathered implements ListRun {
  readonly context: ListRun['context'];
  readonly entries: readonly GatheredEntry[];
  readonly eligible: number;
  /** The first excluded offers, in the order of content. */
  readonly excluded: readonly PlacedExclusion[];
  readonly #counts = new Map<ExclusionCode, number>();
  readonly #isAll: boolean;

  /** @param count of the best that each shard was asked for */
  constructor(
    answers: readonly AnswerTo<'best'>[],
    count: number,
    maxExclusions: number,
    rarity: (code: string) => number,
  ) {
    this.context = { rarity };
    const all = answers.flatMap(({ entries }) => entries);
    this.#isAll = answers.every(({ entries }) => entries.length < count);
    this.entries = all
      .sort((a, b) => b.steps - a.steps || a.place - b.place)
      .slice(0, this.#isAll ? all.length : count)
      .map((entry) => ({ ...entry, concepts: new Map(entry.concepts) }));
    this.eligible = answers.reduce((sum, { eligible }) => sum + eligible, 0);
    for (const { counts } of answers)
      for (const [code, number] of counts) this.#counts.set(code, this.countExcluded(code) + number);
    this.excluded = answers
      .flatMap(({ excluded }) => excluded)
      .sort((a, b) => a.place - b.place)
      .slice(0, maxExclusions);
  }

  readonly countExcluded = (code: ExclusionCode): number => this.#counts.get(code) ?? 0;

  /** Throws {@link MoreWanted} where there may be more. */
  best(count: number): readonly number[] {
    if (count > this.entries.length && !this.#isAll) throw new MoreWanted(count);
    return [...this.entries.slice(0, count).keys()];
  }

  entryAt(at: number): GatheredEntry {
    const entry = this.entries[at];
    if (entry === undefined) throw new RangeError(`no entry ${at}`);
    return entry;
  }

  stepsOf(at: number): number {
    return this.entryAt(at).steps;
  }

  side(): ListSide<GatheredEntry> {
    return {
      entryAt: (at) => this.entryAt(at),
      idOf: ({ id }) => id,
      organisationOf: ({ organisationId }) => organisationId,
      titleOf: ({ title }) => title,
      sketchAt: (at) => this.entryAt(at).sketch,
      keepsPlace: ({ keepsPlace }) => keepsPlace,
    };
  }
}
