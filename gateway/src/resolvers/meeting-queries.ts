import type { QueryResolvers } from '../generated/resolver-types.ts';
import { checkedId, found, given } from '../given.ts';

export const meetingQueries: QueryResolvers = {
  meeting: (_root, { id }, { loaders }) => found(loaders.meeting(checkedId(id))),
  meetings: (_root, wanted, { clients, call }) => clients.scheduling.meetings.list(given(wanted), call),
  unseatedMeetings: (_root, wanted, { clients, call }) =>
    clients.scheduling.meetings.listUnseated(given(wanted), call),
  freeTimes: (_root, { input: { hours, ...rest } }, { clients, call }) =>
    clients.scheduling.diary.freeTimes(
      { ...given(rest), ...(hours == null ? {} : { hours: given(hours) }) },
      call,
    ),
  personalBlocks: (_root, wanted, { clients, call }) =>
    clients.scheduling.diary.listBlocks(given(wanted), call),
  waitingList: (_root, wanted, { clients, call }) =>
    clients.scheduling.diary.waitingList(given(wanted), call),
  unansweredMeetings: (_root, wanted, { clients, call }) =>
    clients.scheduling.meetings.previewReminders(given(wanted), call),
  meetingExchange: (_root, { id }, { clients, call }) =>
    clients.scheduling.diary.exchangeOf({ id: checkedId(id) }, call),
};
