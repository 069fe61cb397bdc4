import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, given } from '../given.ts';
import { editOf } from '../timetable-edits.ts';

export const timetableQueries: QueryResolvers = {
  timetable: (_root, { id }, { clients, call }) =>
    clients.scheduling.timetables.get({ id: checkedId(id) }, call),
  timetables: (_root, wanted, { clients, call }) => clients.scheduling.timetables.list(given(wanted), call),
  checkTimetable: async (_root, { id, edits }, { clients, call }) => {
    const input = { id: checkedId(id), edits: (edits ?? []).map(editOf) };
    return (await clients.scheduling.timetables.check(input, call)).findings;
  },
};
