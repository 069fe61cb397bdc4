import type { PersonResolvers } from '../generated/resolver-types.ts';

export const Person: PersonResolvers = {
  organisation: ({ organisationId }, _arguments, { loaders }) => loaders.organisation(organisationId),
};
