import request from 'supertest';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayClients } from '../src/index.ts';
import { ask, firstError } from './support/ask.ts';
import { createHouse, goodPassword, type House } from './support/house.ts';

let house: House;
beforeAll(async () => {
  house = await createHouse();
});
afterAll(() => house.close());

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `matches(first: 1) { nodes { challenge { ${nested(levels - 1)} } } }`;

describe('a query that asks for too much', () => {
  it.each([
    ['levels', `{ challenge(id: "a") { ${nested(4)} } }`],
    [
      'objects',
      '{ challenges(first: 100) { nodes { matches(first: 50) { nodes { solution { name } } } } } }',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 31 }, (_one, index) => `a${index}: viewer { personId }`).join(' ')} }`,
    ],
    ['fields at the top', `{ ${'viewer { personId } '.repeat(31)} }`],
    ['tokens', `{ ${'viewer { personId } '.repeat(1_500)} }`],
    [
      'levels of introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
  ])('is refused: %s', async (_what, query) => {
    const answer = await ask(house.app, query);
    expect([answer.status, firstError(answer).code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
  });

  it('is refused by what its variables say', async () => {
    const query = `query Page($n: Int!) {
      challenges(first: $n) { nodes { matches(first: $n) { nodes { solution { name } } } } } }`;
    const large = await ask(house.app, query, { variables: { n: 50 } });
    const small = await ask(house.app, query, { variables: { n: 5 } });
    expect(firstError(large).code).toBe('QUERY_TOO_COMPLEX');
    expect(firstError(small).code).toBe('NOT_SIGNED_IN');
  });

  it('does not include asking what there is', async () => {
    const answer = await ask(house.app, getIntrospectionQuery());
    expect(answer.body.errors).toBeUndefined();
    expect(JSON.stringify(answer.body.data)).toContain('"queryType":{"name":"Query","kind":"OBJECT"}');
  });

  it('cannot make validation slow', async () => {
    const query = `{ ${'viewer { personId } '.repeat(900)} }`;
    const began = performance.now();
    const answer = await ask(house.app, query);
    expect(firstError(answer).code).toBe('QUERY_TOO_COMPLEX');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('size', () => {
  it('refuses a query of 50 MB in the shape of the door', async () => {
    const body = JSON.stringify({ query: `{ viewer { personId } } #${'x'.repeat(50 * 1024 * 1024)}` });
    const graphql = await request(house.app)
      .post('/graphql')
      .set('content-type', 'application/json')
      .send(body);
    expect([graphql.status, graphql.body.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
    const rest = await request(house.app)
      .post('/api/city-challenge/challenges')
      .set('content-type', 'application/json')
      .send(body.slice(0, 3 * 1024 * 1024));
    expect([rest.status, rest.body.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('refuses what is not JSON', async () => {
    const graphql = await request(house.app)
      .post('/graphql')
      .set('content-type', 'application/json')
      .send('{"query": ');
    const rest = await request(house.app)
      .post('/api/membership/sessions')
      .set('content-type', 'application/json')
      .send('{"email": ');
    expect([graphql.status, graphql.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect([rest.status, rest.body.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('how often', () => {
  it('is counted by viewer and by address', async () => {
    const small = await createHouse({ limits: { requestsPerMinute: 3 } });
    const ana = await small.join('ana', 'seoul');
    const ben = await small.join('ben', 'makati');
    const codes = [];
    for (const credential of [ana, ana, ana, ana, ben].map(({ sessionToken }) => sessionToken)) {
      const answer = await ask(small.app, '{ viewer { personId } }', { credential });
      codes.push(answer.body.errors === undefined ? 'OK' : firstError(answer).code);
    }
    expect(codes).toEqual(['OK', 'OK', 'OK', 'RATE_LIMITED', 'OK']);
    const refused = await request(small.app)
      .get('/api/city-challenge/challenges')
      .set('authorization', `Bearer ${ana.sessionToken}`);
    expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    await small.close();
  });

  it('is counted for signing in, at every door together', async () => {
    const small = await createHouse({ limits: { signInsPer15Minutes: 3 } });
    const ana = await small.join('ana', 'seoul');
    const attempt = { email: ana.email, password: 'wrong' };
    await ask(
      small.app,
      `mutation { signIn(input: { email: "${ana.email}", password: "x" }) { userErrors { code } } }`,
    );
    await request(small.app).post('/api/membership/sessions').send(attempt);
    await request(small.app).post('/sign-in').type('form').send(attempt);
    const graphql = await ask(
      small.app,
      `mutation { signIn(input: { email: "${ana.email}", password: "${goodPassword}" }) { userErrors { code } } }`,
    );
    const rest = await request(small.app).post('/api/membership/sessions').send(attempt);
    const page = await request(small.app).post('/sign-in').type('form').send(attempt);
    expect([firstError(graphql).code, rest.body.code, page.status]).toEqual([
      'RATE_LIMITED',
      'RATE_LIMITED',
      429,
    ]);
    expect(Number(graphql.headers['retry-after'])).toBeGreaterThan(800);
    expect(Number(rest.headers['retry-after'])).toBeGreaterThan(800);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(800);
    await small.close();
  });

  it('is counted for credentials that are not good', async () => {
    const small = await createHouse({ limits: { requestsPerMinute: 5 } });
    const codes = [];
    for (let index = 0; index < 7; index += 1) {
      const answer = await ask(small.app, '{ viewer { personId } }', {
        credential: `smct_guess-number-${index}`,
      });
      codes.push(firstError(answer).code);
    }
    expect(codes).toEqual([...Array(5).fill('TOKEN_INVALID'), 'RATE_LIMITED', 'RATE_LIMITED']);
    await small.close();
  });
});

describe('time', () => {
  it('ends with an answer', async () => {
    const stuck = await createHouse({ limits: { requestTimeoutMs: 200 } }, (clients) => ({
      membership: clients.membership,
      solutionCatalog: clients.solutionCatalog,
      matchmaking: clients.matchmaking,
      scheduling: clients.scheduling,
      projectProposal: clients.projectProposal,
      cityChallenge: {
        list: () => new Promise(() => {}),
      } as unknown as GatewayClients['cityChallenge'],
    }));
    const { sessionToken } = await stuck.join('ana', 'seoul');
    const answer = await ask(stuck.app, '{ challenges { nodes { id } } }', { credential: sessionToken });
    expect([answer.status, firstError(answer).code]).toEqual([504, 'TIMED_OUT']);
    await stuck.close();
  });
});
