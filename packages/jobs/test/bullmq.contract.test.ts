import { setTimeout as sleep } from 'node:timers/promises';
import { type BullmqJobQueue, createBullmqJobQueue } from '@smc/jobs/bullmq';
import { defineJobQueueContract } from '@smc/jobs/testing';
import { afterAll, beforeAll } from 'vitest';
import { findRedis, type RedisServer, startRedis } from '../../../tests/engines/redis/redis-server.ts';
import { openSeverableProxy } from '../../../tests/engines/redis/severable-proxy.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';

/** Short, so that the tests need not wait ten seconds for each process that dies; long for a busy machine. */
const lockMs = 2_500;
let redis: RedisServer;
let engines = 0;

withEngine({
  name: 'redis',
  title: 'Redis',
  found: findRedis(),
  suite: () => {
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis.dispose());

    defineJobQueueContract({
      name: 'bullmq',
      open: async () => {
        engines += 1;
        const prefix = `contract-${engines}`;
        const opened: BullmqJobQueue[] = [];
        let proxy = await openSeverableProxy(redis.port);
        return {
          openQueue: async () => {
            const url = `redis://127.0.0.1:${proxy.port}`;
            const queue = await createBullmqJobQueue({ url, prefix, whenDown: 'fail', lockMs });
            opened.push(queue);
            return queue;
          },
          // A dead process writes nothing more, and its jobs are free when its locks have run out.
          crash: async () => {
            proxy.sever();
            proxy = await openSeverableProxy(redis.port);
            await sleep(lockMs);
          },
          dispose: async () => {
            await Promise.all(opened.map((queue) => queue.close({ graceMs: 0 })));
            proxy.sever();
          },
        };
      },
    });
  },
});
