import type { Subscriptions } from '@smc/service-kit';
import { keepMembership, keepOrganisation, keepPerson } from './copies/keep.ts';
import type { SchedulingParts } from './parts.ts';

/** The events of others that this service keeps copies of. */
export function createSubscriptions(parts: SchedulingParts): Subscriptions {
  return {
    'organisation.changed': async ({ revision, data }) => {
      await keepOrganisation(parts, data.organisation, revision);
    },
    'person.changed': async ({ revision, data }) => {
      await keepPerson(parts, data.person, revision);
    },
    'membership.changed': async ({ revision, data }) => {
      await keepMembership(parts, data.membership, revision);
    },
  };
}
