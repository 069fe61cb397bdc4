import type { PreparedNeed, PreparedOffer } from '../prepare.ts';
import type { RequirementFinding, RequirementVerdict } from '../types.ts';
import type { Entity } from './entities.ts';
import type { Idea } from './ideas.ts';
import { matchRequirement } from './match.ts';

/** A verdict known from before, and the number of the clause whose sentence shows it; `null` where nothing is stated. */
export interface KnownFinding {
  readonly verdict: RequirementVerdict;
  readonly clause: number | null;
}

/**
 * The verdict on each requirement of a need, with the sentence that shows it.
 *
 * @param known what is known from before of a requirement, by its place
 */
export function findRequirements(
  need: PreparedNeed,
  offer: PreparedOffer,
  known: (requirement: number) => KnownFinding | undefined = () => undefined,
): RequirementFinding[] {
  const statements = {
    claims: () => offer.claims,
    facetOf: (idea: Idea) => offer.facetOf(idea),
    facetOfEntity: (entity: Entity) => offer.facetOfEntity(entity),
  };
  return need.requirements.map(({ id, text, level, profile }, place) => {
    const finding = known(place);
    if (finding === undefined) return { id, text, level, ...matchRequirement(profile, statements) };
    const { verdict, clause } = finding;
    return { id, text, level, verdict, evidence: clause === null ? null : offer.sentenceAt(clause) };
  });
}
