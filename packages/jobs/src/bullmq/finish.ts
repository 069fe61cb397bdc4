import { DelayedError, WaitingError } from 'bullmq';
import type { Redis } from 'ioredis';
import { putOff, waitAfter } from '../backoff.ts';
import { failureOf, isAway } from '../failure.ts';
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
  const { job, token } = stored;
  const base = queueKeys(prefix, job.queue);
  const now = Date.now();
  if (outcome.kind === 'failed') {
    const off = await absence(client, base, stored, outcome.error, now);
    if (off === undefined) throw new AttemptFailed(stored, outcome.error, now);
    const dueAt = now + off.waitMs;
    const failure: StoredFailure = { ...failureOf(outcome.error), dueAt };
    const what = ['absent', dueAt, JSON.stringify(failure), off.count, off.since];
    await runScript(client, 'smcLetGo', [base, storedId(job.id), token, now, ...what]);
    throw new DelayedError();
  }
  await runScript(client, 'smcLetGo', [base, storedId(job.id), token, now, outcome.kind]);
  throw new WaitingError();
}

/** How the job is put off because something was away; undefined where the failure counts, which ends an absence. */
async function absence(
  client: Redis,
  base: string,
  { job, backoff }: StoredJob,
  error: unknown,
  now: number,
): Promise<ReturnType<typeof putOff>> {
  const key = base + storedId(job.id);
  if (!isAway(error)) {
    await client.hdel(key, 'absentSince');
    return undefined;
  }
  const [count, since] = await client.hmget(key, 'absences', 'absentSince');
  return putOff(
    { count: Number(count ?? 0), since: since == null ? undefined : Number(since) },
    backoff,
    now,
  );
}
