import type { OrganisationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';

export const Organisation: OrganisationResolvers = {
  names: ({ names }) => Object.entries(names).map(([language, text]) => ({ language, text })),
  challenges: ({ id }, wanted, { loaders }) => loaders.challengesOf(id, given(wanted)),
  solutions: ({ id }, wanted, { loaders }) => loaders.solutionsOf(id, given(wanted)),
  meetings: ({ id }, wanted, { loaders }) => loaders.meetingsOfOrganisation(id, given(wanted)),
  people: ({ id }, wanted, { loaders }) => loaders.peopleOf(id, given(wanted)),
  proposals: ({ id }, wanted, { loaders }) => loaders.proposalsOfOrganisation(id, given(wanted)),
  memberships: ({ id }, wanted, { loaders }) => loaders.membershipsOf(id, given(wanted)),
};
