import type { MarginalRelevance, OrganisationCap } from './types.ts';

/** An entry of a list by score: what diversity needs to know of it. */
export interface Candidate {
  /** In [0, 1]. */
  readonly score: number;
  readonly organisationId: string | null;
}

export interface DiversityRules {
  readonly relevance: Required<{ [Key in keyof MarginalRelevance]: number }> | null;
  readonly cap: Required<{ [Key in keyof OrganisationCap]: number }> | null;
}

/** Candidates looked at for a diversified place: those within this many times the diversified places. */
const poolFactor = 3;

function isOverCap(
  counts: ReadonlyMap<string, number>,
  candidate: Candidate,
  place: number,
  cap: DiversityRules['cap'],
): boolean {
  if (cap === null || place >= cap.first || candidate.organisationId === null) return false;
  return (counts.get(candidate.organisationId) ?? 0) >= cap.limit;
}

/**
 * The order in which candidates are shown: for the first places the one with the highest
 * `lambda * score - (1 - lambda) * likeness to those before` (Carbonell and Goldstein 1998), at most `limit` of one
 * organisation among the first; then the rest by score. Scores do not change.
 *
 * @param candidates best first; equal scores keep this order
 * @param likeness of two candidates by their numbers, in [0, 1]
 * @returns numbers of the candidates in their new order
 */
export function diversify(
  candidates: readonly Candidate[],
  rules: DiversityRules,
  likeness: (a: number, b: number) => number,
): number[] {
  const lambda = rules.relevance?.lambda ?? 1;
  const places = Math.min(candidates.length, Math.max(rules.relevance?.first ?? 0, rules.cap?.first ?? 0));
  const left = new Set(candidates.keys());
  const closest = new Float64Array(candidates.length);
  const counts = new Map<string, number>();
  const order: number[] = [];
  while (order.length < places) {
    const isRelevancePlace = order.length < (rules.relevance?.first ?? 0);
    const next = pick(
      candidates,
      left,
      (index, candidate) => {
        if (isOverCap(counts, candidate, order.length, rules.cap)) return undefined;
        return isRelevancePlace
          ? lambda * candidate.score - (1 - lambda) * (closest[index] ?? 0)
          : candidate.score;
      },
      isRelevancePlace ? places * poolFactor : candidates.length,
    );
    if (next === undefined) break;
    order.push(next);
    left.delete(next);
    const organisation = candidates[next]?.organisationId ?? null;
    if (organisation !== null) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
    if (!isRelevancePlace) continue;
    for (const index of left)
      if (index < places * poolFactor) closest[index] = Math.max(closest[index] ?? 0, likeness(next, index));
  }
  return [...order, ...left];
}

/** The best of the candidates left; the earlier one where two are equal. Looks beyond the pool where all of it is over the cap. */
function pick(
  candidates: readonly Candidate[],
  left: ReadonlySet<number>,
  worth: (index: number, candidate: Candidate) => number | undefined,
  pool: number,
): number | undefined {
  let best: { index: number; worth: number } | undefined;
  for (const index of left) {
    const candidate = candidates[index];
    if (index >= pool && best !== undefined) break;
    const value = candidate === undefined ? undefined : worth(index, candidate);
    if (value !== undefined && (best === undefined || value > best.worth)) best = { index, worth: value };
  }
  return best?.index;
}
