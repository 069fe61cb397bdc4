import { type Person, type Region, type Role, SmcError, type linkPurpose } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import type { z } from 'zod';
import { checkedRoles } from './roles.ts';
import { without } from './without.ts';

export type LinkPurpose = z.infer<typeof linkPurpose>;

/** The one live link of a person; its token is derived from the id, so nothing here is a secret. */
export interface PersonLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: string;
}

/**
 * A person as stored: what the contract shows, and what signs them in. Password, link and sessions hang on one document,
 * so that redeeming a link, or ending all sessions, is one versioned write.
 */
export interface StoredPerson extends Person {
  /** PHC string; null until the invitation is redeemed. */
  readonly passwordHash: string | null;
  /** Sessions of an earlier epoch have ended. */
  readonly sessionEpoch: number;
  readonly link: PersonLink | null;
  readonly updatedAt: string;
}
export type NewPerson = Omit<StoredPerson, 'version'>;

type Action = 'invite' | 'redeem' | 'update' | 'disable' | 'requestReset' | 'changePassword';

/** Invited -> active -> disabled; a disabled person may be invited again. Drawn in docs/state-machines.md. */
export const personTransitions: Readonly<
  Record<Person['state'], Readonly<Partial<Record<Action, Person['state']>>>>
> = {
  INVITED: { invite: 'INVITED', redeem: 'ACTIVE', update: 'INVITED', disable: 'DISABLED' },
  ACTIVE: {
    redeem: 'ACTIVE',
    update: 'ACTIVE',
    disable: 'DISABLED',
    requestReset: 'ACTIVE',
    changePassword: 'ACTIVE',
  },
  DISABLED: { invite: 'INVITED' },
};

/** How long a link lives, in hours. */
export const linkHours: Readonly<Record<LinkPurpose, number>> = {
  FIRST_ACCOUNT: 72,
  INVITATION: 7 * 24,
  PASSWORD_RESET: 1,
};

function newLink(purpose: LinkPurpose, facts: ChangeFacts): PersonLink {
  const expiresAt = new Date(Date.parse(facts.at) + linkHours[purpose] * 3_600_000).toISOString();
  return { id: facts.newId(), purpose, expiresAt };
}

/** What the contract shows; the address only to those who may see it. */
export function toPerson(stored: StoredPerson, canSeeEmail: boolean): Person {
  const person = without(stored, 'passwordHash', 'sessionEpoch', 'link', 'updatedAt');
  return canSeeEmail ? person : { ...person, email: null };
}

/** Events never carry an e-mail address: they are kept, copied and looked at in queues. */
function changedEvent(facts: ChangeFacts, document: NewPerson, revision: number) {
  const person = toPerson({ ...document, version: revision }, false);
  return eventOf(facts, 'person.changed', document.id, { person });
}

function told(
  facts: ChangeFacts,
  person: StoredPerson,
  changes: Partial<StoredPerson>,
): Changed<StoredPerson> {
  const document = { ...person, ...changes, updatedAt: facts.at };
  return { document, events: [changedEvent(facts, document, person.version + 1)] };
}

export interface Invitation {
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly regions: readonly Region[];
  readonly locale: string;
  /** IANA; the organisation's, until the person says otherwise. */
  readonly timeZone: string;
}

function invited(
  document: NewPerson,
  link: PersonLink,
  revision: number,
  facts: ChangeFacts,
): Changed<NewPerson> {
  const invitation = eventOf(facts, 'person.invited', document.id, {
    personId: document.id,
    linkId: link.id,
  });
  return { document, events: [changedEvent(facts, document, revision), invitation] };
}

/** A new person who gets an invitation by e-mail. */
export function invitePerson(id: string, invitation: Invitation, facts: ChangeFacts): Changed<NewPerson> {
  const link = newLink('INVITATION', facts);
  const document: NewPerson = {
    id,
    ...invitation,
    ...checkedRoles(invitation.roles, invitation.regions),
    state: 'INVITED',
    createdAt: facts.at,
    passwordHash: null,
    sessionEpoch: 1,
    link,
    updatedAt: facts.at,
  };
  return invited(document, link, 1, facts);
}

/** A fresh link for somebody who has not redeemed the first, or was disabled; the earlier link is void. */
export function inviteAgain(
  person: StoredPerson,
  invitation: Invitation,
  facts: ChangeFacts,
): Changed<StoredPerson> {
  const state = transition(personTransitions, person.state, 'invite');
  const link = newLink('INVITATION', facts);
  const document: StoredPerson = {
    ...person,
    ...invitation,
    ...checkedRoles(invitation.roles, invitation.regions),
    state,
    passwordHash: null,
    sessionEpoch: person.sessionEpoch + 1,
    link,
    updatedAt: facts.at,
  };
  return { document, events: invited(document, link, person.version + 1, facts).events };
}

