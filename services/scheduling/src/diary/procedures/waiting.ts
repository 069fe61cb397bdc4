import { authorise, isAllowed, toPage } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { eventRules, takingPart } from '../access.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { joinList, leaveList } from '../waiting-list.ts';
import { askingSide } from './asking-side.ts';

/** Wishes for slots that become free. */
export function waitingProcedures(os: Implementation, parts: DiaryParts) {
  const now = () => parts.clock.now().toISOString();
  return {
    joinWaitingList: os.diary.joinWaitingList.handler(async ({ input, context: { call } }) => {
      const { eventId, partnerId } = input;
      const own = await askingSide(parts, call, eventId, input.organisationId);
      const viewer = authorise(call, diaryPolicy.actForSide, own);
      const { organisationId } = own;
      await takingPart(parts, eventId, partnerId, 'partnerId');
      return joinList(parts, { eventId, organisationId, partnerId }, { at: now(), by: viewer.personId });
    }),
    leaveWaitingList: os.diary.leaveWaitingList.handler(async ({ input, context: { call } }) => {
      const { eventId, partnerId } = input;
      const own = await askingSide(parts, call, eventId, input.organisationId);
      authorise(call, diaryPolicy.actForSide, own);
      const { organisationId } = own;
      return leaveList(parts, { eventId, organisationId, partnerId }, { at: now() });
    }),
    waitingList: os.diary.waitingList.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, diaryPolicy.list, undefined);
      await eventRules(parts, input.eventId);
      const isAll = isAllowed(viewer, diaryPolicy.seeWaitingList, undefined);
      const organisationId = isAll ? input.organisationId : (viewer.organisationId ?? '-');
      const { eventId, state, first, after } = input;
      return toPage(
        await parts.waiting.find({
          filter: {
            eventId,
            ...(organisationId === undefined ? {} : { organisationId }),
            ...(state === undefined ? {} : { state }),
          },
          sort: [{ field: 'since', direction: 'ascending' }],
          limit: first,
          ...(after === undefined ? {} : { after }),
        }),
      );
    }),
  };
}
