import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leakFinder } from './fixtures.ts';
import {
  aqua,
  buslab,
  createRankedHarness,
  type Harness,
  otherSecretariat,
  secretariat,
  seoul,
} from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createRankedHarness();
});
afterEach(() => harness.close());

const reason = 'The city knows this provider';
const id = 'leaks_water-books';

async function override(rank: number | null, viewer = secretariat, matchId = id) {
  return harness.client.matches.override({ id: matchId, rank, reason }, await harness.as(viewer));
}
async function order(viewer: typeof seoul) {
  const { items } = await harness.client.matches.listByChallenge(
    { challengeId: 'leaks' },
    await harness.as(viewer),
  );
  return items.map(({ solutionId, rank, computedRank }) => [solutionId, rank, computedRank]);
}

describe('an override', () => {
  it('puts a match elsewhere, beside its computed rank, and says who, when and why', async () => {
    const match = await override(1);
    expect(match).toMatchObject({
      rank: 1,
      computedRank: 2,
      override: { rank: 1, reason, by: 'sam', at: '2026-11-21T09:00:00.000Z' },
    });
    expect((await order(seoul)).slice(0, 2)).toEqual([
      ['water-books', 1, 2],
      ['leak-finder', 2, 1],
    ]);
    const told = (await harness.events()).filter(({ type }) => type === 'match.overridden');
    expect(told.map(({ actor, data }) => [actor, data])).toEqual([
      ['sam', { matchId: id, rank: 1, reason, isRemoved: false }],
    ]);
  });

  it('survives a new ranking', async () => {
    await override(1);
    await harness.list({ ...leakFinder, summary: 'Sensors that hear leaks in water pipes.' }, 4);
    await harness.settled();
    expect((await order(seoul))[0]).toEqual(['water-books', 1, 2]);
  });

  it('is taken back with a reason', async () => {
    await override(1);
    const { client, as } = harness;
    const back = await client.matches.removeOverride(
      { id, reason: 'It was a mistake of ours' },
      await as(secretariat),
    );
    expect(back).toMatchObject({ rank: 2, computedRank: 2, override: null });
    const again = client.matches.removeOverride(
      { id, reason: 'It was a mistake of ours' },
      await as(secretariat),
    );
    expect(await errorOf(again)).toEqual({ code: 'NOT_FOUND', field: 'id' });
  });

  it('that hides a match hides it from the city, not from the staff, and the provider does not notice', async () => {
    const before = await order(aqua);
    const hidden = await override(null, secretariat, 'leaks_leak-finder');
    expect(hidden.override?.rank).toBe(null);
    expect((await order(seoul)).map(([solutionId]) => solutionId)).not.toContain('leak-finder');
    expect((await order(secretariat)).map(([solutionId]) => solutionId)).toContain('leak-finder');
    expect(await order(aqua)).toEqual(before);
    const own = await harness.client.matches.get({ id: 'leaks_leak-finder' }, await harness.as(aqua));
    expect(own.override).toBe(null);
    const cityAsks = harness.client.matches.get({ id: 'leaks_leak-finder' }, await harness.as(seoul));
    expect(await errorOf(cityAsks)).toEqual({ code: 'NOT_FOUND', field: 'id' });
  });

  it('is not told to a provider, nor does its rank give it away', async () => {
    const before = [await order(aqua), await order(buslab)];
    await override(1);
    expect([await order(aqua), await order(buslab)]).toEqual(before);
    const own = await harness.client.matches.get({ id }, await harness.as(buslab));
    expect([own.rank, own.computedRank, own.override, own.reader]).toEqual([2, 2, null, 'PROVIDER']);
  });

  it('needs a reason of ten characters and a rank from 1 to 50', async () => {
    const { client, as } = harness;
    const options = await as(secretariat);
    expect(await errorOf(client.matches.override({ id, rank: 1, reason: 'because' }, options))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'reason',
    });
    for (const rank of [0, 51, 1.5])
      expect(await errorOf(client.matches.override({ id, rank, reason }, options))).toEqual({
        code: 'VALIDATION_FAILED',
        field: 'rank',
      });
  });

  it('made by two people at once leaves one decision, and both are told', async () => {
    await Promise.all([override(1, secretariat), override(2, otherSecretariat)]);
    const told = (await harness.events()).filter(({ type }) => type === 'match.overridden');
    expect(told.map(({ actor }) => actor).sort()).toEqual(['sam', 'sue']);
  });
});

