import { setTimeout as wait } from 'node:timers/promises';
import { SmcError } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { rankingCollection } from '../src/ranking.ts';
import { createHarness, type Harness, type HarnessOptions, makati, secretariat } from './harness.ts';
import { storedResults, tellMany } from './stored-results.ts';

let harness: Harness;
afterEach(() => harness.close());

const batches = async () => harness.jobs.list('matchmaking-batch', { limit: 100 });
const request = async () => harness.client.runs.request({ challengeId: null }, await harness.as(secretariat));
const runOf = async (id: string) => harness.client.runs.get({ id }, await harness.as(secretariat));

/** Challenges that are known and not ranked yet, then everybody at work. */
async function prepared(count: number, options: HarnessOptions = {}): Promise<string[]> {
  harness = await createHarness({ ...options, hasWorkers: false });
  return tellMany(harness, count, 12);
}

/** How often each challenge was ranked by a run. */
async function rankedBy(runId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type, data } of await harness.events()) {
    const told = data as { runId?: string; challengeId?: string };
    if (type === 'ranking.completed' && told.runId === runId)
      counts[told.challengeId ?? ''] = (counts[told.challengeId ?? ''] ?? 0) + 1;
  }
  return counts;
}

const systemQueues = ['matchmaking-refresh', 'matchmaking-reconcile'];
/** Nobody ranks what was published one by one: only the run asked for is at work. */
async function forgetSingles(queues = ['matchmaking-rank', ...systemQueues]): Promise<void> {
  for (const queue of queues)
    for (const { id } of await harness.jobs.list(queue, { limit: 500 })) await harness.jobs.cancel(queue, id);
}

