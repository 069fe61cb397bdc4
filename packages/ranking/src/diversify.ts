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
  const relevancePlaces = rules.relevance?.first ?? 0;
  const places = Math.min(candidates.length, Math.max(relevancePlaces, rules.cap?.first ?? 0));
  const pool = places * poolFactor;
  const isTaken = new Uint8Array(candidates.length);
  const closest = new Float64Array(candidates.length);
  const counts = new Map<string, number>();
  const order: number[] = [];
  while (order.length < places) {
    const place = order.length;
    const isRelevancePlace = place < relevancePlaces;
    const next = pick(
      candidates,
      isTaken,
      isRelevancePlace ? pool : candidates.length,
      (index, candidate) => {
        if (isOverCap(counts, candidate, place, rules.cap)) return undefined;
        return isRelevancePlace
          ? lambda * candidate.score - (1 - lambda) * (closest[index] as number)
          : candidate.score;
      },
    );
    if (next === undefined) break;
    order.push(next);
    isTaken[next] = 1;
    const organisation = candidates[next]?.organisationId ?? null;
    if (organisation !== null) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
    if (!isRelevancePlace) continue;
    for (let index = 0; index < candidates.length && index < pool; index++)
      if (isTaken[index] === 0) closest[index] = Math.max(closest[index] as number, likeness(next, index));
  }
  for (let index = 0; index < candidates.length; index++) if (isTaken[index] === 0) order.push(index);
  return order;
}

/** The best of the candidates left; the earlier one where two are equal. Looks beyond the pool where all of it is over the cap. */
function pick(
  candidates: readonly Candidate[],
  isTaken: Uint8Array,
  pool: number,
  worth: (index: number, candidate: Candidate) => number | undefined,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let index = 0; index < candidates.length; index++) {
    if (isTaken[index] !== 0) continue;
    if (index >= pool && best !== undefined) break;
    const value = worth(index, candidates[index] as Candidate);
    if (value !== undefined && (best === undefined || value > most)) [best, most] = [index, value];
  }
  return best;
}
