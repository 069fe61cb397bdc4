import type { PreparedNeed, PreparedOffer } from '../prepare.ts';
import type { RequirementFinding } from '../types.ts';
import { matchRequirement } from './match.ts';

/** The verdict on each requirement of a need, with the sentence that shows it. */
export function findRequirements(need: PreparedNeed, offer: PreparedOffer): RequirementFinding[] {
  return need.requirements.map(({ id, text, level, profile }) => ({
    id,
    text,
    level,
    ...matchRequirement(profile, offer.claims, (idea) => offer.facetOf(idea)),
  }));
}

/** Computes on the first call and remembers. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
