import { os } from '@orpc/server';
import { SmcError, type Viewer } from '@smc/contracts';
import type { Authorisation } from './policy.ts';
import type { TokenVerifier } from './token-verifier.ts';
import { traced, withTrace } from './tracing.ts';

/** What the door hands to a call: over HTTP from the headers, in process from the client. */
export interface CallContext {
  readonly token: string | undefined;
  readonly requestId: string;
  /** The caller's own name for this request, so that sending it again does nothing twice; see `repeatable`. */
  readonly idempotencyKey?: string | undefined;
  /** The trace that the caller's request belongs to (W3C trace context); the present one where absent. */
  readonly traceparent?: string | undefined;
}

/** What a procedure sees: who asks, the request's id, and whether it asked its policy. */
export interface RequestContext extends CallContext, Authorisation {
  readonly viewer: Viewer | undefined;
  wasChecked: boolean;
}

/**
 * Middleware that every procedure goes through: checks the caller's token first, and fails a procedure that answered
 * without asking its policy, so that none is open by accident.
 */
export function authentication(verifier: TokenVerifier) {
  return os.$context<CallContext>().middleware(async ({ context, next, path }) => {
    const viewer = context.token === undefined ? undefined : await verifier.verify(context.token);
    const request: RequestContext = {
      token: context.token,
      requestId: context.requestId,
      idempotencyKey: context.idempotencyKey,
      viewer,
      wasChecked: false,
    };
    const result = await withTrace(context.traceparent, () =>
      traced(path.join('.'), { 'smc.request_id': context.requestId }, async () =>
        next({ context: { call: request } }),
      ),
    );
    if (!request.wasChecked)
      throw new SmcError('INTERNAL', { cause: new Error('The procedure never asked its policy.') });
    return result;
  });
}

/**
 * For `implement(contract).$config(...)`: outputs are checked against the contract in tests; otherwise not, because
 * documents were checked when they were written.
 */
export function outputChecks(isOn: boolean): { initialOutputValidationIndex?: number } {
  // oRPC never reaches an index that is not a number.
  return isOn ? {} : { initialOutputValidationIndex: Number.NaN };
}
