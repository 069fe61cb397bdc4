import { createHash } from 'node:crypto';
import { id, instant, type ProposalReview, type ReviewContent, reviewScore, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { type StoredProposal } from './proposal.ts';
import { checkScores, totalOf } from './rubric.ts';

const storedReview = z.strictObject({
  id,
  version: z.number().int(),
  proposalId: id,
  reviewerId: id,
  organisationId: id,
  givenAt: instant,
  scores: z.array(reviewScore),
  comment: z.string(),
  total: z.number(),
});
export type StoredReview = z.infer<typeof storedReview>;

export const reviewCollection: CollectionDefinition<StoredReview> = {
  name: 'reviews',
  schema: storedReview,
  indexes: [['proposalId', 'givenAt']],
};

/** One review of each person on each proposal: the id is theirs, so the store refuses a second one. */
export function reviewIdOf(proposalId: string, personId: string): string {
  const digest = createHash('sha256').update(`${proposalId}\n${personId}`).digest('hex');
  return `review-${digest.slice(0, 32)}`;
}

/**
 * A review, final as it is. Throws `FORBIDDEN_TRANSITION` where the proposal is not in review, `CONFLICT_OF_INTEREST`
 * without the declaration, `VALIDATION_FAILED` or `INCOMPLETE` where the scores do not fit the rubric.
 */
export function giveReview(
  proposal: StoredProposal,
  content: ReviewContent,
  organisationId: string,
  facts: ChangeFacts,
): Changed<Omit<StoredReview, 'version'>> {
  if (proposal.state !== 'IN_REVIEW' || proposal.rubric === null)
    throw new SmcError('FORBIDDEN_TRANSITION', {
      message: `A proposal in state ${proposal.state} takes no reviews.`,
      details: { state: proposal.state, action: 'review', allowed: [] },
    });
  if (!content.hasNoConflictOfInterest)
    throw new SmcError('CONFLICT_OF_INTEREST', {
      field: 'content.hasNoConflictOfInterest',
      message: 'Only who declares to have no conflict of interest reviews. Step back otherwise.',
    });
  checkScores(proposal.rubric, content.scores);
  const document = {
    id: reviewIdOf(proposal.id, facts.by),
    proposalId: proposal.id,
    reviewerId: facts.by,
    organisationId,
    givenAt: facts.at,
    scores: content.scores,
    comment: content.comment,
    total: totalOf(proposal.rubric, content.scores),
  };
  const told = eventOf(facts, 'review.given', document.id, {
    reviewId: document.id,
    proposalId: proposal.id,
  });
  return { document, events: [told] };
}

/** As it is shown: what a sealed review says is its author's alone until all are in. */
export function shownReview(review: StoredReview, isSealed: boolean, isOwn: boolean): ProposalReview {
  const { scores, comment, total, ...facts } = review;
  const isHidden = isSealed && !isOwn;
  return {
    ...facts,
    isSealed,
    scores: isHidden ? null : scores,
    comment: isHidden ? null : comment,
    total: isHidden ? null : total,
  };
}
