import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, given } from '../given.ts';

/** Agendas come with their names: nothing in them is looked up again. */
export const agendaQueries: QueryResolvers = {
  agenda: (_root, wanted, { clients, call }) => clients.scheduling.agendas.ofParticipant(given(wanted), call),
  agendaEntry: async (_root, { meetingId, ...wanted }, { clients, call }) =>
    (await clients.scheduling.agendas.ofMeeting({ id: checkedId(meetingId), ...given(wanted) }, call)).entry,
  agendaPrint: (_root, { id }, { clients, call }) =>
    clients.scheduling.agendas.print({ id: checkedId(id) }, call),
  calendarFeed: async (_root, _arguments, { clients, call }) =>
    (await clients.scheduling.calendars.feed(undefined, call)).feed,
  tableAgenda: (_root, wanted, { clients, call }) => clients.scheduling.agendas.ofTable(given(wanted), call),
};
