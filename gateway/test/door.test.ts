import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, firstError } from './support/ask.ts';
import { createHouse, goodPassword, type House } from './support/house.ts';

let house: House;
let ana: Awaited<ReturnType<House['join']>>;
beforeAll(async () => {
  house = await createHouse();
  ana = await house.join('ana', 'seoul');
});
afterAll(() => house.close());

const cookie = () => `smc_session=${ana.sessionToken}`;
const draft = `mutation { createChallenge(input: { content: { title: "Find leaks" } }) {
  challenge { id state } userErrors { code field message } } }`;

describe('signing in', () => {
  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await ask(
      house.app,
      `mutation Enter($input: SignInInput!) { signIn(input: $input) { session { person { name } } userErrors { code } } }`,
      { variables: { input: { email: ana.email, password: goodPassword } } },
    );
    expect(answer.body.data).toEqual({ signIn: { session: { person: { name: 'ana' } }, userErrors: [] } });
    const set = String(answer.headers['set-cookie']);
    expect(set).toMatch(/^smc_session=smcs_[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const token = /smc_session=([^;]+)/.exec(set)?.[1] ?? '';
    const me = await ask(house.app, '{ viewer { personId organisation { name } person { name } } }', {
      headers: { cookie: `smc_session=${token}` },
    });
    expect(me.body.data.viewer).toEqual({
      personId: ana.person.id,
      organisation: { name: 'Seoul Metropolitan Government' },
      person: { name: 'ana' },
    });
    expect(JSON.stringify(house.logLines)).not.toContain(token);
  });

  it('sets a secure cookie of this host alone where people come by https', async () => {
    const secure = await createHouse({ publicUrl: 'https://smc.example' });
    const bo = await secure.join('bo', 'makati');
    const answer = await ask(
      secure.app,
      `mutation Enter($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }`,
      { variables: { input: { email: bo.email, password: goodPassword } } },
    );
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-smc_session=smcs_[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    await secure.close();
  });

  it('answers a wrong password as a userError, and sets nothing', async () => {
    const answer = await ask(
      house.app,
      `mutation { signIn(input: { email: "${ana.email}", password: "wrong" }) { session { expiresAt } userErrors { code } } }`,
    );
    expect(answer.body.data).toEqual({ signIn: { session: null, userErrors: [{ code: 'SIGN_IN_FAILED' }] } });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('ends at once with signing out', async () => {
    const bo = await house.join('bo', 'makati');
    const headers = { cookie: `smc_session=${bo.sessionToken}`, 'sec-fetch-site': 'same-origin' };
    const before = await ask(house.app, '{ viewer { personId } }', { headers });
    const out = await ask(house.app, 'mutation { signOut { signedOut userErrors { code } } }', { headers });
    const after = await ask(house.app, '{ viewer { personId } }', { headers });
    expect(before.body.data.viewer).toEqual({ personId: bo.person.id });
    expect(out.body.data).toEqual({ signOut: { signedOut: true, userErrors: [] } });
    expect(String(out.headers['set-cookie'])).toMatch(/^smc_session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(after.body.data.viewer).toBeNull();
    expect(String(after.headers['set-cookie'])).toMatch(/^smc_session=;/);
  });
});

describe('who asks', () => {
  it('is found once per request, and remembered for some seconds', async () => {
    house.calls.length = 0;
    const headers = { cookie: cookie() };
    house.clock.advance(60_000);
    await ask(house.app, '{ viewer { personId } }', { headers });
    await ask(house.app, '{ viewer { personId } }', { headers });
    expect(house.calls).toEqual(['membership.sessions.resolve']);
    house.clock.advance(6_000);
    await ask(house.app, '{ viewer { personId } }', { headers });
    expect(house.calls).toEqual(['membership.sessions.resolve', 'membership.sessions.resolve']);
  });

  it('can be an API token within its scopes', async () => {
    const made = await ask(
      house.app,
      `mutation { createApiToken(input: { name: "reader", scopes: [READ] }) { apiToken { secret token { scopes } } userErrors { code } } }`,
      { headers: { cookie: cookie(), origin: 'http://127.0.0.1', host: '127.0.0.1' } },
    );
    const { secret, token } = made.body.data.createApiToken.apiToken;
    expect(token.scopes).toEqual(['READ']);
    const read = await ask(house.app, '{ viewer { scopes } challenges { nodes { id } } }', {
      credential: secret,
    });
    expect(read.body.data.viewer).toEqual({ scopes: ['READ'] });
    const write = await ask(house.app, draft, { credential: secret });
    expect(firstError(write)).toEqual({ code: 'NOT_ALLOWED' });
  });

  it.each([
    ['a token that nobody made', 'smct_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['something that is no token', 'x'],
  ])('is refused for %s', async (_what, credential) => {
    const graphql = await ask(house.app, '{ viewer { personId } }', { credential });
    const rest = await request(house.app)
      .get('/api/city-challenge/challenges')
      .set('authorization', `Bearer ${credential}`);
    expect([graphql.status, firstError(graphql).code]).toEqual([401, 'TOKEN_INVALID']);
    expect([rest.status, rest.body.code]).toEqual([401, 'TOKEN_INVALID']);
  });

  it('is never taken from a token of the services', async () => {
    for (const context of [ana.as.context, house.system.context]) {
      const graphql = await ask(house.app, '{ challenges { nodes { id } } }', {
        credential: context.token ?? '',
      });
      expect([graphql.status, firstError(graphql).code]).toEqual([401, 'TOKEN_INVALID']);
      const rest = await request(house.app)
        .post('/api/membership/sessions/resolve')
        .set('authorization', `bearer  ${context.token}`)
        .send({ credential: ana.sessionToken });
      expect([rest.status, rest.body.code]).toEqual([401, 'TOKEN_INVALID']);
    }
  });

  it('is nobody with an expired cookie, which is cleared, and told with an expired bearer', async () => {
    const cy = await house.join('cy', 'makati');
    house.clock.advance(400 * 24 * 3600 * 1000);
    const byCookie = await ask(house.app, '{ viewer { personId } }', {
      headers: { cookie: `smc_session=${cy.sessionToken}` },
    });
    const byBearer = await ask(house.app, '{ viewer { personId } }', { credential: cy.sessionToken });
    const byRest = await request(house.app)
      .get('/api/membership/people/me')
      .set('authorization', `Bearer ${cy.sessionToken}`);
    house.clock.set(new Date().toISOString());
    expect([byCookie.status, byCookie.body.data]).toEqual([200, { viewer: null }]);
    expect(String(byCookie.headers['set-cookie'])).toMatch(/^smc_session=;/);
    expect([byBearer.status, firstError(byBearer).code]).toEqual([401, 'TOKEN_EXPIRED']);
    expect([byRest.status, byRest.body.code]).toEqual([401, 'TOKEN_EXPIRED']);
  });
});

describe("another site's page", () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1' }],
    ['a hidden origin', { origin: 'null' }],
    ['no word of it', {}],
  ])('changes nothing with a cookie: %s', async (_what, headers) => {
    const graphql = await ask(house.app, draft, { headers: { cookie: cookie(), ...headers } });
    const rest = await request(house.app)
      .post('/api/city-challenge/challenges')
      .set({ cookie: cookie(), ...headers })
      .send({ content: { title: 'Find leaks' } });
    expect([graphql.status, firstError(graphql).code]).toEqual([403, 'NOT_ALLOWED']);
    expect([rest.status, rest.body.code]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('is told from our own', async () => {
    const graphql = await ask(house.app, draft, {
      headers: { cookie: cookie(), 'sec-fetch-site': 'same-origin' },
    });
    const rest = await request(house.app)
      .post('/api/city-challenge/challenges')
      .set({ cookie: cookie(), host: 'smc.local', origin: 'http://smc.local' })
      .send({ content: { title: 'Find leaks' } });
    expect(graphql.body.data.createChallenge).toMatchObject({
      challenge: { state: 'DRAFT' },
      userErrors: [],
    });
    expect([rest.status, rest.body.state]).toEqual([201, 'DRAFT']);
  });

  it('cannot send what needs no preflight', async () => {
    const form = await request(house.app)
      .post('/graphql')
      .set({ 'content-type': 'text/plain', cookie: cookie() })
      .send(JSON.stringify({ query: draft }));
    const link = await request(house.app)
      .get('/graphql')
      .query({ query: '{ viewer { personId } }' })
      .set({ cookie: cookie() });
    expect([form.status, form.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect([link.status, link.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('what is for the platform alone', () => {
  it.each([
    ['/api/membership/sessions/resolve', { credential: 'smcs_whatever-it-is' }],
    ['/api/membership/links/first-account', {}],
  ])('is out of reach: %s', async (path, body) => {
    const sam = await house.join(`sam${path.length}`, 'wego', ['SECRETARIAT', 'OPERATOR']);
    const nobody = await request(house.app).post(path).send(body);
    const secretariat = await request(house.app)
      .post(path)
      .set('authorization', `Bearer ${sam.sessionToken}`)
      .send(body);
    expect([nobody.status, nobody.body.code]).toEqual([401, 'NOT_SIGNED_IN']);
    expect([secretariat.status, secretariat.body.code]).toEqual([403, 'NOT_ALLOWED']);
  });
});
