import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts';
import { randomId } from './clock.ts';
import {
  type CallOptions,
  type ClientLimits,
  defaultClientLimits,
  GuardedLink,
  serialisedCopy,
  type ServiceClient,
} from './guarded-link.ts';
import { isTransportFailure, queriesOf, ResilientLink } from './resilient-link.ts';
import { presentTrace } from './tracing.ts';

export interface HttpClientOptions extends Partial<ClientLimits> {
  /** What the service is called in messages. */
  readonly name?: string;
  /** For a socket or another agent. */
  readonly fetch?: typeof globalThis.fetch;
  /** Shared by everything that calls the same process; one of its own where absent. */
  readonly breaker?: CircuitBreaker;
}

function traceHeaders(): Record<string, string> {
  const traceparent = presentTrace();
  return traceparent === undefined ? {} : { traceparent };
}

/** The breaker of a process that is called over HTTP. */
export function createHttpBreaker(name: string): CircuitBreaker {
  return createCircuitBreaker({ name, isFailure: isTransportFailure });
}

/** A client that calls a service over HTTP. `url` is where the service's API is mounted. */
export function createHttpClient<Contract extends AnyContractRouter>(
  contract: Contract,
  url: string,
  options: HttpClientOptions = {},
): ServiceClient<Contract> {
  const limits = { ...defaultClientLimits, ...options };
  const send = options.fetch ?? globalThis.fetch;
  const link = new OpenAPILink<CallOptions>(contract, {
    url,
    headers: ({ context }) => ({
      'x-request-id': context.requestId ?? randomId(),
      ...traceHeaders(),
      ...(context.token === undefined ? {} : { authorization: `Bearer ${context.token}` }),
      ...(context.idempotencyKey === undefined ? {} : { 'idempotency-key': context.idempotencyKey }),
    }),
    fetch: (request, init) => send(request, init),
    interceptors: [
      ({ input, next }) => {
        serialisedCopy(input, limits.maxInputBytes);
        return next();
      },
    ],
  });
  const name = options.name ?? 'at this address';
  const breaker = options.breaker ?? createHttpBreaker(name);
  const resilient = new ResilientLink(link, { name, breaker, queries: queriesOf(contract) });
  return createORPCClient(new GuardedLink(resilient, limits));
}
