import { type Proposal, SmcError } from '@smc/contracts';
import type { ProjectProposalParts } from './parts.ts';
import { involvedOrganisations } from './proposal.ts';

interface Someone {
  readonly personId: string;
  readonly organisationId: string | null;
}

type Involved = Pick<
  Proposal,
  'organisationId' | 'partnerIds' | 'origin' | 'consultant' | 'challengeId' | 'reviewers'
>;

/** A person has at most a few hundred declarations; the store gives so many at once. */
const mostDeclarations = 500;

function refuse(field: string, message: string): never {
  throw new SmcError('CONFLICT_OF_INTEREST', { field, message });
}

/**
 * Throws `CONFLICT_OF_INTEREST` where the person belongs to an organisation that has a part in the proposal (applicant,
 * partner, consultant, either side of its match or meeting, the city of its challenge), has declared a conflict with one of
 * them, or has stepped back from this proposal.
 */
export async function refuseConflict(
  { copies, find }: Pick<ProjectProposalParts, 'copies' | 'find'>,
  proposal: Involved,
  someone: Someone,
  field: string,
): Promise<void> {
  const involved = new Set(involvedOrganisations(proposal));
  if (proposal.challengeId !== null)
    involved.add((await find.challenge(proposal.challengeId, 'challengeId')).organisationId);
  if (someone.organisationId !== null && involved.has(someone.organisationId))
    refuse(field, `${someone.personId} belongs to an organisation that has a part in this proposal.`);
  if (proposal.reviewers.some((one) => one.personId === someone.personId && one.recusal !== null))
    refuse(field, `${someone.personId} has stepped back from this proposal.`);
  const declared = await copies.conflicts.find({
    filter: { personId: someone.personId, isStanding: true },
    limit: mostDeclarations,
  });
  if (declared.documents.some(({ organisationId }) => involved.has(organisationId)))
    refuse(field, `${someone.personId} has declared a conflict of interest with an organisation involved.`);
}
