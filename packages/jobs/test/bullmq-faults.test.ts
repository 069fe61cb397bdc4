import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BullmqJobQueue, type BullmqJobQueueOptions, createBullmqJobQueue } from '@smc/jobs/bullmq';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRedis, type RedisServer, startRedis } from '../../../tests/engines/redis/redis-server.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';

const workerFile = fileURLToPath(new URL('bullmq-worker.ts', import.meta.url));
let redis: RedisServer;
let queues: BullmqJobQueue[] = [];

async function open(options: Partial<BullmqJobQueueOptions> = {}): Promise<BullmqJobQueue> {
  const queue = await createBullmqJobQueue({ url: redis.url, whenDown: 'fail', lockMs: 1_000, ...options });
  queues.push(queue);
  return queue;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await holds()); await sleep(10)) {
    if (Date.now() > deadline) throw new Error('It did not come true within twenty seconds.');
  }
}

/** What a worker printed before it was killed. */
async function runAndKill(round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [workerFile, redis.url, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child.stdout, 'data');
  await sleep(150);
  child.kill('SIGKILL');
  await once(child, 'close');
  return output.split('\n').slice(0, -1);
}

withEngine({
  name: 'redis',
  title: 'Redis',
  found: findRedis(),
  suite: () => {
    beforeEach(async () => {
      redis = await startRedis({ appendfsync: 'always' });
      queues = [];
    });
    afterEach(async () => {
      await Promise.all(queues.map((queue) => queue.close({ graceMs: 0 })));
      await redis.dispose();
    });

    describe('a worker process that is killed at work', () => {
      it('loses no acknowledged job, five times on the same Redis', async () => {
        const lines: string[] = [];
        for (let round = 0; round < 5; round += 1) lines.push(...(await runAndKill(round)));
        const named = (verb: string) =>
          lines.filter((line) => line.startsWith(verb)).map((line) => line.split(' ')[1]);
        const worked = new Set(named('worked'));
        const queue = await open();
        queue.process('work', async ({ job }) => void worked.add(job.id), { concurrency: 50 });
        await until(async () => {
          const { waiting, delayed, active } = await queue.counts('work');
          return waiting + delayed + active === 0;
        });
        const enqueued = named('enqueued');
        expect(enqueued.length).toBeGreaterThan(50);
        expect(enqueued.filter((id) => !worked.has(id))).toEqual([]);
        expect((await queue.counts('work')).failed).toBe(0);
      });

      it('makes its job a dead letter when that happened 50 times', async () => {
        const queue = await open();
        await queue.enqueue('work', { a: 1 }, { id: 'j1' });
        const client = new Redis(redis.url);
        // As 49 deaths would leave it, and a 50th process that took the job and is gone.
        await client.hset('smc:work:.j1', { stc: 49, ats: 50 });
        await client.lrem('smc:work:wait', 1, '.j1');
        await client.lpush('smc:work:active', '.j1');
        await client.quit();
        let runs = 0;
        queue.process('work', async () => {
          runs += 1;
        });
        await until(async () => (await queue.get('work', 'j1'))?.state === 'failed');
        const job = await queue.get('work', 'j1');
        expect([runs, job?.attempt, job?.error]).toEqual([
          0,
          50,
          { code: 'INTERNAL', message: 'The process ended 50 times while it worked on this job.' },
        ]);
        await queue.retry('work', 'j1');
        await until(async () => (await queue.get('work', 'j1'))?.state === 'completed');
        expect([runs, (await queue.get('work', 'j1'))?.attempt]).toEqual([1, 1]);
      });
    });

    describe('a Redis that is killed', () => {
      it('loses no acknowledged job, five times, and workers go on by themselves', async () => {
        const queue = await open();
        const worked = new Set<string>();
        queue.process('work', async ({ job }) => void worked.add(job.id), { concurrency: 5 });
        const acknowledged: string[] = [];
        let isOver = false;
        const lane = async (name: number) => {
          for (let number = 0; !isOver; number += 1) {
            const job = await queue.enqueue('work', {}, { id: `l${name}-${number}` }).catch(() => undefined);
            if (job !== undefined) acknowledged.push(job.id);
            else await sleep(20);
          }
        };
        const lanes = [lane(1), lane(2), lane(3)];
        const recoveries: number[] = [];
        for (let round = 0; round < 5; round += 1) {
          await sleep(150);
          await redis.kill();
          await sleep(100);
          await redis.restart();
          const [back, before] = [performance.now(), worked.size];
          await until(() => worked.size > before);
          recoveries.push(Math.round(performance.now() - back));
        }
        isOver = true;
        await Promise.all(lanes);
        await until(() => acknowledged.every((id) => worked.has(id)));
        expect(acknowledged.length).toBeGreaterThan(50);
        expect((await queue.counts('work')).failed).toBe(0);
        expect(Math.max(...recoveries)).toBeLessThan(10_000);
      });

      it('has delayed jobs, schedules, dead letters and cancelled jobs again', async () => {
        const queue = await open();
        await queue.schedule('tick', 'often', { everyMs: 300 }, { kept: true });
        await queue.enqueue('work', { a: 1 }, { id: 'later', delayMs: 60_000 });
        await queue.enqueue('work', { a: 1 }, { id: 'gone' });
        await queue.cancel('work', 'gone');
        queue.process('bad', async () => {
          throw new Error('no');
        });
        await queue.enqueue('bad', {}, { id: 'dead', attempts: 1 });
        await until(async () => (await queue.get('bad', 'dead'))?.state === 'failed');
        const all = () =>
          Promise.all([queue.get('work', 'later'), queue.get('work', 'gone'), queue.get('bad', 'dead')]);
        const before = await all();
        await redis.kill();
        await redis.restart();
        await until(() =>
          queue.ping().then(
            () => true,
            () => false,
          ),
        );
        expect(await all()).toEqual(before);
        const { waiting } = await queue.counts('tick');
        await until(async () => (await queue.counts('tick')).waiting > waiting);
      });
    });

    describe('while Redis is away', () => {
      it('fails calls within five seconds, says so by ping, and works again when it is back', async () => {
        const queue = await open();
        await redis.kill();
        const start = performance.now();
        const refusal = { code: 'UNAVAILABLE', message: 'Redis cannot be reached now.' };
        await expect(queue.enqueue('work', {})).rejects.toMatchObject(refusal);
        await expect(queue.ping()).rejects.toMatchObject(refusal);
        await expect(queue.counts('work')).rejects.toMatchObject(refusal);
        expect(performance.now() - start).toBeLessThan(5_000);
        await redis.restart();
        await until(() =>
          queue.ping().then(
            () => true,
            () => false,
          ),
        );
        expect((await queue.enqueue('work', {}, { id: 'j1' })).state).toBe('waiting');
      });

      it('fails calls too where Redis takes them and does not answer', async () => {
        const queue = await open();
        redis.freeze();
        const start = performance.now();
        await expect(queue.enqueue('work', {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
        expect(performance.now() - start).toBeLessThan(8_000);
        redis.thaw();
        await until(() =>
          queue.ping().then(
            () => true,
            () => false,
          ),
        );
      });

      it('waits where that is configured, and puts the job in once', async () => {
        const queue = await open({ whenDown: 'wait' });
        await redis.kill();
        let isIn = false;
        const waiting = queue.enqueue('work', { a: 1 }, { id: 'j1' }).then(() => {
          isIn = true;
        });
        await expect(queue.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
        await sleep(3_500);
        expect(isIn).toBe(false);
        await redis.restart();
        await waiting;
        expect((await queue.counts('work')).waiting).toBe(1);
      });

      it('closes in bounded time all the same', async () => {
        const queue = await open();
        queue.process('work', async () => {});
        const other = await open({ whenDown: 'wait' });
        await redis.kill();
        const start = performance.now();
        const stuck = other.enqueue('work', {});
        await Promise.all([
          queue.close({ graceMs: 100 }),
          other.close({ graceMs: 100 }),
          expect(stuck).rejects.toMatchObject({ code: 'UNAVAILABLE' }),
        ]);
        expect(performance.now() - start).toBeLessThan(6_000);
      });
    });

    describe('two processes on one Redis', () => {
      it("cancel each other's jobs and see each other's progress", async () => {
        const [worker, door] = [await open(), await open()];
        worker.process('plan', async ({ progress, signal }) => {
          progress({ done: 1, total: 2 });
          await new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason as Error)),
          );
        });
        await door.enqueue('plan', {}, { id: 'j1' });
        await until(async () => (await door.get('plan', 'j1'))?.progress?.done === 1);
        expect(await door.cancel('plan', 'j1')).toBe(true);
        await until(async () => (await door.get('plan', 'j1'))?.state === 'cancelled');
        expect((await door.get('plan', 'j1'))?.progress).toEqual({ done: 1, total: 2 });
      });

      it('put in the job of a schedule once for each due time', async () => {
        const both = [await open(), await open()];
        for (const queue of both) await queue.schedule('tick', 'often', { everyMs: 50 }, {});
        const [first] = both as [BullmqJobQueue];
        first.process('tick', async () => {});
        await until(async () => (await first.counts('tick')).completed >= 6);
        const times = (await first.list('tick')).map(({ id }) => Number(id.split('-')[1])).toReversed();
        const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
        expect(gaps.every((gap) => gap >= 50 && gap % 50 === 0)).toBe(true);
      });
    });

    describe('Bull Board', () => {
      it('gets the queues that there are', async () => {
        const queue = await open();
        await queue.enqueue('rank', {}, { id: 'j1' });
        await queue.enqueue('mail', {}, { id: 'j1', delayMs: 60_000 });
        const shown = await queue.bullBoardQueues();
        const counted = await Promise.all(shown.map((each) => each.getJobCounts('waiting', 'delayed')));
        await Promise.all(shown.map((each) => each.close()));
        expect(shown.map(({ name }, index) => [name, counted[index]])).toEqual([
          ['mail', { waiting: 0, delayed: 1 }],
          ['rank', { waiting: 1, delayed: 0 }],
        ]);
      });
    });
  },
});
