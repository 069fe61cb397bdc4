import { type EventEdition, SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  type RequestContext,
} from '@smc/service-kit';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';

/** The event, or `NOT_FOUND` where there is none or this viewer may not see it. */
export async function visibleEvent(
  parts: Pick<SchedulingParts, 'events'>,
  call: RequestContext,
  id: string,
  field = 'id',
): Promise<EventEdition> {
  authorise(call, policy.list, undefined);
  const event = await parts.events.get(id);
  if (event === undefined || !isAllowed(call.viewer, policy.seeEvent, event))
    throw new SmcError('NOT_FOUND', { field });
  return event;
}

/** The event as this viewer may see it. */
export function shownEvent(viewer: Viewer | undefined, event: EventEdition): EventEdition {
  if (isAllowed(viewer, policy.seeInvited, undefined)) return event;
  return { ...event, eligibility: { ...event.eligibility, invitedOrganisationIds: [] } };
}

/** What every change of an event shares: load, policy, one domain function, save. */
export async function changeEvent(
  parts: SchedulingParts,
  call: RequestContext,
  input: { readonly id: string; readonly expectedVersion: number },
  domain: (event: EventEdition, facts: ChangeFacts) => Changed<EventEdition>,
): Promise<EventEdition> {
  const event = await visibleEvent(parts, call, input.id);
  authorise(call, policy.manageEvents, undefined);
  expectVersion(event, input.expectedVersion);
  const { document, events } = domain(event, changeFacts(call, parts));
  return parts.events.save(document, { events });
}
