import { errorTable, isSmcError } from '@smc/contracts';
import type { Job } from './port.ts';

/** What may be shown of a failed attempt: our own errors as they are, anything else as `INTERNAL` without its words. */
export function failureOf(error: unknown): NonNullable<Job['error']> {
  if (isSmcError(error)) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: errorTable.INTERNAL.sentence };
}

/** Whether the attempt failed because something it needs is away: an engine, a service, the mail server. */
export function isAway(error: unknown): boolean {
  return isSmcError(error, 'UNAVAILABLE') || isSmcError(error, 'TIMED_OUT');
}
