import { isErrorCode, SmcError } from '@smc/contracts';
import { authorise, isAllowed } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { actingOn, factsOf, saveMeeting, visibleAt } from '../access.ts';
import type { MeetingEntry } from '../entry.ts';
import { planExchange, shownExchange } from '../exchange.ts';
import { cancelMeeting, declineMove, proposalFor, proposeMove } from '../meeting.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { checkMove, moveTo, seatOthers } from '../rearrange.ts';
import { advanceExchange } from '../run-exchange.ts';
import { seenBy } from '../seen.ts';

const placeOf = ({ startsAt, endsAt, meeting: { table } }: MeetingEntry) => ({ startsAt, endsAt, table });

/** Moving, exchanging and cancelling what was accepted. */
export function changeProcedures(os: Implementation, parts: DiaryParts) {
  return {
    move: os.meetings.move.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.manageMeetings, undefined);
      const entry = await visibleAt(parts, call, input);
      const facts = factsOf(parts, call, null);
      return seenBy(call.viewer, await moveTo(parts, entry, input.place, input.reason, facts));
    }),
    proposeMove: os.meetings.proposeMove.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
      await checkMove(parts, entry, input.place, facts.at);
      const place = { ...input.place, table: input.place.table ?? entry.meeting.table };
      const proposal = { organisationId, place, reason: input.reason };
      return seenBy(call.viewer, await saveMeeting(parts, proposeMove(entry, proposal, facts)));
    }),
    answerMove: os.meetings.answerMove.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
      const { reason } = input;
      const { startsAt, endsAt } = proposalFor(entry, organisationId);
      const answered = input.isAccepted
        ? await moveTo(parts, entry, { startsAt, endsAt }, reason, facts)
        : await saveMeeting(parts, declineMove(entry, { organisationId, reason }, facts));
      return seenBy(call.viewer, answered);
    }),
    changePeople: os.meetings.changePeople.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const { organisationId, facts } = actingOn(parts, call, entry, input.organisationId);
      const { personIds } = input;
      return seenBy(call.viewer, await seatOthers(parts, entry, { organisationId, personIds }, facts));
    }),
    cancel: os.meetings.cancel.handler(async ({ input, context: { call } }) => {
      const entry = await visibleAt(parts, call, input);
      const isForItself =
        input.organisationId === undefined &&
        !entry.organisationIds.includes(call.viewer?.organisationId ?? '');
      // The secretariat cancels in nobody's name unless it says so.
      const facts =
        isForItself && isAllowed(call.viewer, diaryPolicy.manageMeetings, undefined)
          ? factsOf(parts, call, null)
          : actingOn(parts, call, entry, input.organisationId).facts;
      return seenBy(call.viewer, await saveMeeting(parts, cancelMeeting(entry, input.reason, facts)));
    }),
    exchange: os.meetings.exchange.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.manageMeetings, undefined);
      const first = await visibleAt(parts, call, input.first);
      const second = await visibleAt(parts, call, input.second);
      const facts = factsOf(parts, call, null);
      const plan = planExchange(input.id ?? parts.newId(), first, second, input.reason, facts);
      await checkMove(parts, first, placeOf(second), facts.at);
      await checkMove(parts, second, placeOf(first), facts.at);
      // From here on it is carried on by whoever meets it, whatever becomes of this process.
      await parts.exchanges.insert(plan);
      const ended = await advanceExchange(parts, plan.id);
      if (ended.state === 'DONE') return shownExchange(ended);
      throw refusalOf(ended.refusal);
    }),
  };
}

/** Why an exchange went back, as the caller is told. */
function refusalOf(refusal: { readonly code: string; readonly message: string } | null): SmcError {
  const code = isErrorCode(refusal?.code) ? refusal.code : 'STALE_VERSION';
  return new SmcError(code, { message: `Nothing was exchanged. ${refusal?.message ?? ''}`.trim() });
}
