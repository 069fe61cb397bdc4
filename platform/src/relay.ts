import { type EventEnvelope, eventSubscribers, type EventType, type ServiceName } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { Logger, Service } from '@smc/service-kit';
import type { Outbox } from '@smc/store';

/** Hands events from the outboxes to their subscribers' queues. The only place that enqueues events. */
export interface Relay {
  /** Resolves when everything that was pending at the call has been handed on. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const batchSize = 200;
/** A lost wake-up or another process's write is found after this long. */
const lookAgainMs = 5_000;

export const eventQueue = (service: Service['name']): string => `events-${service}`;

function subscribersOf(event: EventEnvelope): readonly ServiceName[] {
  return eventSubscribers[event.type as EventType] ?? [];
}

async function handOn(queue: JobQueue, events: readonly EventEnvelope[]): Promise<void> {
  const byService = new Map<ServiceName, EventEnvelope[]>();
  for (const event of events) {
    for (const service of subscribersOf(event))
      byService.set(service, [...(byService.get(service) ?? []), event]);
  }
  for (const [service, list] of byService) {
    // The job has the event's id: handing the same event on twice makes one job.
    const jobs = list.map((event) => ({ data: { event }, options: { id: event.id, attempts: 10 } }));
    await queue.enqueueMany(eventQueue(service), jobs);
  }
}

/** Enqueue first, acknowledge after: a crash between the two hands an event on twice, never not at all. */
export function createRelay(outboxes: readonly Outbox[], queue: JobQueue, logger: Logger): Relay {
  let isStopped = false;
  let running: Promise<void> | undefined;
  let isWanted = false;

  async function drainOutbox(outbox: Outbox): Promise<void> {
    for (;;) {
      const entries = await outbox.pending(batchSize);
      if (entries.length === 0) return;
      const events = entries.map((entry) => entry.event);
      await handOn(queue, events);
      await outbox.acknowledge(events.map((event) => event.id));
      if (entries.length < batchSize || isStopped) return;
    }
  }

  async function run(): Promise<void> {
    do {
      isWanted = false;
      await Promise.all(outboxes.map(drainOutbox));
    } while (isWanted && !isStopped);
  }

  function drain(): Promise<void> {
    isWanted = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  function wake(): void {
    if (isStopped) return;
    drain().catch((error: unknown) =>
      logger.error({ err: error }, 'the relay could not hand on events; it will try again'),
    );
  }

  const stopListening = outboxes.map((outbox) => outbox.onAppended(wake));
  const timer = setInterval(wake, lookAgainMs);
  timer.unref();
  wake();

  return {
    drain,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      for (const stop of stopListening) stop();
      await running?.catch(() => undefined);
    },
  };
}
