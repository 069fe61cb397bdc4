import { type ProposalOrigin, SmcError } from '@smc/contracts';
import type { Owners } from './parts.ts';

const nothing: ProposalOrigin = {
  kind: 'NONE',
  id: null,
  challengeId: null,
  solutionId: null,
  organisationIds: [],
  score: null,
  rank: null,
  at: null,
};

async function fromMatch(owners: Owners, id: string): Promise<ProposalOrigin | undefined> {
  const match = await owners.askMatch(id);
  if (match === undefined) return undefined;
  const { challengeId, solutionId, score, rank, rankedAt } = match;
  const organisationIds = [match.challengeOrganisationId, match.solutionOrganisationId];
  return { kind: 'MATCH', id, challengeId, solutionId, organisationIds, score, rank, at: rankedAt };
}

async function fromMeeting(owners: Owners, id: string): Promise<ProposalOrigin | undefined> {
  const meeting = await owners.askMeeting?.(id);
  return meeting === undefined ? undefined : { ...meeting, kind: 'MEETING' };
}

/**
 * What a proposal starts from, as it is now. Throws `VALIDATION_FAILED` for an id where there is none to give or none where
 * there is one, and `NOT_FOUND` for a match or meeting that is not there or that the applicant has no part in.
 */
export async function originOf(
  owners: Owners,
  { kind, id }: { readonly kind: ProposalOrigin['kind']; readonly id: string | null },
  applicantId: string,
): Promise<ProposalOrigin> {
  if ((kind === 'NONE') !== (id === null))
    throw new SmcError('VALIDATION_FAILED', {
      field: 'origin.id',
      message:
        kind === 'NONE' ? 'It starts from nothing: give no id.' : `Give the id of the ${kind.toLowerCase()}.`,
    });
  if (id === null) return nothing;
  const origin = await (kind === 'MATCH' ? fromMatch(owners, id) : fromMeeting(owners, id));
  if (origin?.organisationIds.includes(applicantId) !== true)
    throw new SmcError('NOT_FOUND', { field: 'origin.id' });
  return origin;
}
