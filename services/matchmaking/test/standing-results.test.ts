import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Solution } from '@smc/contracts';
import { openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rankingCollection } from '../src/ranking.ts';
import { runCollection } from '../src/run.ts';
import { createHarness, type Harness, type HarnessOptions, secretariat } from './harness.ts';
import { manyChallenges, manySolutions, storedResults } from './stored-results.ts';

let folder: string;
let harness: Harness;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'smc-standing-'))));
afterEach(async () => {
  await harness.close();
  rmSync(folder, { recursive: true });
});

const challenges = manyChallenges(6);
const ids = challenges.map(({ id }) => id);
/** The last ones serve none of the cities. */
const solutions = manySolutions(140).map((solution, number) =>
  number < 90 ? solution : { ...solution, name: `Choir ${number}`, countriesNotServed: ['KR', 'PH'] },
);

const start = async (options: HarnessOptions = {}) => {
  harness = await createHarness({
    ...options,
    deps: { fewestFollowed: 20, snapshotFolder: folder, ...options.deps },
  });
  return harness;
};
async function ranked(options: HarnessOptions = {}): Promise<void> {
  await start({ ...options, hasWorkers: false });
  for (const solution of solutions) await harness.list(solution);
  for (const challenge of challenges) await harness.publish(challenge);
  harness.work();
  await harness.settled();
}

/** Another version of a solution, whose words change. */
function changed(number: number, version: number): Solution {
  const solution = solutions[number] as Solution;
  const words =
    number < 90
      ? ['Counts bins', 'Finds leaks of water pipes', 'Plans the road map', 'Lights schools']
      : ['Loud', 'Soft', 'Slow'];
  const description = `${solution.description} ${words[(number + version) % words.length]}, edition ${version}.`;
  return { ...solution, version: version + 10, description };
}

/** The results of the last refresh jobs, oldest first. */
async function refreshes() {
  const jobs = await harness.jobs.list('matchmaking-refresh', { limit: 200 });
  return jobs.map(({ result }) => result as { lookedAt?: number; holding?: number; ranked: number });
}

const rankings = () => harness.store.collection(rankingCollection);
const runIds = () => Promise.all(ids.map(async (id) => (await rankings().get(id))?.runId));

/** What is stored, without the data it was made of: lists that still hold were made of earlier data. */
async function contents(): Promise<string> {
  const results = JSON.parse(await storedResults(harness.store, ids)) as { versions: { data?: string } }[];
  for (const { versions } of results) delete versions.data;
  return JSON.stringify(results);
}

async function rankAll(): Promise<string> {
  const as = await harness.as(secretariat);
  const { id } = await harness.client.runs.request({ challengeId: null }, as);
  await harness.settled();
  expect((await harness.client.runs.get({ id }, await harness.as(secretariat))).state).toBe('COMPLETED');
  return contents();
}

/** Tells of a change, and lets everything follow from it. */
async function tell(...solutionsTold: readonly Solution[]): Promise<void> {
  for (const solution of solutionsTold)
    await (solution.state === 'LISTED' ? harness.list(solution) : harness.unlist(solution));
  harness.clock.advance(2_000);
  await harness.settled();
}

const states = async () => {
  const as = await harness.as(secretariat);
  const found = await harness.client.rankings.statusByChallenges({ parentIds: ids }, as);
  return found.map(({ state }) => state);
};
const all = (state: string) => ids.map(() => state);

