import type { Membership } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, type Joined } from './harness.ts';

const figures = {
  feeYear: 2026,
  population: 9_400_000,
  gdpPerCapitaPpp: 54_000,
  gdpYear: 2024,
  gdpSource: 'IMF',
};
const period = { from: '2026-01-01', until: '2026-12-31' };
let h: Harness;
let boss: Joined;
let sam: Joined;
let eve: Joined;
beforeEach(async () => {
  h = await createHarness();
  await h.addOrganisations();
  boss = await h.join('boss', 'seoul', ['ORGANISATION_ADMIN']);
  sam = await h.join('sam', 'wego', ['SECRETARIAT']);
  eve = await h.join('eve', 'makati', ['EXECUTIVE_COMMITTEE']);
});
afterEach(() => h.close());

const apply = (organisationId = 'seoul', as = boss.as) =>
  h.client.memberships.apply({ organisationId, category: 'FULL' }, as);
const seen = ({ id, version }: Membership) => ({ id, expectedVersion: version });
const assess = (membership: Membership, wish: object = {}) =>
  h.client.memberships.assess({ ...seen(membership), assessment: { ...figures, ...wish } }, sam.as);
const decide = (membership: Membership, approved: boolean, as = eve.as) =>
  h.client.memberships.decide({ ...seen(membership), approved, reason: 'As discussed.' }, as);
const activate = (membership: Membership) =>
  h.client.memberships.activate({ ...seen(membership), ...period }, sam.as);
const lapse = (membership: Membership) =>
  h.client.memberships.lapse({ ...seen(membership), reason: 'Not renewed.' }, sam.as);

describe('memberships', () => {
  it('go from the application to the lapse, and every step is told', async () => {
    const applied = await apply();
    const assessed = await assess(applied);
    const approved = await decide(assessed, true);
    const active = await activate(approved);
    const lapsed = await lapse(active);
    expect(lapsed.history.map(({ from, to, by }) => [from, to, by])).toEqual([
      [null, 'APPLIED', boss.person.id],
      ['APPLIED', 'ASSESSED', sam.person.id],
      ['ASSESSED', 'APPROVED', eve.person.id],
      ['APPROVED', 'ACTIVE', sam.person.id],
      ['ACTIVE', 'LAPSED', sam.person.id],
    ]);
    expect(assessed.assessment?.fee.amount).toEqual({ amount: 850_000, currency: 'USD' });
    expect(approved.decision).toEqual({
      approved: true,
      reason: 'As discussed.',
      decidedBy: eve.person.id,
      decidedAt: '2026-11-21T09:00:00.000Z',
    });
    expect([active.activeFrom, active.activeUntil]).toEqual([period.from, period.until]);
    const told = (await h.pendingEvents()).map((event) => [event.type, event.revision, event.data]);
    expect(told).toEqual(
      [applied, assessed, approved, active, lapsed].map((membership) => [
        'membership.changed',
        membership.version,
        { membership },
      ]),
    );
  });

  it('an organisation has one that is open', async () => {
    await apply();
    expect(await errorOf(apply())).toEqual({ code: 'ALREADY_EXISTS', field: 'organisationId' });
  });

  it('two who apply at the same moment: one application', async () => {
    const results = await Promise.allSettled([apply(), apply('seoul', sam.as), apply()]);
    expect(results.filter((result) => result.status === 'fulfilled').length).toBe(1);
    expect((await h.client.memberships.list({}, sam.as)).items.length).toBe(1);
  });

  it('after a refusal the organisation may apply anew', async () => {
    await decide(await assess(await apply()), false);
    expect((await apply()).state).toBe('APPLIED');
  });

  it('a lapsed one lives on, unless there is a newer application', async () => {
    const first = await lapse(await activate(await decide(await assess(await apply()), true)));
    const revived = await activate(first);
    expect(revived.state).toBe('ACTIVE');
    const lapsed = await lapse(revived);
    await apply();
    expect(await errorOf(activate(lapsed))).toEqual({ code: 'ALREADY_EXISTS', field: 'organisationId' });
  });

  it.each([
    [{ population: null }, { code: 'INCOMPLETE', field: 'assessment.population' }],
    [{ gdpYear: 2025 }, { code: 'VALIDATION_FAILED', field: 'assessment.gdpYear' }],
    [{ gdpSource: null }, { code: 'INCOMPLETE', field: 'assessment.gdpSource' }],
    [{ feeYear: 1999 }, { code: 'VALIDATION_FAILED', field: 'assessment.feeYear' }],
    [{ gpdYear: 2024 }, { code: 'UNKNOWN_FIELD', field: 'assessment.gpdYear' }],
  ])('an assessment with %j is refused and changes nothing', async (wish, error) => {
    const applied = await apply();
    expect(await errorOf(assess(applied, wish))).toEqual(error);
    expect(await h.client.memberships.get({ id: applied.id }, sam.as)).toEqual(applied);
  });

  it('a stale version and a forbidden step are told apart', async () => {
    const applied = await apply();
    const assessed = await assess(applied);
    expect(await errorOf(assess(applied))).toEqual({ code: 'STALE_VERSION', field: 'expectedVersion' });
    expect(await errorOf(activate(assessed))).toEqual({ code: 'FORBIDDEN_TRANSITION', field: undefined });
  });

  it('an unknown organisation cannot apply', async () => {
    expect(await errorOf(apply('nobody', sam.as))).toEqual({ code: 'NOT_FOUND', field: 'organisationId' });
  });

  it('a fee that is not published is said to be so', async () => {
    const quote = { category: 'FRIENDSHIP', facts: { feeYear: 2026 } } as const;
    const fee = await h.client.memberships.quoteFee(quote, boss.as);
    expect([fee.status, fee.amount]).toEqual(['NOT_PUBLISHED', null]);
    expect(await errorOf(h.client.memberships.quoteFee({ ...quote, category: 'FULL' }, boss.as))).toEqual({
      code: 'INCOMPLETE',
      field: 'facts.population',
    });
  });
});

