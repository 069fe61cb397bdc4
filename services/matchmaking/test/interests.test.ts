import type { InterestLevel } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { challengeOf, leaks, solutionOf } from './fixtures.ts';
import {
  aqua,
  buslab,
  createRankedHarness,
  eastAsiaStaff,
  europeStaff,
  type Harness,
  makati,
  nobody,
  secretariat,
  seoul,
} from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createRankedHarness();
});
afterEach(() => harness.close());

const pair = { challengeId: 'leaks', solutionId: 'leak-finder' };
async function state(viewer: typeof seoul, level: InterestLevel, more: object = {}) {
  return harness.client.interests.state({ ...pair, level, ...more }, await harness.as(viewer));
}
async function levels(viewer: typeof seoul) {
  const match = await harness.client.matches.get({ id: 'leaks_leak-finder' }, await harness.as(viewer));
  return match.interests;
}
async function listed(viewer: typeof seoul, more: object = {}) {
  const { items } = await harness.client.interests.list({ ...more }, await harness.as(viewer));
  return items.map(({ side, level, note }) => [side, level, note]);
}

describe('the list of interests', () => {
  it('is narrowed by what was asked, and goes on page by page', async () => {
    await state(seoul, 'MUST_MEET');
    await state(aqua, 'LIKE_TO_MEET');
    expect(await listed(secretariat, { side: 'CITY' })).toEqual([['CITY', 'MUST_MEET', '']]);
    expect(await listed(secretariat, { level: 'LIKE_TO_MEET' })).toEqual([['PROVIDER', 'LIKE_TO_MEET', '']]);
    expect(await listed(secretariat, { challengeId: 'buses' })).toEqual([]);
    expect(await listed(secretariat, { solutionId: 'leak-finder' })).toHaveLength(2);
    const first = await harness.client.interests.list({ first: 1 }, await harness.as(secretariat));
    expect(first.hasNextPage).toBe(true);
    const rest = { first: 1, after: first.cursors[0] };
    const second = await harness.client.interests.list(rest, await harness.as(secretariat));
    expect(second.hasNextPage).toBe(false);
    expect(new Set([...first.items, ...second.items].map(({ side }) => side)).size).toBe(2);
  });
});

