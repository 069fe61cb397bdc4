import type { ProjectProposalParts } from './parts.ts';
import type { StoredReview } from './review.ts';

/** More than a proposal can have: at most 20 reviewers at a time, some of them replaced. */
export const mostReviews = 200;

/** Every review of a proposal, those of replaced reviewers too. */
export async function reviewsOf(
  { reviews }: Pick<ProjectProposalParts, 'reviews'>,
  proposalId: string,
): Promise<readonly StoredReview[]> {
  return (await reviews.find({ filter: { proposalId }, limit: mostReviews })).documents;
}
