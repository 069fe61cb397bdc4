import type { Owners } from '@smc/project-proposal';
import type { CallOptions } from '@smc/service-kit';
import type { GatewayClients } from '../../src/index.ts';

const nothing = async function* (): AsyncGenerator<never> {};

/** What the proposals ask of the other services; the lists to rebuild copies from are empty. */
export function ownersFrom(clients: GatewayClients, system: { context: CallOptions }): Owners {
  const one = async <Item>(found: Promise<(Item | null)[]>) => (await found)[0] ?? undefined;
  return {
    askOrganisation: (id) => one(clients.membership.organisations.getMany({ ids: [id] }, system)),
    askPerson: (id) => one(clients.membership.people.getMany({ ids: [id] }, system)),
    askChallenge: (id) => one(clients.cityChallenge.getMany({ ids: [id] }, system)),
    askMatch: async () => undefined,
    listOrganisations: nothing,
    listMemberships: nothing,
    listConflicts: nothing,
    listChallenges: nothing,
    listSolutions: nothing,
  };
}

/** The owners once the house knows them. */
export function lateOwners(known: () => Owners): Owners {
  return {
    askOrganisation: (id) => known().askOrganisation(id),
    askPerson: (id) => known().askPerson(id),
    askChallenge: (id) => known().askChallenge(id),
    askMatch: (id) => known().askMatch(id),
    listOrganisations: nothing,
    listMemberships: nothing,
    listConflicts: nothing,
    listChallenges: nothing,
    listSolutions: nothing,
  };
}
