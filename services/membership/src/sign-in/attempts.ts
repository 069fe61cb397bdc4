import { id, instant } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** At most `attempts` in a window that begins with the first of them. */
export interface AttemptLimit {
  readonly attempts: number;
  readonly windowSeconds: number;
}

const attempts = z.strictObject({
  /** SHA-256 of what is counted: no address is stored. */
  id,
  version: z.number().int(),
  count: z.number().int(),
  windowEndsAt: instant,
});
export type StoredAttempts = z.infer<typeof attempts>;

export const attemptsCollection: CollectionDefinition<StoredAttempts> = {
  name: 'attempts',
  schema: attempts,
  indexes: [['windowEndsAt']],
};

export type Counted =
  | { readonly isAllowed: true; readonly count: number; readonly windowEndsAt: string }
  | { readonly isAllowed: false; readonly retryAfterSeconds: number };

/** Counts one more attempt at `at`, or says how long to wait. Pure. */
export function countAttempt(
  present: Pick<StoredAttempts, 'count' | 'windowEndsAt'> | undefined,
  limit: AttemptLimit,
  at: string,
): Counted {
  const now = Date.parse(at);
  if (present === undefined || at >= present.windowEndsAt) {
    return {
      isAllowed: true,
      count: 1,
      windowEndsAt: new Date(now + limit.windowSeconds * 1000).toISOString(),
    };
  }
  if (present.count < limit.attempts)
    return { isAllowed: true, count: present.count + 1, windowEndsAt: present.windowEndsAt };
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(present.windowEndsAt) - now) / 1000));
  return { isAllowed: false, retryAfterSeconds };
}
