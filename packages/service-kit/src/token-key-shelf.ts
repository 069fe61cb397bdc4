import { setTimeout as wait } from 'node:timers/promises';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** An issuer's public keys, read when they are needed. */
export interface KeyShelf {
  /** The keys as last read; read again after five minutes, so that a key that was taken back ends. */
  current(): Promise<KeySet>;
  /** The keys read anew: a token names one that is not in the set. */
  newer(): Promise<KeySet>;
}

const maximumAgeMs = 300_000;
/** Keys that could not be read again for this long count no more. */
const endsAfterMs = 3_600_000;

/**
 * Readings are shared by whoever waits for one and begin at least `refetchMs` apart: who comes earlier waits, so that a
 * flood of foreign tokens causes no flood of requests and no good token is refused.
 */
export function createKeyShelf(read: () => Promise<JSONWebKeySet>, refetchMs: number): KeyShelf {
  let keys: KeySet | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<KeySet> | undefined;

  async function readAnew(): Promise<KeySet> {
    const early = triedAt + refetchMs - performance.now();
    if (early > 0) await wait(early);
    triedAt = performance.now();
    keys = createLocalJWKSet(await read());
    readAt = performance.now();
    return keys;
  }

  function newer(): Promise<KeySet> {
    reading ??= readAnew().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    newer,
    async current() {
      if (keys === undefined) return newer();
      const age = performance.now() - readAt;
      if (age < maximumAgeMs) return keys;
      if (age > endsAfterMs) return newer();
      const known = keys;
      // An issuer that is away for a moment does not make its tokens bad.
      return newer().catch(() => known);
    },
  };
}
