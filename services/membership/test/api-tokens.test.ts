import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, type Joined } from './harness.ts';

const day = 24 * 3_600_000;
let h: Harness;
let ana: Joined;
let ben: Joined;
beforeEach(async () => {
  h = await createHarness();
  await h.addOrganisations();
  ana = await h.join('ana', 'seoul', ['MEMBER']);
  ben = await h.join('ben', 'makati', ['MEMBER']);
});
afterEach(() => h.close());

const create = (wish: object = {}, as = ana.as) =>
  h.client.apiTokens.create({ name: 'Nightly export', scopes: ['read'], ...wish }, as);
const resolve = async (credential: string) => h.client.sessions.resolve({ credential }, await h.asSystem());

describe('API tokens', () => {
  it('show their secret once and store its hash', async () => {
    const { token, secret } = await create({ days: 30 });
    expect(secret).toMatch(/^smct_[A-Za-z0-9_-]{43}$/);
    expect(token).toEqual({
      id: expect.stringMatching(/^m-\d+$/) as string,
      name: 'Nightly export',
      scopes: ['read'],
      createdAt: '2026-11-21T09:00:00.000Z',
      expiresAt: '2026-12-21T09:00:00.000Z',
      lastUsedAt: null,
      isRevoked: false,
    });
    expect(await h.client.apiTokens.list(undefined, ana.as)).toEqual([token]);
    const stored = JSON.stringify(
      (await h.store.collection({ name: 'api-tokens' } as never).find()).documents,
    );
    expect(stored).not.toContain(secret.slice('smct_'.length));
  });

  it('tell the door who it is and what it is limited to', async () => {
    const { secret } = await create({ scopes: ['read', 'challenges:write', 'read'] });
    expect(await resolve(secret)).toEqual({
      viewer: { ...ana.viewer, scopes: ['read', 'challenges:write'] },
      expiresAt: '2027-02-19T09:00:00.000Z',
      kind: 'API_TOKEN',
    });
  });

  it('note the hour of their last use', async () => {
    const { secret } = await create();
    h.clock.advance(90 * 60_000);
    await resolve(secret);
    h.clock.advance(20 * 60_000);
    await resolve(secret);
    const [token] = await h.client.apiTokens.list(undefined, await h.as(ana.viewer));
    expect(token?.lastUsedAt).toBe('2026-11-21T10:00:00.000Z');
  });

  it('end with their time', async () => {
    const { secret } = await create({ days: 1 });
    h.clock.advance(day - 1);
    expect((await resolve(secret)).kind).toBe('API_TOKEN');
    h.clock.advance(1);
    expect(await errorOf(resolve(secret))).toEqual({ code: 'TOKEN_EXPIRED', field: undefined });
  });

  it('end when they are revoked, for good', async () => {
    const { token, secret } = await create();
    const revoked = { ...token, isRevoked: true };
    expect(await h.client.apiTokens.revoke({ id: token.id }, ana.as)).toEqual(revoked);
    expect(await h.client.apiTokens.revoke({ id: token.id }, ana.as)).toEqual(revoked);
    expect(await errorOf(resolve(secret))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
  });

  it('are revoked even while they are being used', async () => {
    // The two meet at every step of the one and the other.
    for (let lag = 0; lag < 30; lag += 1) {
      const { token, secret } = await create();
      const revokeLater = async () => {
        for (let tick = 0; tick < lag; tick += 1) await Promise.resolve();
        await h.client.apiTokens.revoke({ id: token.id }, ana.as);
      };
      await Promise.all([resolve(secret), revokeLater()]);
      expect(await errorOf(resolve(secret))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
    }
  });

  it('end when the person is disabled', async () => {
    const { secret } = await create();
    const { id, version } = ana.person;
    await h.client.people.disable({ id, expectedVersion: version }, h.system);
    expect(await errorOf(resolve(secret))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
  });

  it("are nobody else's business", async () => {
    const { token } = await create();
    expect(await h.client.apiTokens.list(undefined, ben.as)).toEqual([]);
    expect(await errorOf(h.client.apiTokens.revoke({ id: token.id }, ben.as))).toEqual({
      code: 'NOT_FOUND',
      field: 'id',
    });
  });

  it('do not give on more than they have', async () => {
    const limited = await h.as({ ...ana.viewer, scopes: ['read', 'membership:write'] });
    expect((await create({ scopes: ['read'] }, limited)).token.scopes).toEqual(['read']);
    expect(await errorOf(create({ scopes: ['read', 'operate'] }, limited))).toEqual({
      code: 'NOT_ALLOWED',
      field: 'scopes',
    });
  });

  it('are limited in number; revoking one makes room', async () => {
    const { token } = await create();
    for (let count = 1; count < 50; count += 1) await create();
    expect((await errorOf(create())).code).toBe('TOO_MANY');
    await h.client.apiTokens.revoke({ id: token.id }, ana.as);
    expect((await create()).token.isRevoked).toBe(false);
  });

  it.each([
    [{ scopes: [] }, { code: 'VALIDATION_FAILED', field: 'scopes' }],
    [{ days: 366 }, { code: 'VALIDATION_FAILED', field: 'days' }],
    [{ name: '' }, { code: 'VALIDATION_FAILED', field: 'name' }],
  ])('%j is refused', async (wish, error) => {
    expect(await errorOf(create(wish))).toEqual(error);
  });
});
