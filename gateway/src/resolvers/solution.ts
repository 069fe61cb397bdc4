import type { ReferenceResolvers, SolutionResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';

export const Solution: SolutionResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
  matches: ({ id }, wanted, { loaders }) => loaders.matchesOfSolution(id, given(wanted)),
};

export const Reference: ReferenceResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) =>
    organisationId === null ? null : loaders.organisation(organisationId),
  confirmedBy: ({ confirmedBy }, _arguments, { loaders }) =>
    confirmedBy === null ? null : loaders.person(confirmedBy),
};
