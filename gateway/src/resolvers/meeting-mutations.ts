import { SmcError } from '@smc/contracts';
import type { MeetingPlaceInput, MutationResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';
import { payload } from '../user-errors.ts';

const place = (input: MeetingPlaceInput) => given(input);

/** GraphQL has no number that is 6 or 12. */
function followUpMonth(month: number): 6 | 12 {
  if (month === 6 || month === 12) return month;
  throw new SmcError('VALIDATION_FAILED', { field: 'month', message: 'It is asked after 6 and 12 months.' });
}

export const meetingMutations: MutationResolvers = {
  requestMeeting: (_root, { input: { options, ...rest } }, { clients, call }) =>
    payload('meeting', () =>
      clients.scheduling.meetings.request({ ...given(rest), options: options.map(place) }, call),
    ),
  acceptMeeting: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.accept(given(input), call)),
  declineMeeting: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.decline(given(input), call)),
  withdrawMeeting: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.withdraw(given(input), call)),
  moveMeeting: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.move({ ...input, place: place(input.place) }, call)),
  proposeMeetingMove: (_root, { input }, { clients, call }) =>
    payload('meeting', () =>
      clients.scheduling.meetings.proposeMove({ ...given(input), place: place(input.place) }, call),
    ),
  answerMeetingMove: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.answerMove(given(input), call)),
  changeMeetingPeople: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.changePeople(given(input), call)),
  cancelMeeting: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.cancel(given(input), call)),
  exchangeMeetings: (_root, { input }, { clients, call }) =>
    payload('exchange', () => clients.scheduling.meetings.exchange(given(input), call)),
  recordMeetingAttendance: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.recordAttendance(given(input), call)),
  giveMeetingFeedback: (_root, { input }, { clients, call }) =>
    payload('meeting', () => clients.scheduling.meetings.giveFeedback(given(input), call)),
  answerMeetingFollowUp: (_root, { input }, { clients, call }) =>
    payload('meeting', async () =>
      clients.scheduling.meetings.answerFollowUp(
        { ...given(input), month: followUpMonth(input.month) },
        call,
      ),
    ),
  remindUnansweredMeetings: (_root, { input }, { clients, call }) =>
    payload('reminders', () => clients.scheduling.meetings.remindUnanswered(given(input), call)),
  addPersonalBlock: (_root, { input }, { clients, call }) =>
    payload('block', () => clients.scheduling.diary.addBlock(given(input), call)),
  removePersonalBlock: (_root, { input }, { clients, call }) =>
    payload('removedId', async () => (await clients.scheduling.diary.removeBlock(input, call)).id),
  joinWaitingList: (_root, { input }, { clients, call }) =>
    payload('entry', () => clients.scheduling.diary.joinWaitingList(given(input), call)),
  leaveWaitingList: (_root, { input }, { clients, call }) =>
    payload('entry', () => clients.scheduling.diary.leaveWaitingList(given(input), call)),
};
