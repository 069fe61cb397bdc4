import {
  type EventEdition,
  type Registration,
  type RegistrationContent,
  type RegistrationState,
  SmcError,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import type { MembershipCopy, OrganisationCopy, PersonCopy } from '../copies/collections.ts';
import { documentIdOf } from '../ids.ts';
import { checkContent } from './check-content.ts';
import { reasonsAgainst } from './eligibility.ts';

type Action = 'update' | 'confirm' | 'decline' | 'cancel' | 'register again';

/** Pending (where the secretariat confirms) -> confirmed -> cancelled. Drawn in docs/state-machines.md. */
export const registrationTransitions: Readonly<
  Record<RegistrationState, Readonly<Partial<Record<Action, RegistrationState>>>>
> = {
  PENDING: { update: 'PENDING', confirm: 'CONFIRMED', decline: 'DECLINED', cancel: 'CANCELLED' },
  CONFIRMED: { update: 'CONFIRMED', decline: 'DECLINED', cancel: 'CANCELLED' },
  DECLINED: { confirm: 'CONFIRMED' },
  CANCELLED: { 'register again': 'PENDING' },
};

/** Whoever registers, and for whom. */
export interface Registrant {
  readonly organisation: OrganisationCopy;
  readonly memberships: readonly Pick<MembershipCopy, 'state' | 'category'>[];
  /** In the order of the delegates. */
  readonly people: readonly (PersonCopy | undefined)[];
  readonly isThemeCode: (code: string) => boolean;
  /** The secretariat registers after closing, too. */
  readonly isStaff: boolean;
}

function told(facts: ChangeFacts, document: Registration): Changed<Registration> {
  const registration = { ...document, version: document.version + 1 };
  return {
    document,
    events: [eventOf(facts, 'registration.changed', document.id, { registration })],
  };
}

/** One registration of an organisation at an event. */
export const registrationIdOf = (eventId: string, organisationId: string) =>
  documentIdOf('registration', eventId, organisationId);

function checkOpen(event: EventEdition, isStaff: boolean, at: string): void {
  const isOpen =
    event.state === 'OPEN' && (event.registrationClosesAt === null || at < event.registrationClosesAt);
  if (isOpen || (isStaff && (event.state === 'OPEN' || event.state === 'CLOSED'))) return;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    field: 'eventId',
    message: 'Registration is not open. The secretariat can still register while the event is not over.',
    details: { state: event.state, action: 'register' },
  });
}

function checkEligible(event: EventEdition, { organisation, memberships }: Registrant): void {
  const reasons = reasonsAgainst(event.eligibility, organisation, memberships);
  if (reasons.length === 0) return;
  throw new SmcError('NOT_ELIGIBLE', {
    field: 'organisationId',
    message: reasons.join(' '),
    details: { reasons },
  });
}

function knownOf({ organisation }: Registrant) {
  const { kind, region, country, timeZone, languages, population, incomeGroup } = organisation;
  return { kind, region, country, timeZone, languages, population, incomeGroup };
}

/**
 * A registration, new or after it was cancelled (`present`). Version 0 in the result: there was none yet. Throws
 * `FORBIDDEN_TRANSITION` where registration is closed, `NOT_ELIGIBLE` with reasons, `VALIDATION_FAILED` for a foreign delegate.
 */
export function register(
  present: Registration | undefined,
  event: EventEdition,
  registrant: Registrant,
  content: RegistrationContent,
  facts: ChangeFacts,
): Changed<Registration> {
  const { organisation } = registrant;
  if (present !== undefined && present.state !== 'CANCELLED' && present.state !== 'DECLINED')
    throw new SmcError('ALREADY_EXISTS', {
      field: 'organisationId',
      message: 'This organisation is registered already.',
      details: { id: present.id },
    });
  if (present !== undefined) transition(registrationTransitions, present.state, 'register again');
  checkOpen(event, registrant.isStaff, facts.at);
  checkEligible(event, registrant);
  checkContent(event, organisation.id, content, registrant.people, registrant.isThemeCode);
  const isConfirmed = event.approval === 'AUTOMATIC' || registrant.isStaff;
  return told(facts, {
    ...content,
    ...knownOf(registrant),
    id: registrationIdOf(event.id, organisation.id),
    version: present?.version ?? 0,
    eventId: event.id,
    organisationId: organisation.id,
    state: isConfirmed ? 'CONFIRMED' : 'PENDING',
    reason: null,
    registeredBy: facts.by,
    createdAt: present?.createdAt ?? facts.at,
    updatedAt: facts.at,
  });
}

/** Replaces delegates, availability, limits. The meetings of whoever is no longer among them pass to others (seating.ts). */
export function reviseRegistration(
  registration: Registration,
  event: EventEdition,
  registrant: Registrant,
  content: RegistrationContent,
  facts: ChangeFacts,
): Changed<Registration> {
  const state = transition(registrationTransitions, registration.state, 'update');
  checkOpen(event, registrant.isStaff, facts.at);
  checkContent(event, registration.organisationId, content, registrant.people, registrant.isThemeCode);
  return told(facts, { ...registration, ...content, ...knownOf(registrant), state, updatedAt: facts.at });
}

export function confirmRegistration(registration: Registration, facts: ChangeFacts): Changed<Registration> {
  const state = transition(registrationTransitions, registration.state, 'confirm');
  return told(facts, { ...registration, state, reason: null, updatedAt: facts.at });
}

/** It does not count (any more): by the secretariat, or because the organisation does not come. */
export function endRegistration(
  registration: Registration,
  action: 'decline' | 'cancel',
  reason: string,
  facts: ChangeFacts,
): Changed<Registration> {
  const state = transition(registrationTransitions, registration.state, action);
  return told(facts, { ...registration, state, reason, updatedAt: facts.at });
}
