import { type Registration, SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  changeFacts,
  type ChangeFacts,
  isAllowed,
  retryStale,
  type RequestContext,
  toPage,
} from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { visibleEvent } from '../events/access.ts';
import type { Implementation } from '../implementation.ts';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';

import { actingFor } from './access.ts';
import type { StoredParticipantInterest } from './collections.ts';
import {
  participantInterestIdOf,
  shownInterest,
  stateInterest,
  type Wish,
  withdrawInterest,
} from './participant-interest.ts';
import { registrationIdOf } from './registration.ts';

const newestFirst = [{ field: 'statedAt', direction: 'descending' }] as const;

/** The confirmed registration, or `NOT_FOUND` naming the field. */
async function participantOf(
  parts: SchedulingParts,
  eventId: string,
  organisationId: string,
  field: string,
): Promise<Registration> {
  const registration = await parts.registrations.get(registrationIdOf(eventId, organisationId));
  if (registration?.state === 'CONFIRMED') return registration;
  throw new SmcError('NOT_FOUND', { field, message: `"${organisationId}" takes no part in this event.` });
}

async function wishOf(
  parts: SchedulingParts,
  call: RequestContext,
  input: {
    readonly eventId: string;
    readonly organisationId?: string | undefined;
    readonly partnerId: string;
  },
): Promise<Wish> {
  const { id } = await actingFor(parts, call, input.organisationId);
  const { eventId, partnerId } = input;
  await visibleEvent(parts, call, eventId, 'eventId');
  await participantOf(parts, eventId, id, 'organisationId');
  if (partnerId !== id) await participantOf(parts, eventId, partnerId, 'partnerId');
  return { eventId, organisationId: id, partnerId };
}

/** Loads, applies, saves; looks again where somebody of the same organisation was faster. */
function changeInterest(
  parts: SchedulingParts,
  wish: Wish,
  facts: ChangeFacts,
  domain: (present: StoredParticipantInterest | undefined) => Changed<StoredParticipantInterest> | undefined,
): Promise<StoredParticipantInterest | undefined> {
  const { participantInterests } = parts;
  return retryStale(async () => {
    const present = await participantInterests.get(participantInterestIdOf(wish));
    const changed = domain(present);
    if (changed === undefined || changed.events.length === 0) return changed?.document;
    const { version, ...fresh } = changed.document;
    const options = { events: changed.events };
    return version === 0
      ? participantInterests.insert(fresh, options)
      : participantInterests.save(changed.document, options);
  });
}

function listFilter(viewer: Viewer, eventId: string, organisationId: string | undefined): Filter {
  const of: Filter = organisationId === undefined ? {} : { organisationId };
  if (isAllowed(viewer, policy.seeInterests, undefined)) return { eventId, withdrawnAt: null, ...of };
  return { eventId, withdrawnAt: null, visibleTo: { contains: viewer.organisationId ?? '-' }, ...of };
}

export function interestProcedures(os: Implementation, parts: SchedulingParts) {
  return {
    stateInterest: os.registrations.stateInterest.handler(async ({ input, context: { call } }) => {
      const wish = await wishOf(parts, call, input);
      const facts = changeFacts(call, parts);
      const stated = await changeInterest(parts, wish, facts, (present) =>
        stateInterest(present, wish, input, facts),
      );
      return shownInterest(stated as StoredParticipantInterest);
    }),
    withdrawInterest: os.registrations.withdrawInterest.handler(async ({ input, context: { call } }) => {
      const { id } = await actingFor(parts, call, input.organisationId);
      const { eventId, partnerId } = input;
      const facts = changeFacts(call, parts);
      const wish = { eventId, organisationId: id, partnerId };
      let withdrawn = false;
      await changeInterest(parts, wish, facts, (present) => {
        const changed = present === undefined ? undefined : withdrawInterest(present, facts);
        withdrawn = (changed?.events.length ?? 0) > 0;
        return changed;
      });
      return { withdrawn };
    }),
    interests: os.registrations.interests.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { eventId, organisationId, first, after } = input;
      await visibleEvent(parts, call, eventId, 'eventId');
      const found = await parts.participantInterests.find({
        filter: listFilter(viewer, eventId, organisationId),
        sort: newestFirst,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage({ ...found, documents: found.documents.map(shownInterest) });
    }),
  };
}
