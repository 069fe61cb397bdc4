import { authorise, changeFacts, toPage } from '@smc/service-kit';
import { activeWeights, publishNext } from '../active-weights.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { shownPreset } from '../weights.ts';
import type { Implementation } from './context.ts';

export function weightProcedures(os: Implementation, parts: MatchmakingParts) {
  return {
    list: os.weights.list.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      const { first, after } = input;
      const active = await activeWeights(parts);
      const found = await parts.presets.find({
        sort: [{ field: 'sequence', direction: 'descending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({
        ...found,
        documents: found.documents.map((preset) => shownPreset(preset, active.sequence)),
      });
    }),
    publish: os.weights.publish.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.publishWeights, undefined);
      const published = await publishNext(parts, input, changeFacts(call, parts));
      return shownPreset(published, published.sequence);
    }),
  };
}
