import { isSmcError, SmcError, type Viewer, viewer as viewerSchema } from '@smc/contracts';
import { decodeJwt, errors as joseErrors, type JSONWebKeySet, jwtVerify } from 'jose';
import { type Clock, systemClock } from './clock.ts';
import { createKeyShelf, type KeyShelf } from './token-key-shelf.ts';

export const tokenAudience = 'smc-services';
const cacheSize = 10_000;

/** Tells who asks from a token, or throws `TOKEN_EXPIRED` or `TOKEN_INVALID`; `UNAVAILABLE` where its issuer's keys cannot be read. */
export interface TokenVerifier {
  verify(token: string): Promise<Viewer>;
}

/** Somebody whose signature counts here. */
export interface TrustedIssuer {
  readonly name: string;
  readonly jwks: () => Promise<JSONWebKeySet>;
  /** The door says who asks, whoever it is; a service only ever asks for the platform itself. */
  readonly speaksFor: 'anybody' | 'system';
  /** Least time between two readings of the keys, so that foreign tokens cannot cause many, in milliseconds; 0 where absent. */
  readonly refetchMs?: number;
}

interface Checked {
  readonly viewer: Viewer;
  readonly expiresAt: number;
}

interface Issuer extends TrustedIssuer {
  readonly shelf: KeyShelf;
}

function translated(error: unknown): SmcError {
  if (isSmcError(error)) return error;
  if (error instanceof joseErrors.JWTExpired) return new SmcError('TOKEN_EXPIRED');
  return new SmcError('TOKEN_INVALID');
}

function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

async function checkSignature(token: string, issuer: Issuer, clock: Clock): Promise<Checked> {
  const check = async (isRetry: boolean) => {
    const keys = await (isRetry ? issuer.shelf.newer() : issuer.shelf.current());
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer.name,
      audience: tokenAudience,
      algorithms: ['EdDSA'],
      currentDate: clock.now(),
    });
    return { viewer: viewerSchema.parse(payload['viewer']), expiresAt: (payload.exp ?? 0) * 1000 };
  };
  try {
    return await check(false);
  } catch (error) {
    if (!(error instanceof joseErrors.JWKSNoMatchingKey)) throw error;
    // A key we have not seen may be newer than our copy of the set.
    return check(true);
  }
}

export type TokenVerifierOptions = { readonly clock?: Clock } & (
  | { readonly trusted: readonly TrustedIssuer[] }
  | { readonly jwks: () => Promise<JSONWebKeySet> }
);

function issuersOf(options: TokenVerifierOptions): ReadonlyMap<string, Issuer> {
  const trusted: readonly TrustedIssuer[] =
    'trusted' in options ? options.trusted : [{ name: 'smc', jwks: options.jwks, speaksFor: 'anybody' }];
  return new Map(
    trusted.map((issuer) => [
      issuer.name,
      { ...issuer, shelf: createKeyShelf(issuer.jwks, issuer.refetchMs ?? 0) },
    ]),
  );
}

/**
 * Checks signature, issuer, audience and time once; a known token costs a map lookup until it expires. Whoever is not
 * among the trusted is refused, and so is a service that speaks for a person.
 * @param options `trusted` by name, or the `jwks` of this process's own issuer
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const clock = options.clock ?? systemClock;
  const issuers = issuersOf(options);
  const known = new Map<string, Checked>();

  async function check(token: string): Promise<Checked> {
    const issuer = issuers.get(claimedIssuer(token) ?? '');
    if (issuer === undefined) throw new SmcError('TOKEN_INVALID');
    try {
      const checked = await checkSignature(token, issuer, clock);
      if (issuer.speaksFor === 'system' && !checked.viewer.isSystem) throw new SmcError('TOKEN_INVALID');
      return checked;
    } catch (error) {
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
      if (known.size >= cacheSize) known.delete(known.keys().next().value ?? '');
      known.set(token, checked);
      return checked.viewer;
    },
  };
}
