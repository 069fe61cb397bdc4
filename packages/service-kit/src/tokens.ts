import { isSmcError, SmcError, type Viewer, viewer as viewerSchema } from '@smc/contracts';
import {
  type CryptoKey,
  createLocalJWKSet,
  errors as joseErrors,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose';
import { type Clock, randomId, systemClock } from './clock.ts';

const issuer = 'smc';
const audience = 'smc-services';
const cacheSize = 10_000;

/** Signs who asks, for the calls behind the door. Only the door (gateway) and the platform hold one. */
export interface TokenIssuer {
  /** The same token for the same viewer until shortly before it expires. */
  issue(viewer: Viewer): Promise<string>;
  /** The public keys: the present one and those it replaced while their tokens live. */
  jwks(): Promise<JSONWebKeySet>;
  /** Signs with a new key from now on. */
  rotate(): Promise<void>;
}

/** Tells who asks from a token, or throws `TOKEN_EXPIRED` or `TOKEN_INVALID`. */
export interface TokenVerifier {
  verify(token: string): Promise<Viewer>;
}

interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  retiredAt: number | undefined;
}

async function newSigningKey(): Promise<SigningKey> {
  const id = randomId();
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const publicJwk = { ...(await exportJWK(pair.publicKey)), kid: id, alg: 'EdDSA', use: 'sig' };
  return { id, privateKey: pair.privateKey, publicJwk, retiredAt: undefined };
}

function remember<Value>(cache: Map<string, Value>, key: string, value: Value): void {
  if (cache.size >= cacheSize) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  cache.set(key, value);
}

/**
 * EdDSA (RFC 8037) tokens that live `lifetimeSeconds` (default 300). Keys live in memory: a restart makes new ones and
 * tokens of the old process end with it.
 */
export function createTokenIssuer(options: { clock?: Clock; lifetimeSeconds?: number } = {}): TokenIssuer {
  const clock = options.clock ?? systemClock;
  const lifetime = options.lifetimeSeconds ?? 300;
  const issued = new Map<string, { token: Promise<string>; renewAt: number }>();
  let keys: Promise<SigningKey[]> = newSigningKey().then((key) => [key]);
  const seconds = () => Math.floor(clock.now().getTime() / 1000);

  async function sign(viewer: Viewer, now: number): Promise<string> {
    const key = (await keys)[0] as SigningKey;
    return new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.id })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(viewer.personId)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetime)
      .sign(key.privateKey);
  }

  return {
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
      const living = (await keys).filter(
        (key) => key.retiredAt === undefined || seconds() - key.retiredAt < lifetime,
      );
      return { keys: living.map((key) => key.publicJwk) };
    },
    async rotate() {
      const old = await keys;
      const next = await newSigningKey();
      for (const key of old) key.retiredAt ??= seconds();
      keys = Promise.resolve([next, ...old]);
      issued.clear();
    },
  };
}

function translated(error: unknown): SmcError {
  if (isSmcError(error)) return error;
  if (error instanceof joseErrors.JWTExpired) return new SmcError('TOKEN_EXPIRED');
  return new SmcError('TOKEN_INVALID');
}

/** Checks signature, issuer, audience and time once; a known token costs a map lookup until it expires. */
export function createTokenVerifier(options: {
  jwks: () => Promise<JSONWebKeySet>;
  clock?: Clock;
}): TokenVerifier {
  const clock = options.clock ?? systemClock;
  const known = new Map<string, { viewer: Viewer; expiresAt: number }>();
  let keySet: ReturnType<typeof createLocalJWKSet> | undefined;

  async function check(token: string, isRetry = false): Promise<{ viewer: Viewer; expiresAt: number }> {
    keySet ??= createLocalJWKSet(await options.jwks());
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        audience,
        algorithms: ['EdDSA'],
        currentDate: clock.now(),
      });
      return { viewer: viewerSchema.parse(payload['viewer']), expiresAt: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      // A key we have not seen may be newer than our copy of the set.
      if (!isRetry && error instanceof joseErrors.JWKSNoMatchingKey) {
        keySet = undefined;
        return check(token, true);
      }
      throw translated(error);
    }
  }

  return {
    async verify(token) {
      const hit = known.get(token);
      if (hit !== undefined) {
        if (clock.now().getTime() < hit.expiresAt) return hit.viewer;
        known.delete(token);
        throw new SmcError('TOKEN_EXPIRED');
      }
      const checked = await check(token);
      remember(known, token, checked);
      return checked.viewer;
    },
  };
}
