import { afterEach, describe, expect, it } from 'vitest';
import { buses, leakFinder, leaks, organisations, solutions } from './fixtures.ts';
import { createHarness, createRankedHarness, type Harness, operator, seoul, secretariat } from './harness.ts';

let harness: Harness;
afterEach(() => harness.close());

async function found(text: string): Promise<string[]> {
  const result = await harness.client.search.solutions({ text }, await harness.as(seoul));
  return result.hits.map(({ id }) => id);
}
async function status(challengeId: string) {
  const [one] = await harness.client.rankings.statusByChallenges(
    { parentIds: [challengeId] },
    await harness.as(secretariat),
  );
  return one?.state;
}

describe('the copies', () => {
  it('keep the newest revision, whatever the order of the events', async () => {
    harness = await createHarness();
    await harness.list({ ...leakFinder, name: 'Third name' }, 5);
    await harness.list({ ...leakFinder, name: 'Second name' }, 4);
    expect(await found('name')).toEqual(['leak-finder']);
    const { hits } = await harness.client.search.solutions({ text: 'name' }, await harness.as(seoul));
    expect(hits[0]?.title.map(({ text }) => text).join('')).toBe('Third name');
  });

  it('take the same event twice without a trace', async () => {
    harness = await createHarness();
    await harness.list(leakFinder);
    await harness.list(leakFinder);
    expect(await found('leak')).toEqual(['leak-finder']);
  });

  it('do not let an older event revive what is no longer listed', async () => {
    harness = await createHarness();
    await harness.list(leakFinder, 3);
    await harness.unlist({ ...leakFinder, state: 'ARCHIVED' }, 4);
    await harness.list(leakFinder, 3);
    expect(await found('leak')).toEqual([]);
    await harness.list(leakFinder, 6);
    expect(await found('leak')).toEqual(['leak-finder']);
  });

  it('bury a challenge whose end arrives before its publication', async () => {
    harness = await createHarness();
    await harness.end({ ...leaks, state: 'WITHDRAWN' }, 3);
    await harness.publish(leaks, 2);
    expect(await status('leaks')).toBe('NOT_RANKED');
  });
});

describe('rebuilding the copies', () => {
  it('reads the owners, fills search and rankings, and says how far it is', async () => {
    harness = await createHarness({ owners: { challenges: [leaks, buses], solutions, organisations } });
    const { jobId } = await harness.client.copies.rebuild(undefined, await harness.as(operator));
    await harness.settled();
    const job = await harness.jobs.get('matchmaking-rebuild', jobId);
    expect([job?.state, job?.result]).toEqual(['completed', { read: 11 }]);
    expect(await found('leak')).toContain('leak-finder');
    expect([await status('leaks'), await status('buses')]).toEqual(['CURRENT', 'CURRENT']);
  });

  it('buries what the owners no longer list, and keeps what is newer here', async () => {
    harness = await createRankedHarness();
    const newer = { ...leakFinder, name: 'Newer Finder' };
    await harness.list(newer, 9);
    harness.clock.advance(1_000);
    Object.assign(harness.owners, { challenges: [leaks], solutions: [leakFinder], organisations });
    await harness.client.copies.rebuild(undefined, await harness.as(operator));
    await harness.settled();
    expect(await found('')).toEqual(['leak-finder']);
    expect(await found('newer')).toEqual(['leak-finder']);
    const { items } = await harness.client.matches.listByChallenge(
      { challengeId: 'leaks' },
      await harness.as(seoul),
    );
    expect(items.map(({ solutionId }) => solutionId)).toEqual(['leak-finder']);
    expect(await status('buses')).toBe('OUTDATED');
  });
});

describe('a restart', () => {
  it('finds rankings, search and copies as they were', async () => {
    const first = await createRankedHarness();
    const before = await first.client.matches.listByChallenge(
      { challengeId: 'leaks' },
      await first.as(seoul),
    );
    await first.stop();
    harness = await createHarness({ database: first.database });
    const after = await harness.client.matches.listByChallenge(
      { challengeId: 'leaks' },
      await harness.as(seoul),
    );
    expect(after).toEqual(before);
    expect(await found('leak')).toContain('leak-finder');
  });
});
