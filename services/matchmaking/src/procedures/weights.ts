import { authorise, changeFacts, toPage } from '@smc/service-kit';
import { checkScope, publishNext, weightsInUse } from '../active-weights.ts';
import type { MatchmakingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { shownPreset } from '../weights.ts';
import type { Implementation } from './context.ts';

export function weightProcedures(os: Implementation, parts: MatchmakingParts) {
  return {
    list: os.weights.list.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.use, undefined);
      const { first, after, scopeId } = input;
      await parts.scopes.sync();
      const { general, scoped } = await weightsInUse(parts);
      const active = new Set([general, ...scoped.values()].map(({ sequence }) => sequence));
      const found = await parts.presets.find({
        ...(scopeId === undefined ? {} : { filter: { scopeId } }),
        sort: [{ field: 'sequence', direction: 'descending' }],
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({
        ...found,
        documents: found.documents.map((preset) => shownPreset(preset, active.has(preset.sequence))),
      });
    }),
    publish: os.weights.publish.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.publishWeights, undefined);
      await parts.scopes.sync(input.scope !== null);
      if (input.scope !== null) checkScope(parts, input.scope);
      const published = await publishNext(parts, input, changeFacts(call, parts));
      return shownPreset(published, true);
    }),
  };
}
