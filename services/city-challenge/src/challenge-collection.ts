import { type Challenge, challenge } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** Stored as the contract shows it. */
export const challengeCollection: CollectionDefinition<Challenge> = {
  name: 'challenges',
  schema: z.strictObject(challenge.shape),
  indexes: [
    ['createdAt'],
    ['state', 'createdAt'],
    ['organisationId', 'createdAt'],
    ['organisationId', 'state', 'createdAt'],
    ['country', 'createdAt'],
    ['region', 'createdAt'],
    ['themes'],
  ],
};
