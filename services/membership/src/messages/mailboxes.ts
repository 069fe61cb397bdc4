import type { Mailbox } from '@smc/contracts';
import type { MembershipParts } from '../parts.ts';
import type { StoredPerson } from '../person.ts';
import { choicesOf } from './message-preferences.ts';

/** Memberships of one organisation that are looked at: it has one at a time. */
const mostMemberships = 500;

/** Organisations of which a membership ended and none is active. */
async function lapsedAmong(
  { memberships }: Pick<MembershipParts, 'memberships'>,
  organisationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (organisationIds.length === 0) return new Set();
  const groups = await memberships.findGrouped({
    by: 'organisationId',
    values: organisationIds,
    limit: mostMemberships,
  });
  const lapsed = organisationIds.filter((_id, index) => {
    const states = groups[index]?.documents.map(({ state }) => state) ?? [];
    return states.includes('LAPSED') && !states.includes('ACTIVE');
  });
  return new Set(lapsed);
}

const hasMailbox = (person: StoredPerson | undefined): person is StoredPerson & { email: string } =>
  person !== undefined && person.state !== 'DISABLED' && person.email !== null;

/** In the order of the ids; null for nobody, somebody who was disabled, and an account without an address. */
export async function mailboxesOf(
  parts: MembershipParts,
  personIds: readonly string[],
): Promise<(Mailbox | null)[]> {
  const [people, preferences] = await Promise.all([
    parts.people.getMany(personIds),
    parts.messagePreferences.getMany(personIds),
  ]);
  const organisationIds = [...new Set(people.filter(hasMailbox).map((person) => person.organisationId))];
  const [organisations, lapsed] = await Promise.all([
    parts.organisations.getMany(organisationIds),
    lapsedAmong(parts, organisationIds),
  ]);
  const names = new Map(organisations.map((organisation) => [organisation?.id, organisation?.name]));
  return people.map((person, index) => {
    if (!hasMailbox(person)) return null;
    const { id, name, email, locale, timeZone, roles, organisationId } = person;
    return {
      personId: id,
      name,
      email,
      locale,
      timeZone,
      roles,
      organisationId,
      organisationName: names.get(organisationId) ?? '',
      hasLapsed: lapsed.has(organisationId),
      choices: choicesOf(preferences[index]),
      preferencesToken: parts.messageTokens.tokenOf(id),
    };
  });
}
