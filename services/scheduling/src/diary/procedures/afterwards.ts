import { isSmcError } from '@smc/contracts';
import { authorise } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { actingOn, factsOf, saveMeeting, settledMeeting, visibleAt, visibleMeeting } from '../access.ts';
import { toInstant } from '../cells.ts';
import type { MeetingEntry } from '../entry.ts';
import { remindMeeting } from '../meeting.ts';
import { answerFollowUp, giveFeedback } from '../meeting-after.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { noteAttendance } from '../rearrange.ts';
import { seenBy } from '../seen.ts';
import { again } from '../again.ts';

const hourMs = 3_600_000;
/** Reminded in one call; the answer says whether there are more. */
const remindedAtOnce = 200;

type Reminder = 'REMINDED' | 'ANSWERED_MEANWHILE';

/** What is said once a meeting is over, and reminders to answer before. */
export function afterwardsProcedures(os: Implementation, parts: DiaryParts) {
  const instantBefore = (milliseconds: number) => toInstant(parts.clock.now().getTime() - milliseconds);

  async function remind(entry: MeetingEntry, facts: Parameters<typeof remindMeeting>[1]): Promise<Reminder> {
    try {
      await saveMeeting(parts, remindMeeting(entry, facts));
      return 'REMINDED';
    } catch (error) {
      if (isSmcError(error, 'STALE_VERSION')) return 'ANSWERED_MEANWHILE';
      throw error;
    }
  }

  return {
    recordAttendance: os.meetings.recordAttendance.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      authorise(call, diaryPolicy.recordAttendance, entry);
      const facts =
        input.organisationId === undefined
          ? factsOf(parts, call, null)
          : actingOn(parts, call, entry, input.organisationId).facts;
      return seenBy(call.viewer, await noteAttendance(parts, entry, input.presentPersonIds, facts));
    }),
    giveFeedback: os.meetings.giveFeedback.handler(async ({ input, context: { call } }) => {
      const { id, ...voice } = input;
      return again(async () => {
        const entry = await visibleMeeting(parts, call, id);
        authorise(call, diaryPolicy.giveFeedback, entry);
        const changed = giveFeedback(entry, voice, factsOf(parts, call, null));
        return seenBy(call.viewer, await saveMeeting(parts, changed));
      });
    }),
    answerFollowUp: os.meetings.answerFollowUp.handler(async ({ input, context: { call } }) =>
      again(async () => {
        const entry = await visibleMeeting(parts, call, input.id);
        const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
        const { month, outcome, note } = input;
        const changed = answerFollowUp(entry, { organisationId, month, outcome, note }, facts);
        return seenBy(call.viewer, await saveMeeting(parts, changed));
      }),
    ),
    remindUnanswered: os.meetings.remindUnanswered.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.manageMeetings, undefined);
      const facts = factsOf(parts, call, null);
      const found = await parts.diary.find({
        filter: {
          eventId: input.eventId,
          state: 'REQUESTED',
          createdAt: { lte: instantBefore(input.olderThanHours * hourMs) },
          reminderDueAt: { lte: facts.at },
        },
        sort: [{ field: 'reminderDueAt', direction: 'ascending' }],
        limit: remindedAtOnce,
      });
      const results: { meetingId: string; outcome: Reminder }[] = [];
      for (const { id } of found.documents) {
        const entry = await settledMeeting(parts, id);
        const outcome = entry?.state === 'REQUESTED' ? await remind(entry, facts) : 'ANSWERED_MEANWHILE';
        results.push({ meetingId: id, outcome });
      }
      return { results, hasMore: found.hasMore };
    }),
  };
}
