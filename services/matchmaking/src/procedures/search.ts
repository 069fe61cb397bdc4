import { authorise } from '@smc/service-kit';
import { type MatchmakingParts, queues } from '../parts.ts';
import { policy } from '../policy.ts';
import { answerOf, queryOf } from '../search-answer.ts';
import type { Implementation } from './context.ts';

/** Finding, proposing, and filling the copies anew. */
export function searchProcedures(os: Implementation, parts: MatchmakingParts) {
  const { indexes } = parts;
  return {
    search: {
      solutions: os.search.solutions.handler(async ({ input, context: { call } }) => {
        authorise(call, policy.use, undefined);
        await indexes.ready();
        return answerOf(await indexes.solutions.search(queryOf(input)), 'SOLUTION');
      }),
      challenges: os.search.challenges.handler(async ({ input, context: { call } }) => {
        authorise(call, policy.use, undefined);
        await indexes.ready();
        return answerOf(await indexes.challenges.search(queryOf(input)), 'CHALLENGE');
      }),
    },
    suggestions: {
      forText: os.suggestions.forText.handler(async ({ input, context: { call } }) => {
        authorise(call, policy.use, undefined);
        // Loaded with the first question: the ranking's texts and stemmers are not needed before.
        const { suggestFor } = await import('../suggestions.ts');
        return suggestFor(input.text, input.language);
      }),
    },
    copies: {
      rebuild: os.copies.rebuild.handler(async ({ context: { call } }) => {
        authorise(call, policy.rebuildCopies, undefined);
        const job = await parts.jobs.enqueue(queues.rebuild, {}, { id: `rebuild-${parts.newId()}` });
        return { jobId: job.id };
      }),
    },
  };
}
