import type {
  ProposalConsultantResolvers,
  ProposalDecisionResolvers,
  ProposalOriginResolvers,
  ProposalOutcomeResolvers,
  ProposalResolvers,
  ProposalReviewerResolvers,
  ProposalReviewResolvers,
  ProposalWithdrawalResolvers,
} from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { everyFound } from './every-found.ts';

export const Proposal: ProposalResolvers = {
  programme: ({ programmeId }, _arguments, { loaders }) =>
    programmeId === null ? null : loaders.programme(programmeId),
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  challenge: ({ challengeId }, _arguments, { loaders }) =>
    challengeId === null ? null : loaders.challenge(challengeId),
  partners: ({ partnerIds }, _arguments, { loaders }) => everyFound(partnerIds, loaders.organisation),
  reviews: ({ id }, wanted, { loaders }) => loaders.reviewsOf(id, given(wanted)),
};

export const ProposalOrigin: ProposalOriginResolvers = {
  challenge: ({ challengeId }, _arguments, { loaders }) =>
    challengeId === null ? null : loaders.challenge(challengeId),
  solution: ({ solutionId }, _arguments, { loaders }) =>
    solutionId === null ? null : loaders.solution(solutionId),
  organisations: ({ organisationIds }, _arguments, { loaders }) =>
    everyFound(organisationIds, loaders.organisation),
};

export const ProposalReviewer: ProposalReviewerResolvers = {
  person: ({ personId }, _arguments, { loaders }) => loaders.person(personId),
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const ProposalDecision: ProposalDecisionResolvers = {
  decidedBy: ({ decidedBy }, _arguments, { loaders }) => loaders.person(decidedBy),
};

export const ProposalConsultant: ProposalConsultantResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  chosenBy: ({ chosenBy }, _arguments, { loaders }) => loaders.person(chosenBy),
};

export const ProposalOutcome: ProposalOutcomeResolvers = {
  recordedBy: ({ recordedBy }, _arguments, { loaders }) => loaders.person(recordedBy),
};

export const ProposalWithdrawal: ProposalWithdrawalResolvers = {
  by: ({ by }, _arguments, { loaders }) => loaders.person(by),
};

export const ProposalReview: ProposalReviewResolvers = {
  reviewer: ({ reviewerId }, _arguments, { loaders }) => loaders.person(reviewerId),
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};
