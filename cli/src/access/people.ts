import { type Organisation, type Person, SmcError } from '@smc/contracts';
import type { Access } from './open-access.ts';
import { collected, everyItem, inParts, pageSize } from './pages.ts';

export interface KnownPerson {
  readonly person: Person;
  readonly organisation: Organisation;
}

/** Everybody, by organisation and name; at most 100 people of each organisation. */
export async function everybody({ clients, asSystem }: Access): Promise<KnownPerson[]> {
  const call = await asSystem();
  const organisations = await collected(
    everyItem<Organisation>((page) => clients.membership.organisations.list(page, call)),
  );
  const found: KnownPerson[] = [];
  for (const part of inParts(organisations, pageSize)) {
    const parentIds = part.map(({ id }) => id);
    const groups = await clients.membership.people.listByOrganisations({ parentIds, first: pageSize }, call);
    for (const [index, { page }] of groups.entries())
      found.push(...page.items.map((person) => ({ person, organisation: part[index] as Organisation })));
  }
  return found;
}

/** Throws `NOT_FOUND` where nobody has the address. */
export async function personByEmail(email: string, access: Access): Promise<Person> {
  const wanted = email.trim().toLowerCase();
  const known = (await everybody(access)).find(({ person }) => person.email === wanted);
  if (known !== undefined) return known.person;
  throw new SmcError('NOT_FOUND', {
    field: 'email',
    message: `Nobody has the address ${email}; see smc user list.`,
  });
}
