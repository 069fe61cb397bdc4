/**
 * A full run spread by challenges, and by shards of the catalogue in rounds of flows, over the same queue in the same minutes. Prints one
 * JSON line; ends with 1 where a ranking differs by a byte.
 *
 *   npx node tests/bench/ranking/over-shards.ts [--offers 20000] [--shards 4] [--needs 50] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { createBullmqJobQueue } from '@smc/jobs/bullmq';
import type { JobQueue } from '@smc/jobs';
import {
  buildIndex,
  rankNeed,
  rankOverShards,
  splitIndex,
  type Need,
  type ShardAnswer,
  type ShardOptions,
  type ShardQuestion,
  type ShardedRanking,
} from '@smc/ranking';
import { startRedis } from '../../engines/redis/redis-server.ts';
import { makeNeeds, makeOffers } from './catalogue.ts';

const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '20000' },
    shards: { type: 'string', default: '4' },
    needs: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: '../shared/data' },
  },
});
const seed = Number(values.seed);
const needs = makeNeeds(Number(values.needs), seed + 1, values.data);
const index = buildIndex(makeOffers(Number(values.offers), seed, values.data));
const { catalogue, shards } = splitIndex(index, Number(values.shards));
const options: ShardOptions = {
  today: '2026-11-21',
  top: 50,
  maxExclusions: 500,
  locales: ['en', 'ko', 'es', 'fr'],
  packages: {},
};

function wholeOf(need: Need): string {
  const { locales, packages, ...rest } = options;
  const ranked = rankNeed(need, index, rest);
  const rankings = Object.fromEntries(locales.map((locale) => [locale, ranked.rankingIn(locale)]));
  const proposed = Object.fromEntries(locales.map((locale) => [locale, ranked.packagesIn(locale, packages)]));
  return JSON.stringify({ rankings, packages: proposed } satisfies ShardedRanking);
}

const [bytes, rounds] = [{ questions: 0, answers: 0 }, { count: 0 }];

/** Carries each round as a flow: a job for each shard, and one that waits for them and reads what they answered. */
async function overQueue(jobs: JobQueue, need: Need, number: number): Promise<string> {
  const run = rankOverShards(need, catalogue, options);
  for (let step = run.next(), round = 0; ; round += 1) {
    if (step.done === true) return JSON.stringify(step.value);
    const id = `n${number}-r${round}`;
    const question = step.value;
    const children = shards.map((_, shard) => ({
      queue: 'shard',
      data: { shard, question },
      options: { id: `${id}-s${shard}` },
    }));
    const merged = waiting(id);
    await jobs.enqueueFlow('merge', { data: {}, options: { id }, children });
    await merged;
    const ended = await Promise.all(shards.map((_, shard) => jobs.get('shard', `${id}-s${shard}`)));
    const answers = ended.map((job) => job?.result as ShardAnswer);
    bytes.questions += JSON.stringify(question).length * shards.length;
    bytes.answers += JSON.stringify(answers).length;
    rounds.count += 1;
    step = run.next(answers);
  }
}

const merging = new Map<string, () => void>();
const waiting = (id: string) => new Promise<void>((resolve) => merging.set(id, resolve));

async function timed(work: () => Promise<string[]>) {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const results = await work();
  const { user, system } = process.cpuUsage(cpu);
  const each = (ms: number) => Number((ms / needs.length).toFixed(1));
  const times = { wallMs: each(performance.now() - start), processorMs: each((user + system) / 1_000) };
  return { results, times };
}

const redis = await startRedis();
const jobs = await createBullmqJobQueue({ url: redis.url, whenDown: 'fail' });
jobs.process('challenge', async ({ job }) => {
  const { from, to } = job.data as { from: number; to: number };
  return needs.slice(from, to).map(wholeOf).length;
});
jobs.process('merge', async ({ job }) => merging.get(job.id)?.(), { concurrency: 8 });
jobs.process('shard', async ({ job }) => {
  const { shard, question } = job.data as { shard: number; question: ShardQuestion };
  return shards[shard]?.answer(question);
});

for (const need of needs) wholeOf(need); // Warm, as a process that ranks is.
const whole = await timed(async () => needs.map(wholeOf));
const byChallenges = await timed(async () => {
  const children = Array.from({ length: Math.ceil(needs.length / 25) }, (_, batch) => ({
    queue: 'challenge',
    data: { from: batch * 25, to: (batch + 1) * 25 },
  }));
  const ended = waiting('all');
  await jobs.enqueueFlow('merge', { data: {}, options: { id: 'all' }, children });
  await ended;
  return [];
});
// Eight needs under way at a time, so that no shard waits for the queue.
const byShards = await timed(async () => {
  const left = [...needs.entries()];
  const results: string[] = [];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      results[next[0]] = await overQueue(jobs, next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return results;
});
await jobs.close({ graceMs: 0 });
await redis.dispose();

const differing = byShards.results.filter((result, at) => result !== whole.results[at]).length;
const perNeed = (number: number) => Math.round(number / needs.length);
console.log(
  JSON.stringify({
    offers: index.count,
    shards: shards.length,
    needs: needs.length,
    seed,
    direct: whole.times,
    byChallenges: byChallenges.times,
    byShards: {
      ...byShards.times,
      rounds: rounds.count / needs.length,
      questionBytes: perNeed(bytes.questions),
      answerBytes: perNeed(bytes.answers),
    },
    differing,
  }),
);
process.exitCode = differing === 0 ? 0 : 1;
