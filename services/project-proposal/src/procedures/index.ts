import { authorise } from '@smc/service-kit';
import { type ProjectProposalParts, queues } from '../parts.ts';
import { policy } from '../policy.ts';
import { createProposalAccess } from '../proposal-access.ts';
import { implementation } from './context.ts';
import { fundingProcedures } from './funding-sources.ts';
import { programmeProcedures } from './programmes.ts';
import { proposalCommands } from './proposal-commands.ts';
import { proposalQueries } from './proposal-queries.ts';
import { proposalReviewing } from './proposal-reviewing.ts';
import { questionProcedures } from './questions.ts';
import { reviewProcedures } from './reviews.ts';

/** The contract's implementation. */
export function createProcedures(parts: ProjectProposalParts) {
  const os = implementation(parts);
  const access = createProposalAccess(parts);
  return os.router({
    programmes: programmeProcedures(os, parts),
    questions: questionProcedures(os, parts),
    proposals: {
      ...proposalCommands(os, access, parts),
      ...proposalReviewing(os, access, parts),
      ...proposalQueries(os, access, parts),
    },
    reviews: reviewProcedures(os, access, parts),
    fundingSources: fundingProcedures(os, access, parts),
    copies: {
      rebuild: os.copies.rebuild.handler(async ({ context: { call } }) => {
        authorise(call, policy.rebuildCopies, undefined);
        const { id } = await parts.jobs.enqueue(queues.rebuild, {}, { id: `rebuild-${parts.newId()}` });
        return { jobId: id };
      }),
    },
  });
}
