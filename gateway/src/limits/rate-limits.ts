import { SmcError } from '@smc/contracts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { GatewayLimits } from './limits.ts';

/** Counts what viewers and addresses do. Each method throws `RATE_LIMITED` with `details.retryAfterSeconds`. */
export interface RateLimits {
  /** One request of a viewer, or of an address that is not signed in. */
  countRequest(key: string): Promise<void>;
  /** A credential from this address was not good. */
  countBadCredential(address: string): Promise<void>;
  /** Refuses an address that tried too many bad credentials, before the next is looked up. */
  checkBadCredentials(address: string): Promise<void>;
  /** One look into a calendar, by its link. */
  countCalendarRead(link: string): Promise<void>;
  /** One attempt to sign in, or to use or ask for a link. */
  countSignIn(address: string, account?: string): Promise<void>;
}

/** Programs look a few times an hour; somebody who tries things out, a few times a minute. */
const calendarReadsPerMinute = 30;

function limited(result: RateLimiterRes): SmcError {
  const retryAfterSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
  return new SmcError('RATE_LIMITED', {
    message: `Too many requests in a short time; try again in ${retryAfterSeconds} seconds.`,
    details: { retryAfterSeconds },
  });
}

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    throw error instanceof RateLimiterRes ? limited(error) : error;
  }
}

/** Counts in this process's memory; a restart forgets. */
export function createRateLimits(
  limits: Pick<GatewayLimits, 'requestsPerMinute' | 'signInsPer15Minutes'>,
): RateLimits {
  const requests = new RateLimiterMemory({ points: limits.requestsPerMinute, duration: 60 });
  const badCredentials = new RateLimiterMemory({
    points: Math.min(limits.requestsPerMinute, 60),
    duration: 60,
  });
  const calendars = new RateLimiterMemory({ points: calendarReadsPerMinute, duration: 60 });
  const signIns = new RateLimiterMemory({ points: limits.signInsPer15Minutes, duration: 15 * 60 });
  return {
    countRequest: (key) => count(requests, key),
    countBadCredential: (address) => count(badCredentials, address),
    async checkBadCredentials(address) {
      const known = await badCredentials.get(address);
      if (known !== null && known.consumedPoints >= badCredentials.points) throw limited(known);
    },
    countCalendarRead: (link) => count(calendars, link),
    async countSignIn(address, account) {
      await count(signIns, `address:${address}`);
      if (account !== undefined) await count(signIns, `account:${account.trim().toLowerCase()}`);
    },
  };
}
