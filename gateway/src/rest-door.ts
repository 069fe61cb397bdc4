import { type ServiceName, SmcError } from '@smc/contracts';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import type { RateLimits } from './limits/rate-limits.ts';
import { identityOf, stateOf } from './request-state.ts';
import { isFromOwnPages } from './sign-in/same-origin.ts';
import type { SessionCache } from './sign-in/session-cache.ts';

export interface RestDoorDeps {
  readonly serviceRouters: Readonly<Record<ServiceName, Router>>;
  readonly sessions: SessionCache;
  readonly rateLimits: RateLimits;
  readonly publicOrigin: string | undefined;
  readonly bodyBytes: number;
}

const readingMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Paths of membership where somebody could guess passwords or tokens. */
const signInPaths = /^\/(?:sessions(?:\/password)?|links\/(?:inspect|redeem|password-reset))\/?$/;

/** The services know our signed token alone: what came from outside is taken off, the signed token put on. */
function exchangeCredential(request: Request): void {
  const { token } = identityOf(request);
  delete request.headers.cookie;
  delete request.headers.authorization;
  if (token !== undefined) request.headers.authorization = `Bearer ${token}`;
}

function checkWrite(request: Request, deps: RestDoorDeps): void {
  const isWrite = !readingMethods.includes(request.method);
  if (isWrite && identityOf(request).via === 'COOKIE' && !isFromOwnPages(request, deps.publicOrigin)) {
    throw new SmcError('NOT_ALLOWED', {
      message: 'A change with a session cookie must come from the pages of this address.',
    });
  }
  if (Number(request.headers['content-length'] ?? 0) > deps.bodyBytes) {
    throw new SmcError('TOO_LARGE', { details: { maxBytes: deps.bodyBytes } });
  }
}

function serviceDoor(deps: RestDoorDeps) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    checkWrite(request, deps);
    exchangeCredential(request);
    next();
  };
}

/** Counts sign-in attempts by address and, where the body names one, by account. */
function membershipDoor(deps: RestDoorDeps): Router {
  const router = Router();
  router.use((request, response, next) => {
    if (!readingMethods.includes(request.method)) {
      // Somebody's sign-in or roles may have changed.
      response.once('finish', () => deps.sessions.forgetAll());
    }
    next();
  });
  router.post(signInPaths, express.json({ limit: 16 * 1024 }), async (request, _response, next) => {
    const account: unknown = (request.body as { email?: unknown } | undefined)?.email;
    await deps.rateLimits.countSignIn(
      stateOf(request).address,
      typeof account === 'string' ? account : undefined,
    );
    next();
  });
  return router;
}

/** Every service's REST under its name, behind the same sign-in and limits as GraphQL. */
export function createRestDoor(deps: RestDoorDeps): Router {
  const router = Router();
  router.use(serviceDoor(deps));
  router.use('/membership', membershipDoor(deps));
  for (const [name, serviceRouter] of Object.entries(deps.serviceRouters)) {
    router.use(`/${name}`, serviceRouter);
  }
  return router;
}
