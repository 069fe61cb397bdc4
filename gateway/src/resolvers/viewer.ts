import type { ViewerResolvers } from '../generated/resolver-types.ts';

export const Viewer: ViewerResolvers = {
  person: async (_viewer, _arguments, { clients, call }) =>
    (await clients.membership.people.me(undefined, call)).person,
  organisation: ({ organisationId }, _arguments, { loaders }) =>
    organisationId === null ? null : loaders.organisation(organisationId),
  apiTokens: (_viewer, _arguments, { clients, call }) => clients.membership.apiTokens.list(undefined, call),
};
