import type { Membership, Organisation, Person } from '@smc/contracts';
import { keepNewest } from '@smc/store';
import type { SchedulingParts } from '../parts.ts';
import type { MembershipCopy, OrganisationCopy, PersonCopy } from './collections.ts';

type Copies = Pick<SchedulingParts, 'organisations' | 'people' | 'memberships'>;

export async function keepOrganisation(
  { organisations }: Copies,
  { id, kind, name, country, region, timeZone, languages, city }: Organisation,
  revision: number,
): Promise<OrganisationCopy> {
  const kept = await keepNewest(organisations, {
    id,
    revision,
    kind,
    name,
    country,
    region,
    timeZone,
    languages,
    population: city?.population ?? null,
    incomeGroup: city?.incomeGroup ?? null,
  });
  return kept.stored;
}

export async function keepPerson(
  { people }: Copies,
  { id, organisationId, name, timeZone, state }: Person,
  revision: number,
): Promise<PersonCopy> {
  return (await keepNewest(people, { id, revision, organisationId, name, timeZone, state })).stored;
}

export async function keepMembership(
  { memberships }: Copies,
  { id, organisationId, category, state }: Membership,
  revision: number,
): Promise<MembershipCopy> {
  return (await keepNewest(memberships, { id, revision, organisationId, category, state })).stored;
}