/** The placeholder for the secretariat's first person: who it is, is said when the link is redeemed. */
export function firstPerson(
  id: string,
  organisation: { readonly id: string; readonly timeZone: string },
  facts: ChangeFacts,
): Changed<NewPerson> {
  const document: NewPerson = {
    id,
    organisationId: organisation.id,
    name: 'First account',
    email: null,
    roles: ['SECRETARIAT'],
    regions: [],
    state: 'INVITED',
    locale: 'en',
    timeZone: organisation.timeZone,
    createdAt: facts.at,
    passwordHash: null,
    sessionEpoch: 1,
    link: newLink('FIRST_ACCOUNT', facts),
    updatedAt: facts.at,
  };
  return { document, events: [changedEvent(facts, document, 1)] };
}

/** A reset link by e-mail; an earlier one is void. */
export function requestPasswordReset(person: StoredPerson, facts: ChangeFacts): Changed<StoredPerson> {
  transition(personTransitions, person.state, 'requestReset');
  const link = newLink('PASSWORD_RESET', facts);
  const event = eventOf(facts, 'password-reset.requested', person.id, {
    personId: person.id,
    linkId: link.id,
  });
  return { document: { ...person, link, updatedAt: facts.at }, events: [event] };
}

/** A fresh link handed over without a mail: the invitation while it is not redeemed, a reset afterwards. Earlier ones are void. */
export function renewLink(
  person: StoredPerson,
  facts: ChangeFacts,
): { readonly document: StoredPerson; readonly link: PersonLink } {
  const isInvited = person.state === 'INVITED';
  transition(personTransitions, person.state, isInvited ? 'invite' : 'requestReset');
  const invitation = person.email === null ? 'FIRST_ACCOUNT' : 'INVITATION';
  const link = newLink(isInvited ? invitation : 'PASSWORD_RESET', facts);
  return { document: { ...person, link, updatedAt: facts.at }, link };
}

/** Whether the person's live link is this one and has time left. */
export function isLinkUsable(person: StoredPerson, linkId: string, at: string): boolean {
  const { link } = person;
  return link !== null && link.id === linkId && at < link.expiresAt && person.state !== 'DISABLED';
}

export interface Redemption {
  readonly passwordHash: string;
  readonly name?: string | undefined;
  /** First account only. */
  readonly email?: string | undefined;
}

/** The link is used: the password is set, earlier sessions end. Throws `LINK_EXPIRED`. */
export function redeemLink(
  person: StoredPerson,
  linkId: string,
  { passwordHash, name, email }: Redemption,
  facts: ChangeFacts,
): Changed<StoredPerson> {
  if (!isLinkUsable(person, linkId, facts.at)) throw new SmcError('LINK_EXPIRED', { field: 'token' });
  return told(facts, person, {
    state: transition(personTransitions, person.state, 'redeem'),
    passwordHash,
    sessionEpoch: person.sessionEpoch + 1,
    link: null,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
  });
}

/** A new password: all sessions end and a reset link that is under way is void. */
export function changePassword(
  person: StoredPerson,
  passwordHash: string,
  facts: ChangeFacts,
): Changed<StoredPerson> {
  transition(personTransitions, person.state, 'changePassword');
  const sessionEpoch = person.sessionEpoch + 1;
  return { document: { ...person, passwordHash, sessionEpoch, link: null, updatedAt: facts.at }, events: [] };
}

export function updatePerson(
  person: StoredPerson,
  changes: Pick<Person, 'name' | 'locale' | 'timeZone'>,
  facts: ChangeFacts,
): Changed<StoredPerson> {
  transition(personTransitions, person.state, 'update');
  const { name, locale, timeZone } = changes;
  return told(facts, person, { name, locale, timeZone });
}

/** Replaces roles and regions; sessions see it with their next call. */
export function setRoles(
  person: StoredPerson,
  roles: readonly Role[],
  regions: readonly Region[],
  facts: ChangeFacts,
): Changed<StoredPerson> {
  transition(personTransitions, person.state, 'update');
  return told(facts, person, checkedRoles(roles, regions));
}

/** Ends all sessions, voids the link and refuses sign-in from now on. */
export function disablePerson(person: StoredPerson, facts: ChangeFacts): Changed<StoredPerson> {
  const state = transition(personTransitions, person.state, 'disable');
  return told(facts, person, { state, sessionEpoch: person.sessionEpoch + 1, link: null });
}
