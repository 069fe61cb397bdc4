import { setTimeout as wait } from 'node:timers/promises';
import type { Match } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, describe, expect, it } from 'vitest';
import {
  buses,
  challengeOf,
  goldenPipes,
  leakFinder,
  leaks,
  organisations,
  organisationOf,
  solutionOf,
  solutions,
} from './fixtures.ts';
import {
  committee,
  createHarness,
  createRankedHarness,
  type Harness,
  makati,
  seoul,
  secretariat,
} from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

async function matches(challengeId: string, locale = 'en'): Promise<Match[]> {
  const options = { challengeId, locale };
  return (await harness.client.matches.listByChallenge(options, await harness.as(secretariat))).items;
}
async function statuses(): Promise<string[]> {
  const input = { parentIds: ['leaks', 'buses'] };
  const found = await harness.client.rankings.statusByChallenges(input, await harness.as(secretariat));
  return found.map(({ state }) => state);
}
async function runs() {
  return (await harness.client.runs.list({ first: 100 }, await harness.as(secretariat))).items;
}

describe('a published challenge', () => {
  it('is ranked with reasons, coverage and exclusions, and tells of it', async () => {
    harness = await createRankedHarness();
    const [best, ...others] = await matches('leaks');
    expect(best).toMatchObject({
      id: 'leaks_leak-finder',
      challengeId: 'leaks',
      solutionId: 'leak-finder',
      challengeOrganisationId: 'seoul',
      solutionOrganisationId: 'aqua',
      rank: 1,
      computedRank: 1,
      isOutdated: false,
      override: null,
      interests: { city: null, provider: null, isMutual: false },
    });
    expect(best?.coverage.map(({ requirementId, level }) => [requirementId, level])).toEqual([
      ['r1', 'MUST'],
      ['r2', 'SHOULD'],
    ]);
    expect([best, ...others].map((match) => match?.solutionId)).not.toContain('golden-pipes');
    const excluded = await harness.client.rankings.exclusions(
      { challengeId: 'leaks' },
      await harness.as(seoul),
    );
    expect(excluded.items.map(({ solutionId, reason }) => [solutionId, reason])).toEqual([
      ['golden-pipes', 'PRICE_ABOVE_BUDGET'],
    ]);
    const [summary] = await harness.client.rankings.exclusionSummaries(
      { parentIds: ['leaks'] },
      await harness.as(seoul),
    );
    expect(summary).toMatchObject({ total: 1, byReason: [{ reason: 'PRICE_ABOVE_BUDGET', count: 1 }] });
    expect(summary?.text).not.toBe('');
    const told = (await harness.events()).filter(({ type }) => type === 'ranking.completed');
    expect(told.map(({ aggregateId }) => aggregateId)).toContain('leaks');
  });

  it('has contributions that add up to the score exactly', async () => {
    harness = await createRankedHarness();
    for (const match of [...(await matches('leaks')), ...(await matches('buses'))]) {
      const sum = match.reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect([match.id, sum]).toEqual([match.id, match.score]);
    }
  });

  it('is explained in the reader’s language, with the same numbers', async () => {
    harness = await createRankedHarness();
    const english = (await matches('leaks', 'en'))[0];
    for (const locale of ['ko', 'es', 'fr']) {
      const other = (await matches('leaks', locale))[0];
      expect(other?.reasons.map(({ text }) => text)).not.toEqual(english?.reasons.map(({ text }) => text));
      expect(other?.reasons.map(({ contribution }) => contribution)).toEqual(
        english?.reasons.map(({ contribution }) => contribution),
      );
    }
    expect((await matches('leaks', 'fr-CA'))[0]).toEqual((await matches('leaks', 'fr'))[0]);
    expect((await matches('leaks', 'tr'))[0]).toEqual(english);
  });

  it('gives the same bytes when it is ranked again, and the run says what it rested on', async () => {
    harness = await createRankedHarness();
    const bytes = async () =>
      JSON.stringify((await matches('leaks')).map(({ runId: _run, rankedAt: _at, ...rest }) => rest));
    const before = await bytes();
    const asked = await harness.client.runs.request({ challengeId: 'leaks' }, await harness.as(seoul));
    await harness.settled();
    const run = await harness.client.runs.get({ id: asked.id }, await harness.as(seoul));
    expect(run).toMatchObject({ state: 'COMPLETED', progress: { done: 1, total: 1 }, requestedBy: 'ana' });
    const [match] = await matches('leaks');
    expect(match?.runId).toBe(asked.id);
    expect(run.versions).toEqual(match?.versions);
    expect(await bytes()).toBe(before);
  });

  it('gives the same matches in whatever order the solutions came', async () => {
    const results: string[] = [];
    for (const order of [solutions, solutions.toReversed()]) {
      const one = await createHarness();
      for (const organisation of organisations) await one.know(organisation);
      for (const solution of order) await one.list(solution);
      await one.publish(leaks);
      await one.settled();
      const { items } = await one.client.matches.listByChallenge(
        { challengeId: 'leaks' },
        await one.as(seoul),
      );
      results.push(JSON.stringify(items.map(({ runId: _run, ...rest }) => rest)));
      harness = one;
      if (order === solutions) await one.close();
    }
    expect(results[1]).toBe(results[0]);
  });
});

