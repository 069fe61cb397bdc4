import type {
  AgendaPrintResolvers,
  AgendaResolvers,
  TableAgendaResolvers,
} from '../generated/resolver-types.ts';

/** Where the door serves what services give as files. */
const files = '/api/scheduling/agendas';

export const Agenda: AgendaResolvers = {
  filePath: ({ organisationId, person, eventId, timeZone }) => {
    const wanted = new URLSearchParams({ organisationId });
    if (person !== null) wanted.set('personId', person.id);
    if (eventId !== null) wanted.set('eventId', eventId);
    wanted.set('timeZone', timeZone);
    return `${files}/participants/file?${wanted.toString()}`;
  },
};

export const TableAgenda: TableAgendaResolvers = {
  filePath: ({ eventId, table, timeZone }) =>
    `${files}/events/${eventId}/tables/${table}/file?${new URLSearchParams({ timeZone }).toString()}`,
};

export const AgendaPrint: AgendaPrintResolvers = {
  filePath: ({ id, state }) => (state === 'DONE' ? `${files}/prints/${id}/file` : null),
};
