import { type Solution, solution } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** Stored as the contract shows it. */
export const solutionCollection: CollectionDefinition<Solution> = {
  name: 'solutions',
  schema: z.strictObject(solution.shape),
  indexes: [
    ['createdAt'],
    ['state', 'createdAt'],
    ['organisationId', 'createdAt'],
    ['organisationId', 'state', 'createdAt'],
    ['themes'],
    ['regionsServed'],
  ],
};
