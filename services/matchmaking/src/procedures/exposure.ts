import { authorise } from '@smc/service-kit';
import { syncViews } from '../due.ts';
import { exposureNow } from '../exposure.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Implementation } from './context.ts';

export function exposureProcedures(os: Implementation, parts: MatchmakingParts) {
  return {
    report: os.exposure.report.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.seeExposure, undefined);
      await syncViews(parts);
      return exposureNow(parts, input.firstPage);
    }),
  };
}
