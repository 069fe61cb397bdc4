import { challengeContract } from '@smc/contracts';
import type { Service } from '@smc/service-kit';
import { challengeCollection } from './challenge-collection.ts';
import { organisationCopyCollection } from './organisation-copy.ts';
import type { CityChallengeDeps, CityChallengeParts } from './parts.ts';
import { createProcedures } from './procedures.ts';
import { createOrganisationFinder, createSubscriptions } from './subscriptions.ts';

/** Cities' challenges: drafts, publishing, withdrawing, translations. */
export function createCityChallenge(deps: CityChallengeDeps): Service {
  const organisations = deps.store.collection(organisationCopyCollection);
  const parts: CityChallengeParts = {
    ...deps,
    challenges: deps.store.collection(challengeCollection),
    organisations,
    findOrganisation: createOrganisationFinder(organisations, deps.askOrganisation),
  };
  return {
    name: 'city-challenge',
    contract: challengeContract,
    router: createProcedures(parts),
    subscriptions: createSubscriptions(organisations),
    jobs: [],
    start: async () => {},
    stop: async () => {},
  };
}
