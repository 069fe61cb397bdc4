import { randomBytes } from 'node:crypto';
import type { Viewer } from '@smc/contracts';
import { type JSONWebKeySet, SignJWT } from 'jose';
import { type Clock, systemClock } from './clock.ts';
import { createKeyRing, periodOf } from './token-keys.ts';
import { tokenAudience } from './token-verifier.ts';

/** The issuer's name where all services are in one process. */
export const localIssuer = 'smc';
const cacheSize = 10_000;

/** Signs who asks, for the calls behind the door. The door (gateway) and the platform hold one, and each service process for its own calls. */
export interface TokenIssuer {
  /** As verifiers know it. */
  readonly name: string;
  /** The same token for the same viewer until shortly before it expires. */
  issue(viewer: Viewer): Promise<string>;
  /** The public keys: the present one, and the one before or after it around the change. */
  jwks(): Promise<JSONWebKeySet>;
}

export interface TokenIssuerOptions {
  readonly clock?: Clock;
  /** 300 where absent. */
  readonly lifetimeSeconds?: number;
  /** Who signs, as verifiers know it; `smc` where absent. */
  readonly name?: string;
  /**
   * What the keys are derived from, at least 32 random bytes. Absent: made up, so that a restart makes new keys, and tokens
   * of the old process end with it.
   */
  readonly secret?: Uint8Array | undefined;
}

function remember<Value>(cache: Map<string, Value>, key: string, value: Value): void {
  if (cache.size >= cacheSize) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  cache.set(key, value);
}

/** EdDSA (RFC 8037) tokens that live `lifetimeSeconds`, signed with a new key every day (UTC). */
export function createTokenIssuer(options: TokenIssuerOptions = {}): TokenIssuer {
  const clock = options.clock ?? systemClock;
  const lifetime = options.lifetimeSeconds ?? 300;
  const name = options.name ?? localIssuer;
  const keyOf = createKeyRing(options.secret ?? randomBytes(32), name);
  const issued = new Map<string, { token: Promise<string>; renewAt: number }>();
  const seconds = () => Math.floor(clock.now().getTime() / 1000);

  async function sign(viewer: Viewer, now: number): Promise<string> {
    const key = await keyOf(periodOf(now));
    return new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.id })
      .setIssuer(name)
      .setAudience(tokenAudience)
      .setSubject(viewer.personId)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetime)
      .sign(key.privateKey);
  }

  return {
    name,
    issue(viewer) {
      const cacheKey = JSON.stringify(viewer);
      const now = seconds();
      const known = issued.get(cacheKey);
      if (known !== undefined && now < known.renewAt) return known.token;
      const token = sign(viewer, now);
      issued.delete(cacheKey);
      remember(issued, cacheKey, { token, renewAt: now + Math.floor(lifetime * 0.8) });
      return token;
    },
    async jwks() {
      const now = seconds();
      // The one before while its tokens live; the next one early, for clocks that are ahead.
      const periods = new Set([now, now - lifetime, now + lifetime].map(periodOf));
      const keys = await Promise.all([...periods].map(keyOf));
      return { keys: keys.map((key) => key.publicJwk) };
    },
  };
}
