/** A person's decision on one match of a challenge. */
export interface Override {
  readonly solutionId: string;
  /** Where the person puts it, 1 is best; null: not shown to the city. */
  readonly rank: number | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A computed match in its place. */
export interface Placed<Entry> {
  readonly entry: Entry;
  /** 1 is best; those that are hidden come after all that are shown. */
  readonly rank: number;
  /** Its place before anybody's override. */
  readonly computedRank: number;
  readonly override: Override | null;
  readonly isHidden: boolean;
}

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly computedRank: number;
  readonly override: Override | null;
}

const isHidden = ({ override }: Candidate<unknown>) => override !== null && override.rank === null;

/** By wanted place; of two that want the same one, the later decision has it. */
function byWish<Entry>(a: Candidate<Entry>, b: Candidate<Entry>): number {
  const wish = (a.override?.rank ?? 0) - (b.override?.rank ?? 0);
  if (wish !== 0) return wish;
  if (a.override?.at !== b.override?.at) return (a.override?.at ?? '') > (b.override?.at ?? '') ? -1 : 1;
  return a.computedRank - b.computedRank;
}

/** Pinned ones take their place, or the next free one (the last free one where there is none below); the rest keep their order. */
function arranged<Entry>(shown: readonly Candidate<Entry>[]): Candidate<Entry>[] {
  const places = shown.map((): Candidate<Entry> | undefined => undefined);
  const pinned = shown.filter(({ override }) => override !== null).sort(byWish);
  for (const candidate of pinned) {
    const wanted = Math.min((candidate.override?.rank ?? 1) - 1, shown.length - 1);
    const below = places.indexOf(undefined, wanted);
    places[below === -1 ? places.lastIndexOf(undefined) : below] = candidate;
  }
  const rest = shown.filter(({ override }) => override === null).values();
  return places.map((candidate) => candidate ?? (rest.next().value as Candidate<Entry>));
}

/**
 * Puts the overrides over the computed order. The ranks are a permutation of 1 to the number of matches.
 * @param matches in computed order, each with its computed rank
 */
export function applyOverrides<Entry extends { readonly solutionId: string }>(
  matches: readonly { readonly entry: Entry; readonly computedRank: number }[],
  overrides: readonly Override[],
): readonly Placed<Entry>[] {
  const bySolution = new Map(overrides.map((override) => [override.solutionId, override]));
  const candidates = matches.map((match) => ({
    ...match,
    override: bySolution.get(match.entry.solutionId) ?? null,
  }));
  const ordered = [
    ...arranged(candidates.filter((candidate) => !isHidden(candidate))),
    ...candidates.filter(isHidden),
  ];
  return ordered.map((candidate, index) => ({
    ...candidate,
    rank: index + 1,
    isHidden: isHidden(candidate),
  }));
}
