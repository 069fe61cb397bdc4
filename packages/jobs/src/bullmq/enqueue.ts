import type { Redis } from 'ioredis';
import type { NewFlow, NewJob } from '../job-input.ts';
import type { Job, JobData } from '../port.ts';
import { queueKeys, sharedKeys, storedId } from './keys.ts';
import { instant, type Row, type StoredOptions, toJob } from './rows.ts';
import { runScript } from './scripts.ts';

/** All of them in one atomic step. The job that is there already, where the id is known. */
export async function enqueue(
  client: Redis,
  prefix: string,
  queue: string,
  jobs: readonly NewJob[],
  now: number,
): Promise<readonly Job[]> {
  if (jobs.length === 0) return [];
  const keys = [queueKeys(prefix, queue), sharedKeys(prefix).queues];
  const parts = jobs.flatMap((job) => [storedId(job.id), job.data, optionsOf(job), job.delayMs]);
  const replies = (await runScript(client, 'smcEnqueue', [...keys, queue, now, ...parts])) as (
    | Row
    | number
  )[];
  return jobs.map((job, index) => {
    const reply = replies[index];
    return Array.isArray(reply) ? toJob(queue, reply, now) : asNew(queue, job, now);
  });
}

/** The job that waits and those it waits for, in one atomic step. The job that is there already, where its id is known. */
export async function enqueueFlow(
  client: Redis,
  prefix: string,
  queue: string,
  { parent, children }: NewFlow,
  now: number,
): Promise<Job> {
  const base = queueKeys(prefix, queue);
  const waiting = [queue, base.slice(0, -1), now, storedId(parent.id), parent.data, optionsOf(parent)];
  const parts = children.flatMap(({ queue: own, job }) => [
    own,
    queueKeys(prefix, own),
    storedId(job.id),
    job.data,
    optionsOf(job),
    job.delayMs,
  ]);
  const keys = [base, sharedKeys(prefix).queues];
  const reply = (await runScript(client, 'smcEnqueueFlow', [...keys, ...waiting, ...parts])) as Row | number;
  return Array.isArray(reply) ? toJob(queue, reply, now) : asNew(queue, parent, now);
}

function optionsOf({ attempts, delayMs, backoff }: NewJob): string {
  const options: StoredOptions = {
    attempts,
    delay: delayMs,
    backoff: { type: `smc-${backoff.kind}`, delay: backoff.ms },
    stackTraceLimit: 0,
  };
  return JSON.stringify(options);
}

function asNew(queue: string, { id, data, attempts, delayMs }: NewJob, now: number): Job {
  return {
    id,
    queue,
    state: delayMs > 0 ? 'delayed' : 'waiting',
    data: JSON.parse(data) as JobData,
    attempt: 0,
    maxAttempts: attempts,
    enqueuedAt: instant(now),
    dueAt: instant(now + delayMs),
  };
}
