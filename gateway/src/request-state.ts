import { randomId } from '@smc/service-kit';
import type { Request, Response } from 'express';
import type { Identity } from './sign-in/identity.ts';

/** What the middlewares of one request know of it. */
export interface RequestState {
  readonly requestId: string;
  /** Aborted when the request takes too long or its client is gone. */
  readonly signal: AbortSignal;
  readonly address: string;
  identity: Identity | undefined;
}

const states = new WeakMap<Request, RequestState>();

/** Begins a request: its id is the caller's where it is a plain word, and goes back in `x-request-id`. */
export function beginRequest(request: Request, response: Response, signal: AbortSignal): RequestState {
  const given = request.get('x-request-id');
  const requestId = given !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(given) ? given : randomId();
  // The routers behind this door read it again.
  request.headers['x-request-id'] = requestId;
  response.setHeader('x-request-id', requestId);
  const state: RequestState = {
    requestId,
    signal,
    address: request.ip ?? 'unknown',
    identity: undefined,
  };
  states.set(request, state);
  return state;
}

/** The state `beginRequest` made. */
export function stateOf(request: Request): RequestState {
  const state = states.get(request);
  if (state === undefined) throw new Error('The request was not begun.');
  return state;
}

export function identityOf(request: Request): Identity {
  const { identity } = stateOf(request);
  if (identity === undefined) throw new Error('The request was not identified.');
  return identity;
}

/** The address without what is secret in it: one-time links carry their token in the path. */
export function loggablePath(path: string): string {
  return path.replace(/^\/(link|messages|calendars)\/[^/?]+/, '/$1/[removed]').replace(/\?.*$/s, '');
}