describe('an interest', () => {
  it('is stated by either side for itself and becomes mutual', async () => {
    const mine = await state(seoul, 'MUST_MEET', { note: 'Bring the sensor' });
    expect(mine).toEqual({
      id: 'leaks_leak-finder_CITY',
      version: 1,
      ...pair,
      side: 'CITY',
      level: 'MUST_MEET',
      note: 'Bring the sensor',
      statedBy: 'ana',
      statedAt: '2026-11-21T09:00:00.000Z',
    });
    expect(await levels(aqua)).toEqual({ city: 'MUST_MEET', provider: null, isMutual: false });
    await state(aqua, 'LIKE_TO_MEET');
    expect(await levels(seoul)).toEqual({ city: 'MUST_MEET', provider: 'LIKE_TO_MEET', isMutual: true });
  });

  it('may change its level, with an event for each change and none for the same again', async () => {
    await state(seoul, 'LIKE_TO_MEET');
    await state(seoul, 'LIKE_TO_MEET');
    const changed = await state(seoul, 'NO_THANKS');
    expect(changed.version).toBe(2);
    const told = (await harness.events()).filter(({ type }) => type === 'interest.stated');
    expect(
      told.map(({ revision, data }) => [
        revision,
        (data as { interest: { level: string; version: number } }).interest,
      ]),
    ).toMatchObject([
      [1, { level: 'LIKE_TO_MEET', version: 1 }],
      [2, { level: 'NO_THANKS', version: 2 }],
    ]);
  });

  it('never shows the other side a no', async () => {
    await state(aqua, 'NO_THANKS', { note: 'They never pay' });
    expect(await levels(seoul)).toEqual({ city: null, provider: null, isMutual: false });
    expect(await listed(seoul)).toEqual([]);
    expect(await levels(aqua)).toEqual({ city: null, provider: 'NO_THANKS', isMutual: false });
    expect(await levels(secretariat)).toEqual({ city: null, provider: 'NO_THANKS', isMutual: false });
    expect(await listed(secretariat)).toEqual([['PROVIDER', 'NO_THANKS', 'They never pay']]);
  });

  it('shows the other side its note only once the wish is mutual', async () => {
    await state(aqua, 'LIKE_TO_MEET', { note: 'We come to Seoul in May' });
    expect(await listed(seoul)).toEqual([['PROVIDER', 'LIKE_TO_MEET', '']]);
    await state(seoul, 'LIKE_TO_MEET', { note: 'Good' });
    expect(new Set(await listed(seoul))).toEqual(
      new Set([
        ['CITY', 'LIKE_TO_MEET', 'Good'],
        ['PROVIDER', 'LIKE_TO_MEET', 'We come to Seoul in May'],
      ]),
    );
  });

  it('is nobody else’s business', async () => {
    await state(seoul, 'MUST_MEET');
    expect(await listed(makati)).toEqual([]);
    expect(await listed(buslab)).toEqual([]);
    expect(await listed(nobody)).toEqual([]);
    expect(await listed(europeStaff)).toEqual([]);
    expect(await listed(eastAsiaStaff)).toEqual([['CITY', 'MUST_MEET', '']]);
  });

  it('is taken back once, and can be stated again with a growing version', async () => {
    const { client, as } = harness;
    await state(seoul, 'MUST_MEET');
    expect(await client.interests.withdraw(pair, await as(seoul))).toEqual({ withdrawn: true });
    expect(await client.interests.withdraw(pair, await as(seoul))).toEqual({ withdrawn: false });
    expect(await levels(aqua)).toEqual({ city: null, provider: null, isMutual: false });
    expect(await listed(seoul)).toEqual([]);
    expect((await state(seoul, 'LIKE_TO_MEET')).version).toBe(3);
  });

  it('can be taken back after the challenge has ended, but not stated', async () => {
    await state(seoul, 'MUST_MEET');
    await harness.end({ ...leaks, state: 'WITHDRAWN' }, 3);
    expect(await errorOf(state(seoul, 'NO_THANKS'))).toEqual({ code: 'NOT_FOUND', field: 'challengeId' });
    expect(await harness.client.interests.withdraw(pair, await harness.as(seoul))).toEqual({
      withdrawn: true,
    });
  });

  it('is stated for a side by the secretariat, under its own name', async () => {
    expect(await errorOf(state(secretariat, 'MUST_MEET'))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'side',
    });
    const stated = await state(secretariat, 'MUST_MEET', { side: 'PROVIDER' });
    expect([stated.side, stated.statedBy]).toEqual(['PROVIDER', 'sam']);
  });

  it('is for any published challenge and listed solution, matched or not', async () => {
    const { client, as } = harness;
    const stated = await client.interests.state(
      { challengeId: 'leaks', solutionId: 'golden-pipes', level: 'LIKE_TO_MEET' },
      await as(aqua),
    );
    expect(stated.side).toBe('PROVIDER');
    const unknown = client.interests.state(
      { challengeId: 'leaks', solutionId: 'none', level: 'LIKE_TO_MEET' },
      await as(seoul),
    );
    expect(await errorOf(unknown)).toEqual({ code: 'NOT_FOUND', field: 'solutionId' });
  });

  it('needs the side said where an organisation is on both', async () => {
    await harness.list(solutionOf({ id: 'own', organisationId: 'seoul', name: 'Seoul water pilot' }));
    const own = { challengeId: 'leaks', solutionId: 'own', level: 'MUST_MEET' as const };
    expect(await errorOf(harness.client.interests.state(own, await harness.as(seoul)))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'side',
    });
    const stated = await harness.client.interests.state(
      { ...own, side: 'PROVIDER' },
      await harness.as(seoul),
    );
    expect(stated.side).toBe('PROVIDER');
  });

  it('stands once when it is stated twice at the same moment', async () => {
    const stated = await Promise.all([
      state(seoul, 'MUST_MEET'),
      state(seoul, 'LIKE_TO_MEET'),
      state(seoul, 'NO_THANKS'),
    ]);
    expect(new Set(stated.map(({ version }) => version))).toEqual(new Set([1, 2, 3]));
    const { items } = await harness.client.interests.list({}, await harness.as(seoul));
    expect(items).toHaveLength(1);
  });

  it('works for the longest ids', async () => {
    const longest = 'x'.repeat(64);
    await harness.publish(
      challengeOf({ id: longest, organisationId: 'seoul', country: 'KR', title: 'Long' }),
    );
    await harness.list(solutionOf({ id: longest, organisationId: 'aqua', name: 'Long' }));
    const stated = await harness.client.interests.state(
      { challengeId: longest, solutionId: longest, level: 'MUST_MEET' },
      await harness.as(seoul),
    );
    expect(stated.id).toBe(`${longest}_${longest}_CITY`);
  });
});
