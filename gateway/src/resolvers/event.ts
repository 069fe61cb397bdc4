import type { OrganisationKind } from '@smc/contracts';
import type { EventResolvers } from '../generated/resolver-types.ts';
import { given } from '../given.ts';

const kinds: readonly OrganisationKind[] = ['CITY', 'CORPORATE', 'INSTITUTION'];

export const Event: EventResolvers = {
  timetables: ({ id }, wanted, { loaders }) => loaders.timetablesOf(id, given(wanted)),
  participants: ({ id }, wanted, { loaders }) => loaders.participantsOf(id, given(wanted)),
  meetings: ({ id }, wanted, { loaders }) => loaders.meetingsOfEvent(id, given(wanted)),
  limits: ({ limits }) => kinds.map((kind) => ({ kind, ...limits[kind] })),
};
