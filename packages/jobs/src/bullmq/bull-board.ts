import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/**
 * Queues of BullMQ for Bull Board to show. Show them read-only: what Bull Board removes or retries by itself knows
 * nothing of cancelled jobs and of the order in which jobs were put in. Whoever asked for them closes them.
 */
export function openBullBoardQueues(
  client: Redis,
  prefix: string,
  names: readonly string[],
): readonly Queue[] {
  return names.map((name) => {
    const queue = new Queue(name, { connection: client, prefix, skipMetasUpdate: true });
    // Bull Board shows what it cannot reach; without a listener an error would end the process.
    queue.on('error', () => {});
    return queue;
  });
}
