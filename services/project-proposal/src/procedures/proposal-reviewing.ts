import { SmcError } from '@smc/contracts';
import { changeFacts, type RequestContext } from '@smc/service-kit';
import { refuseConflict } from '../conflict-of-interest.ts';
import type { ProjectProposalParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { StoredProposal } from '../proposal.ts';
import type { ProposalAccess } from '../proposal-access.ts';
import { decide, type Reviewer, setReviewers, startReview } from '../proposal-review.ts';
import { chooseConsultant, startPilot, startStudy } from '../proposal-steps.ts';
import { reviewsOf } from '../reviews-of.ts';
import type { Implementation } from './context.ts';

/** What the secretariat does with a proposal that was handed in. */
export function proposalReviewing(os: Implementation, access: ProposalAccess, parts: ProjectProposalParts) {
  const { find } = parts;

  async function reviewerOf(proposal: StoredProposal, personId: string, field: string): Promise<Reviewer> {
    const person = await find.person(personId, field);
    if (person.isDisabled || !person.roles.includes('REVIEWER'))
      throw new SmcError('VALIDATION_FAILED', { field, message: `"${personId}" is not a reviewer.` });
    const reviewer = { personId, organisationId: person.organisationId };
    await refuseConflict(parts, proposal, reviewer, field);
    return reviewer;
  }

  function reviewersOf(proposal: StoredProposal, ids: readonly string[]): Promise<Reviewer[]> {
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (twice !== -1)
      throw new SmcError('VALIDATION_FAILED', {
        field: `reviewerIds.${twice}`,
        message: 'A reviewer is named twice.',
      });
    return Promise.all(ids.map((id, index) => reviewerOf(proposal, id, `reviewerIds.${index}`)));
  }

  /** Whoever decides has no conflict of interest either. */
  async function refuseOwnConflict({ viewer }: RequestContext, proposal: StoredProposal): Promise<void> {
    if (viewer !== undefined) await refuseConflict(parts, proposal, viewer, 'id');
  }

  return {
    startReview: os.proposals.startReview.handler(async ({ input, context: { call } }) => {
      const proposal = await access.toChange(call, input, policy.manageProposals);
      const programme = await access.programmeOf(proposal);
      const reviewers = await reviewersOf(proposal, input.reviewerIds);
      return access.save(call, startReview(proposal, programme, reviewers, changeFacts(call, parts)));
    }),
    setReviewers: os.proposals.setReviewers.handler(async ({ input, context: { call } }) => {
      const proposal = await access.toChange(call, input, policy.manageProposals);
      const reviewers = await reviewersOf(proposal, input.reviewerIds);
      const reviews = await reviewsOf(parts, proposal.id);
      return access.save(call, setReviewers(proposal, reviewers, reviews, changeFacts(call, parts)));
    }),
    decide: os.proposals.decide.handler(async ({ input, context: { call } }) => {
      const proposal = await access.toChange(call, input, policy.manageProposals);
      await refuseOwnConflict(call, proposal);
      const reviews = await reviewsOf(parts, proposal.id);
      const wish = { kind: input.decision, reason: input.reason };
      return access.save(call, decide(proposal, wish, reviews, changeFacts(call, parts)));
    }),
    chooseConsultant: os.proposals.chooseConsultant.handler(async ({ input, context: { call } }) => {
      const proposal = await access.toChange(call, input, policy.manageProposals);
      const consultant = await find.organisation(input.organisationId, 'organisationId');
      const withConsultant = { ...proposal, partnerIds: [...proposal.partnerIds, consultant.id] };
      await refuseOwnConflict(call, withConsultant);
      const programme = await access.programmeOf(proposal);
      const facts = changeFacts(call, parts);
      return access.save(call, chooseConsultant(proposal, programme, consultant, input.reason, facts));
    }),
    startStudy: os.proposals.startStudy.handler(({ input, context }) =>
      access.change(context.call, input, policy.manageProposals, (proposal, facts, programme) =>
        startStudy(proposal, programme, facts),
      ),
    ),
    startPilot: os.proposals.startPilot.handler(({ input, context }) =>
      access.change(context.call, input, policy.manageProposals, (proposal, facts, programme) =>
        startPilot(proposal, programme, facts),
      ),
    ),
  };
}
