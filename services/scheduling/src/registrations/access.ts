import { type EventEdition, type Registration, type RegistrationContent, SmcError } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  type RequestContext,
} from '@smc/service-kit';
import { findMemberships, findOrganisation, findPeople } from '../copies/find.ts';
import type { OrganisationCopy } from '../copies/collections.ts';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import type { Registrant } from './registration.ts';

const subjectOf = ({ id, region }: OrganisationCopy) => ({ organisationId: id, region });

/** The organisation this call acts for: the named one, or the viewer's own; with permission to act for it. */
export async function actingFor(
  parts: SchedulingParts,
  call: RequestContext,
  given: string | undefined,
): Promise<OrganisationCopy> {
  authorise(call, policy.list, undefined);
  const organisationId = given ?? call.viewer?.organisationId;
  if (organisationId == null)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'organisationId',
      message: 'Say which organisation this is for.',
    });
  const organisation = await findOrganisation(parts, organisationId);
  authorise(call, policy.register, subjectOf(organisation));
  return organisation;
}

export async function registrantOf(
  parts: SchedulingParts,
  call: RequestContext,
  organisation: OrganisationCopy,
  content: RegistrationContent,
): Promise<Registrant> {
  const [memberships, people] = await Promise.all([
    findMemberships(parts, organisation.id),
    findPeople(
      parts,
      content.delegates.map(({ personId }) => personId),
    ),
  ]);
  const isStaff = isAllowed(call.viewer, policy.registerLate, subjectOf(organisation));
  return { organisation, memberships, people, isStaff, isThemeCode: parts.isThemeCode };
}

/** The registration, or `NOT_FOUND` where there is none or this viewer may not see it. */
export async function visibleRegistration(
  parts: Pick<SchedulingParts, 'registrations'>,
  call: RequestContext,
  id: string,
): Promise<Registration> {
  authorise(call, policy.list, undefined);
  const registration = await parts.registrations.get(id);
  if (registration === undefined || !isAllowed(call.viewer, policy.seeRegistration, registration))
    throw new SmcError('NOT_FOUND', { field: 'id' });
  return registration;
}

export async function eventOfRegistration(
  parts: Pick<SchedulingParts, 'events'>,
  { eventId }: Registration,
): Promise<EventEdition> {
  const event = await parts.events.get(eventId);
  if (event === undefined) throw new SmcError('NOT_FOUND', { field: 'eventId' });
  return event;
}

/** What every change of a registration shares: load, policy, one domain function, save. */
export async function changeRegistration(
  parts: SchedulingParts,
  call: RequestContext,
  input: { readonly id: string; readonly expectedVersion: number },
  permission: typeof policy.register,
  domain: (
    registration: Registration,
    facts: ChangeFacts,
  ) => Changed<Registration> | Promise<Changed<Registration>>,
): Promise<Registration> {
  const registration = await visibleRegistration(parts, call, input.id);
  authorise(call, permission, registration);
  expectVersion(registration, input.expectedVersion);
  const { document, events } = await domain(registration, changeFacts(call, parts));
  return parts.registrations.save(document, { events });
}
