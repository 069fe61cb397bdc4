import type { Job } from './port.ts';

/** How many jobs of a queue that ended so are kept (with their ids, which are not taken in again meanwhile). */
export const kept = { completed: 1_000, cancelled: 1_000, failed: 10_000 } as const;
/** Endings of a queue in a process between two times of tidying up. */
export const endingsBetween = 100;

/** A job during which the process ended this often is taken for the cause, and becomes a dead letter. */
export const maximumInterruptions = 50;
export const interruptedTooOften: NonNullable<Job['error']> = {
  code: 'INTERNAL',
  message: `The process ended ${maximumInterruptions} times while it worked on this job.`,
};

/**
 * How long a job is tried while something it needs is away, in milliseconds, before its attempts count: five days, as long
 * as mail waits for its server (RFC 5321, 4.5.4.1: "at least 4-5 days").
 */
export const longestAbsenceMs = 5 * 24 * 3_600_000;

/** How long handlers may go on when a worker closes, in milliseconds. */
export const defaultGraceMs = 10_000;
/** How long a handler whose signal was aborted may still take before its job is put back without it. */
export const afterAbortMs = 2_000;
