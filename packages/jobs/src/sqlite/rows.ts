import type { StatementSync } from 'node:sqlite';
import { SmcError } from '@smc/contracts';
import type { Absences } from '../backoff.ts';
import type { Backoff, Job, JobData, JobProgress, JobState } from '../port.ts';

export type Row = NonNullable<ReturnType<StatementSync['get']>>;

/** A job together with what only this adapter knows of it. */
export interface StoredJob {
  readonly sequence: number;
  /** Attempts that ended with the process; they are begun, and do not count against `maxAttempts`. */
  readonly interruptions: number;
  readonly absences: Absences;
  readonly backoff: Backoff;
  /** Another job waits for it. */
  readonly isChild: boolean;
  readonly job: Job;
}

export function toStoredJob(row: Row, now: number): StoredJob {
  return {
    sequence: Number(row['sequence']),
    interruptions: Number(row['interruptions']),
    absences: {
      count: Number(row['absences']),
      since: row['absent_since'] === null ? undefined : Number(row['absent_since']),
    },
    backoff: {
      kind: row['backoff_kind'] === 'fixed' ? 'fixed' : 'exponential',
      ms: Number(row['backoff_ms']),
    },
    isChild: row['parent'] !== null,
    job: toJob(row, now),
  };
}

export function toJob(row: Row, now: number): Job {
  return {
    id: String(row['id']),
    queue: String(row['queue']),
    state: stateOf(row, now),
    data: parse(row['data']) as JobData,
    attempt: Number(row['attempt']),
    maxAttempts: Number(row['max_attempts']),
    enqueuedAt: instant(row['enqueued_at']),
    dueAt: instant(row['due_at']),
    ...(row['started_at'] === null ? {} : { startedAt: instant(row['started_at']) }),
    ...(row['ended_at'] === null ? {} : { endedAt: instant(row['ended_at']) }),
    ...(row['progress'] === null ? {} : { progress: parse(row['progress']) as JobProgress }),
    ...(row['result'] === null ? {} : { result: parse(row['result']) }),
    ...(row['error'] === null ? {} : { error: parse(row['error']) as NonNullable<Job['error']> }),
  };
}

/** Stored is `waiting` for both: a delayed job begins to wait by the clock alone. */
function stateOf(row: Row, now: number): JobState {
  const state = String(row['state']) as JobState;
  return state === 'waiting' && Number(row['due_at']) > now ? 'delayed' : state;
}

function instant(milliseconds: unknown): string {
  return new Date(Number(milliseconds)).toISOString();
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (error) {
    throw new SmcError('DATA_DAMAGED', { cause: error });
  }
}
