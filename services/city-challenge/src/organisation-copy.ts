import { countryCode, id, organisationKind, region, type Organisation } from '@smc/contracts';
import { type Collection, type CollectionDefinition, keepNewest } from '@smc/store';
import { z } from 'zod';

const organisationCopy = z.strictObject({
  id,
  version: z.number().int(),
  revision: z.number().int(),
  kind: organisationKind,
  country: countryCode,
  region,
});
export type OrganisationCopy = z.infer<typeof organisationCopy>;

/** What this service needs to know of organisations, fed by `organisation.changed`. */
export const organisationCopyCollection: CollectionDefinition<OrganisationCopy> = {
  name: 'organisation-copies',
  schema: organisationCopy,
  indexes: [],
};

export async function keepOrganisation(
  copies: Collection<OrganisationCopy>,
  organisation: Organisation,
  revision: number,
): Promise<OrganisationCopy> {
  const { id, kind, country, region } = organisation;
  return (await keepNewest(copies, { id, revision, kind, country, region })).stored;
}
