import { ruledPlaces } from './first-places.ts';
import type { MarginalRelevance, OrganisationCap, TextCap } from './types.ts';

/** An entry of a list by score: what diversity needs to know of it. */
export interface Candidate {
  /** In [0, 1]. */
  readonly score: number;
  readonly organisationId: string | null;
  /** Whether it keeps its place however often its text stands before it. */
  readonly keepsPlace: boolean;
}

export interface DiversityRules {
  readonly relevance: Required<{ [Key in keyof MarginalRelevance]: number }> | null;
  readonly cap: Required<{ [Key in keyof OrganisationCap]: number }> | null;
  readonly texts: Required<{ [Key in keyof TextCap]: number }> | null;
}

/** How two candidates compare, by their numbers. */
export interface Comparison {
  /** Likeness of concepts, in [0, 1]. */
  readonly likeness: (a: number, b: number) => number;
  readonly areSame: (a: number, b: number) => boolean;
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

/** How often the text of each candidate stands among the first places. */
class TextRepeats {
  readonly #candidates: readonly Candidate[];
  readonly #rule: DiversityRules['texts'];
  readonly #areSame: Comparison['areSame'];
  readonly #counts: Uint32Array;

  constructor(
    candidates: readonly Candidate[],
    rule: DiversityRules['texts'],
    areSame: Comparison['areSame'],
  ) {
    this.#candidates = candidates;
    this.#rule = rule;
    this.#areSame = areSame;
    this.#counts = new Uint32Array(candidates.length);
  }

  areTooMany(index: number, place: number): boolean {
    const rule = this.#rule;
    if (rule === null || place >= rule.first || this.#candidates[index]?.keepsPlace === true) return false;
    return (this.#counts[index] as number) >= rule.limit;
  }

  /** Takes note of the candidate that comes to a place. */
  note(placed: number, place: number, isTaken: Uint8Array): void {
    if (this.#rule === null || place >= this.#rule.first) return;
    for (let index = 0; index < this.#counts.length; index++)
      if (isTaken[index] === 0 && this.#areSame(placed, index))
        this.#counts[index] = (this.#counts[index] as number) + 1;
  }
}

/**
 * The order in which candidates are shown: for the first places the one with the highest
 * `lambda * score - (1 - lambda) * likeness to those before` (Carbonell and Goldstein 1998), at most `limit` of one
 * organisation, and so many of one text, among the first; then the rest by score. Scores do not change.
 *
 * @param candidates best first; equal scores keep this order
 * @returns numbers of the candidates in their new order
 */
export function diversify(
  candidates: readonly Candidate[],
  rules: DiversityRules,
  { likeness, areSame }: Comparison,
): number[] {
  const lambda = rules.relevance?.lambda ?? 1;
  const relevancePlaces = rules.relevance?.first ?? 0;
  const places = Math.min(candidates.length, ruledPlaces(rules));
  const pool = places * poolFactor;
  const isTaken = new Uint8Array(candidates.length);
  const closest = new Float64Array(candidates.length);
  const counts = new Map<string, number>();
  const repeats = new TextRepeats(candidates, rules.texts, areSame);
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
        if (repeats.areTooMany(index, place)) return undefined;
        return isRelevancePlace
          ? lambda * candidate.score - (1 - lambda) * (closest[index] as number)
          : candidate.score;
      },
    );
    if (next === undefined) break;
    order.push(next);
    isTaken[next] = 1;
    repeats.note(next, place, isTaken);
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
