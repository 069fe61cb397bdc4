import { calendarFeed } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const { language, createdAt } = calendarFeed.shape;
const storedFeed = z.strictObject({
  /** The person's: one link each. */
  id: z.string(),
  version: z.number().int(),
  /** SHA-256 of the link's token: whoever reads the storage cannot read calendars with it. */
  tokenHash: z.string(),
  language,
  createdAt,
});
export type StoredFeed = z.infer<typeof storedFeed>;

export const feedCollection: CollectionDefinition<StoredFeed> = {
  name: 'calendar-feeds',
  schema: storedFeed,
  indexes: [],
  unique: ['tokenHash'],
};
