import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLinkTokens } from '../src/sign-in/secrets.ts';
import { createHarness, goodPassword, type Harness, linkSecret, otherPassword, tokenIn } from './harness.ts';

const hour = 3_600_000;
const gone = { code: 'LINK_EXPIRED', field: 'token' };
let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.close());

const invite = async (email = 'ana@seoul.example', locale = 'ko') =>
  h.client.people.invite(
    { organisationId: 'seoul', email, name: 'Ana', roles: ['MEMBER'], locale },
    await h.asSystem(),
  );
const inspect = (token: string) => errorOf(h.client.links.inspect({ token }));
const redeem = (token: string, wish: object = {}) =>
  h.client.links.redeem({ token, password: goodPassword, ...wish });

describe('tokens of links', () => {
  it('are the id and an HMAC of it', () => {
    const tokens = createLinkTokens(linkSecret);
    const token = tokens.tokenOf('m-1');
    expect(token).toMatch(/^m-1\.[A-Za-z0-9_-]{43}$/);
    expect(tokens.read(token)).toBe('m-1');
    expect(createLinkTokens(new Uint8Array(32).fill(8)).read(token)).toBe(undefined);
    expect(tokens.read(token.replace('m-1', 'm-2'))).toBe(undefined);
    expect(tokens.read(`${token}x`)).toBe(undefined);
  });

  it('need a secret of 32 bytes', () => {
    expect(() => createLinkTokens(new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('the invitation', () => {
  beforeEach(() => h.addOrganisations());

  it('comes by mail in the language of the person, and opens the account', async () => {
    await invite();
    await h.settle();
    expect(h.mails.map((mail) => [mail.to, mail.subject])).toEqual([
      ['ana@seoul.example', 'Solutions Meet Cities 초대'],
    ]);
    const token = tokenIn(h.mails);
    expect(await h.client.links.inspect({ token })).toEqual({
      purpose: 'INVITATION',
      email: 'ana@seoul.example',
      organisationName: 'Seoul Metropolitan Government',
      name: 'Ana',
      expiresAt: '2026-11-28T09:00:00.000Z',
    });
    const session = await redeem(token, { name: 'Ana Kim' });
    expect([session.person.state, session.person.name, session.viewer.organisationId]).toEqual([
      'ACTIVE',
      'Ana Kim',
      'seoul',
    ]);
    const signedIn = await h.client.sessions.signIn({ email: 'ana@seoul.example', password: goodPassword });
    expect(signedIn.person).toEqual(session.person);
  });

  it('no event holds the token, the address or a password', async () => {
    const { id } = await invite();
    const { token } = await h.client.links.createForPerson({ personId: id }, h.system);
    await redeem(token);
    const events = await h.pendingEvents();
    expect(events.map((event) => event.type)).toEqual(['person.changed', 'person.invited', 'person.changed']);
    for (const secret of [token, 'ana@seoul.example', goodPassword, 'argon2id'])
      expect(JSON.stringify(events)).not.toContain(secret);
  });

  it('works once', async () => {
    await invite();
    await h.settle();
    const token = tokenIn(h.mails);
    await redeem(token);
    expect(await errorOf(redeem(token))).toEqual(gone);
    expect(await inspect(token)).toEqual(gone);
  });

  it('used twice at the same moment, works for exactly one', async () => {
    await invite();
    await h.settle();
    const token = tokenIn(h.mails);
    const results = await Promise.allSettled([
      redeem(token),
      redeem(token, { password: otherPassword }),
      redeem(token),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled').length).toBe(1);
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons.map((reason: { code: string }) => reason.code)).toEqual(['LINK_EXPIRED', 'LINK_EXPIRED']);
  });

  it('does not fail because the person changed at the same moment', async () => {
    const { id, version } = await invite();
    await h.settle();
    const update = { id, expectedVersion: version, name: 'Ana Lee', locale: 'en', timeZone: 'UTC' };
    const [session] = await Promise.all([
      redeem(tokenIn(h.mails)),
      h.client.people.update(update, h.system).catch(() => undefined),
    ]);
    expect(session.person.state).toBe('ACTIVE');
  });

  it('ends after seven days', async () => {
    await invite();
    await h.settle();
    h.clock.advance(7 * 24 * hour - 1);
    expect((await h.client.links.inspect({ token: tokenIn(h.mails) })).purpose).toBe('INVITATION');
    h.clock.advance(1);
    expect(await errorOf(redeem(tokenIn(h.mails)))).toEqual(gone);
  });

  it('a second invitation makes the first void', async () => {
    await invite();
    await h.settle();
    const first = tokenIn(h.mails);
    await invite();
    await h.settle();
    expect(h.mails.length).toBe(2);
    expect(await inspect(first)).toEqual(gone);
    expect((await redeem(tokenIn(h.mails))).person.state).toBe('ACTIVE');
  });

  it('ends when the person is disabled', async () => {
    const { id, version } = await invite();
    await h.settle();
    await h.client.people.disable({ id, expectedVersion: version }, h.system);
    expect(await inspect(tokenIn(h.mails))).toEqual(gone);
  });

  it.each([
    [{ password: 'short' }, { code: 'WEAK_PASSWORD', field: 'password' }],
    [{ password: 'Seoul Metropolitan Government' }, { code: 'WEAK_PASSWORD', field: 'password' }],
    [{ email: 'other@seoul.example' }, { code: 'VALIDATION_FAILED', field: 'email' }],
    [{ token: 'm-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, gone],
    [{ token: 'nonsense-token' }, gone],
  ])('%j is refused and the link stays', async (wish, error) => {
    await invite();
    await h.settle();
    const token = tokenIn(h.mails);
    expect(await errorOf(redeem(token, wish))).toEqual(error);
    expect((await redeem(token)).person.state).toBe('ACTIVE');
  });

  it('a link that is not ours tells no more than one that has ended', async () => {
    const forged = createLinkTokens(new Uint8Array(32).fill(9)).tokenOf('m-1');
    const unknown = createLinkTokens(linkSecret).tokenOf('never-made');
    expect([await inspect(forged), await inspect(unknown)]).toEqual([gone, gone]);
  });
});

describe('the password reset', () => {
  beforeEach(() => h.addOrganisations());
  const ask = async (email: string) => h.client.links.requestPasswordReset({ email });

  it('comes by mail, sets the password and ends all sessions', async () => {
    const ana = await h.join('ana', 'seoul', ['MEMBER']);
    expect(await ask('Ana@Seoul.example')).toEqual({ accepted: true });
    await h.settle();
    expect(h.mails.map((mail) => [mail.to, mail.subject])).toEqual([[ana.email, 'Choose a new password']]);
    const token = tokenIn(h.mails);
    expect((await h.client.links.inspect({ token })).purpose).toBe('PASSWORD_RESET');
    const session = await redeem(token, { password: otherPassword, name: 'Somebody else' });
    expect(session.person.name).toBe('ana');
    expect(await errorOf(h.client.sessions.resolve({ credential: ana.sessionToken }, h.system))).toEqual({
      code: 'TOKEN_INVALID',
      field: undefined,
    });
    expect((await h.client.sessions.resolve({ credential: session.sessionToken }, h.system)).kind).toBe(
      'SESSION',
    );
  });

  it('answers the same for an unknown address, somebody invited and somebody disabled, and mails nobody', async () => {
    await invite();
    const ben = await h.join('ben', 'makati', ['MEMBER']);
    await h.client.people.disable({ id: ben.person.id, expectedVersion: ben.person.version }, h.system);
    await h.settle();
    const before = h.mails.length;
    for (const email of ['nobody@seoul.example', 'ana@seoul.example', ben.email])
      expect(await ask(email)).toEqual({ accepted: true });
    await h.settle();
    expect(h.mails.length).toBe(before);
  });

  it('a new link makes the earlier one void', async () => {
    const ana = await h.join('ana', 'seoul', ['MEMBER']);
    await ask(ana.email);
    await h.settle();
    const first = tokenIn(h.mails);
    await ask(ana.email);
    await h.settle();
    expect(await errorOf(redeem(first))).toEqual(gone);
    expect((await redeem(tokenIn(h.mails))).person.id).toBe(ana.person.id);
  });

  it('ends after an hour', async () => {
    const ana = await h.join('ana', 'seoul', ['MEMBER']);
    await ask(ana.email);
    await h.settle();
    h.clock.advance(hour);
    expect(await errorOf(redeem(tokenIn(h.mails)))).toEqual(gone);
  });

  it('is limited per address, known or not', async () => {
    const ana = await h.join('ana', 'seoul', ['MEMBER']);
    for (const email of [ana.email, 'nobody@seoul.example']) {
      for (let count = 0; count < 5; count += 1) await ask(email);
      await expect(ask(email)).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        details: { retryAfterSeconds: 3600 },
      });
    }
  });

  it('no job holds the address', async () => {
    const ana = await h.join('ana', 'seoul', ['MEMBER']);
    await ask(ana.email);
    const [job] = await h.jobs.list('membership-password-reset');
    expect(job?.data).toEqual({ personId: ana.person.id, requestId: expect.any(String) as string });
  });
});

describe('the first account', () => {
  const first = async () => h.client.links.createFirstAccount({}, await h.asSystem());
  const identity = { email: 'Sam@wego.example', name: 'Sam' };

  it('makes the secretariat and its first person', async () => {
    const { token, expiresAt } = await first();
    expect(expiresAt).toBe('2026-11-24T09:00:00.000Z');
    expect(await h.client.links.inspect({ token })).toEqual({
      purpose: 'FIRST_ACCOUNT',
      email: null,
      organisationName: 'Secretariat',
      name: null,
      expiresAt,
    });
    const { person, viewer } = await redeem(token, identity);
    expect([person.name, person.email, person.roles, person.state]).toEqual([
      'Sam',
      'sam@wego.example',
      ['SECRETARIAT'],
      'ACTIVE',
    ]);
    expect(viewer).toMatchObject({ organisationId: 'secretariat', organisationKind: 'INSTITUTION' });
  });

  it('asked again, gives a fresh link, makes the old void, and no second organisation', async () => {
    const [one, two] = [await first(), await first()];
    expect(await inspect(one.token)).toEqual(gone);
    await redeem(two.token, identity);
    const page = await h.client.organisations.list({}, h.system);
    expect(page.items.map((organisation) => [organisation.id, organisation.name])).toEqual([
      ['secretariat', 'Secretariat'],
    ]);
  });

  it('asked twice at once, leaves at most one link that works', async () => {
    const results = await Promise.allSettled([first(), first(), first()]);
    const tokens = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.token] : []));
    const alive = await Promise.all(
      tokens.map((token) =>
        h.client.links.inspect({ token }).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(alive.filter(Boolean).length).toBe(1);
  });

  it('is refused once there is an active person of the secretariat', async () => {
    await redeem((await first()).token, identity);
    expect(await errorOf(first())).toEqual({ code: 'FORBIDDEN_TRANSITION', field: undefined });
  });

  it('a link that is left over does not work beside somebody who came another way', async () => {
    const { token } = await first();
    await h.addOrganisations();
    await h.join('sue', 'wego', ['SECRETARIAT']);
    expect(await errorOf(redeem(token, identity))).toEqual(gone);
  });

  it.each([
    [{ name: 'Sam' }, { code: 'INCOMPLETE', field: 'email' }],
    [{ email: 'sam@wego.example' }, { code: 'INCOMPLETE', field: 'name' }],
    [
      { ...identity, password: 'sam@wego.example' },
      { code: 'WEAK_PASSWORD', field: 'password' },
    ],
    [
      { ...identity, email: 'taken@wego.example' },
      { code: 'ALREADY_EXISTS', field: 'email' },
    ],
  ])('%j is refused', async (wish, error) => {
    const { token } = await first();
    const taken = { organisationId: 'secretariat', email: 'taken@wego.example', name: 'Taken' };
    await h.client.people.invite({ ...taken, roles: ['MEMBER'] }, h.system);
    expect(await errorOf(redeem(token, wish))).toEqual(error);
  });

  it('is for the platform alone', async () => {
    await redeem((await first()).token, identity);
    expect(await errorOf(h.client.links.createFirstAccount({}))).toEqual({
      code: 'NOT_SIGNED_IN',
      field: undefined,
    });
  });
});

describe('a link handed over by the operator', () => {
  beforeEach(() => h.addOrganisations());

  it('is an invitation before and a reset after, and is not mailed', async () => {
    const { id } = await invite();
    await h.clearEvents();
    const invitation = await h.client.links.createForPerson({ personId: id }, h.system);
    await redeem(invitation.token);
    const reset = await h.client.links.createForPerson({ personId: id }, h.system);
    await h.settle();
    expect([invitation.purpose, reset.purpose, h.mails]).toEqual(['INVITATION', 'PASSWORD_RESET', []]);
  });

  it('nobody there: not found', async () => {
    expect(await errorOf(h.client.links.createForPerson({ personId: 'nobody' }, h.system))).toEqual({
      code: 'NOT_FOUND',
      field: 'personId',
    });
  });
});
