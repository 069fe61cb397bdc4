import { type Participant, type Registration, SmcError, type Viewer } from '@smc/contracts';
import { authorise, changeFacts, isAllowed, toGroupedPages, toPage } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { findOrganisation } from '../copies/find.ts';
import { visibleEvent } from '../events/access.ts';
import type { Implementation } from '../implementation.ts';
import type { SchedulingParts } from '../parts.ts';
import { policy } from '../policy.ts';
import {
  actingFor,
  changeRegistration,
  eventOfRegistration,
  registrantOf,
  visibleRegistration,
} from './access.ts';
import {
  confirmRegistration,
  endRegistration,
  register,
  registrationIdOf,
  reviseRegistration,
} from './registration.ts';

const oldestFirst = [{ field: 'createdAt', direction: 'ascending' }] as const;
const newestFirst = [{ field: 'createdAt', direction: 'descending' }] as const;

function participantOf(registration: Registration): Participant {
  const { id, eventId, organisationId, kind, region, country, languages, themes } = registration;
  return { registrationId: id, eventId, organisationId, kind, region, country, languages, themes };
}

const participantsOf = <Found extends { documents: readonly Registration[] }>(found: Found) => ({
  ...found,
  documents: found.documents.map(participantOf),
});

interface WantedRegistrations {
  readonly eventId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly state?: Registration['state'] | undefined;
}

/** Staff list all, regional staff their regions', everybody else the own organisation's. */
function listFilter(viewer: Viewer, { eventId, organisationId, state }: WantedRegistrations): Filter {
  const asked: Filter = {
    ...(eventId === undefined ? {} : { eventId }),
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(state === undefined ? {} : { state }),
  };
  if (isAllowed(viewer, policy.listRegistrations, undefined)) return asked;
  if (isAllowed(viewer, policy.listRegional, undefined)) return { ...asked, region: { in: viewer.regions } };
  if (organisationId !== undefined && organisationId !== viewer.organisationId)
    throw new SmcError('NOT_ALLOWED', { field: 'organisationId' });
  return { ...asked, organisationId: viewer.organisationId ?? '' };
}

function commands(os: Implementation, parts: SchedulingParts) {
  const { registrations } = parts;
  return {
    register: os.registrations.register.handler(async ({ input, context: { call } }) => {
      const organisation = await actingFor(parts, call, input.organisationId);
      const event = await visibleEvent(parts, call, input.eventId, 'eventId');
      const registrant = await registrantOf(parts, call, organisation, input.content);
      const present = await registrations.get(registrationIdOf(event.id, organisation.id));
      const { document, events } = register(
        present,
        event,
        registrant,
        input.content,
        changeFacts(call, parts),
      );
      const { version, ...fresh } = document;
      return version === 0
        ? registrations.insert(fresh, { events })
        : registrations.save(document, { events });
    }),
    update: os.registrations.update.handler(({ input, context: { call } }) =>
      changeRegistration(parts, call, input, policy.register, async (registration, facts) => {
        const organisation = await findOrganisation(parts, registration.organisationId);
        const registrant = await registrantOf(parts, call, organisation, input.content);
        const event = await eventOfRegistration(parts, registration);
        return reviseRegistration(registration, event, registrant, input.content, facts);
      }),
    ),
    confirm: os.registrations.confirm.handler(({ input, context: { call } }) => {
      authorise(call, policy.decideRegistration, undefined);
      return changeRegistration(parts, call, input, policy.registerLate, confirmRegistration);
    }),
    decline: os.registrations.decline.handler(({ input, context: { call } }) => {
      authorise(call, policy.decideRegistration, undefined);
      return changeRegistration(parts, call, input, policy.registerLate, (registration, facts) =>
        endRegistration(registration, 'decline', input.reason, facts),
      );
    }),
    cancel: os.registrations.cancel.handler(({ input, context: { call } }) =>
      changeRegistration(parts, call, input, policy.register, (registration, facts) =>
        endRegistration(registration, 'cancel', input.reason, facts),
      ),
    ),
  };
}

export function registrationProcedures(os: Implementation, parts: SchedulingParts) {
  const { registrations } = parts;
  return {
    ...commands(os, parts),
    get: os.registrations.get.handler(({ input, context: { call } }) =>
      visibleRegistration(parts, call, input.id),
    ),
    getMany: os.registrations.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.list, undefined);
      const found = await registrations.getMany(input.ids);
      return found.map((one) =>
        one !== undefined && isAllowed(call.viewer, policy.seeRegistration, one) ? one : null,
      );
    }),
    list: os.registrations.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.list, undefined);
      const { first, after, ...wanted } = input;
      const page = { limit: first, ...(after === undefined ? {} : { after }) };
      return toPage(
        await registrations.find({ filter: listFilter(viewer, wanted), sort: newestFirst, ...page }),
      );
    }),
    participantsByEvents: os.registrations.participantsByEvents.handler(
      async ({ input, context: { call } }) => {
        authorise(call, policy.list, undefined);
        const groups = await registrations.findGrouped({
          by: 'eventId',
          values: input.parentIds,
          filter: { state: 'CONFIRMED' },
          sort: oldestFirst,
          limit: input.first,
        });
        return toGroupedPages(input.parentIds, groups.map(participantsOf));
      },
    ),
    participants: os.registrations.participants.handler(async ({ input, context: { call } }) => {
      const { eventId, kind, first, after } = input;
      await visibleEvent(parts, call, eventId, 'eventId');
      const found = await registrations.find({
        filter: { eventId, state: 'CONFIRMED', ...(kind === undefined ? {} : { kind }) },
        sort: oldestFirst,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage(participantsOf(found));
    }),
  };
}
