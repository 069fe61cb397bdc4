import { randomUUID } from 'node:crypto';
import { SmcError } from '@smc/contracts';
import type { Backoff, EnqueueOptions, JobData, JobFlow } from './port.ts';

/** Largest data or result of a job as JSON, in bytes. */
export const maximumJobBytes = 1024 * 1024;
export const maximumJobsAtOnce = 10_000;
const namePattern = /^[A-Za-z0-9_-]{1,200}$/;
/** The due time is put behind it, and the whole must be a job id. */
const scheduleIdPattern = /^[A-Za-z0-9_-]{1,150}$/;
const onlyDigits = /^[0-9]+$/;
/** One hundred years, in milliseconds. */
const longestDelayMs = 3_155_760_000_000;

/** A job as it was put in, checked, with every default filled in; what adapters store. */
export interface NewJob {
  readonly id: string;
  /** `data` as JSON. */
  readonly data: string;
  readonly delayMs: number;
  readonly attempts: number;
  readonly backoff: Backoff;
}

export function checkQueue(queue: string): void {
  if (!namePattern.test(queue)) throw invalid('queue', 'A queue name has 1 to 200 letters, digits, _ or -.');
}

export function checkScheduleId(id: string): void {
  if (!scheduleIdPattern.test(id)) {
    throw invalid('scheduleId', 'A schedule id has 1 to 150 letters, digits, _ or -.');
  }
}

/** Throws `VALIDATION_FAILED` naming the option, or `TOO_LARGE`. */
export function checkJob(data: JobData, options: EnqueueOptions = {}): NewJob {
  const {
    id = randomUUID(),
    delayMs = 0,
    attempts = 5,
    backoff = { kind: 'exponential', ms: 1_000 },
  } = options;
  if (!namePattern.test(id) || onlyDigits.test(id)) {
    throw invalid('id', 'A job id has 1 to 200 letters, digits, _ or -, and not digits alone.');
  }
  checkWhole('delayMs', delayMs, 0, longestDelayMs);
  checkWhole('attempts', attempts, 1, 100);
  checkWhole('backoff.ms', backoff.ms, 0, longestDelayMs);
  if (backoff.kind !== 'fixed' && backoff.kind !== 'exponential') {
    throw invalid('backoff.kind', 'A backoff is fixed or exponential.');
  }
  return { id, data: dataToJson(data), delayMs, attempts, backoff };
}

/** A flow, checked: the job that waits, and the others with their queues. */
export interface NewFlow {
  readonly parent: NewJob;
  readonly children: readonly { readonly queue: string; readonly job: NewJob }[];
}

/** Throws `VALIDATION_FAILED` naming the option, `TOO_LARGE`, or `TOO_MANY`. */
export function checkFlow({ data, options, children }: JobFlow): NewFlow {
  if (children.length > maximumJobsAtOnce) throw new SmcError('TOO_MANY', { field: 'children' });
  const parent = checkJob(data, { ...options, delayMs: 0 });
  return {
    parent,
    children: children.map((child) => {
      checkQueue(child.queue);
      return { queue: child.queue, job: checkJob(child.data, child.options) };
    }),
  };
}

export function dataToJson(data: JobData): string {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw invalid('data', 'The data of a job is an object.');
  }
  return boundedJson('data', data);
}

/** Throws `VALIDATION_FAILED` for what JSON cannot hold, `TOO_LARGE` above 1 MiB. */
export function boundedJson(field: string, value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value ?? null);
  } catch {
    json = undefined;
  }
  if (json === undefined) throw invalid(field, `The ${field} of a job must be plain JSON.`);
  if (json.length > maximumJobBytes || Buffer.byteLength(json) > maximumJobBytes) {
    throw new SmcError('TOO_LARGE', { field, details: { atMostBytes: maximumJobBytes } });
  }
  return json;
}

/** Throws `VALIDATION_FAILED` where it is not a whole number in the range. */
export function checkWhole(field: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw invalid(field, `${field} is a whole number from ${least} to ${most}.`);
  }
}

export function invalid(field: string, message: string): SmcError {
  return new SmcError('VALIDATION_FAILED', { field, message });
}
