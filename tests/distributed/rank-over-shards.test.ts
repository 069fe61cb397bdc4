import { createBullmqJobQueue } from '@smc/jobs/bullmq';
import type { JobQueue } from '@smc/jobs';
import {
  buildIndex,
  type Need,
  type Offer,
  rankNeed,
  rankOverShards,
  type ShardAnswer,
  type ShardOptions,
  type ShardQuestion,
  splitIndex,
} from '@smc/ranking';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findRedis, type RedisServer, startRedis } from '../engines/redis/redis-server.ts';
import { withEngine } from '../engines/require-engine.ts';

vi.setConfig({ testTimeout: 60_000 });

const words = 'leak water pipe bus flood sensor map light road school energy waste'.split(' ');
const phrase = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ');
const offers = Array.from(
  { length: 300 },
  (_, number): Offer => ({
    id: `s${number}`,
    title: phrase(number, 2),
    description: phrase(number % 40, 4 + (number % 9)),
    organisationId: `o${number % 7}`,
    regionsServed: number % 4 === 0 ? ['KE'] : [],
    capabilities: number % 6 === 0 ? ['Sends alerts by SMS within 5 minutes.'] : [],
  }),
);
const needs = [3, 9, 60].map(
  (length, number): Need => ({
    id: `n${number}`,
    title: phrase(number, 2),
    description: phrase(number + 5, length),
    city: { country: 'KR', regions: ['EAST_ASIA'] },
    requirements: [
      { id: 'r1', text: 'Alerts by SMS within 10 minutes', level: 'should' },
      { id: 'r2', text: 'Finds leaks in water pipes', level: 'must' },
    ],
  }),
);
const index = buildIndex(offers);
const options: ShardOptions = { today: '2026-11-21', locales: ['en', 'fr'], packages: {} };
const shardCount = 3;
const { catalogue } = splitIndex(index, shardCount);

/** What waits for a round's shards: told when all of them have answered. */
type Merges = Map<string, () => void>;

/** Carries each round as a flow: a job for each shard, and one that waits for them. */
async function overFlows(jobs: JobQueue, merges: Merges, need: Need): Promise<string> {
  const rounds = rankOverShards(need, catalogue, options);
  let step = rounds.next();
  for (let round = 0; step.done !== true; round += 1) {
    const id = `${need.id}-r${round}`;
    const children = Array.from({ length: shardCount }, (_, shard) => ({
      queue: `shard-${shard}`,
      data: { question: step.value },
      options: { id },
    }));
    const merged = new Promise<void>((resolve) => merges.set(id, resolve));
    await jobs.enqueueFlow('merge', { data: {}, options: { id }, children });
    await merged;
    const ended = await Promise.all(children.map(({ queue }) => jobs.get(queue, id)));
    step = rounds.next(ended.map((job) => job?.result as ShardAnswer));
  }
  return JSON.stringify(step.value);
}

function wholeOf(need: Need): string {
  const { locales, packages, ...rest } = options;
  const ranked = rankNeed(need, index, rest);
  const inEach = <Value>(make: (locale: (typeof locales)[number]) => Value) =>
    Object.fromEntries(locales.map((locale) => [locale, make(locale)]));
  return JSON.stringify({
    rankings: inEach(ranked.rankingIn),
    packages: inEach((locale) => ranked.packagesIn(locale, packages)),
  });
}

withEngine({
  name: 'redis',
  title: 'Redis',
  found: findRedis(),
  suite: () => {
    let redis: RedisServer;
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis.dispose());

    it('needs ranked over shards in flows on Redis come, to the byte, to what the whole index gives', async () => {
      const jobs = await createBullmqJobQueue({ url: redis.url, whenDown: 'fail' });
      const merges: Merges = new Map();
      jobs.process('merge', async ({ job }) => merges.get(job.id)?.(), { concurrency: 3 });
      const asked: number[] = [];
      for (let shard = 0; shard < shardCount; shard += 1) {
        let { shards } = splitIndex(index, shardCount);
        jobs.process(`shard-${shard}`, async ({ job }) => {
          asked.push(shard);
          // Now and then the process that holds the shard is another one, which never saw the rounds before.
          if (asked.length % 5 === 0) ({ shards } = splitIndex(index, shardCount));
          return shards[shard]?.answer(job.data['question'] as ShardQuestion);
        });
      }
      const results = await Promise.all(needs.map((need) => overFlows(jobs, merges, need)));
      expect(results).toEqual(needs.map(wholeOf));
      // Five rounds, seven for a need that its first matches have widened, and one more for two of them, as one text would take too
      // many of the first places; each goes to every shard once.
      expect(asked.length).toBe((5 + 7 + 7 + 2) * shardCount);
      await jobs.close({ graceMs: 0 });
    });
  },
});
