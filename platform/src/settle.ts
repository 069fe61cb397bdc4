import type { JobQueue } from '@smc/jobs';
import type { Service } from '@smc/service-kit';
import type { Outbox } from '@smc/store';
import { eventQueue, type Relay } from './relay.ts';

export interface SettleParts {
  readonly relay: Relay;
  readonly queue: JobQueue;
  readonly outboxes: readonly Outbox[];
}

const queuesOf = (service: Service): string[] => [
  eventQueue(service.name),
  ...service.jobs.map(({ queue }) => queue),
];

/**
 * Jobs that are due or under way, and events not yet handed on.
 * @param services whose queues are counted; all queues where absent
 */
export async function pendingWork(
  { queue, outboxes }: Omit<SettleParts, 'relay'>,
  services?: readonly Service[],
): Promise<number> {
  const names = services === undefined ? await queue.queues() : services.flatMap(queuesOf);
  const counts = await Promise.all(names.map((name) => queue.counts(name)));
  const jobs = counts.reduce((sum, count) => sum + count.waiting + count.active + count.delayed, 0);
  const events = await Promise.all(outboxes.map((outbox) => outbox.count()));
  return jobs + events.reduce((sum, count) => sum + count, 0);
}

/** Resolves when nothing is left to do; scheduled repetitions do not count. Used by the demo, imports and tests. */
export async function settle(
  parts: SettleParts,
  options: { signal?: AbortSignal; onPending?: (count: number) => void } = {},
): Promise<void> {
  for (;;) {
    await parts.relay.drain();
    const count = await pendingWork(parts);
    options.onPending?.(count);
    if (count === 0) return;
    options.signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
