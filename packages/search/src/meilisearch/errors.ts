import { SmcError } from '@smc/contracts';
import { MeilisearchApiError, type MeilisearchErrorResponse } from 'meilisearch';

/** The server's own code for a refusal, for `details.reason`; never its message, which may hold names and values. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
}

/** Any failure of a request in our own words: no address, no key, no driver's message, no cause. */
export function translate(error: unknown): SmcError {
  if (error instanceof SmcError) return error;
  if (!(error instanceof MeilisearchApiError)) return unavailable();
  const { status } = error.response;
  const reason = reasonOf(error) ?? `http_${status}`;
  if (status === 401 || status === 403) return badKey(reason);
  if (status === 413) return new SmcError('TOO_LARGE', { details: { reason } });
  if (status >= 500 || status === 429) return unavailable();
  return new SmcError('INTERNAL', {
    message: 'The search server refused a request of ours.',
    details: { reason },
  });
}

export function unavailable(): SmcError {
  return new SmcError('UNAVAILABLE', { message: 'The search server cannot be reached now.' });
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof SmcError && error.code === 'UNAVAILABLE';
}

/** True where the server said so with that code. */
export function hasReason(error: unknown, ...reasons: readonly string[]): boolean {
  return error instanceof SmcError && reasons.includes(String(error.details?.reason));
}

/** Why an accepted task did not happen. */
export function taskFailure(uid: number, type: string, failure: MeilisearchErrorResponse | null): SmcError {
  const reason = failure?.code ?? 'unknown';
  return new SmcError('INTERNAL', {
    message: 'The search server accepted a change and then failed to apply it; rebuild the index.',
    details: { reason, task: uid, type },
  });
}

export function lostTask(uid: number): SmcError {
  return new SmcError('UNAVAILABLE', {
    message: 'The search server no longer knows a change that it accepted; rebuild the index.',
    details: { reason: 'task_not_found', task: uid },
  });
}

export function tasksTooSlow(): SmcError {
  return new SmcError('TIMED_OUT', {
    message: 'The search server accepted the changes but has not applied them in time.',
  });
}

function badKey(reason: string): SmcError {
  return new SmcError('BAD_CONFIGURATION', {
    field: 'apiKey',
    message:
      'The search server refuses the key it was given, or the key may not do this; it needs one that may do everything on its indexes, such as the master key.',
    details: { reason },
  });
}
