import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPasswordHasher } from '../src/password/password-hasher.ts';
import { cheap, createHarness, goodPassword, type Harness, type Joined, otherPassword } from './harness.ts';

const hour = 3_600_000;
let h: Harness;
let ana: Joined;
beforeEach(async () => {
  h = await createHarness();
  await h.addOrganisations();
  ana = await h.join('ana', 'seoul', ['MEMBER']);
});
afterEach(() => h.close());

const signIn = (email: string, password: string) => h.client.sessions.signIn({ email, password });
const resolve = (credential: string) => h.client.sessions.resolve({ credential }, h.system);

describe('signing in', () => {
  it('opens a session that tells the door who it is', async () => {
    const session = await signIn('ANA@seoul.example', goodPassword);
    expect(session).toEqual({
      sessionToken: expect.stringMatching(/^smcs_[A-Za-z0-9_-]{43}$/) as string,
      expiresAt: '2026-11-21T21:00:00.000Z',
      viewer: ana.viewer,
      person: ana.person,
    });
    expect(await resolve(session.sessionToken)).toEqual({
      viewer: {
        personId: ana.person.id,
        organisationId: 'seoul',
        organisationKind: 'CITY',
        roles: ['MEMBER'],
        regions: [],
        scopes: null,
        isSystem: false,
      },
      expiresAt: '2026-11-21T21:00:00.000Z',
      kind: 'SESSION',
    });
  });

  it('stores nothing that would open a session', async () => {
    const { sessionToken } = await signIn(ana.email, goodPassword);
    const stored = JSON.stringify((await h.store.collection({ name: 'sessions' } as never).find()).documents);
    expect(stored).toContain(ana.person.id);
    expect(stored).not.toContain(sessionToken.slice('smcs_'.length));
  });

  it.each([
    ['a wrong password', 'ana@seoul.example', otherPassword],
    ['an unknown address', 'nobody@seoul.example', goodPassword],
  ])('%s gets the same answer', async (_case, email, password) => {
    await expect(signIn(email, password)).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
      message: 'The e-mail address or the password is wrong.',
      field: undefined,
      details: undefined,
    });
  });

  it('somebody invited or disabled gets the same answer', async () => {
    const invited = { organisationId: 'seoul', email: 'new@seoul.example', name: 'New' };
    await h.client.people.invite({ ...invited, roles: ['MEMBER'] }, h.system);
    const { id, version } = ana.person;
    await h.client.people.disable({ id, expectedVersion: version }, h.system);
    expect([
      await errorOf(signIn('new@seoul.example', goodPassword)),
      await errorOf(signIn(ana.email, goodPassword)),
    ]).toEqual([
      { code: 'SIGN_IN_FAILED', field: undefined },
      { code: 'SIGN_IN_FAILED', field: undefined },
    ]);
  });

  it('failures are logged without address or password', async () => {
    await errorOf(signIn(ana.email, otherPassword));
    const line = h.logLines.at(-1) ?? '';
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', msg: 'sign-in failed', personId: ana.person.id });
    expect(line).not.toContain(ana.email);
    expect(line).not.toContain(otherPassword);
  });

  it('renews a hash of another cost while the password is at hand', async () => {
    const people = h.store.collection<never>({ name: 'people' } as never);
    const stored = (await people.get(ana.person.id)) as unknown as Record<string, unknown>;
    const passwordHash = await createPasswordHasher({ ...cheap, passes: 3 }).hash(goodPassword);
    await people.save({ ...stored, passwordHash } as never);
    await signIn(ana.email, goodPassword);
    const after = (await people.get(ana.person.id)) as unknown as { passwordHash: string };
    expect(after.passwordHash).toMatch(/^\$argon2id\$v=19\$m=16,t=1,p=1\$/);
    expect((await signIn(ana.email, goodPassword)).person.id).toBe(ana.person.id);
  });
});

