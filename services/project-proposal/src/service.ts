import { projectProposalContract } from '@smc/contracts';
import { createSendOnce, sentMailCollection } from '@smc/mail';
import { mergedSubscriptions, type Service } from '@smc/service-kit';
import {
  challengeCopies,
  conflictCopies,
  membershipCopies,
  organisationCopies,
  personCopies,
  solutionCopies,
} from './copies/collections.ts';
import { createFinders } from './copies/find.ts';
import { rebuildCopies } from './copies/rebuild.ts';
import { fundingSourceCollection } from './funding-source.ts';
import { forgetEveryMs, messageJobs } from './messages/jobs.ts';
import { messageSubscriptions } from './messages/tell.ts';
import { type ProjectProposalDeps, type ProjectProposalParts, queues } from './parts.ts';
import { createProcedures } from './procedures/index.ts';
import { programmeCollection } from './programme.ts';
import { proposalCollection } from './proposal.ts';
import { questionCollection } from './question.ts';
import { reviewCollection } from './review.ts';
import { createSubscriptions } from './subscriptions.ts';

function partsOf(deps: ProjectProposalDeps): ProjectProposalParts {
  const { store, owners } = deps;
  const copies = {
    organisations: store.collection(organisationCopies),
    people: store.collection(personCopies),
    memberships: store.collection(membershipCopies),
    challenges: store.collection(challengeCopies),
    solutions: store.collection(solutionCopies),
    conflicts: store.collection(conflictCopies),
  };
  return {
    ...deps,
    programmes: store.collection(programmeCollection),
    questions: store.collection(questionCollection),
    proposals: store.collection(proposalCollection),
    reviews: store.collection(reviewCollection),
    fundingSources: store.collection(fundingSourceCollection),
    copies,
    find: createFinders(copies, owners),
    sendOnce: createSendOnce(store.collection(sentMailCollection), deps.clock),
  };
}

/** Programmes, proposals, their reviews and decisions, funding sources, and what came of it all. */
export function createProjectProposal(deps: ProjectProposalDeps): Service {
  const parts = partsOf(deps);
  return {
    name: 'project-proposal',
    contract: projectProposalContract,
    router: createProcedures(parts),
    subscriptions: mergedSubscriptions(createSubscriptions(parts.copies), messageSubscriptions(parts)),
    jobs: [
      { queue: queues.rebuild, concurrency: 1, handle: (context) => rebuildCopies(parts, context) },
      ...messageJobs(parts),
    ],
    async start() {
      await deps.jobs.schedule(queues.forget, 'daily', { everyMs: forgetEveryMs }, {});
      // An installation that was there before this service has told its events to nobody here.
      if ((await parts.copies.organisations.count()) === 0)
        await deps.jobs.enqueue(queues.rebuild, {}, { id: `rebuild-${deps.newId()}` });
    },
    stop: async () => {},
  };
}
