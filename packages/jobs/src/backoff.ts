import type { Backoff } from './port.ts';

const longestMs = 3_600_000;

/** Milliseconds to wait before the attempt that follows attempt number `attempt` (from 1). */
export function waitAfter(attempt: number, { kind, ms }: Backoff): number {
  return Math.min(longestMs, kind === 'fixed' ? ms : ms * 2 ** (attempt - 1));
}
