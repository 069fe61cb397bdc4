import type { JobData, JobQueue } from '@smc/jobs';
import { presentTrace } from '@smc/service-kit';

/** Beside what the job was given; taken off again before its handler sees it. */
const key = 'traceparent';

function withPresent(data: JobData): JobData {
  const traceparent = presentTrace();
  return traceparent === undefined ? data : { ...data, [key]: traceparent };
}

/** The queue, with the trace of whoever enqueues sent along in the job. */
export function tracedQueue(queue: JobQueue): JobQueue {
  const enqueue: JobQueue['enqueue'] = (name, data, options) =>
    queue.enqueue(name, withPresent(data), options);
  const enqueueMany: JobQueue['enqueueMany'] = (name, jobs) =>
    queue.enqueueMany(
      name,
      jobs.map((job) => ({ ...job, data: withPresent(job.data) })),
    );
  const own = { enqueue, enqueueMany };
  return new Proxy(queue, {
    get(target, name) {
      const value: unknown = name in own ? Reflect.get(own, name) : Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What was sent along with a job, and what it was given. */
export function traceOf(data: Readonly<Record<string, unknown>>): {
  readonly traceparent: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
} {
  const { [key]: traceparent, ...given } = data;
  return { traceparent: typeof traceparent === 'string' ? traceparent : undefined, data: given };
}
