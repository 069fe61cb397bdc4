import {
  type DecisionKind,
  type Programme,
  type ProposalDecision,
  type Rubric,
  SmcError,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import { proposalTransitions, stepped, type StoredProposal } from './proposal.ts';
import type { StoredReview } from './review.ts';
import { meanOf, yearRoundRubric } from './rubric.ts';
import { requireOpen } from './windows.ts';

/** Somebody who may be asked to review. */
export interface Reviewer {
  readonly personId: string;
  readonly organisationId: string;
}

/** What has come in of what is expected. */
export interface ReviewsIn {
  /** Of reviewers who did not step back. */
  readonly counted: readonly StoredReview[];
  readonly expected: number;
  readonly areAllIn: boolean;
}

/** The reviews that count, and whether they are all there: one of each reviewer, and as many as the rubric needs. */
export function reviewsIn(
  { reviewerIds, rubric }: Pick<StoredProposal, 'reviewerIds' | 'rubric'>,
  reviews: readonly StoredReview[],
): ReviewsIn {
  const counted = reviews.filter(({ reviewerId }) => reviewerIds.includes(reviewerId));
  const expected = Math.max(reviewerIds.length, rubric?.reviewsNeeded ?? 1);
  return { counted, expected, areAllIn: counted.length >= expected };
}

function checkEnough(rubric: Rubric, count: number): void {
  if (count >= rubric.reviewsNeeded) return;
  throw new SmcError('INCOMPLETE', {
    field: 'reviewerIds',
    message: `At least ${rubric.reviewsNeeded} reviewers are needed.`,
    details: { needed: rubric.reviewsNeeded, given: count },
  });
}

const assigned = (facts: ChangeFacts) => (reviewer: Reviewer) => ({
  ...reviewer,
  assignedAt: facts.at,
  recusal: null,
});

/** Fixes the rubric and names the reviewers. Throws `WINDOW_CLOSED`, or `INCOMPLETE` where they are too few. */
export function startReview(
  present: StoredProposal,
  programme: Programme | undefined,
  reviewers: readonly Reviewer[],
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'start review');
  requireOpen(programme, 'REVIEW', facts.at);
  const rubric = programme?.rubric ?? yearRoundRubric(present.language);
  checkEnough(rubric, reviewers.length);
  return stepped({ ...present, state, rubric, reviewers: reviewers.map(assigned(facts)) }, facts);
}

function refuse(message: string): never {
  throw new SmcError('VALIDATION_FAILED', { field: 'reviewerIds', message });
}

/**
 * Names other reviewers. Who has given a review stays, so that none is thrown away for what it says; once all are in and
 * can be read, nobody is added. Who stepped back stays on the record.
 */
export function setReviewers(
  present: StoredProposal,
  reviewers: readonly Reviewer[],
  reviews: readonly StoredReview[],
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'set reviewers');
  const { counted, areAllIn } = reviewsIn(present, reviews);
  if (areAllIn) refuse('All reviews are in; the reviewers can no longer change.');
  const wanted = new Set(reviewers.map(({ personId }) => personId));
  const lost = counted.find(({ reviewerId }) => !wanted.has(reviewerId));
  if (lost !== undefined) refuse(`${lost.reviewerId} has given a review and stays.`);
  checkEnough(present.rubric ?? yearRoundRubric(present.language), reviewers.length);
  const known = new Map(present.reviewers.map((one) => [one.personId, one]));
  const steppedBack = present.reviewers.filter(({ recusal }) => recusal !== null);
  const others = reviewers.map((one) => known.get(one.personId) ?? assigned(facts)(one));
  return stepped({ ...present, state, reviewers: [...steppedBack, ...others] }, facts);
}

/** A reviewer declares a conflict: no review is expected any more, and one that was given no longer counts. */
export function stepBack(
  present: StoredProposal,
  personId: string,
  reason: string,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'set reviewers');
  const reviewers = present.reviewers.map((one) =>
    one.personId === personId ? { ...one, recusal: { reason, at: facts.at } } : one,
  );
  return stepped({ ...present, state, reviewers }, facts);
}

const actionOf = { SHORTLIST: 'shortlist', SELECT: 'select', DECLINE: 'decline' } as const;

/** A decision is added and never changed. Throws `INCOMPLETE` (details: given, expected) before all reviews are in. */
export function decide(
  present: StoredProposal,
  wish: { readonly kind: DecisionKind; readonly reason: string },
  reviews: readonly StoredReview[],
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, actionOf[wish.kind]);
  const { counted, expected, areAllIn } = reviewsIn(present, reviews);
  if (!areAllIn)
    throw new SmcError('INCOMPLETE', {
      field: 'reviews',
      message: `${counted.length} of ${expected} reviews are in; decide when all are.`,
      details: { given: counted.length, expected },
    });
  const decision: ProposalDecision = {
    ...wish,
    decidedBy: facts.by,
    decidedAt: facts.at,
    score: meanOf(counted.map(({ total }) => total)),
    reviewIds: counted.map(({ id }) => id).sort(),
  };
  const { document, events } = stepped(
    { ...present, state, decisions: [...present.decisions, decision] },
    facts,
  );
  const told = eventOf(facts, 'proposal.decided', present.id, { proposalId: present.id, decision });
  return { document, events: [...events, told] };
}
