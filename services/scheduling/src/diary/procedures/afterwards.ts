import { authorise } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { actingOn, factsOf, saveMeeting, visibleAt, visibleMeeting } from '../access.ts';
import { answerFollowUp, giveFeedback } from '../meeting-after.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { noteAttendance } from '../rearrange.ts';
import { seenBy } from '../seen.ts';
import { again } from '../again.ts';

/** What is said once a meeting is over. */
export function afterwardsProcedures(os: Implementation, parts: DiaryParts) {
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
  };
}
