import { isSmcError, SmcError, type Viewer } from '@smc/contracts';
import { presentTrace, toSmcError, traced, withTrace } from '@smc/service-kit';
import type { NextFunction, Request, Response } from 'express';
import { sendFailure } from './failures.ts';
import type { Parts } from './parts.ts';
import { beginRequest, identityOf, loggablePath, stateOf } from './request-state.ts';
import { operatorPagesPolicy } from './security-headers.ts';
import { identify } from './sign-in/identity.ts';

/** Whether an address or host name is this machine's own. */
export function isLoopback(address: string): boolean {
  return /^(?:localhost|::1|\[::1\]|(?:::ffff:)?127(?:\.\d{1,3}){3})$/.test(address);
}

/** Request id, time limit, and one line in the log where debugging is on. */
export function beginning(parts: Parts) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const abort = new AbortController();
    const state = beginRequest(request, response, abort.signal);
    const began = performance.now();
    const timer = setTimeout(() => {
      if (!response.headersSent) sendFailure(request, response, new SmcError('TIMED_OUT'), state.requestId);
      abort.abort();
    }, parts.limits.requestTimeoutMs);
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    response.once('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) abort.abort();
      parts.logger.debug(
        {
          requestId: state.requestId,
          method: request.method,
          path: loggablePath(request.originalUrl),
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
        },
        'request',
      );
    });
    void withTrace(request.get('traceparent'), () =>
      traced(`${request.method} ${routeOf(request)}`, { 'smc.request_id': state.requestId }, () => {
        const traceparent = presentTrace();
        // The routers behind this door read it again.
        if (traceparent !== undefined) request.headers['traceparent'] = traceparent;
        next();
        return closed;
      }),
    );
  };
}

/** The door an address leads to, without ids and without what is secret in it. */
function routeOf(request: Request): string {
  const [first = '', second] = request.path.split('/').slice(1);
  return first === 'api' && second !== undefined ? `/api/${second}` : `/${first}`;
}

/** Who asks, and whether it asks too often. */
export function identification(parts: Parts) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const state = stateOf(request);
    await parts.rateLimits.checkBadCredentials(state.address);
    try {
      state.identity = await identify(request, response, state.requestId, parts);
    } catch (error) {
      if (isSmcError(error, 'TOKEN_INVALID') || isSmcError(error, 'TOKEN_EXPIRED')) {
        await parts.rateLimits.countBadCredential(state.address);
      }
      throw error;
    }
    const { viewer } = state.identity;
    await parts.rateLimits.countRequest(
      viewer === null ? `address:${state.address}` : `viewer:${viewer.personId}`,
    );
    next();
  };
}

/** One operation per request, as an object with a `query`. */
export function checkGraphqlRequest(request: Request, _response: Response, next: NextFunction): void {
  if (request.method !== 'POST') {
    request.body ??= {};
    next();
    return;
  }
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new SmcError('BAD_REQUEST', {
      message: 'Send one operation as a JSON object: {"query": "...", "variables": {...}}.',
    });
  }
  if (typeof (body as { query?: unknown }).query !== 'string') {
    throw new SmcError('BAD_REQUEST', { field: 'query', message: 'The field "query" must hold a text.' });
  }
  next();
}

/** Metrics tell much of a system: only to its own machine, or to an operator. */
export function metricsGuard(parts: Parts) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const state = stateOf(request);
    const isProxied = request.headers['x-forwarded-for'] !== undefined && parts.isProxyTrusted !== true;
    if (isLoopback(state.address) && !isProxied) {
      next();
      return;
    }
    const { viewer } = await identify(request, response, state.requestId, parts);
    checkOperator(viewer);
    next();
  };
}

function checkOperator(viewer: Viewer | null): void {
  if (viewer === null) throw new SmcError('NOT_SIGNED_IN');
  const mayOperate = viewer.scopes === null || viewer.scopes.includes('operate');
  if (!viewer.roles.includes('OPERATOR') || !mayOperate) throw new SmcError('NOT_ALLOWED');
}

/** Pages that only operators see, and that change nothing whatever their scripts offer. Comes behind `identification`. */
export function operatorGuard(request: Request, response: Response, next: NextFunction): void {
  checkOperator(identityOf(request).viewer);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new SmcError('NOT_ALLOWED', { message: 'These pages are for looking: npx smc jobs changes.' });
  response.setHeader('content-security-policy', operatorPagesPolicy);
  next();
}

/** Express's body parser marks its errors with a `type`. */
function failureOf(error: unknown): SmcError {
  const type = (error as { type?: unknown } | null)?.type;
  if (type === 'entity.too.large') return new SmcError('TOO_LARGE');
  const status = (error as { status?: unknown } | null)?.status;
  // What Express and its parsers throw at an unreadable request: a bad escape in the path, a wrong encoding.
  if (!isSmcError(error) && typeof status === 'number' && status >= 400 && status < 500) {
    return new SmcError('BAD_REQUEST', { cause: error });
  }
  return toSmcError(error);
}

export function lastHandlers(parts: Parts) {
  return [
    (_request: Request): void => {
      throw new SmcError('NOT_FOUND', { message: 'There is no such address here.' });
    },
    (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
      const { requestId } = stateOf(request);
      const known = failureOf(error);
      if (known.code === 'INTERNAL' && !response.headersSent) {
        parts.logger.error({ requestId, err: known.cause ?? known }, 'unexpected error');
      }
      // The time limit has answered already.
      if (response.headersSent) response.end();
      else sendFailure(request, response, known, requestId);
    },
  ] as const;
}
