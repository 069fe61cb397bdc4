import type {
  MembershipAssessmentResolvers,
  MembershipDecisionResolvers,
  MembershipResolvers,
} from '../generated/resolver-types.ts';

export const Membership: MembershipResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const MembershipAssessment: MembershipAssessmentResolvers = {
  assessedBy: ({ assessedBy }, _arguments, { loaders }) => loaders.person(assessedBy),
};

export const MembershipDecision: MembershipDecisionResolvers = {
  decidedBy: ({ decidedBy }, _arguments, { loaders }) => loaders.person(decidedBy),
};
