import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { createBullmqJobQueue } from '../../packages/jobs/src/bullmq/index.ts';
import type { JobQueue } from '../../packages/jobs/src/index.ts';
import { createSqliteJobQueue } from '../../packages/jobs/src/sqlite/index.ts';
import { openSqliteDatabase } from '../../packages/store/src/sqlite/index.ts';
import { findRedis, startRedis } from '../engines/redis/redis-server.ts';
import type { BenchRow } from './types.ts';

export const name = 'jobs';

const count = 20_000;
const countOneByOne = 2_000;
const concurrency = 50;
const pragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768';

async function secondsOf(work: () => Promise<unknown> | void): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** Resolves when that many jobs were worked on. */
function processAll(queue: JobQueue, name: string, expected: number, concurrency: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let done = 0;
  queue.process(
    name,
    async () => {
      done += 1;
      if (done === expected) resolve();
    },
    { concurrency },
  );
  return promise;
}

async function enqueueAll(queue: JobQueue, name: string, total: number, lanes: number): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let number = next++; number < total; number = next++) {
      await queue.enqueue(name, { challenge: `challenge-${number}` }, { id: `job-${number}` });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function roundTrip(queue: JobQueue, times: number): Promise<number> {
  let done = () => {};
  queue.process('ping', async () => done());
  const seconds = await secondsOf(async () => {
    for (let number = 0; number < times; number += 1) {
      const { promise, resolve } = Promise.withResolvers<void>();
      done = resolve;
      await queue.enqueue('ping', {});
      await promise;
    }
  });
  return times / seconds;
}

/** What any durable queue on these tables has to do for each job: an insert, a begin and an end, `perCommit` jobs to a commit. */
async function bare(folder: string, total: number, perCommit: number): Promise<number> {
  const path = join(folder, `bare-${perCommit}`, 'smc.db');
  const database = openSqliteDatabase({ path });
  await createSqliteJobQueue({ database }).close();
  await database.close();
  const connection = new DatabaseSync(path);
  connection.exec(pragmas);
  const insert = connection.prepare(`INSERT INTO smc_jobs
    (queue, id, state, data, max_attempts, backoff_kind, backoff_ms, enqueued_at, due_at)
    VALUES (?, ?, 'waiting', ?, 5, 'exponential', 1000, ?, ?) ON CONFLICT (queue, id) DO NOTHING RETURNING *`);
  const begin = connection.prepare(
    `UPDATE smc_jobs SET state = 'active', attempt = attempt + 1, started_at = ? WHERE queue = ? AND id = ? RETURNING *`,
  );
  const end = connection.prepare(
    `UPDATE smc_jobs SET state = 'completed', ended_at = ?, result = 'null' WHERE queue = ? AND id = ?`,
  );
  const steps = [
    (id: string) => insert.get('bare', id, `{"challenge":"${id}"}`, Date.now(), Date.now()),
    (id: string) => begin.get(Date.now(), 'bare', id),
    (id: string) => end.run(Date.now(), 'bare', id),
  ];
  const seconds = await secondsOf(() => {
    for (let start = 0; start < total; start += perCommit) {
      for (const step of steps) {
        connection.exec('BEGIN IMMEDIATE');
        for (let index = start; index < Math.min(total, start + perCommit); index += 1) step(`job-${index}`);
        connection.exec('COMMIT');
      }
    }
  });
  connection.close();
  return total / seconds;
}

function row(name: string, input: string, value: number, baseline: string, baselineValue: number): BenchRow {
  return { name, input, value, unit: 'jobs/s', baseline, baselineValue, ratio: value / baselineValue };
}

/** Raw BullMQ, as its guide has it: a queue with an `add` for each job, and a worker. */
async function rawWide(url: string, prefix: string): Promise<number> {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue('wide', { connection, prefix });
  let done = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const keep = { removeOnComplete: { count: 1_000 }, removeOnFail: { count: 10_000 } };
  const process = async () => {
    done += 1;
    if (done === count) resolve();
  };
  const worker = new Worker('wide', process, { connection, prefix, concurrency, ...keep });
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  let next = 0;
  const lane = async () => {
    for (let number = next++; number < count; number = next++) {
      const options = { jobId: `job-${number}`, attempts: 5, backoff: { type: 'exponential', delay: 1_000 } };
      await queue.add('job', { challenge: `challenge-${number}` }, options);
    }
  };
  const seconds = await secondsOf(async () => {
    await Promise.all(Array.from({ length: concurrency }, lane));
    await promise;
  });
  await worker.close();
  await queue.close();
  connection.disconnect();
  return count / seconds;
}

async function layerWide(url: string, prefix: string): Promise<number> {
  const queue = await createBullmqJobQueue({ url, prefix, whenDown: 'fail' });
  const seconds = await secondsOf(async () => {
    const done = processAll(queue, 'wide', count, concurrency);
    await enqueueAll(queue, 'wide', count, concurrency);
    await done;
  });
  await queue.close();
  return count / seconds;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Three runs of each in turn, the median of both: the machine is shared. */
async function onRedis(): Promise<BenchRow[]> {
  const found = findRedis();
  if (!('engine' in found)) {
    console.log(`not measured: BullMQ (${found.missing})`);
    return [];
  }
  const rows: BenchRow[] = [];
  for (const appendfsync of ['always', 'everysec']) {
    const redis = await startRedis({ appendfsync });
    const [layer, raw]: [number[], number[]] = [[], []];
    for (let round = 0; round < 3; round += 1) {
      raw.push(await rawWide(redis.url, `raw-${round}`));
      layer.push(await layerWide(redis.url, `layer-${round}`));
    }
    await redis.dispose();
    const input = `${count} jobs put in by 50 callers, 50 at a time; ${found.engine}, appendfsync ${appendfsync}`;
    rows.push(
      row('BullMQ layer beside raw BullMQ', input, median(layer), 'BullMQ Queue.add and Worker', median(raw)),
    );
  }
  return rows;
}

/** About 5 s on SQLite and 20 s on Redis. Nothing in it is left to chance, so the seed changes nothing. */
export async function run(options: { seed: number }): Promise<BenchRow[]> {
  return [...(await onSqlite(options)), ...(await onRedis())];
}

async function onSqlite(_options: { seed: number }): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'smc-bench-jobs-'));
  try {
    const path = join(folder, 'smc.db');
    const database = openSqliteDatabase({ path });
    const queue = createSqliteJobQueue({ database });
    const wide = await secondsOf(async () => {
      const done = processAll(queue, 'wide', count, concurrency);
      await enqueueAll(queue, 'wide', count, concurrency);
      await done;
    });
    const trips = await roundTrip(queue, countOneByOne);
    await queue.close();
    await database.close();
    const statements = 'node:sqlite, an insert and two updates on the same table';
    return [
      row(
        'enqueue and process',
        `${count} jobs put in by 50 callers, 50 at a time`,
        count / wide,
        `${statements}, 50 jobs to a commit`,
        await bare(folder, count, concurrency),
      ),
      row(
        'enqueue and process, one after the other',
        `${countOneByOne} jobs`,
        trips,
        `${statements}, each a commit`,
        await bare(folder, countOneByOne, 1),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
