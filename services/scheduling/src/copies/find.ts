import { SmcError } from '@smc/contracts';
import type { SchedulingParts } from '../parts.ts';
import type { MembershipCopy, OrganisationCopy, PersonCopy } from './collections.ts';
import { keepMembership, keepOrganisation, keepPerson } from './keep.ts';

/** The copies, and their owners for what has not arrived yet. */
type CopyParts = Pick<
  SchedulingParts,
  'organisations' | 'people' | 'memberships' | 'askOrganisation' | 'askPeople' | 'askMemberships'
>;

/** The organisation, from its copy or, where that has not arrived, from its owner. Throws `NOT_FOUND`. */
export async function findOrganisation(
  parts: CopyParts,
  id: string,
  field = 'organisationId',
): Promise<OrganisationCopy> {
  const copy = await parts.organisations.get(id);
  if (copy !== undefined) return copy;
  const organisation = await parts.askOrganisation(id);
  if (organisation === undefined)
    throw new SmcError('NOT_FOUND', { field, message: `There is no organisation "${id}".` });
  return keepOrganisation(parts, organisation, organisation.version);
}

/** People in the order of their ids, `undefined` where there is none; those not known here are asked of their owner. */
export async function findPeople(
  parts: CopyParts,
  ids: readonly string[],
): Promise<readonly (PersonCopy | undefined)[]> {
  const copies = await parts.people.getMany(ids);
  const unknown = ids.filter((_id, index) => copies[index] === undefined);
  if (unknown.length === 0) return copies;
  const asked = (await parts.askPeople(unknown)).filter((person) => person !== null);
  const kept = await Promise.all(asked.map((person) => keepPerson(parts, person, person.version)));
  const byId = new Map(kept.map((person) => [person.id, person] as const));
  return ids.map((id, index) => copies[index] ?? byId.get(id));
}

/** The organisation's memberships, in any state; asked of their owner where none is known here. */
export async function findMemberships(
  parts: CopyParts,
  organisationId: string,
): Promise<readonly MembershipCopy[]> {
  const { documents } = await parts.memberships.find({ filter: { organisationId }, limit: 50 });
  if (documents.length > 0) return documents;
  const asked = await parts.askMemberships(organisationId);
  return Promise.all(asked.map((membership) => keepMembership(parts, membership, membership.version)));
}
