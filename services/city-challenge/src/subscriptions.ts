import { type Organisation, SmcError } from '@smc/contracts';
import type { Subscriptions } from '@smc/service-kit';
import type { Collection } from '@smc/store';
import { keepOrganisation, type OrganisationCopy } from './organisation-copy.ts';

export function createSubscriptions(copies: Collection<OrganisationCopy>): Subscriptions {
  return {
    'organisation.changed': async (event) => {
      await keepOrganisation(copies, event.data.organisation, event.revision);
    },
  };
}

/** The copy, or the owner's answer where the copy has not arrived; `NOT_FOUND` where there is no such organisation. */
export function createOrganisationFinder(
  copies: Collection<OrganisationCopy>,
  askOrganisation: (id: string) => Promise<Organisation | undefined>,
) {
  return async (id: string): Promise<OrganisationCopy> => {
    const copy = await copies.get(id);
    if (copy !== undefined) return copy;
    const organisation = await askOrganisation(id);
    if (organisation === undefined) {
      throw new SmcError('NOT_FOUND', {
        field: 'organisationId',
        message: `There is no organisation "${id}".`,
      });
    }
    return keepOrganisation(copies, organisation, organisation.version);
  };
}
