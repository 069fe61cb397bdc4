import { type ClientContext, type ClientLink, type ClientOptions, createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createProcedureClient, getRouter, isProcedure, unlazy } from '@orpc/server';
import { SmcError } from '@smc/contracts';
import { randomId } from './clock.ts';
import { toSmcError } from './errors.ts';
import type { CallContext } from './procedures.ts';
import type { Service } from './service.ts';

/** What a caller adds to each call: whose token, and the id of the request it belongs to. */
export interface CallOptions extends ClientContext {
  readonly token?: string;
  readonly requestId?: string;
}

/** A typed client of a contract. It throws `SmcError`s, whichever way it calls. */
export type ServiceClient<Contract extends AnyContractRouter> = ContractRouterClient<Contract, CallOptions>;

export interface ClientLimits {
  /** Milliseconds after which a call fails with `TIMED_OUT`. */
  readonly timeoutMs: number;
  /** Bytes of input (as JSON) above which a call is refused with `TOO_LARGE`. */
  readonly maxInputBytes: number;
}

export const defaultClientLimits: ClientLimits = { timeoutMs: 30_000, maxInputBytes: 2 * 1024 * 1024 };

/** Throws the errors of the table and gives up in time: what both ways of calling have in common. */
class GuardedLink implements ClientLink<CallOptions> {
  readonly #link: ClientLink<CallOptions>;
  readonly #limits: ClientLimits;

  constructor(link: ClientLink<CallOptions>, limits: ClientLimits) {
    this.#link = link;
    this.#limits = limits;
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<CallOptions>): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    const abort = new AbortController();
    const onAbort = () => abort.abort();
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        abort.abort();
        reject(new SmcError('TIMED_OUT'));
      }, this.#limits.timeoutMs);
    });
    try {
      return await Promise.race([this.#link.call(path, input, { ...options, signal: abort.signal }), late]);
    } catch (error) {
      throw toSmcError(error);
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', onAbort);
    }
  }
}

function serialisedCopy(value: unknown, maxBytes: number): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  if (text.length > maxBytes) throw new SmcError('TOO_LARGE', { details: { maxBytes } });
  return JSON.parse(text) as unknown;
}

/** Calls the router directly, with the copies and checks that HTTP would bring: no shared references, no `Date`, no `undefined`. */
class InProcessLink implements ClientLink<CallOptions> {
  readonly #procedures = new Map<
    string,
    (input: unknown, options: { context: CallContext; signal?: AbortSignal }) => Promise<unknown>
  >();
  readonly #service: () => Service;
  readonly #limits: ClientLimits;

  constructor(service: () => Service, limits: ClientLimits) {
    this.#service = service;
    this.#limits = limits;
  }

  async #procedure(path: readonly string[]) {
    const key = path.join('.');
    const known = this.#procedures.get(key);
    if (known !== undefined) return known;
    const { default: procedure } = await unlazy(getRouter(this.#service().router, path));
    if (!isProcedure(procedure))
      throw new SmcError('NOT_FOUND', { message: `There is no procedure ${key}.` });
    const call = (input: unknown, options: { context: CallContext; signal?: AbortSignal }) =>
      createProcedureClient(procedure, { context: options.context, path: [...path] })(
        input,
        options.signal === undefined ? {} : { signal: options.signal },
      ) as Promise<unknown>;
    this.#procedures.set(key, call);
    return call;
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<CallOptions>): Promise<unknown> {
    const procedure = await this.#procedure(path);
    const context = { token: options.context.token, requestId: options.context.requestId ?? randomId() };
    const output = await procedure(serialisedCopy(input, this.#limits.maxInputBytes), {
      context,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return serialisedCopy(output, Number.MAX_SAFE_INTEGER);
  }
}

/**
 * A client that calls a service of this process; a function where the service is made later than its client. Measured beside HTTP in
 * `npm run bench -- gateway`.
 */
export function createInProcessClient<Contract extends AnyContractRouter>(
  _contract: Contract,
  service: Service | (() => Service),
  limits: ClientLimits = defaultClientLimits,
): ServiceClient<Contract> {
  const find = typeof service === 'function' ? service : () => service;
  return createORPCClient(new GuardedLink(new InProcessLink(find, limits), limits));
}

/** A client that calls a service over HTTP. `url` is where the service's API is mounted; `fetch` for a socket or another agent. */
export function createHttpClient<Contract extends AnyContractRouter>(
  contract: Contract,
  url: string,
  options: Partial<ClientLimits> & { fetch?: typeof globalThis.fetch } = {},
): ServiceClient<Contract> {
  const limits = { ...defaultClientLimits, ...options };
  const send = options.fetch ?? globalThis.fetch;
  const link = new OpenAPILink<CallOptions>(contract, {
    url,
    headers: ({ context }) => ({
      'x-request-id': context.requestId ?? randomId(),
      ...(context.token === undefined ? {} : { authorization: `Bearer ${context.token}` }),
    }),
    fetch: (request, init) => send(request, init),
    interceptors: [
      ({ input, next }) => {
        serialisedCopy(input, limits.maxInputBytes);
        return next();
      },
    ],
  });
  return createORPCClient(new GuardedLink(link, limits));
}
