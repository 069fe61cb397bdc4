import { longestAbsenceMs } from './limits.ts';
import type { Backoff } from './port.ts';

const longestMs = 3_600_000;
/** What is away is asked again at least this often, in milliseconds: work goes on within a minute of its return. */
const longestWaitMs = 60_000;

/** Milliseconds to wait before the attempt that follows attempt number `attempt` (from 1). */
export function waitAfter(attempt: number, { kind, ms }: Backoff): number {
  return Math.min(longestMs, kind === 'fixed' ? ms : ms * 2 ** (attempt - 1));
}

/** Attempts of a job that failed because something was away; they do not count. */
export interface Absences {
  readonly count: number;
  /** When they began without another failure in between, in milliseconds since 1970. */
  readonly since: number | undefined;
}

/**
 * What to write of a job whose attempt just failed because something was away, and how long it waits; undefined where that
 * has gone on for so long that the attempt counts. Waits grow to a minute, or to the first wait where that is longer.
 */
export function putOff(
  { count, since }: Absences,
  backoff: Backoff,
  now: number,
): { readonly count: number; readonly since: number; readonly waitMs: number } | undefined {
  if (now - (since ?? now) >= longestAbsenceMs) return undefined;
  const longest = Math.max(longestWaitMs, backoff.ms);
  return { count: count + 1, since: since ?? now, waitMs: Math.min(longest, waitAfter(count + 1, backoff)) };
}