describe('rankings of a large catalogue in which few solutions change', () => {
  it('are what a full run gives, over a history of changes, and most are not ranked again', async () => {
    await ranked();
    for (let step = 1; step <= 6; step++) {
      const number = step % 2 === 1 ? 90 + step * 7 : step * 13;
      const one = changed(number, step + 1);
      await tell(
        step % 4 === 3 ? { ...one, state: 'ARCHIVED' } : one,
        ...(step % 3 === 0 ? [changed((number + 50) % solutions.length, step + 1)] : []),
      );
      expect(await states()).toEqual(all('CURRENT'));
      if (step % 3 !== 0) continue;
      const followed = await contents();
      expect(await rankAll()).toBe(followed);
    }
    let holding = 0;
    for (const result of await refreshes()) {
      holding += result.lookedAt === ids.length ? (result.holding ?? 0) : 0;
      expect((result.holding ?? 0) + result.ranked).toBe(result.lookedAt ?? 0);
    }
    expect(holding).toBeGreaterThan(ids.length);
    expect(harness.unexpected).toEqual([]);
  });

  it('say for which data they hold, and can be repeated over it; the run says what it looked at', async () => {
    await ranked();
    const before = await runIds();
    await tell(changed(120, 2));
    const after = await runIds();
    const id = ids.find((_, at) => after[at] === before[at]) ?? 'none';
    const ranking = await rankings().get(id);
    const as = await harness.as(secretariat);
    const [found] = await harness.client.matches.listByChallenges({ parentIds: [id], first: 1 }, as);
    const [match] = found?.page.items ?? [];
    expect(match?.versions.data).toBe(ranking?.versions.data);
    expect(match?.holdsFor).not.toBe(match?.versions.data);
    expect(match?.versions.corpus).toMatch(/./);
    const asked = { id: ranking?.runId ?? '', challengeId: id };
    const verification = await harness.client.runs.verify(asked, await harness.as(secretariat));
    expect(verification.rankings).toEqual([
      { challengeId: id, outcome: 'SAME', causes: [], differences: [] },
    ]);
    await tell(changed(3, 2));
    const { documents } = await harness.store.collection(runCollection).find({ limit: 100 });
    const screened = documents.flatMap((run) => (run.screened === undefined ? [] : [run]));
    expect(screened.length).toBeGreaterThan(0);
    for (const { screened: seen, progress } of screened)
      expect(progress.total).toBe((seen?.lookedAt ?? 0) - (seen?.holding ?? 0));
  });

  it('are known to be outdated while nobody has looked, and a restart goes on from there', async () => {
    const database = openSqliteDatabase({ path: ':memory:' });
    await ranked({ database });
    expect(await states()).toEqual(all('CURRENT'));
    await harness.stop();
    await start({ database, hasWorkers: false });
    expect(await states()).toEqual(all('CURRENT'));
    await harness.list(changed(5, 2));
    expect(await states()).toEqual(all('OUTDATED'));
    // The process ends before anything followed from the change.
    await harness.stop();
    await start({ database });
    harness.clock.advance(2_000);
    await harness.settled();
    expect(await states()).toEqual(all('CURRENT'));
    await tell(changed(6, 2));
    await tell(changed(107, 2));
    expect(await states()).toEqual(all('CURRENT'));
    expect((await refreshes()).some(({ holding = 0, ranked: count }) => holding > 0 && count < 6)).toBe(true);
    const followed = await contents();
    expect(await rankAll()).toBe(followed);
  });

  it('are right where two solutions and a challenge change at once', async () => {
    await ranked();
    const [first] = challenges;
    const title = 'Need lights for schools and roads';
    await harness.publish({
      ...(first as (typeof challenges)[number]),
      title,
      contentRevision: 2,
      version: 9,
    });
    await tell(changed(11, 2), changed(12, 2));
    expect(await states()).toEqual(all('CURRENT'));
    expect((await rankings().get(ids[0] ?? ''))?.contentRevision).toBe(2);
    const followed = await contents();
    expect(await rankAll()).toBe(followed);
  });

  it('are right where two processes take turns', async () => {
    const database = openSqliteDatabase({ path: ':memory:' });
    await ranked({ database });
    const first = harness;
    const second = await start({ database, jobs: first.jobs });
    try {
      for (const [number, teller] of [first, second, second, first].entries()) {
        harness = teller;
        first.clock.advance(2_000);
        second.clock.advance(2_000);
        await tell(changed(20 + number, 2));
        await first.settled();
      }
      for (const one of [first, second]) {
        one.clock.advance(2_000);
        harness = one;
        expect(await states()).toEqual(all('CURRENT'));
      }
      const followed = await contents();
      expect(await rankAll()).toBe(followed);
    } finally {
      harness = second;
      await first.service.stop();
    }
  });
});
