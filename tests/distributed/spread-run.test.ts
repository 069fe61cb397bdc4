import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBullmqJobQueue } from '@smc/jobs/bullmq';
import { openSqliteDatabase } from '@smc/store/sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rankingCollection } from '../../services/matchmaking/src/ranking.ts';
import { createHarness, type Harness, secretariat } from '../../services/matchmaking/test/harness.ts';
import { storedResults, tellMany } from '../../services/matchmaking/test/stored-results.ts';
import { findRedis, type RedisServer, startRedis } from '../engines/redis/redis-server.ts';
import { withEngine } from '../engines/require-engine.ts';

vi.setConfig({ testTimeout: 120_000 });

const [count, batchSize] = [30, 4];
const ranker = fileURLToPath(new URL('spread-ranker.ts', import.meta.url));
const ownQueues = ['matchmaking-rank', 'matchmaking-batch'];

async function cancelWaiting(jobs: Harness['jobs']): Promise<void> {
  for (const queue of ['matchmaking-rank', 'matchmaking-refresh', 'matchmaking-reconcile'])
    for (const { id } of await jobs.list(queue, { limit: 500 })) await jobs.cancel(queue, id);
}

async function request(harness: Harness): Promise<string> {
  return (await harness.client.runs.request({ challengeId: null }, await harness.as(secretariat))).id;
}

const stateOf = async (harness: Harness, id: string) =>
  (await harness.client.runs.get({ id }, await harness.as(secretariat))).state;

/** What one process, one queue in its file and one job make of the same challenges and solutions. */
async function oneProcess(): Promise<{ ids: string[]; stored: string }> {
  const harness = await createHarness({ hasWorkers: false, deps: { batchSize: 1_000 } });
  const ids = await tellMany(harness, count, 15);
  await cancelWaiting(harness.jobs);
  const run = await request(harness);
  harness.work();
  while ((await stateOf(harness, run)) !== 'COMPLETED') await wait(20);
  const stored = await storedResults(harness.store, ids);
  await harness.close();
  return { ids, stored };
}

withEngine({
  name: 'redis',
  title: 'Redis',
  found: findRedis(),
  suite: () => {
    let redis: RedisServer;
    let expected: Awaited<ReturnType<typeof oneProcess>>;
    beforeAll(async () => {
      redis = await startRedis();
      expected = await oneProcess();
    }, 120_000);
    afterAll(() => redis.dispose());

    const queueOf = (prefix: string) =>
      createBullmqJobQueue({ url: redis.url, prefix, whenDown: 'fail', lockMs: 1_500 });

    it('is ranked by two instances together, to the byte what one process stores', async () => {
      const database = openSqliteDatabase({ path: ':memory:' });
      const [jobs, otherJobs] = [await queueOf('two'), await queueOf('two')];
      const harness = await createHarness({ database, jobs, hasWorkers: false, deps: { batchSize } });
      const ids = await tellMany(harness, count, 15);
      await cancelWaiting(jobs);
      const other = await createHarness({
        database,
        jobs: otherJobs,
        hasWorkers: false,
        deps: { batchSize },
      });
      const run = await request(harness);
      const worked: string[] = [];
      for (const [name, one, queue] of [
        ['first', harness, jobs],
        ['second', other, otherJobs],
      ] as const)
        for (const { queue: from, concurrency, handle } of one.service.jobs)
          if (ownQueues.includes(from))
            queue.process(
              from,
              (context) => {
                if (from === 'matchmaking-batch') worked.push(name);
                return handle(context);
              },
              { concurrency },
            );
      while ((await stateOf(harness, run)) !== 'COMPLETED') await wait(20);
      expect([ids, await storedResults(harness.store, ids)]).toEqual([expected.ids, expected.stored]);
      expect([new Set(worked), worked.length]).toEqual([
        new Set(['first', 'second']),
        Math.ceil(count / batchSize),
      ]);
      await other.stop();
      await harness.close();
    });

    it('goes on when its process is killed with batches half done, nothing lost and no run twice', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'smc-spread-'));
      const path = join(folder, 'smc.db');
      const jobs = await queueOf('smc');
      const database = openSqliteDatabase({ path });
      const told = await createHarness({ database, jobs, hasWorkers: false, deps: { batchSize } });
      const ids = await tellMany(told, count, 15);
      await cancelWaiting(jobs);
      const run = await request(told);
      // Another process has the file and the queue from here on.
      await told.service.stop();
      await database.close();
      for (let kill = 1; kill <= 2; kill += 1) {
        const child = await startRanker(path);
        while ((await jobs.counts('matchmaking-batch')).completed < kill * 2) await wait(5);
        await killed(child);
      }
      const last = await startRanker(path);
      while ((await jobs.get('matchmaking-rank', `rank-end-${run}`))?.state !== 'completed') await wait(20);
      await killed(last);
      const reopened = openSqliteDatabase({ path });
      const after = await createHarness({ database: reopened, hasWorkers: false });
      expect(await stateOf(after, run)).toBe('COMPLETED');
      expect(await storedResults(after.store, ids)).toBe(expected.stored);
      const rankings = after.store.collection(rankingCollection);
      const runIds = await Promise.all(ids.map(async (id) => (await rankings.get(id))?.runId));
      expect(runIds).toEqual(ids.map(() => run));
      expect((await jobs.counts('matchmaking-batch')).failed).toBe(0);
      await jobs.close({ graceMs: 0 });
      await after.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function startRanker(path: string): Promise<ChildProcess> {
      const child = spawn(process.execPath, [ranker, path, redis.url, String(batchSize)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'close').then(() => Promise.reject(new Error('The ranker ended by itself.')));
      await Promise.race([once(child.stdout, 'data'), ended]);
      ended.catch(() => {});
      return child;
    }
  },
});

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}
