import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, goodPassword, type Harness, type Joined, otherPassword } from './harness.ts';

let h: Harness;
let ana: Joined;
let bearer: string;
beforeEach(async () => {
  h = await createHarness();
  await h.addOrganisations();
  ana = await h.join('ana', 'seoul', ['MEMBER']);
  bearer = `Bearer ${await h.issuer.issue(ana.viewer)}`;
});
afterEach(() => h.close());

const platform = async () => `Bearer ${(await h.asSystem()).context.token}`;

describe('over HTTP', () => {
  it('signs in, resolves and signs out', async () => {
    const session = await request(h.app).post('/sessions').send({ email: ana.email, password: goodPassword });
    expect(session.status).toBe(200);
    const { sessionToken } = session.body as { sessionToken: string };
    const resolved = await request(h.app)
      .post('/sessions/resolve')
      .set('authorization', await platform())
      .send({ credential: sessionToken });
    expect([resolved.status, resolved.body]).toEqual([
      200,
      { viewer: ana.viewer, expiresAt: '2026-11-21T21:00:00.000Z', kind: 'SESSION' },
    ]);
    const ended = await request(h.app).post('/sessions/end').send({ sessionToken });
    expect([ended.status, ended.body]).toEqual([200, { ended: true }]);
  });

  it('a failed sign-in says code and sentence, nothing else', async () => {
    const response = await request(h.app)
      .post('/sessions')
      .send({ email: ana.email, password: otherPassword });
    expect([response.status, response.body]).toEqual([
      401,
      {
        defined: true,
        code: 'SIGN_IN_FAILED',
        status: 401,
        message: 'The e-mail address or the password is wrong.',
        data: { requestId: response.headers['x-request-id'] },
      },
    ]);
  });

  it('reads and pages', async () => {
    const me = await request(h.app).get('/people/me').set('authorization', bearer);
    expect(me.body).toEqual({ person: ana.person, viewer: ana.viewer });
    const list = await request(h.app).get('/organisations?first=2&kind=CITY').set('authorization', bearer);
    expect((list.body as { items: { id: string }[] }).items.map((item) => item.id)).toEqual([
      'makati',
      'seoul',
    ]);
  });

  it.each([
    [
      'post',
      '/organisations',
      { content: { kind: 'CITY', name: 'X1', country: 'XX' } },
      422,
      'VALIDATION_FAILED',
      'content.country',
    ],
    [
      'post',
      '/organisations',
      { content: { kind: 'CITY', name: 'X1', country: 'KR', colour: 1 } },
      422,
      'UNKNOWN_FIELD',
      'content.colour',
    ],
    ['get', '/organisations/nobody', undefined, 404, 'NOT_FOUND', 'id'],
    ['get', '/organisations?first=0', undefined, 422, 'VALIDATION_FAILED', 'first'],
    ['post', '/people/invite', {}, 422, 'VALIDATION_FAILED', 'organisationId'],
    [
      'post',
      '/links/redeem',
      { token: 'nonsense-token', password: goodPassword },
      410,
      'LINK_EXPIRED',
      'token',
    ],
    [
      'post',
      '/memberships/quote',
      { category: 'FULL', facts: { feeYear: 2026 } },
      422,
      'INCOMPLETE',
      'facts.population',
    ],
  ] as const)('%s %s with %j: %i %s', async (method, path, body, status, code, field) => {
    const agent = request(h.app);
    const call = method === 'get' ? agent.get(path) : agent.post(path).send(body);
    const response = await call.set('authorization', await platform());
    const answer = response.body as { code: string; data: { field: string } };
    expect([response.status, answer.code, answer.data.field]).toEqual([status, code, field]);
  });

  it('needs a token that is valid and fresh', async () => {
    const codeWith = async (authorization: string | undefined) => {
      const call = request(h.app).get('/people/me');
      const response = await (authorization === undefined ? call : call.set('authorization', authorization));
      return [response.status, (response.body as { code: string }).code];
    };
    expect(await codeWith(undefined)).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await codeWith('Bearer nonsense')).toEqual([401, 'TOKEN_INVALID']);
    h.clock.advance(301_000);
    expect(await codeWith(bearer)).toEqual([401, 'TOKEN_EXPIRED']);
  });

  it('a member may not add organisations', async () => {
    const content = { kind: 'CITY', name: 'New city', country: 'KR' };
    const response = await request(h.app)
      .post('/organisations')
      .set('authorization', bearer)
      .send({ content });
    expect([response.status, (response.body as { code: string }).code]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('says when to come again', async () => {
    await h.close();
    h = await createHarness({ signInLimit: { attempts: 1, windowSeconds: 60 } });
    const attempt = () =>
      request(h.app).post('/sessions').send({ email: 'nobody@seoul.example', password: goodPassword });
    await attempt();
    const response = await attempt();
    const answer = response.body as { code: string; data: { details: object } };
    expect([response.status, answer.code, answer.data.details]).toEqual([
      429,
      'RATE_LIMITED',
      { retryAfterSeconds: 60 },
    ]);
  });

  it('describes itself', async () => {
    const response = await request(h.app).get('/openapi.json');
    const { paths } = response.body as { paths: Record<string, object> };
    expect(Object.keys(paths)).toContain('/memberships/{id}/decide');
    const operations = Object.values(paths).flatMap((methods) => Object.keys(methods));
    expect(operations.length).toBe(39);
  });
});
