import { solutionContract } from '@smc/contracts';
import type { Service } from '@smc/service-kit';
import { solutionCollection } from './solution-collection.ts';
import { organisationCopyCollection } from './organisation-copy.ts';
import type { SolutionCatalogDeps, SolutionCatalogParts } from './parts.ts';
import { createProcedures } from './procedures.ts';
import { createOrganisationFinder, createSubscriptions } from './subscriptions.ts';

/** Cities' solutions: drafts, publishing, withdrawing, translations. */
export function createSolutionCatalog(deps: SolutionCatalogDeps): Service {
  const organisations = deps.store.collection(organisationCopyCollection);
  const parts: SolutionCatalogParts = {
    ...deps,
    solutions: deps.store.collection(solutionCollection),
    organisations,
    findOrganisation: createOrganisationFinder(organisations, deps.askOrganisation),
  };
  return {
    name: 'solution-catalog',
    contract: solutionContract,
    router: createProcedures(parts),
    subscriptions: createSubscriptions(organisations),
    jobs: [],
    start: async () => {},
    stop: async () => {},
  };
}
