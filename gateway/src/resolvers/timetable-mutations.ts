import type { MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { editOf } from '../timetable-edits.ts';
import { payload } from '../user-errors.ts';

export const timetableMutations: MutationResolvers = {
  requestTimetable: (_root, { input }, { clients, call }) =>
    payload('timetable', () => clients.scheduling.timetables.request(given(input), call)),
  replanTimetable: (_root, { input }, { clients, call }) =>
    payload('timetable', () => clients.scheduling.timetables.replan(given(input), call)),
  cancelTimetable: (_root, { input }, { clients, call }) =>
    payload('timetable', () => clients.scheduling.timetables.cancel(input, call)),
  reviewTimetable: (_root, { input }, { clients, call }) =>
    payload('timetable', () => clients.scheduling.timetables.review(input, call)),
  publishTimetable: (_root, { input }, { clients, call }) =>
    payload('timetable', () => clients.scheduling.timetables.publish(input, call)),
  editTimetable: (_root, { input: { edits, ...rest } }, { clients, call }) =>
    payload('edited', () =>
      clients.scheduling.timetables.edit({ ...given(rest), edits: edits.map(editOf) }, call),
    ),
};
