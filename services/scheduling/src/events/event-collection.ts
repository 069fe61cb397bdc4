import { type EventEdition, eventEdition } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** Stored as the contract shows it. */
export const eventCollection: CollectionDefinition<EventEdition> = {
  name: 'events',
  schema: z.strictObject(eventEdition.shape),
  indexes: [['createdAt'], ['state', 'createdAt'], ['publishingRun']],
};