describe('a change', () => {
  it('of a solution marks its matches, then ranks again; solutions that came together cost one run', async () => {
    harness = await createRankedHarness();
    const before = (await runs()).length;
    for (let count = 0; count < 30; count += 1)
      await harness.list(
        solutionOf({ id: `extra-${count}`, organisationId: 'buslab', name: `Water meter ${count}` }),
      );
    await harness.list({ ...leakFinder, summary: 'Acoustic sensors find leaks.' }, 4);
    const marked = await matches('leaks');
    expect(marked.map(({ solutionId, isOutdated }) => [solutionId, isOutdated])).toContainEqual([
      'leak-finder',
      true,
    ]);
    expect(marked.map(({ solutionId, isOutdated }) => [solutionId, isOutdated])).toContainEqual([
      'water-books',
      false,
    ]);
    expect(await statuses()).toEqual(['OUTDATED', 'OUTDATED']);
    await harness.settled();
    expect(await statuses()).toEqual(['CURRENT', 'CURRENT']);
    expect((await matches('leaks'))[0]?.isOutdated).toBe(false);
    expect((await runs()).length - before).toBe(1);
  });

  it('of the challenge ranks it again; a translation does not', async () => {
    harness = await createRankedHarness();
    const before = (await runs()).length;
    await harness.publish({ ...leaks, version: 3, updatedAt: '2026-11-21T08:30:00.000Z' });
    await harness.settled();
    expect((await runs()).length).toBe(before);
    await harness.publish({ ...leaks, version: 4, contentRevision: 2, title: 'Find leaks in our pipes' });
    await harness.settled();
    expect((await runs()).length).toBe(before + 1);
    expect(await statuses()).toEqual(['CURRENT', 'CURRENT']);
  });

  it('of the provider’s kind ranks again, of its website does not', async () => {
    harness = await createRankedHarness();
    const before = (await runs()).length;
    const aqua = {
      kind: 'CORPORATE',
      name: 'Aqua Sense',
      country: 'FI',
      timeZone: 'Europe/Helsinki',
    } as const;
    await harness.know(organisationOf('aqua', { ...aqua, website: 'https://aqua.example' }, 2));
    await harness.settled();
    expect((await runs()).length).toBe(before);
    await harness.know(organisationOf('aqua', { ...aqua, kind: 'INSTITUTION' }, 3));
    await harness.settled();
    expect((await runs()).length).toBe(before + 1);
  });

  it('that takes a solution away hides its match at once', async () => {
    harness = await createRankedHarness();
    await harness.unlist({ ...leakFinder, state: 'ARCHIVED' }, 4);
    const shown = await matches('leaks');
    expect(shown.map(({ solutionId }) => solutionId)).not.toContain('leak-finder');
    expect(shown.map(({ rank }) => rank)).toEqual(shown.map((_, index) => index + 1));
  });

  it('of the weights is told, makes rankings outdated, and ranks again', async () => {
    harness = await createRankedHarness();
    const published = await harness.client.weights.publish(
      {
        name: 'Requirements first',
        weights: { text: 1, requirements: 9 },
        reason: 'Agreed by the committee in May',
      },
      await harness.as(secretariat),
    );
    expect(published).toMatchObject({
      weightsVersion: 'requirements-first-2',
      isActive: true,
      publishedBy: 'sam',
    });
    expect(await statuses()).toEqual(['OUTDATED', 'OUTDATED']);
    await harness.deliver('weights.published', published.id, 1, { weights: published });
    await harness.settled();
    expect((await matches('leaks'))[0]?.versions.weights).toBe('requirements-first-2');
    const { items } = await harness.client.weights.list({}, await harness.as(makati));
    expect(items.map(({ weightsVersion, isActive }) => [weightsVersion, isActive])).toEqual([
      ['requirements-first-2', true],
      ['default-1', false],
    ]);
  });

  it('of the day makes rankings due again after a week', async () => {
    harness = await createRankedHarness();
    harness.clock.set('2026-11-28T09:00:00.000Z');
    expect(await statuses()).toEqual(['CURRENT', 'CURRENT']);
    harness.clock.set('2026-11-29T09:00:00.000Z');
    expect(await statuses()).toEqual(['OUTDATED', 'OUTDATED']);
  });

  it('an ended challenge keeps its matches for the city, marked as outdated', async () => {
    harness = await createRankedHarness();
    await harness.end({ ...leaks, state: 'CLOSED' }, 3);
    expect((await matches('leaks')).every(({ isOutdated }) => isOutdated)).toBe(true);
    expect(
      await errorOf(harness.client.runs.request({ challengeId: 'leaks' }, await harness.as(seoul))),
    ).toEqual({
      code: 'NOT_FOUND',
      field: 'challengeId',
    });
  });
});

