import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { SmcError } from '@smc/contracts';
import { toSmcError } from './errors.ts';

/** What a caller adds to each call: whose token, and the id of the request it belongs to. */
export interface CallOptions extends ClientContext {
  readonly token?: string;
  readonly requestId?: string;
  readonly idempotencyKey?: string;
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

/** A copy as JSON makes it. Throws `TOO_LARGE` above `maxBytes`. */
export function serialisedCopy(value: unknown, maxBytes: number): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  if (text.length > maxBytes) throw new SmcError('TOO_LARGE', { details: { maxBytes } });
  return JSON.parse(text) as unknown;
}

/** Throws the errors of the table and gives up in time: what both ways of calling have in common. */
export class GuardedLink implements ClientLink<CallOptions> {
  readonly #link: ClientLink<CallOptions>;
  readonly #limits: ClientLimits;

  constructor(link: ClientLink<CallOptions>, limits: ClientLimits) {
    this.#link = link;
    this.#limits = limits;
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<CallOptions>): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    const abort = new AbortController();
    const onAbort = () => abort.abort(options.signal?.reason);
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const error = new SmcError('TIMED_OUT');
        abort.abort(error);
        reject(error);
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