describe('a run over many challenges', () => {
  it('is spread over jobs, each challenge ranked once, and stores what one job would', async () => {
    const ids = await prepared(11, { deps: { batchSize: 2 } });
    await forgetSingles();
    const asked = await request();
    harness.work();
    await harness.settled();
    expect(await runOf(asked.id)).toMatchObject({
      state: 'COMPLETED',
      progress: { done: 11, total: 11 },
      error: null,
    });
    expect((await batches()).map(({ state }) => state)).toEqual(Array<string>(6).fill('completed'));
    expect(await rankedBy(asked.id)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
    const spread = await storedResults(harness.store, ids);
    await harness.close();
    await prepared(11, { deps: { batchSize: 100 } });
    await forgetSingles();
    const whole = await request();
    harness.work();
    await harness.settled();
    expect([(await runOf(whole.id)).state, await batches()]).toEqual(['COMPLETED', []]);
    expect(await storedResults(harness.store, ids)).toBe(spread);
  });

  it('stops when it is cancelled: what has not begun is not ranked', async () => {
    await prepared(12, { deps: { batchSize: 1 } });
    await forgetSingles();
    const asked = await request();
    harness.work();
    while (Object.keys(await rankedBy(asked.id)).length === 0) await wait(5);
    const cancelled = await harness.client.runs.cancel({ id: asked.id }, await harness.as(secretariat));
    expect(cancelled.state).toBe('CANCELLED');
    await harness.settled();
    expect(Object.keys(await rankedBy(asked.id)).length).toBeLessThan(12);
    expect((await runOf(asked.id)).state).toBe('CANCELLED');
    const states = new Set((await batches()).map(({ state }) => state));
    expect(states.has('cancelled')).toBe(true);
    expect(
      await errorOf(harness.client.runs.cancel({ id: asked.id }, await harness.as(makati))),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('goes on after a stop where it was, with the challenges it began with', async () => {
    const database = openSqliteDatabase({ path: ':memory:' });
    const ids = await prepared(10, { database, deps: { batchSize: 3 } });
    await forgetSingles();
    const asked = await request();
    harness.work();
    while (Object.keys(await rankedBy(asked.id)).length === 0) await wait(5);
    await harness.stop();
    harness = await createHarness({ database, hasWorkers: false, deps: { batchSize: 3 } });
    await forgetSingles(systemQueues);
    harness.work();
    await harness.settled();
    expect(await runOf(asked.id)).toMatchObject({ state: 'COMPLETED', progress: { done: 10, total: 10 } });
    const rankings = harness.store.collection(rankingCollection);
    const runIds = await Promise.all(ids.map(async (id) => (await rankings.get(id))?.runId));
    expect(new Set(runIds)).toEqual(new Set([asked.id]));
    expect(await rankedBy(asked.id)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
  });

  it('is ended by its last job where batches were lost or failed for good', async () => {
    const ids = await prepared(8, { deps: { batchSize: 2 } });
    await forgetSingles();
    const asked = await request();
    // The planner alone: the batches wait.
    const [planner] = harness.service.jobs.filter(({ queue }) => queue === 'matchmaking-rank');
    harness.jobs.process('matchmaking-rank', (context) => planner?.handle(context) ?? Promise.resolve());
    while ((await batches()).length === 0) await wait(5);
    const lost = await batches();
    await harness.jobs.cancel('matchmaking-batch', lost[0]?.id ?? '');
    let fails = 0;
    harness.jobs.process('matchmaking-batch', async () => {
      fails += 1;
      throw new SmcError('DATA_DAMAGED');
    });
    for (const { id } of lost.slice(1)) await harness.jobs.cancel('matchmaking-batch', id);
    while ((await runOf(asked.id)).state === 'RUNNING') await wait(5);
    expect(fails).toBeLessThanOrEqual(1);
    expect(await runOf(asked.id)).toMatchObject({ state: 'COMPLETED', progress: { done: 8, total: 8 } });
    expect(await rankedBy(asked.id)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
  });

  it('is spread where a change makes many rankings due, one such run after the other', async () => {
    harness = await createHarness({ deps: { batchSize: 2 } });
    const ids = await tellMany(harness, 7, 12);
    await harness.settled();
    const before = (await batches()).length;
    const weigh = async (name: string) => {
      const input = { name, weights: { text: 1, concepts: 1 }, reason: 'Agreed by the committee' };
      const weights = await harness.client.weights.publish(input, await harness.as(secretariat));
      await harness.deliver('weights.published', weights.id, 1, { weights });
    };
    await weigh('First');
    while ((await batches()).length === before) await wait(5);
    await weigh('Second');
    await harness.settled();
    const { items } = await harness.client.runs.list({ first: 100 }, await harness.as(secretariat));
    const runWith = (weights: string) => items.find(({ versions }) => versions?.weights === weights);
    const [first, last] = [runWith('first-2'), runWith('second-3')];
    expect([first, last].map((run) => run?.state)).toEqual(['COMPLETED', 'COMPLETED']);
    expect(last?.progress).toEqual({ done: 7, total: 7 });
    const told = (await harness.events()).filter(({ type }) => type === 'ranking.completed');
    const runIds = told.map(({ data }) => (data as { runId: string }).runId);
    expect(runIds.lastIndexOf(first?.id ?? '')).toBeLessThan(runIds.indexOf(last?.id ?? ''));
    expect(await rankedBy(last?.id ?? '')).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
    const waiting = await harness.client.rankings.statusByChallenges(
      { parentIds: ids },
      await harness.as(secretariat),
    );
    expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['CURRENT']));
  });

  it('refuses the data of a job that is none of its own', async () => {
    await prepared(1);
    const [, batch] = ['matchmaking-rank', 'matchmaking-batch'].map((name) =>
      harness.service.jobs.find(({ queue }) => queue === name),
    );
    const given = (data: object) =>
      batch?.handle({ job: { id: 'x', data }, signal: new AbortController().signal, progress() {} } as never);
    await expect(given({})).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'runId' });
    await expect(given({ runId: 'r', challengeIds: [1] })).rejects.toMatchObject({ field: 'challengeIds' });
    expect(await given({ runId: 'unknown', challengeIds: ['a'] })).toEqual({ ranked: 0 });
  });
});
