import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, found, given } from '../given.ts';

export const eventQueries: QueryResolvers = {
  event: (_root, { id }, { loaders }) => found(loaders.event(checkedId(id))),
  events: (_root, wanted, { clients, call }) => clients.scheduling.events.list(given(wanted), call),
};
