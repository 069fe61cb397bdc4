import { id, membership, organisation, person, region } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const copyFields = {
  id,
  version: z.number().int(),
  /** The owner's version that this copy shows: an older event that arrives later changes nothing. */
  revision: z.number().int(),
};

const { kind, name, country, timeZone, languages, city } = organisation.shape;
const organisationCopy = z.strictObject({
  ...copyFields,
  kind,
  name,
  country,
  region,
  timeZone,
  languages,
  population: z.number().int().nullable(),
  incomeGroup: city.unwrap().unwrap().shape.incomeGroup.unwrap(),
});
export type OrganisationCopy = z.infer<typeof organisationCopy>;

/** What this service needs to know of organisations, fed by `organisation.changed`. */
export const organisationCopyCollection: CollectionDefinition<OrganisationCopy> = {
  name: 'organisation-copies',
  schema: organisationCopy,
  indexes: [],
};

const personCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  name: person.shape.name,
  timeZone: person.shape.timeZone,
  state: person.shape.state,
});
export type PersonCopy = z.infer<typeof personCopy>;

/** Who works where, fed by `person.changed`: a delegate is one of the organisation's own people. */
export const personCopyCollection: CollectionDefinition<PersonCopy> = {
  name: 'person-copies',
  schema: personCopy,
  indexes: [['organisationId']],
};

const membershipCopy = z.strictObject({
  ...copyFields,
  organisationId: id,
  category: membership.shape.category,
  state: membership.shape.state,
});
export type MembershipCopy = z.infer<typeof membershipCopy>;

/** Who is a member, fed by `membership.changed`. */
export const membershipCopyCollection: CollectionDefinition<MembershipCopy> = {
  name: 'member-copies',
  schema: membershipCopy,
  indexes: [['organisationId']],
};
