import { type ClientLink, type ClientOptions, createORPCClient } from '@orpc/client';
import type { AnyContractRouter } from '@orpc/contract';
import { createProcedureClient, getRouter, isProcedure, unlazy } from '@orpc/server';
import { SmcError } from '@smc/contracts';
import { randomId } from './clock.ts';
import { plainCopy } from './plain-copy.ts';
import {
  type CallOptions,
  type ClientLimits,
  defaultClientLimits,
  GuardedLink,
  serialisedCopy,
  type ServiceClient,
} from './guarded-link.ts';
import type { CallContext } from './procedures.ts';
import type { Service } from './service.ts';

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
    const { token, requestId = randomId(), idempotencyKey } = options.context;
    const context = { token, requestId, idempotencyKey };
    const output = await procedure(serialisedCopy(input, this.#limits.maxInputBytes), {
      context,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return plainCopy(output);
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
