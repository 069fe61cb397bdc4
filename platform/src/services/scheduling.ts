import { createScheduling } from '@smc/scheduling';
import type { Service } from '@smc/service-kit';
import { contentParts, type ServiceParts, storeOf } from './parts.ts';

/** What scheduling asks of the owners of people and memberships. */
function askers({ clients, asSystem }: ServiceParts) {
  const { people, memberships } = clients.membership;
  return {
    askPeople: async (ids: readonly string[]) => people.getMany({ ids: [...ids] }, await asSystem()),
    askMemberships: async (organisationId: string) =>
      (await memberships.list({ organisationId, first: 100 }, await asSystem())).items,
  };
}

export function makeScheduling(parts: ServiceParts): Service {
  return createScheduling({
    ...contentParts(parts),
    // Clients are reached when they are needed: services of one process are made after each other.
    askPeople: (ids) => askers(parts).askPeople(ids),
    askMemberships: (organisationId) => askers(parts).askMemberships(organisationId),
    store: storeOf(parts, 'scheduling'),
    jobs: parts.adapters.jobs,
  });
}
