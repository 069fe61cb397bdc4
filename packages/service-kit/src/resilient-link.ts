import { setTimeout as wait } from 'node:timers/promises';
import { type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import type { AnyContractRouter } from '@orpc/contract';
import { isSmcError, type ProcedureMeta } from '@smc/contracts';
import { type CircuitBreaker, unreachable } from './circuit-breaker.ts';
import type { CallOptions } from './guarded-link.ts';

/** What a proxy in between answers where the service is away; ours say `UNAVAILABLE`. */
const proxyCodes: readonly string[] = ['BAD_GATEWAY', 'SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT'];

/** What Node's sockets say of a connection that was refused or cut. */
const socketCodes: readonly unknown[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** Whether the service was not reached, or broke off: it did not answer. */
export function isTransportFailure(error: unknown): boolean {
  if (socketCodes.includes((error as { code?: unknown } | null)?.code)) return true;
  if (error instanceof ORPCError) return proxyCodes.includes(error.code);
  if (isSmcError(error, 'TIMED_OUT')) return true;
  // What fetch throws for a connection that was refused or cut.
  return error instanceof TypeError && /^(?:fetch failed|terminated)/.test(error.message);
}

/** The connection was never made, so nothing was sent. */
function wasNeverSent(error: unknown): boolean {
  const code = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
  return typeof code === 'string' && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT'].includes(code);
}

/** The procedures that only read, by path with dots. */
export function queriesOf(contract: AnyContractRouter, path: readonly string[] = []): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, node] of Object.entries(contract as Record<string, unknown>)) {
    const here = [...path, name];
    const definition = (node as { '~orpc'?: { meta?: ProcedureMeta } })['~orpc'];
    if (definition === undefined) {
      for (const inner of queriesOf(node as AnyContractRouter, here)) found.add(inner);
    } else if (definition.meta?.isQuery === true) found.add(here.join('.'));
  }
  return found;
}

export interface Resilience {
  readonly name: string;
  readonly breaker: CircuitBreaker;
  readonly queries: ReadonlySet<string>;
  /** Further attempts of a query; 2 where absent. */
  readonly retries?: number;
  /** Longest wait before the first of them, in milliseconds, doubled for the next; 100 where absent. */
  readonly pauseMs?: number;
}

/** Circuit breaker around each attempt; queries are tried again after a random pause, changes never: they may have been made. */
export class ResilientLink implements ClientLink<CallOptions> {
  readonly #link: ClientLink<CallOptions>;
  readonly #resilience: Resilience;

  constructor(link: ClientLink<CallOptions>, resilience: Resilience) {
    this.#link = link;
    this.#resilience = resilience;
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<CallOptions>): Promise<unknown> {
    const { breaker, queries, retries = 2, pauseMs = 100 } = this.#resilience;
    const isQuery = queries.has(path.join('.'));
    for (let left = isQuery ? retries : 0; ; left -= 1) {
      try {
        return await breaker.run(() => this.#link.call(path, input, options));
      } catch (error) {
        if (!isTransportFailure(error) || isSmcError(error)) throw error;
        if (left === 0 || options.signal?.aborted === true) throw this.#told(error, isQuery);
        await wait(Math.random() * pauseMs * 2 ** (retries - left), undefined, { signal: options.signal });
      }
    }
  }

  #told(error: unknown, isQuery: boolean): Error {
    const isDone = !isQuery && !wasNeverSent(error);
    const more = isDone ? ', and whether the change was made is not known' : '';
    return unreachable(this.#resilience.name, error, more);
  }
}
