import { isSmcError, SmcError } from '@smc/contracts';
import type { Clock } from '@smc/service-kit';
import type { Collection } from '@smc/store';
import { type AttemptLimit, type Counted, countAttempt, type StoredAttempts } from './attempts.ts';
import { hashOf } from './secrets.ts';

/** Counts attempts in the store, so that a restart forgets none and several processes count together. */
export interface AttemptLimiter {
  /** Counts one attempt before it is made; throws `RATE_LIMITED` (details.retryAfterSeconds) where there were too many. */
  count(kind: string, value: string, limit: AttemptLimit): Promise<void>;
  /** It was the right person: forget what was counted. */
  forgive(kind: string, value: string): Promise<void>;
  /** This one attempt does not count; the others stay, or one good account would hide guesses at many others. */
  giveBack(kind: string, value: string): Promise<void>;
}

/** Attempts at the same moment save the same document; each round one of them gets through. */
const rounds = 60;

const tooMany = (retryAfterSeconds: number) =>
  new SmcError('RATE_LIMITED', {
    message: `Too many attempts. Try again in ${retryAfterSeconds} seconds.`,
    details: { retryAfterSeconds },
  });

function isRace(error: unknown): boolean {
  return (
    isSmcError(error, 'STALE_VERSION') ||
    isSmcError(error, 'ALREADY_EXISTS') ||
    isSmcError(error, 'NOT_FOUND')
  );
}

export function createAttemptLimiter(attempts: Collection<StoredAttempts>, clock: Clock): AttemptLimiter {
  const idOf = (kind: string, value: string) => hashOf(`${kind}:${value}`);

  async function tryOnce(id: string, limit: AttemptLimit): Promise<Counted> {
    const present = await attempts.get(id);
    const counted = countAttempt(present, limit, clock.now().toISOString());
    if (!counted.isAllowed) return counted;
    const { count, windowEndsAt } = counted;
    if (present === undefined) await attempts.insert({ id, count, windowEndsAt });
    else await attempts.save({ ...present, count, windowEndsAt });
    return counted;
  }

  /** Where somebody else counts at this moment the count stays as it is, which is the safe side. */
  async function ifPresent(kind: string, value: string, change: (present: StoredAttempts) => Promise<void>) {
    const present = await attempts.get(idOf(kind, value));
    if (present === undefined) return;
    await change(present).catch((error: unknown) => {
      if (!isRace(error)) throw error;
    });
  }

  return {
    async count(kind, value, limit) {
      for (let round = 0; round < rounds; round += 1) {
        try {
          const counted = await tryOnce(idOf(kind, value), limit);
          if (counted.isAllowed) return;
          throw tooMany(counted.retryAfterSeconds);
        } catch (error) {
          if (!isRace(error)) throw error;
        }
      }
      throw tooMany(1);
    },
    forgive: (kind, value) =>
      ifPresent(kind, value, (present) => attempts.erase(present.id, present.version)),
    giveBack: (kind, value) =>
      ifPresent(kind, value, async (present) => {
        await attempts.save({ ...present, count: Math.max(0, present.count - 1) });
      }),
  };
}
