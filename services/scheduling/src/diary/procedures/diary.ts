import { SmcError } from '@smc/contracts';
import { authorise } from '@smc/service-kit';
import type { Implementation } from '../../implementation.ts';
import { takingPart } from '../access.ts';
import { checkDelegates } from '../check-place.ts';
import { shownExchange } from '../exchange.ts';
import { searchFreeTimes } from '../find-free-times.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { askingSide } from './asking-side.ts';
import { blockProcedures } from './blocks.ts';
import { waitingProcedures } from './waiting.ts';

/** Free times, personal blocks, the waiting list, and how an exchange stands. */
export function diaryProcedures(os: Implementation, parts: DiaryParts) {
  return {
    freeTimes: os.diary.freeTimes.handler(async ({ input, context: { call } }) => {
      const own = await askingSide(parts, call, null, input.organisationId, input.personIds);
      authorise(call, diaryPolicy.seeFreeTimes, own);
      const partner = await takingPart(parts, null, input.partnerId, 'partnerId', input.partnerPersonIds);
      checkDelegates(own, input.personIds, 'personIds');
      checkDelegates(partner, input.partnerPersonIds, 'partnerPersonIds');
      return searchFreeTimes(parts, own, partner, input);
    }),
    ...blockProcedures(os, parts),
    ...waitingProcedures(os, parts),
    exchangeOf: os.diary.exchangeOf.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.seeExchange, undefined);
      const found = await parts.exchanges.get(input.id);
      if (found === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
      return shownExchange(found);
    }),
  };
}
