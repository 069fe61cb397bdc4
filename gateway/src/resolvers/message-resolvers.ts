import type { MutationResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { payload } from '../user-errors.ts';

/** How people get mail. */
export const messageQueries: QueryResolvers = {
  messagePreferences: (_root, wanted, { clients, call }) =>
    clients.membership.messages.preferences(given(wanted), call),
};

export const messageMutations: MutationResolvers = {
  chooseMessages: (_root, { input }, { clients, call }) =>
    payload('preferences', () => clients.membership.messages.choose(given(input), call)),
};
