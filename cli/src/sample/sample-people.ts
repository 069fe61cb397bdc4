import { randomBytes } from 'node:crypto';
import { isSmcError, type Region, type Role } from '@smc/contracts';
import type { Access } from '../access/open-access.ts';
import { linkFor } from '../access/links.ts';

interface SamplePerson {
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly regions: readonly Region[];
  readonly locale: string;
}

export interface SampleSignIn {
  readonly roles: string;
  readonly organisationId: string;
  readonly email: string;
  readonly password: string;
}

/** The organising body's own organisation, which the first account's link makes. */
const staff = { organisationId: 'secretariat', regions: [], locale: 'en' } as const;

/** One person for each role; the first comes by the first account's link. */
const people: readonly SamplePerson[] = [
  { ...staff, email: 'secretariat@sample.example', name: 'Sample Secretariat', roles: ['SECRETARIAT'] },
  {
    ...staff,
    email: 'regional@sample.example',
    name: 'Sample Regional Staff',
    roles: ['REGIONAL_STAFF'],
    regions: ['EAST_ASIA'],
  },
  { ...staff, email: 'reviewer@sample.example', name: 'Sample Reviewer', roles: ['REVIEWER'] },
  {
    ...staff,
    email: 'excom@sample.example',
    name: 'Sample Committee Member',
    roles: ['EXECUTIVE_COMMITTEE'],
  },
  { ...staff, email: 'operator@sample.example', name: 'Sample Operator', roles: ['OPERATOR'] },
  {
    email: 'city@sample.example',
    name: 'Sample City Officer',
    organisationId: 'seoul',
    roles: ['MEMBER', 'ORGANISATION_ADMIN'],
    regions: [],
    locale: 'ko',
  },
  {
    email: 'provider@sample.example',
    name: 'Sample Provider',
    organisationId: 'open-source-politics',
    roles: ['MEMBER', 'ORGANISATION_ADMIN'],
    regions: [],
    locale: 'fr',
  },
];

const newPassword = () => randomBytes(12).toString('base64url');

async function redeem(token: string, { email, name }: SamplePerson, access: Access): Promise<string> {
  const password = newPassword();
  await access.clients.membership.links.redeem({ token, password, name, email }, await access.asSystem());
  return password;
}

async function invited(person: SamplePerson, access: Access): Promise<string> {
  const { organisationId, email, name, roles, regions, locale } = person;
  const made = await access.clients.membership.people.invite(
    { organisationId, email, name, roles: [...roles], regions: [...regions], locale },
    await access.asSystem(),
  );
  const { token } = await linkFor(made.id, access);
  const password = newPassword();
  await access.clients.membership.links.redeem({ token, password, name }, await access.asSystem());
  return password;
}

/** Makes one person for each role through the links that real people get. Those that are there already are left out. */
export async function makeSamplePeople(
  firstLink: string | undefined,
  access: Access,
): Promise<SampleSignIn[]> {
  const signIns: SampleSignIn[] = [];
  for (const [index, person] of people.entries()) {
    const { email, roles, organisationId } = person;
    try {
      const isFirst = index === 0 && firstLink !== undefined;
      const password = isFirst
        ? await redeem(firstLink.split('/').at(-1) ?? '', person, access)
        : await invited(person, access);
      signIns.push({ email, password, roles: roles.join(', '), organisationId });
    } catch (error) {
      if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
    }
  }
  return signIns;
}
