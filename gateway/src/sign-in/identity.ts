import { isSmcError, SmcError, type Viewer } from '@smc/contracts';
import type { TokenIssuer } from '@smc/service-kit';
import type { Request, Response } from 'express';
import type { SessionCache } from './session-cache.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Who makes a request, found once, and the one token its calls of services carry. */
export interface Identity {
  readonly via: 'COOKIE' | 'BEARER' | 'NONE';
  readonly viewer: Viewer | null;
  readonly credential: string | undefined;
  /** Signed for the services; undefined for somebody who is not signed in. */
  readonly token: string | undefined;
}

const nobody: Identity = { via: 'NONE', viewer: null, credential: undefined, token: undefined };

/** API tokens and session tokens; never a signed token (with its dots), which only goes from us to the services. */
const credentialShape = /^[A-Za-z0-9_-]{10,300}$/;

/** The bearer's credential; undefined without one. Throws `TOKEN_INVALID` for what cannot be one of ours. */
export function bearerCredential(authorization: string | undefined): string | undefined {
  const match = /^Bearer +(\S+) *$/i.exec(authorization ?? '');
  if (match === null) return undefined;
  const credential = match[1] ?? '';
  if (!credentialShape.test(credential)) throw new SmcError('TOKEN_INVALID');
  return credential;
}

export interface IdentityDeps {
  readonly sessions: SessionCache;
  readonly issuer: TokenIssuer;
  readonly cookie: SessionCookie;
}

/**
 * Who makes this request. A bearer that has expired is told so; an expired cookie is cleared, and its browser is nobody
 * until it signs in again.
 */
export async function identify(
  request: Request,
  response: Response,
  requestId: string,
  deps: IdentityDeps,
): Promise<Identity> {
  const bearer = bearerCredential(request.headers.authorization);
  const credential = bearer ?? deps.cookie.read(request);
  if (credential === undefined) return nobody;
  try {
    const { viewer } = await deps.sessions.resolve(credential, requestId);
    const token = await deps.issuer.issue(viewer);
    return { via: bearer === undefined ? 'COOKIE' : 'BEARER', viewer, credential, token };
  } catch (error) {
    const isUseless = isSmcError(error, 'TOKEN_EXPIRED') || isSmcError(error, 'TOKEN_INVALID');
    if (bearer !== undefined || !isUseless) throw error;
    deps.cookie.clear(response);
    return nobody;
  }
}