describe('weights', () => {
  it('are refused with the name of the feature that is unknown or wrong', async () => {
    harness = await createHarness();
    const publish = async (weights: Record<string, number>) =>
      errorOf(
        harness.client.weights.publish(
          { name: 'x', weights, reason: 'Long enough a reason' },
          await harness.as(secretariat),
        ),
      );
    expect((await publish({ luck: 1 })).code).toBe('VALIDATION_FAILED');
    expect((await publish({ luck: 1 })).field).toMatch(/luck/);
    expect((await publish({ text: -1 })).field).toBe('weights.text');
    expect((await publish({ text: 0 })).code).toBe('VALIDATION_FAILED');
    expect((await harness.client.weights.list({}, await harness.as(committee))).items).toHaveLength(1);
  });

  it('published at the same moment get versions of their own', async () => {
    harness = await createHarness();
    const input = { name: 'Race', weights: { text: 1 }, reason: 'Two people at once' };
    const options = await harness.as(secretariat);
    const both = await Promise.all([
      harness.client.weights.publish(input, options),
      harness.client.weights.publish(input, options),
    ]);
    expect(both.map(({ weightsVersion }) => weightsVersion).sort()).toEqual(['race-2', 'race-3']);
  });
});

describe('a run', () => {
  it('over all ranks every published challenge and shows its progress', async () => {
    harness = await createRankedHarness();
    const asked = await harness.client.runs.request({}, await harness.as(secretariat));
    expect(asked).toMatchObject({ state: 'WAITING', challengeId: null, versions: null });
    await harness.settled();
    const run = await harness.client.runs.get({ id: asked.id }, await harness.as(secretariat));
    expect(run).toMatchObject({ state: 'COMPLETED', progress: { done: 2, total: 2 } });
    expect(run.versions?.data).toMatch(/^[0-9a-f]{64}$/);
    expect((await matches('buses'))[0]?.runId).toBe(asked.id);
  });

  it('goes on after a restart where its job was lost', async () => {
    const first = await createRankedHarness();
    await first.stop();
    const idle = await createHarness({ database: first.database, hasWorkers: false });
    const asked = await idle.client.runs.request({}, await idle.as(secretariat));
    await idle.jobs.cancel('matchmaking-rank', `rank-${asked.id}`);
    await idle.stop();
    harness = await createHarness({ database: first.database });
    await harness.settled();
    const run = await harness.client.runs.get({ id: asked.id }, await harness.as(secretariat));
    expect([run.state, run.error?.code]).toEqual(['FAILED', 'INTERNAL']);
    expect(await statuses()).toEqual(['CURRENT', 'CURRENT']);
  });

  it('is resumed: what the first half ranked is not ranked again', async () => {
    const idle = await createRankedHarness();
    const asked = await idle.client.runs.request({}, await idle.as(secretariat));
    await idle.settled();
    await idle.stop();
    harness = await createHarness({ database: idle.database });
    const before = (await harness.events()).filter(({ type }) => type === 'ranking.completed').length;
    await harness.jobs.enqueue('matchmaking-rank', { runId: asked.id }, { id: 'again' });
    await harness.settled();
    const after = (await harness.events()).filter(({ type }) => type === 'ranking.completed').length;
    expect(after).toBe(before);
  });

  it('that is stopped in the middle is finished after the restart, each challenge ranked once by it', async () => {
    const first = await createRankedHarness();
    for (let count = 0; count < 30; count += 1)
      await first.publish(
        challengeOf({ id: `more-${count}`, organisationId: 'seoul', country: 'KR', title: `Leaks ${count}` }),
      );
    await first.settled();
    const asked = await first.client.runs.request({}, await first.as(secretariat));
    const rankedBy = async (one: Harness) =>
      (await one.events())
        .filter(({ data }) => (data as { runId?: string }).runId === asked.id)
        .map(({ aggregateId }) => aggregateId);
    while ((await rankedBy(first)).length < 3) await wait(2);
    await first.jobs.close({ graceMs: 0 });
    await first.service.stop();
    const half = await first.client.runs.get({ id: asked.id }, await first.as(secretariat));
    expect(half.state).toBe('RUNNING');
    harness = await createHarness({ database: first.database });
    await harness.settled();
    const run = await harness.client.runs.get({ id: asked.id }, await harness.as(secretariat));
    expect(run).toMatchObject({ state: 'COMPLETED', progress: { done: 32, total: 32 } });
    const ranked = await rankedBy(harness);
    expect([ranked.length, new Set(ranked).size]).toEqual([32, 32]);
  });

  it('that is cancelled while it runs stops, and what it left is still whole', async () => {
    harness = await createRankedHarness();
    for (let count = 0; count < 30; count += 1)
      await harness.publish(
        challengeOf({ id: `more-${count}`, organisationId: 'seoul', country: 'KR', title: `Leaks ${count}` }),
      );
    await harness.settled();
    const asked = await harness.client.runs.request({}, await harness.as(secretariat));
    const done = async () =>
      (await harness.events()).filter(({ data }) => (data as { runId?: string }).runId === asked.id).length;
    while ((await done()) < 2) await wait(2);
    await harness.client.runs.cancel({ id: asked.id }, await harness.as(secretariat));
    await harness.settled();
    const run = await harness.client.runs.get({ id: asked.id }, await harness.as(secretariat));
    expect([run.state, run.versions]).toEqual(['CANCELLED', null]);
    expect(await done()).toBeLessThan(32);
    expect((await matches('leaks')).every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('that is cancelled ranks nothing and stays cancelled', async () => {
    const first = await createRankedHarness();
    await first.stop();
    harness = await createHarness({ database: first.database, hasWorkers: false });
    const asked = await harness.client.runs.request({ challengeId: 'leaks' }, await harness.as(seoul));
    const cancelled = await harness.client.runs.cancel({ id: asked.id }, await harness.as(seoul));
    expect(cancelled).toMatchObject({ state: 'CANCELLED' });
    harness.work();
    await harness.settled();
    expect((await harness.client.runs.get({ id: asked.id }, await harness.as(seoul))).state).toBe(
      'CANCELLED',
    );
    expect((await matches('leaks'))[0]?.runId).not.toBe(asked.id);
    expect(await errorOf(harness.client.runs.cancel({ id: asked.id }, await harness.as(seoul)))).toEqual({
      code: 'FORBIDDEN_TRANSITION',
      field: undefined,
    });
  });

  it('is queued again by the reconciler when the queue has lost everything', async () => {
    harness = await createRankedHarness({ hasWorkers: false });
    expect(await statuses()).toEqual(['WAITING', 'WAITING']);
    for (const queue of ['matchmaking-rank', 'matchmaking-refresh', 'matchmaking-reconcile'])
      for (const { id } of await harness.jobs.list(queue)) await harness.jobs.cancel(queue, id);
    harness.work();
    await harness.jobs.enqueue('matchmaking-reconcile', {}, { id: 'look' });
    await harness.settled();
    expect(await statuses()).toEqual(['CURRENT', 'CURRENT']);
  });
});

describe('rankings of the same challenge at once', () => {
  it('leave one whole result and no explanation without a ranking', async () => {
    harness = await createRankedHarness();
    const options = await harness.as(secretariat);
    await Promise.all(
      Array.from({ length: 6 }, () => harness.client.runs.request({ challengeId: 'leaks' }, options)),
    );
    await harness.settled();
    const shown = await matches('leaks');
    expect(shown.every(({ reasons }) => reasons.length > 0)).toBe(true);
    harness.clock.advance(2 * 3_600_000);
    await harness.jobs.enqueue('matchmaking-reconcile', {}, { id: 'sweep' });
    await harness.settled();
    const kept = harness.calls.filter((call) => call === 'ranking-details.insert').length;
    const erased = harness.calls.filter((call) => call === 'ranking-details.erase').length;
    // Two challenges keep the present result and the one before.
    expect(kept - erased).toBeLessThanOrEqual(4);
    expect((await matches('leaks')).every(({ reasons }) => reasons.length > 0)).toBe(true);
  });
});

describe('grouped lists', () => {
  it('cost the same number of store calls for 1 and for 30 parents', async () => {
    harness = await createHarness();
    for (const organisation of organisations) await harness.know(organisation);
    const many = Array.from({ length: 30 }, (_, index) => index);
    for (const index of many)
      await harness.list(
        solutionOf({ id: `s${index}`, organisationId: 'aqua', name: `Water sensor ${index}` }),
      );
    await harness.list(goldenPipes);
    for (const index of many)
      await harness.publish(
        challengeOf({
          id: `c${index}`,
          organisationId: 'seoul',
          country: 'KR',
          title: `Water need ${index}`,
          description: 'Water sensor',
        }),
      );
    await harness.settled();
    const options = await harness.as(secretariat);
    const callsFor = async (call: () => Promise<unknown>) => {
      harness.calls.length = 0;
      await call();
      return [...harness.calls];
    };
    const challengeIds = many.map((index) => `c${index}`);
    const solutionIds = many.map((index) => `s${index}`);
    const { matches: list, rankings } = harness.client;
    const cold = (ids: string[]) =>
      callsFor(() => list.listByChallenges({ parentIds: ids, first: 10 }, options));
    const expected = ['ranking-details.getMany', 'interests.findGrouped', 'conflicts.find'];
    expect(await cold(challengeIds.slice(0, 1))).toEqual(expected);
    expect(await cold(challengeIds.slice(1))).toEqual(expected);
    const counts = async (parents: number) => [
      await callsFor(() =>
        list.listByChallenges({ parentIds: challengeIds.slice(0, parents), first: 10 }, options),
      ),
      await callsFor(() =>
        list.listBySolutions({ parentIds: solutionIds.slice(0, parents), first: 10 }, options),
      ),
      await callsFor(() =>
        rankings.statusByChallenges({ parentIds: challengeIds.slice(0, parents) }, options),
      ),
      await callsFor(() =>
        rankings.exclusionSummaries({ parentIds: challengeIds.slice(0, parents) }, options),
      ),
      await callsFor(() => rankings.packages({ parentIds: challengeIds.slice(0, parents) }, options)),
    ];
    const one = await counts(1);
    expect(await counts(30)).toEqual(one);
    // Explanations never change, so they are read once.
    expect(one[0]).toEqual(['interests.findGrouped', 'conflicts.find']);
  });
});

it('a challenge alone in the world has no matches and no exclusions', async () => {
  harness = await createHarness();
  await harness.publish(buses);
  await harness.settled();
  expect(await matches('buses')).toEqual([]);
  const [summary] = await harness.client.rankings.exclusionSummaries(
    { parentIds: ['buses'] },
    await harness.as(makati),
  );
  expect(summary).toEqual({ challengeId: 'buses', total: 0, byReason: [], text: '' });
});
