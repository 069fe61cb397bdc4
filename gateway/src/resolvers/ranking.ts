import type {
  ConflictOfInterestResolvers,
  DeclaredConflictResolvers,
  InterestResolvers,
  RankingRunResolvers,
  WeightsPresetResolvers,
} from '../generated/resolver-types.ts';

export const RankingRun: RankingRunResolvers = {
  challenge: ({ challengeId }, _arguments, { loaders }) =>
    challengeId === null ? null : loaders.challenge(challengeId),
};

export const Interest: InterestResolvers = {
  challenge: ({ challengeId }, _arguments, { loaders }) => loaders.challenge(challengeId),
  solution: ({ solutionId }, _arguments, { loaders }) => loaders.solution(solutionId),
  statedBy: ({ statedBy }, _arguments, { loaders }) => loaders.person(statedBy),
};

export const ConflictOfInterest: ConflictOfInterestResolvers = {
  person: ({ personId }, _arguments, { loaders }) => loaders.person(personId),
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const DeclaredConflict: DeclaredConflictResolvers = {
  person: ({ personId }, _arguments, { loaders }) => loaders.person(personId),
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};

export const WeightsPreset: WeightsPresetResolvers = {
  weights: ({ weights }) => Object.entries(weights).map(([feature, weight]) => ({ feature, weight })),
};
