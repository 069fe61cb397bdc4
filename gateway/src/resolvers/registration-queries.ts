import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, found, given } from '../given.ts';

export const registrationQueries: QueryResolvers = {
  registration: (_root, { id }, { loaders }) => found(loaders.registration(checkedId(id))),
  registrations: (_root, wanted, { clients, call }) =>
    clients.scheduling.registrations.list(given(wanted), call),
  participants: (_root, wanted, { clients, call }) =>
    clients.scheduling.registrations.participants(given(wanted), call),
  participantInterests: (_root, wanted, { clients, call }) =>
    clients.scheduling.registrations.interests(given(wanted), call),
};
