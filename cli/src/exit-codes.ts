import type { ErrorCode, SmcError } from '@smc/contracts';

/** What scripts rely on; see docs/command-line.md. */
export const exitCodes = {
  done: 0,
  /** Done, but some rows were refused. */
  rowsRejected: 1,
  /** Bad usage, or input that cannot be read. */
  badInput: 2,
  noValidPlan: 3,
  /** An engine could not be reached. */
  unreachable: 4,
  /** Ended by Ctrl-C, as shells have it. */
  cancelled: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const unreachable: readonly ErrorCode[] = ['UNAVAILABLE', 'TIMED_OUT', 'INTERNAL'];

/** The exit code that an error of the table means. */
export function exitCodeOf({ code }: SmcError): ExitCode {
  if (code === 'CANCELLED') return exitCodes.cancelled;
  if (code === 'NO_VALID_PLAN') return exitCodes.noValidPlan;
  return unreachable.includes(code) ? exitCodes.unreachable : exitCodes.badInput;
}