describe('a conflict of interest', () => {
  it('keeps the person who declared it from deciding, for either organisation, until it is withdrawn', async () => {
    const { client, as } = harness;
    for (const organisationId of ['seoul', 'buslab']) {
      const declared = await client.conflicts.declare(
        { organisationId, reason: 'My sister works there' },
        await as(secretariat),
      );
      expect(await errorOf(override(1))).toEqual({ code: 'CONFLICT_OF_INTEREST', field: undefined });
      const removal = client.matches.removeOverride(
        { id, reason: 'It was a mistake of ours' },
        await as(secretariat),
      );
      expect(await errorOf(removal)).toEqual({ code: 'CONFLICT_OF_INTEREST', field: undefined });
      await client.conflicts.withdraw(
        { id: declared.id, expectedVersion: declared.version },
        await as(secretariat),
      );
    }
    expect((await override(1)).rank).toBe(1);
  });

  it('stands beside the computed rank for the secretariat, and for nobody else', async () => {
    const { client, as } = harness;
    const declared = await client.conflicts.declare(
      { organisationId: 'buslab', reason: 'My sister works there' },
      await as(otherSecretariat),
    );
    const seen = async (viewer: typeof seoul) =>
      (await client.matches.get({ id }, await as(viewer))).conflicts;
    const { declaredAt } = declared;
    expect(await seen(secretariat)).toEqual([{ personId: 'sue', organisationId: 'buslab', declaredAt }]);
    expect([await seen(seoul), await seen(buslab)]).toEqual([[], []]);
    await client.conflicts.withdraw(
      { id: declared.id, expectedVersion: declared.version },
      await as(otherSecretariat),
    );
    expect(await seen(secretariat)).toEqual([]);
  });

  it('of another person, or with another organisation, is no obstacle', async () => {
    const { client, as } = harness;
    await client.conflicts.declare(
      { organisationId: 'seoul', reason: 'I lived there' },
      await as(otherSecretariat),
    );
    await client.conflicts.declare(
      { organisationId: 'makati', reason: 'I lived there' },
      await as(secretariat),
    );
    expect((await override(1)).rank).toBe(1);
  });

  it('is declared once, for an organisation that exists, and withdrawn once by its own person', async () => {
    const { client, as } = harness;
    const input = { organisationId: 'seoul', reason: 'I lived there' };
    const declared = await client.conflicts.declare(input, await as(secretariat));
    expect(declared).toMatchObject({
      personId: 'sam',
      organisationId: 'seoul',
      version: 1,
      withdrawnAt: null,
    });
    expect(await errorOf(client.conflicts.declare(input, await as(secretariat)))).toEqual({
      code: 'ALREADY_EXISTS',
      field: 'organisationId',
    });
    expect(
      await errorOf(client.conflicts.declare({ ...input, organisationId: 'none' }, await as(secretariat))),
    ).toEqual({
      code: 'NOT_FOUND',
      field: 'organisationId',
    });
    const withdrawal = { id: declared.id, expectedVersion: 1 };
    expect(await errorOf(client.conflicts.withdraw(withdrawal, await as(otherSecretariat)))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await errorOf(client.conflicts.withdraw(withdrawal, await as(seoul)))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await client.conflicts.withdraw(withdrawal, await as(secretariat));
    expect(await errorOf(client.conflicts.withdraw(withdrawal, await as(secretariat)))).toEqual({
      code: 'STALE_VERSION',
      field: 'expectedVersion',
    });
    const again = client.conflicts.withdraw({ id: declared.id, expectedVersion: 2 }, await as(secretariat));
    expect(await errorOf(again)).toMatchObject({ code: 'FORBIDDEN_TRANSITION' });
    expect((await client.conflicts.declare(input, await as(secretariat))).version).toBe(1);
  });

  it('is listed for its own person, and for the secretariat with all others', async () => {
    const { client, as } = harness;
    await client.conflicts.declare({ organisationId: 'seoul', reason: 'I lived there' }, await as(aqua));
    const count = async (viewer: typeof seoul) =>
      (await client.conflicts.list({}, await as(viewer))).items.length;
    expect([await count(aqua), await count(secretariat), await count(seoul)]).toEqual([1, 1, 0]);
  });
});