describe('who sees memberships', () => {
  let own: Membership;
  let other: Membership;
  beforeEach(async () => {
    own = await apply();
    h.clock.advance(1000);
    other = await apply('makati', await h.asSystem());
  });
  const listed = async (viewer: Joined, wish: object = {}) =>
    (await h.client.memberships.list(wish, viewer.as)).items.map((membership) => membership.organisationId);

  it('the own organisation, the secretariat and the executive committee, newest first', async () => {
    const regional = await h.join('asia', 'wego', ['REGIONAL_STAFF'], ['EAST_ASIA']);
    expect([await listed(boss), await listed(sam), await listed(eve), await listed(regional)]).toEqual([
      ['seoul'],
      ['makati', 'seoul'],
      ['makati', 'seoul'],
      [],
    ]);
  });

  it('filters narrow, and never widen', async () => {
    expect(await listed(sam, { organisationId: 'seoul' })).toEqual(['seoul']);
    expect(await listed(sam, { state: 'ACTIVE' })).toEqual([]);
    expect(await listed(boss, { organisationId: 'makati' })).toEqual([]);
  });

  it('by organisation, empty where nothing may be seen', async () => {
    const groups = async (viewer: Joined) =>
      (
        await h.client.memberships.listByOrganisations(
          { parentIds: ['makati', 'seoul', 'vendor'] },
          viewer.as,
        )
      ).map(({ parentId, page }) => [parentId, page.items.map((membership) => membership.id)]);
    expect(await groups(boss)).toEqual([
      ['makati', []],
      ['seoul', [own.id]],
      ['vendor', []],
    ]);
    expect(await groups(eve)).toEqual([
      ['makati', [other.id]],
      ['seoul', [own.id]],
      ['vendor', []],
    ]);
  });

  it("another organisation's is not found", async () => {
    expect(await errorOf(h.client.memberships.get({ id: other.id }, boss.as))).toEqual({
      code: 'NOT_FOUND',
      field: 'id',
    });
  });
});
