import type {
  ExclusionResolvers,
  MatchResolvers,
  OverrideResolvers,
  SolutionPackageResolvers,
} from '../generated/resolver-types.ts';

export const Match: MatchResolvers = {
  challenge: ({ challengeId }, _arguments, { loaders }) => loaders.challenge(challengeId),
  solution: ({ solutionId }, _arguments, { loaders }) => loaders.solution(solutionId),
};

export const Override: OverrideResolvers = {
  by: ({ by }, _arguments, { loaders }) => loaders.person(by),
};

export const Exclusion: ExclusionResolvers = {
  solution: ({ solutionId }, _arguments, { loaders }) => loaders.solution(solutionId),
};

export const SolutionPackage: SolutionPackageResolvers = {
  solutions: async ({ solutionIds }, _arguments, { loaders }) => {
    const solutions = await Promise.all(solutionIds.map(async (id) => loaders.solution(id)));
    return solutions.filter((solution) => solution !== null);
  },
};
