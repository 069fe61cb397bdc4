import { type EventEnvelope, parseEvent } from '@smc/contracts';
import type { JobHandler, JobQueue } from '@smc/jobs';
import { type Logger, type Metrics, type Service, traced, withTrace } from '@smc/service-kit';
import { eventQueue } from './relay.ts';
import { traceOf } from './traced-jobs.ts';

/** Events of one service that are handled at the same time; handlers do not depend on order. */
const eventConcurrency = 8;

interface Observers {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

function eventHandler(service: Service): JobHandler {
  return async ({ job }) => {
    const event = parseEvent(job.data['event']);
    const handle = service.subscriptions[event.type] as ((event: unknown) => Promise<void>) | undefined;
    await handle?.(event);
  };
}

/** The handler within the trace of whoever enqueued the job or caused the event. */
function tracedHandler(queue: string, handler: JobHandler): JobHandler {
  return async (context) => {
    const { traceparent, data } = traceOf(context.job.data);
    const event = data['event'] as Partial<EventEnvelope> | undefined;
    return withTrace(traceparent ?? event?.traceparent, () =>
      traced(queue, { 'smc.job_id': context.job.id }, () =>
        handler({ ...context, job: { ...context.job, data } }),
      ),
    );
  };
}

function counted(queue: string, handler: JobHandler, metrics: Metrics): JobHandler {
  return async (context) => {
    try {
      const result = await handler(context);
      metrics.countJob(queue, 'completed');
      return result;
    } catch (error) {
      metrics.countJob(queue, 'failed');
      throw error;
    }
  };
}

/** Starts handing out the services' events and jobs in this process. The queue's `close` ends it. */
export function startWorkers(services: readonly Service[], queue: JobQueue, observers: Observers): void {
  const start = (name: string, handler: JobHandler, concurrency: number) =>
    queue.process(name, counted(name, tracedHandler(name, handler), observers.metrics), {
      concurrency,
      onError: (error, job) =>
        observers.logger.error(
          { queue: name, job: job.id, attempt: job.attempt, err: error },
          'a job failed',
        ),
    });
  for (const service of services) {
    if (Object.keys(service.subscriptions).length > 0)
      start(eventQueue(service.name), eventHandler(service), eventConcurrency);
    for (const definition of service.jobs)
      start(definition.queue, (context) => definition.handle(context), definition.concurrency);
  }
}
