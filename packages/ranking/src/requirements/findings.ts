import type { PreparedNeed, PreparedOffer } from '../prepare.ts';
import type { RequirementFinding } from '../types.ts';
import type { Entity } from './entities.ts';
import type { Idea } from './ideas.ts';
import { matchRequirement } from './match.ts';

const notStated = { verdict: 'not stated', evidence: null } as const;

/**
 * The verdict on each requirement of a need, with the sentence that shows it.
 *
 * @param isSilent whether the offer is known from before to say nothing of a requirement, by its place
 */
export function findRequirements(
  need: PreparedNeed,
  offer: PreparedOffer,
  isSilent: (requirement: number) => boolean = () => false,
): RequirementFinding[] {
  const statements = {
    claims: () => offer.claims,
    facetOf: (idea: Idea) => offer.facetOf(idea),
    mayName: (kind: Entity['kind']) => offer.mayName(kind),
  };
  return need.requirements.map(({ id, text, level, profile }, place) => ({
    id,
    text,
    level,
    ...(isSilent(place) ? notStated : matchRequirement(profile, statements)),
  }));
}

/** Computes on the first call and remembers. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
