import { membership } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import type { StoredMembership } from './membership.ts';

export const membershipCollection: CollectionDefinition<StoredMembership> = {
  name: 'memberships',
  schema: z.strictObject({ ...membership.shape, claims: z.array(z.string()) }),
  indexes: [['createdAt'], ['state', 'createdAt'], ['organisationId', 'createdAt']],
};