describe('the life of a session', () => {
  it('slides with use and ends twelve hours after the last', async () => {
    h.clock.advance(11 * hour);
    const system = await h.asSystem();
    expect((await h.client.sessions.resolve({ credential: ana.sessionToken }, system)).expiresAt).toBe(
      '2026-11-22T08:00:00.000Z',
    );
    h.clock.advance(12 * hour - 1);
    expect((await h.client.sessions.resolve({ credential: ana.sessionToken }, await h.asSystem())).kind).toBe(
      'SESSION',
    );
    h.clock.advance(12 * hour);
    expect(
      await errorOf(h.client.sessions.resolve({ credential: ana.sessionToken }, await h.asSystem())),
    ).toEqual({ code: 'TOKEN_EXPIRED', field: undefined });
  });

  it('notes a sign of life at most every five minutes', async () => {
    const sessions = h.store.collection<never>({ name: 'sessions' } as never);
    const versions = async () =>
      (await sessions.find()).documents.map((one) => (one as { version: number }).version);
    h.clock.advance(4 * 60_000);
    await resolve(ana.sessionToken);
    const before = await versions();
    h.clock.advance(60_000);
    await h.client.sessions.resolve({ credential: ana.sessionToken }, await h.asSystem());
    expect([before, await versions()]).toEqual([[1], [2]]);
  });

  it('ends fourteen days after sign-in, however much it is used', async () => {
    const until = async (hours: number) => {
      h.clock.advance(hours * hour);
      return h.client.sessions.resolve({ credential: ana.sessionToken }, await h.asSystem());
    };
    for (let step = 0; step < 33; step += 1) await until(10);
    expect((await until(5)).expiresAt).toBe('2026-12-05T09:00:00.000Z');
    expect(await errorOf(until(1))).toEqual({ code: 'TOKEN_EXPIRED', field: undefined });
  });

  it('ends by signing out, once', async () => {
    const { sessionToken } = ana;
    expect(await h.client.sessions.signOut({ sessionToken })).toEqual({ ended: true });
    expect(await h.client.sessions.signOut({ sessionToken })).toEqual({ ended: false });
    expect(await errorOf(resolve(sessionToken))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
  });

  it.each(['smcs_unknown', 'smct_unknown', 'something else'])('%s is nobody', async (credential) => {
    expect(await errorOf(resolve(credential))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
  });

  it('ends when the person is disabled', async () => {
    const { id, version } = ana.person;
    await h.client.people.disable({ id, expectedVersion: version }, h.system);
    expect(await errorOf(resolve(ana.sessionToken))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
  });

  it('sees new roles at once', async () => {
    const { id, version } = ana.person;
    const roles = ['MEMBER', 'REVIEWER'] as const;
    await h.client.people.setRoles({ id, expectedVersion: version, roles: [...roles] }, h.system);
    expect((await resolve(ana.sessionToken)).viewer.roles).toEqual(roles);
  });

  it('is swept away when it has ended, and only then', async () => {
    h.clock.advance(11 * hour);
    await signIn(ana.email, goodPassword);
    h.clock.advance(2 * hour);
    await h.jobs.enqueue('membership-sweep', {}, { id: 'now' });
    await h.settle();
    expect((await h.jobs.get('membership-sweep', 'now'))?.result).toEqual({
      sessions: 1,
      attempts: 0,
      apiTokens: 0,
      sentMails: 0,
    });
    expect(await h.store.collection({ name: 'sessions' } as never).count()).toBe(1);
  });

  it('the sweep is scheduled at start', async () => {
    const scheduled: unknown[] = [];
    const jobs: Harness['jobs'] = Object.assign(Object.create(h.jobs) as Harness['jobs'], {
      schedule: (...schedule: unknown[]) => Promise.resolve(void scheduled.push(schedule)),
    });
    const other = await createHarness({ jobs });
    await other.service.start();
    await other.service.stop();
    expect(scheduled).toEqual([['membership-sweep', 'hourly', { everyMs: hour }, {}]]);
    await other.close();
  });
});

describe('changing the password', () => {
  const change = (wish: object) =>
    h.client.sessions.changePassword({ current: goodPassword, next: otherPassword, ...wish }, ana.as);

  it('ends the other sessions and keeps the named one', async () => {
    const other = await signIn(ana.email, goodPassword);
    expect(await change({ sessionToken: ana.sessionToken })).toEqual({ changed: true });
    expect((await resolve(ana.sessionToken)).kind).toBe('SESSION');
    expect(await errorOf(resolve(other.sessionToken))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
    expect(await errorOf(signIn(ana.email, goodPassword))).toEqual({
      code: 'SIGN_IN_FAILED',
      field: undefined,
    });
    expect((await signIn(ana.email, otherPassword)).person.id).toBe(ana.person.id);
  });

  it("ends all where none is named, and does not keep somebody else's", async () => {
    const ben = await h.join('ben', 'makati', ['MEMBER']);
    await change({ sessionToken: ben.sessionToken });
    expect(await errorOf(resolve(ana.sessionToken))).toEqual({ code: 'TOKEN_INVALID', field: undefined });
    expect((await resolve(ben.sessionToken)).viewer.personId).toBe(ben.person.id);
  });

  it.each([
    [{ current: 'not the password' }, { code: 'SIGN_IN_FAILED', field: 'current' }],
    [{ next: 'short' }, { code: 'WEAK_PASSWORD', field: 'next' }],
    [{ next: 'ana@seoul.example' }, { code: 'WEAK_PASSWORD', field: 'next' }],
    [{ next: 'x'.repeat(201) }, { code: 'VALIDATION_FAILED', field: 'next' }],
  ])('%j is refused', async (wish, error) => {
    expect(await errorOf(change(wish))).toEqual(error);
    expect((await resolve(ana.sessionToken)).kind).toBe('SESSION');
  });

  it('makes a reset link that is under way void', async () => {
    const { token } = await h.client.links.createForPerson({ personId: ana.person.id }, h.system);
    await change({});
    expect(await errorOf(h.client.links.inspect({ token }))).toEqual({
      code: 'LINK_EXPIRED',
      field: 'token',
    });
  });
});
