import type { DiversityRules } from './diversify.ts';
import type { ConceptWeights } from './prepare.ts';
import type { Run } from './run.ts';
import type { RankOptions } from './types.ts';

/** Places that are diversified, and matches that are returned, where the options say nothing else. */
export const defaultTop = 20;

/** Diversity as the options ask for it, defaults filled in. */
export function rulesOf({ diversify: relevance, organisationCap, textCap }: RankOptions): DiversityRules {
  return {
    relevance:
      relevance === false
        ? null
        : { lambda: relevance?.lambda ?? 0.9, first: relevance?.first ?? defaultTop },
    cap:
      organisationCap === false
        ? null
        : { limit: organisationCap?.limit ?? 3, first: organisationCap?.first ?? 10 },
    texts: textCap === false ? null : { limit: textCap?.limit ?? 2, first: textCap?.first ?? 10 },
  };
}

/** Places that diversity and caps have a say in. */
export const ruledPlaces = ({ relevance, cap, texts }: DiversityRules): number =>
  Math.max(relevance?.first ?? 0, cap?.first ?? 0, texts?.first ?? 0);

/** Entries, and what arranging a list has to know of each. */
export interface ListSide<Entry extends { readonly concepts: ConceptWeights }> {
  readonly entryAt: (at: number) => Entry;
  readonly idOf: (entry: Entry) => string;
  readonly organisationOf: (entry: Entry) => string | null;
  readonly titleOf: (entry: Entry) => string;
  /** Sketch of an entry's text, see `areSameText`. */
  readonly sketchAt: (at: number) => ArrayLike<number>;
  /** Whether it keeps its place however often its text stands before it. */
  readonly keepsPlace: (entry: Entry) => boolean;
}

/** What the caps look at, entry by entry. */
export interface CappedEntries {
  readonly organisationOf: (entry: number) => string | null;
  /** Sketch of an entry's text. */
  readonly sketchAt: (at: number) => ArrayLike<number>;
  /** Whether two entries have the same text. */
  readonly areSame: (one: number, other: number) => boolean;
  /** Whether an entry keeps its place however often its text stands before it. */
  readonly keepsPlace: (entry: number) => boolean;
}

/** Whether the first places can be filled from some entries, best first, without breaking a cap. */
function canFill(best: readonly number[], { cap, texts }: DiversityRules, of: CappedEntries): boolean {
  const places = Math.max(cap?.first ?? 0, texts?.first ?? 0);
  const counts = new Map<string, number>();
  const free: number[] = [];
  for (const entry of best) {
    if (free.length >= places) return true;
    const organisation = of.organisationOf(entry);
    const before = organisation === null ? 0 : (counts.get(organisation) ?? 0);
    if (organisation !== null) counts.set(organisation, before + 1);
    if (cap !== null && before >= cap.limit) continue;
    const isRepeated =
      texts !== null &&
      !of.keepsPlace(entry) &&
      free.filter((other) => of.areSame(other, entry)).length >= texts.limit;
    if (!isRepeated) free.push(entry);
  }
  return free.length >= places;
}

/** The best entries of which the first places can be filled within the caps: more where one provider or one text holds them all. */
export function poolOf(
  run: Pick<Run, 'best'>,
  count: number,
  rules: DiversityRules,
  of: CappedEntries,
): readonly number[] {
  for (let wanted = Math.max(1, count); ; wanted *= 2) {
    const best = run.best(wanted);
    if (best.length < wanted || canFill(best, rules, of)) return best;
  }
}
