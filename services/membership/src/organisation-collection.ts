import { type Organisation, organisation } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** Stored as the contract shows it. */
export const organisationCollection: CollectionDefinition<Organisation> = {
  name: 'organisations',
  schema: z.strictObject(organisation.shape),
  indexes: [['name'], ['kind', 'name'], ['country', 'name'], ['region', 'name']],
};
