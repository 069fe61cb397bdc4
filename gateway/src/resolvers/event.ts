import type { OrganisationKind } from '@smc/contracts';
import type { EventResolvers } from '../generated/resolver-types.ts';

const kinds: readonly OrganisationKind[] = ['CITY', 'CORPORATE', 'INSTITUTION'];

export const Event: EventResolvers = {
  limits: ({ limits }) => kinds.map((kind) => ({ kind, ...limits[kind] })),
};
