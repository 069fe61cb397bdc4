import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { payload } from '../user-errors.ts';
import { writtenLanguage } from '../written-language.ts';

export const agendaMutations: MutationResolvers = {
  createCalendarFeed: (_root, { input }, { clients, call }) =>
    payload('calendarFeed', async () =>
      clients.scheduling.calendars.createFeed(writtenLanguage(given(input)), call),
    ),
  requestAgendaPrint: (_root, { input }, { clients, call }) =>
    payload('print', async () =>
      clients.scheduling.agendas.requestPrint(writtenLanguage(given(input)), call),
    ),
  cancelAgendaPrint: (_root, { input }, { clients, call }) =>
    payload('print', () => clients.scheduling.agendas.cancelPrint(input, call)),
  revokeCalendarFeed: (_root, { input }, { clients, call }) =>
    payload('calendarFeed', () => clients.scheduling.calendars.revokeFeed(given(input), call)),
};
