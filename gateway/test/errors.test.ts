import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayClients } from '../src/index.ts';
import { ask, firstError } from './support/ask.ts';
import { createHouse, type House } from './support/house.ts';

let house: House;
let credential: string;
let rival: string;
beforeAll(async () => {
  house = await createHouse();
  credential = (await house.join('ana', 'seoul')).sessionToken;
  rival = (await house.join('ben', 'makati')).sessionToken;
});
afterAll(() => house.close());

const create = `mutation Create($input: CreateChallengeInput!) {
  createChallenge(input: $input) { challenge { id version } userErrors { code field message } } }`;

async function newChallenge(): Promise<{ id: string; version: number }> {
  const variables = { input: { content: { title: 'Find leaks' } } };
  const answer = await ask(house.app, create, { variables, credential });
  return answer.body.data.createChallenge.challenge;
}

function rest(method: 'get' | 'post' | 'put', path: string, who = credential) {
  return request(house.app)[method](`/api/city-challenge${path}`).set('authorization', `Bearer ${who}`);
}

/** The mutation's first userError beside what REST says of the same. */
async function compared(mutation: string, input: object, call: request.Test, who = credential) {
  const name = /(\w+)\(input/.exec(mutation)?.[1] ?? '';
  const answer = await ask(house.app, mutation, { variables: { input }, credential: who });
  const { code, field } = answer.body.data[name].userErrors[0];
  const { body } = await call;
  return { graphql: { code, field }, rest: { code: body.code, field: body.data?.field ?? null } };
}

describe('the same mistake', () => {
  it('has the same code and field: a value that is not allowed', async () => {
    const input = { content: { title: 'x' } };
    const both = await compared(create, input, rest('post', '/challenges').send(input));
    expect(both.graphql).toEqual({ code: 'VALIDATION_FAILED', field: 'content.title' });
    expect(both.rest).toEqual(both.graphql);
  });

  it('has the same code: a stale version, a forbidden step, something missing, something unknown', async () => {
    const { id, version } = await newChallenge();
    const publish = `mutation Publish($input: PublishChallengeInput!) {
      publishChallenge(input: $input) { challenge { id } userErrors { code field } } }`;
    const close = `mutation Close($input: CloseChallengeInput!) {
      closeChallenge(input: $input) { challenge { id } userErrors { code field } } }`;
    const stale = { id, expectedVersion: version + 5 };
    const end = { id, expectedVersion: version, reason: 'The need is over.' };
    const now = { id, expectedVersion: version };
    const cases = [
      await compared(
        publish,
        stale,
        rest('post', `/challenges/${id}/publish`).send({ expectedVersion: version + 5 }),
      ),
      await compared(
        close,
        end,
        rest('post', `/challenges/${id}/close`).send({ expectedVersion: version, reason: end.reason }),
      ),
      await compared(
        publish,
        now,
        rest('post', `/challenges/${id}/publish`).send({ expectedVersion: version }),
      ),
      await compared(
        publish,
        { ...now, id: 'nothing' },
        rest('post', '/challenges/nothing/publish').send({ expectedVersion: 1 }),
      ),
      await compared(
        publish,
        now,
        rest('post', `/challenges/${id}/publish`, rival).send({ expectedVersion: version }),
        rival,
      ),
    ];
    expect(cases.map(({ graphql }) => graphql)).toEqual(cases.map((one) => one.rest));
    expect(cases.map(({ graphql }) => graphql.code)).toEqual([
      'STALE_VERSION',
      'FORBIDDEN_TRANSITION',
      'INCOMPLETE',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('has the same code: a field that is not known', async () => {
    const input = { content: { title: 'Find leaks', colour: 'blue' } };
    const answer = await ask(house.app, create, { variables: { input }, credential });
    const { body } = await rest('post', '/challenges').send(input);
    expect([answer.status, firstError(answer)]).toEqual([
      400,
      { code: 'UNKNOWN_FIELD', field: 'content.colour' },
    ]);
    expect({ code: body.code, field: body.data.field }).toEqual(firstError(answer));
  });

  it('has the same code: a field that is missing, a value of the wrong type', async () => {
    const wrong = { content: { title: 7 } };
    const missing = { content: {} };
    const answers = [
      await ask(house.app, create, { variables: { input: wrong }, credential }),
      await ask(house.app, create, { variables: { input: missing }, credential }),
    ];
    const bodies = [
      (await rest('post', '/challenges').send(wrong)).body,
      (await rest('post', '/challenges').send(missing)).body,
    ];
    expect(answers.map(firstError)).toEqual([
      { code: 'VALIDATION_FAILED', field: 'content.title' },
      { code: 'VALIDATION_FAILED', field: 'content.title' },
    ]);
    expect(bodies.map((body) => ({ code: body.code, field: body.data.field }))).toEqual(
      answers.map(firstError),
    );
  });

  it('has the same code: nobody is signed in', async () => {
    const graphql = await ask(house.app, '{ challenges { nodes { id } } }');
    const plain = await request(house.app).get('/api/city-challenge/challenges');
    expect(firstError(graphql)).toEqual({ code: 'NOT_SIGNED_IN' });
    expect([plain.status, plain.body.code]).toEqual([401, 'NOT_SIGNED_IN']);
  });

  it("has the same code: another city's draft, a bad id, a bad cursor, too long a page", async () => {
    const { id } = await newChallenge();
    const ask1 = (query: string) => ask(house.app, query, { credential: rival });
    const graphql = [
      await ask1(`{ challenge(id: "${id}") { title } }`),
      await ask1('{ challenge(id: "a:b") { title } }'),
      await ask1('{ challenges(after: "nonsense") { nodes { id } } }'),
      await ask1('{ challenges(first: 101) { nodes { id } } }'),
    ];
    const plain = [
      await rest('get', `/challenges/${id}`, rival),
      await rest('get', '/challenges/a:b', rival),
      await rest('get', '/challenges?after=nonsense', rival),
      await rest('get', '/challenges?first=101', rival),
    ];
    expect(graphql.map((answer) => firstError(answer).code)).toEqual([
      'NOT_FOUND',
      'VALIDATION_FAILED',
      'BAD_CURSOR',
      'VALIDATION_FAILED',
    ]);
    expect(plain.map(({ body }) => ({ code: body.code, field: body.data.field }))).toEqual(
      graphql.map(firstError).map(({ code, field }) => ({ code, field })),
    );
  });
});

describe('a query that cannot be read', () => {
  it.each([
    ['an unknown field', '{ challenges { nodes { colour } } }', 'UNKNOWN_FIELD', 'colour'],
    ['an unknown argument', '{ challenges(colour: 1) { nodes { id } } }', 'UNKNOWN_FIELD', 'colour'],
    ['a syntax error', '{ challenges { ', 'BAD_REQUEST', undefined],
    [
      'an unknown type of value',
      '{ challenges(state: OPEN) { nodes { id } } }',
      'VALIDATION_FAILED',
      undefined,
    ],
    ['an argument that is missing', '{ challenge { title } }', 'VALIDATION_FAILED', 'id'],
    ['an empty text', '', 'BAD_REQUEST', undefined],
  ])('is told plainly: %s', async (_what, query, code, field) => {
    const answer = await ask(house.app, query, { credential });
    expect([answer.status, firstError(answer)]).toEqual([
      400,
      field === undefined ? { code } : { code, field },
    ]);
  });

  it.each([
    ['a batch', [{ query: '{ viewer { personId } }' }]],
    ['no query', { variables: {} }],
    ['another shape', 'text'],
  ])('is refused: %s', async (_what, body) => {
    const answer = await request(house.app)
      .post('/graphql')
      .set('content-type', 'application/json')
      .send(JSON.stringify(body));
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('an error', () => {
  it('carries the request id, the same in header and body, and the caller may give it', async () => {
    const answer = await ask(house.app, '{ challenges { nodes { id } } }', {
      headers: { 'x-request-id': 'my-1' },
    });
    expect(answer.headers['x-request-id']).toBe('my-1');
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'NOT_SIGNED_IN', requestId: 'my-1' });
    const plain = await request(house.app).get('/api/city-challenge/challenges').set('x-request-id', 'my-2');
    expect([plain.headers['x-request-id'], plain.body.data.requestId]).toEqual(['my-2', 'my-2']);
    const strange = await ask(house.app, '{ viewer { personId } }', { headers: { 'x-request-id': 'a b"c' } });
    expect(strange.headers['x-request-id']).toMatch(/^[A-Za-z0-9]{20,64}$/);
  });

  it('never holds what broke inside', async () => {
    const secret = 'connect ECONNREFUSED mongodb://admin:hunter2@10.0.0.7';
    const broken = await createHouse(
      {},
      ({ membership, cityChallenge, solutionCatalog, scheduling, projectProposal }) => ({
        membership,
        cityChallenge,
        solutionCatalog,
        scheduling,
        projectProposal,
        matchmaking: {
          weights: { list: () => Promise.reject(new Error(secret)) },
        } as unknown as GatewayClients['matchmaking'],
      }),
    );
    const { sessionToken } = await broken.join('ana', 'seoul');
    const answer = await ask(broken.app, '{ weightsPresets { nodes { name } } }', {
      credential: sessionToken,
    });
    expect(firstError(answer)).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|ECONNREFUSED|\.ts|node_modules/);
    expect(broken.logLines.join('')).toContain('ECONNREFUSED');
    await broken.close();
  });
});
