import { WaitingError } from 'bullmq';
import type { Redis } from 'ioredis';
import { waitAfter } from '../backoff.ts';
import { failureOf } from '../failure.ts';
import { boundedJson } from '../job-input.ts';
import type { Outcome } from '../run.ts';
import { queueKeys, storedId } from './keys.ts';
import type { StoredFailure, StoredJob } from './rows.ts';
import { runScript } from './scripts.ts';

/** Tells BullMQ that an attempt failed; its message is what is kept of the failure. */
export class AttemptFailed extends Error {
  /** Milliseconds before the next attempt. */
  readonly waitMs: number;

  constructor({ failures, backoff, job }: StoredJob, error: unknown, now: number) {
    const isLast = failures + 1 >= job.maxAttempts;
    const waitMs = isLast ? 0 : waitAfter(failures + 1, backoff);
    const failure: StoredFailure = { ...failureOf(error), ...(isLast ? {} : { dueAt: now + waitMs }) };
    super(JSON.stringify(failure));
    this.waitMs = waitMs;
    this.stack = '';
  }
}

/** BullMQ asks this how long to wait. */
export function backoffStrategy(_attempt: number, _type?: string, error?: Error): number {
  return error instanceof AttemptFailed ? error.waitMs : 0;
}

/** A result that cannot be stored fails the attempt. */
export function asStorable(outcome: Outcome): Outcome {
  if (outcome.kind !== 'completed' || outcome.result == null) return outcome;
  try {
    boundedJson('result', outcome.result);
    return outcome;
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/**
 * Ends an attempt: returns the result, which BullMQ stores, or throws what BullMQ takes for a failure. What it has no
 * ending for, a cancelled job and one that waits again, is written here, and BullMQ told to leave the job alone.
 */
export async function finish(
  client: Redis,
  prefix: string,
  stored: StoredJob,
  outcome: Outcome,
): Promise<unknown> {
  if (outcome.kind === 'completed') return outcome.result ?? null;
  if (outcome.kind === 'failed') throw new AttemptFailed(stored, outcome.error, Date.now());
  const { job, token } = stored;
  const parts = [queueKeys(prefix, job.queue), storedId(job.id), token, Date.now(), outcome.kind];
  await runScript(client, 'smcLetGo', parts);
  throw new WaitingError();
}
