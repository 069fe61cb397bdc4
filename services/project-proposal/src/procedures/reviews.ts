import { isSmcError, type ProposalReview, SmcError, type Viewer } from '@smc/contracts';
import { authorise, changeFacts, isAllowed, type RequestContext, toGroupedPages } from '@smc/service-kit';
import { refuseConflict } from '../conflict-of-interest.ts';
import type { ProjectProposalParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { StoredProposal } from '../proposal.ts';
import type { ProposalAccess } from '../proposal-access.ts';
import { reviewsIn, stepBack } from '../proposal-review.ts';
import { retryStale } from '../retry-stale.ts';
import { giveReview, shownReview, type StoredReview } from '../review.ts';
import { mostReviews } from '../reviews-of.ts';
import { requireOpen } from '../windows.ts';
import type { Implementation } from './context.ts';

const nothing = { documents: [], cursors: [], hasMore: false };

/** What a viewer sees of a proposal's reviews: the own one, staff that others are in, and what they say once all are. */
function shownReviews(
  viewer: Viewer,
  proposal: StoredProposal,
  reviews: readonly StoredReview[],
): ProposalReview[] {
  if (!isAllowed(viewer, policy.seeReviews, proposal)) return [];
  const isSealed = proposal.state === 'IN_REVIEW' && !reviewsIn(proposal, reviews).areAllIn;
  const seesSealed = isAllowed(viewer, policy.seeSealedReviews, undefined);
  return reviews
    .map((review) => ({ review, isOwn: review.reviewerId === viewer.personId }))
    .filter(({ isOwn }) => isOwn || seesSealed || !isSealed)
    .map(({ review, isOwn }) => shownReview(review, isSealed, isOwn));
}

export function reviewProcedures(os: Implementation, access: ProposalAccess, parts: ProjectProposalParts) {
  const { proposals, reviews } = parts;

  /** A conflict of interest is told before anything else, also to who was never asked to review. */
  async function toReview(call: RequestContext, proposalId: string): Promise<StoredProposal> {
    const viewer = authorise(call, policy.use, undefined);
    const proposal = await access.visible(call, proposalId, 'proposalId');
    await refuseConflict(parts, proposal, viewer, 'proposalId');
    authorise(call, policy.review, proposal);
    return proposal;
  }

  return {
    give: os.reviews.give.handler(async ({ input, context: { call } }) => {
      const proposal = await toReview(call, input.proposalId);
      const facts = changeFacts(call, parts);
      requireOpen(await access.programmeOf(proposal), 'REVIEW', facts.at);
      const organisationId = call.viewer?.organisationId;
      if (organisationId == null) throw new SmcError('NOT_ALLOWED');
      const { document, events } = giveReview(proposal, input.content, organisationId, facts);
      try {
        return shownReview(await reviews.insert(document, { events }), true, true);
      } catch (error) {
        if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
        throw new SmcError('ALREADY_EXISTS', {
          field: 'proposalId',
          message: 'Your review of this proposal is in; it is final.',
        });
      }
    }),
    stepBack: os.reviews.stepBack.handler(({ input, context: { call } }) =>
      retryStale(async () => {
        authorise(call, policy.use, undefined);
        const proposal = await access.visible(call, input.proposalId, 'proposalId');
        const { personId } = authorise(call, policy.review, proposal);
        const { document, events } = stepBack(proposal, personId, input.reason, changeFacts(call, parts));
        await proposals.save(document, { events });
        return { proposalId: proposal.id, steppedBack: true };
      }),
    ),
    listByProposals: os.reviews.listByProposals.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const found = await proposals.getMany(input.parentIds);
      const groups = await reviews.findGrouped({
        by: 'proposalId',
        values: input.parentIds,
        sort: [{ field: 'givenAt', direction: 'ascending' }],
        limit: mostReviews,
      });
      const pages = found.map((proposal, index) => {
        const group = groups[index];
        if (proposal === undefined || group === undefined) return nothing;
        const documents = shownReviews(viewer, proposal, group.documents);
        return {
          documents: documents.slice(0, input.first),
          cursors: documents.slice(0, input.first).map(({ id }) => id),
          hasMore: documents.length > input.first,
        };
      });
      return toGroupedPages(input.parentIds, pages);
    }),
  };
}
