import { z } from 'zod';
import { sdgGoals, themeCodes } from '../challenge.ts';
import { countryCode, id, instant, languageTag, line, localDate, money, pairId, prose } from '../common.ts';
import { eligibilityFinding, rubric } from './programme.ts';
import { region } from '../regions.ts';
import { organisationKind } from '../viewer.ts';

export const proposalState = z.enum([
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'SHORTLISTED',
  'SELECTED',
  'DECLINED',
  'IN_STUDY',
  'IN_PILOT',
  'COMPLETED',
  'WITHDRAWN',
]);
export type ProposalState = z.infer<typeof proposalState>;

/** What a project costs, and what the applicant pays of it, in one currency. */
export const proposalBudget = z
  .strictObject({ total: money, ownContribution: money })
  .refine(({ total, ownContribution }) => total.currency === ownContribution.currency, {
    message: 'The own contribution is in another currency than the budget.',
    path: ['ownContribution', 'currency'],
  })
  .refine(
    ({ total, ownContribution }) =>
      total.currency !== ownContribution.currency || ownContribution.amount <= total.amount,
    {
      message: 'The own contribution is above the budget.',
      path: ['ownContribution', 'amount'],
    },
  );
export type ProposalBudget = z.infer<typeof proposalBudget>;

export const proposalContent = z.strictObject({
  title: line(200, 3),
  summary: prose(600).default(''),
  description: prose(20_000).default(''),
  language: languageTag.default('en'),
  themes: themeCodes.default([]),
  sdgs: sdgGoals.default([]),
  /** The challenge it answers. */
  challengeId: id.nullable().default(null),
  /** Organisations that take part beside the applicant. */
  partnerIds: z
    .array(id)
    .max(20)
    .refine((list) => new Set(list).size === list.length, 'A partner is named twice.')
    .default([]),
  budget: proposalBudget.nullable().default(null),
  expectedOutcome: prose(2000).default(''),
});
export type ProposalContent = z.infer<typeof proposalContent>;
export type ProposalContentInput = z.input<typeof proposalContent>;

/** What a proposal starts from. */
export const originKind = z.enum(['MEETING', 'MATCH', 'NONE']);
export const originInput = z.strictObject({ kind: originKind, id: pairId.nullable().default(null) });

/** As it was when the proposal was begun. */
export const proposalOrigin = z.object({
  kind: originKind,
  /** Of the meeting or match. */
  id: pairId.nullable(),
  challengeId: id.nullable(),
  solutionId: id.nullable(),
  /** Both sides. */
  organisationIds: z.array(id),
  /** Of a match: 0 to 100. */
  score: z.number().nullable(),
  rank: z.number().int().nullable(),
  /** When the meeting was held, or the match was ranked. */
  at: instant.nullable(),
});
export type ProposalOrigin = z.infer<typeof proposalOrigin>;

/** Somebody who is asked to review. */
export const proposalReviewer = z.object({
  personId: id,
  organisationId: id,
  assignedAt: instant,
  /** Why the reviewer stepped back: a conflict of interest. */
  recusal: z.object({ reason: z.string(), at: instant }).nullable(),
});

export const decisionKind = z.enum(['SHORTLIST', 'SELECT', 'DECLINE']);
export type DecisionKind = z.infer<typeof decisionKind>;

/** Never changed once it is taken. */
export const proposalDecision = z.object({
  kind: decisionKind,
  reason: z.string(),
  decidedBy: id,
  decidedAt: instant,
  /** Mean of the reviews' totals, 0 to 100, two decimals. */
  score: z.number(),
  reviewIds: z.array(id),
});
export type ProposalDecision = z.infer<typeof proposalDecision>;

export const outcomeKind = z.enum([
  'SIGNED_AGREEMENT',
  'FUNDING_SECURED',
  'PROCUREMENT_STARTED',
  'DEPLOYED',
  'EXPANDED',
  'ENDED',
  'NOTHING_YET',
]);
export const outcomePeriod = z.enum(['EARLIER', 'SIX_MONTHS', 'TWELVE_MONTHS']);
export type OutcomePeriod = z.infer<typeof outcomePeriod>;

export const outcomeInput = z.strictObject({
  kind: outcomeKind,
  period: outcomePeriod,
  /** When it happened. */
  date: localDate,
  amount: money.nullable().default(null),
  note: prose(2000).default(''),
});
export type OutcomeInput = z.infer<typeof outcomeInput>;
export const proposalOutcome = z.object({
  ...outcomeInput.shape,
  id,
  recordedBy: id,
  recordedAt: instant,
});
export type ProposalOutcome = z.infer<typeof proposalOutcome>;

export const proposal = z.object({
  id,
  version: z.number().int(),
  /** Null: submitted outside any programme. */
  programmeId: id.nullable(),
  /** The applicant. */
  organisationId: id,
  organisationKind,
  country: countryCode,
  region,
  state: proposalState,
  ...proposalContent.shape,
  origin: proposalOrigin,
  /** As it was found at the submission. */
  eligibility: z.array(eligibilityFinding),
  /** What the reviews go by, fixed when the review starts. */
  rubric: rubric.nullable(),
  /** Empty for all but staff and the reviewers themselves. */
  reviewers: z.array(proposalReviewer),
  decisions: z.array(proposalDecision),
  consultant: z
    .object({ organisationId: id, reason: z.string(), chosenBy: id, chosenAt: instant })
    .nullable(),
  outcomes: z.array(proposalOutcome),
  /** When somebody should ask again what came of it. */
  nextFollowUpAt: instant.nullable(),
  createdBy: id,
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  completedAt: instant.nullable(),
  withdrawal: z.object({ reason: z.string(), by: id, at: instant }).nullable(),
});
export type Proposal = z.infer<typeof proposal>;

// --- Reviews -------------------------------------------------------------------------------------------------------

export const reviewScore = z.strictObject({
  criterionId: z.string().max(32),
  /** A whole number from 0 to the rubric's maximum. */
  score: z.number().int().min(0).max(100),
  comment: prose(2000).default(''),
});

export const reviewContent = z.strictObject({
  scores: z.array(reviewScore).min(1).max(20),
  comment: prose(5000).default(''),
  /** The reviewer's declaration; without it no review is taken. */
  hasNoConflictOfInterest: z.boolean(),
});
export type ReviewContent = z.infer<typeof reviewContent>;

/** Final once it is given. Until all are in, scores and comments are null for everybody but the reviewer. */
export const proposalReview = z.object({
  id,
  version: z.number().int(),
  proposalId: id,
  reviewerId: id,
  organisationId: id,
  givenAt: instant,
  isSealed: z.boolean(),
  scores: z.array(reviewScore).nullable(),
  comment: z.string().nullable(),
  /** Weighted by the rubric, 0 to 100, two decimals. */
  total: z.number().nullable(),
});
export type ProposalReview = z.infer<typeof proposalReview>;
