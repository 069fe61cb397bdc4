import { eventContent } from '../event-inputs.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { payload } from '../user-errors.ts';

export const eventMutations: MutationResolvers = {
  createEvent: (_root, { input: { content, ...rest } }, { clients, call }) =>
    payload('event', () =>
      clients.scheduling.events.create({ ...given(rest), content: eventContent(content) }, call),
    ),
  updateEvent: (_root, { input: { content, ...change } }, { clients, call }) =>
    payload('event', () =>
      clients.scheduling.events.update({ ...change, content: eventContent(content) }, call),
    ),
  openEvent: (_root, { input }, { clients, call }) =>
    payload('event', () => clients.scheduling.events.open(input, call)),
  closeEvent: (_root, { input }, { clients, call }) =>
    payload('event', () => clients.scheduling.events.close(input, call)),
  reopenEvent: (_root, { input }, { clients, call }) =>
    payload('event', () => clients.scheduling.events.reopen(input, call)),
  endEvent: (_root, { input }, { clients, call }) =>
    payload('event', () => clients.scheduling.events.end(input, call)),
  cancelEvent: (_root, { input }, { clients, call }) =>
    payload('event', () => clients.scheduling.events.cancel(input, call)),
};
