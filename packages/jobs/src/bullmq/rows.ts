import { errorTable, SmcError } from '@smc/contracts';
import type { Job as StoredByBullmq } from 'bullmq';
import { interruptedTooOften } from '../limits.ts';
import type { Backoff, Job, JobData, JobProgress, JobState } from '../port.ts';
import { plainId } from './keys.ts';

/** What the scripts reply of a job: id, place, due time, then the fields of its hash. */
export type Row = readonly (string | null)[];

/** An attempt in this process: the job, and what its ending needs. */
export interface StoredJob {
  readonly job: Job;
  /** The lock that says that this process works on it. */
  readonly token: string;
  /** Attempts that failed; those that died with their process are not among them. */
  readonly failures: number;
  readonly backoff: Backoff;
}

/** What is written as the reason of a failed attempt. */
export interface StoredFailure {
  readonly code: string;
  readonly message: string;
  /** When the next attempt is due, in milliseconds since 1970. */
  readonly dueAt?: number;
}

/** Options of a job as BullMQ reads them. The name of the backoff is none of BullMQ's own: those know no longest wait. */
export interface StoredOptions {
  readonly attempts: number;
  readonly delay: number;
  readonly backoff: { readonly type: `smc-${Backoff['kind']}`; readonly delay: number };
  readonly stackTraceLimit: 0;
}

const places: readonly JobState[] = ['waiting', 'delayed', 'active', 'completed', 'failed', 'cancelled'];

export function toJob(queue: string, row: Row, now: number): Job {
  const [
    id,
    place,
    delayedTo,
    data,
    opts,
    timestamp,
    begun,
    processedOn,
    finishedOn,
    progress,
    result,
    reason,
    due,
  ] = row;
  const options = parse(opts) as StoredOptions;
  const enqueuedAt = Number(timestamp);
  const failure = toFailure(reason);
  const dueAt = Number(delayedTo ?? failure?.dueAt ?? due ?? enqueuedAt + options.delay);
  const state = stateOf(place ?? '', dueAt, now);
  const error = state === 'completed' ? undefined : failure;
  return {
    id: plainId(String(id)),
    queue,
    state,
    data: parse(data) as JobData,
    attempt: Number(begun ?? 0) - (failure === interruptedTooOften ? 1 : 0),
    maxAttempts: options.attempts,
    enqueuedAt: instant(enqueuedAt),
    dueAt: instant(dueAt),
    ...(processedOn == null ? {} : { startedAt: instant(Number(processedOn)) }),
    ...(finishedOn == null ? {} : { endedAt: instant(Number(finishedOn)) }),
    ...(progress == null ? {} : { progress: parse(progress) as JobProgress }),
    ...(result == null ? {} : { result: parse(result) }),
    ...(error === undefined ? {} : { error: { code: error.code, message: error.message } }),
  };
}

/** A wish to cancel that nobody is left to carry out: its process died, or the attempt failed in the meantime. */
export function isCancelDue(row: Row): boolean {
  return row[13] != null && ['waiting', 'delayed', 'abandoned'].includes(row[1] ?? '');
}

/** A delayed job begins to wait by the clock alone; one whose process died is not known to be dead for sure before it is handed out again. */
function stateOf(place: string, dueAt: number, now: number): JobState {
  if (place === 'delayed' && dueAt <= now) return 'waiting';
  if (place === 'abandoned') return 'active';
  return places.find((state) => state === place) ?? 'waiting';
}

/** The job that BullMQ hands out. */
export function toStoredJob(queue: string, stored: StoredByBullmq<JobData>, token: string): StoredJob {
  const { attempts = 1, delay = 0, backoff } = stored.opts as Partial<StoredOptions>;
  const failure = toFailure(stored.failedReason);
  const dueAt = failure?.dueAt ?? stored.timestamp + delay;
  const job: Job = {
    id: plainId(String(stored.id)),
    queue,
    state: 'active',
    data: stored.data,
    attempt: stored.attemptsStarted,
    maxAttempts: attempts,
    enqueuedAt: instant(stored.timestamp),
    dueAt: instant(dueAt),
    ...(stored.processedOn === undefined ? {} : { startedAt: instant(stored.processedOn) }),
    ...(failure === undefined ? {} : { error: { code: failure.code, message: failure.message } }),
  };
  return {
    job,
    token,
    failures: stored.attemptsMade,
    backoff: { kind: backoff?.type === 'smc-fixed' ? 'fixed' : 'exponential', ms: backoff?.delay ?? 0 },
  };
}

/** BullMQ's own words are in it where a job stalled too often. */
function toFailure(reason: string | null | undefined): StoredFailure | undefined {
  if (reason == null || reason === '') return undefined;
  if (reason.startsWith('job stalled')) return interruptedTooOften;
  return reason.startsWith('{')
    ? (parse(reason) as StoredFailure)
    : { code: 'INTERNAL', message: errorTable.INTERNAL.sentence };
}

export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (error) {
    throw new SmcError('DATA_DAMAGED', { cause: error });
  }
}
