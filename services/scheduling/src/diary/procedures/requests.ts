import { authorise } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { answerYes } from '../accept.ts';
import { actingFor, actingOn, saveMeeting, visibleAt } from '../access.ts';
import { askForMeeting } from '../ask.ts';
import { declineMeeting, withdrawMeeting } from '../meeting.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { seenBy } from '../seen.ts';
import { askingSide } from './asking-side.ts';

/** Asking for a meeting, and the answers. */
export function requestProcedures(os: Implementation, parts: DiaryParts) {
  return {
    request: os.meetings.request.handler(async ({ input, context: { call } }) => {
      const side = await askingSide(parts, call, input.eventId, input.organisationId);
      const { organisationId, facts } = actingFor(parts, call, side);
      if (input.id !== undefined) authorise(call, diaryPolicy.giveId, undefined);
      return seenBy(call.viewer, await askForMeeting(parts, { ...input, organisationId }, facts));
    }),
    accept: os.meetings.accept.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
      const { startsAt, personIds, table } = input;
      const answer = { organisationId, startsAt, personIds, table };
      return seenBy(call.viewer, await answerYes(parts, entry, answer, facts));
    }),
    decline: os.meetings.decline.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
      const { reason } = input;
      return seenBy(
        call.viewer,
        await saveMeeting(parts, declineMeeting(entry, { organisationId, reason }, facts)),
      );
    }),
    withdraw: os.meetings.withdraw.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
      const { reason } = input;
      return seenBy(
        call.viewer,
        await saveMeeting(parts, withdrawMeeting(entry, { organisationId, reason }, facts)),
      );
    }),
  };
}
