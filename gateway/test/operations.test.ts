import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servesGraphiql } from '../src/index.ts';
import { createHouse, type House } from './support/house.ts';

let house: House;
beforeAll(async () => {
  house = await createHouse({ isProxyTrusted: true });
});
afterAll(() => house.close());

describe('health', () => {
  it('is open to everybody', async () => {
    const answers = await Promise.all(['/healthz', '/readyz'].map((path) => request(house.app).get(path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('metrics', () => {
  it('are for this machine and for operators', async () => {
    const operator = await house.join('olga', 'wego', ['OPERATOR']);
    const member = await house.join('ana', 'seoul');
    const outside = { 'x-forwarded-for': '203.0.113.7' };
    const here = await request(house.app).get('/metrics');
    const nobody = await request(house.app).get('/metrics').set(outside);
    const someone = await request(house.app)
      .get('/metrics')
      .set({ ...outside, authorization: `Bearer ${member.sessionToken}` });
    const keeper = await request(house.app)
      .get('/metrics')
      .set({ ...outside, authorization: `Bearer ${operator.sessionToken}` });
    expect([here.status, nobody.status, someone.status, keeper.status]).toEqual([200, 401, 403, 200]);
    expect(keeper.text).toContain('smc_call_seconds');
  });

  it('are not for whom a proxy that nobody trusts brings', async () => {
    const plain = await createHouse();
    const brought = await request(plain.app).get('/metrics').set('x-forwarded-for', '203.0.113.7');
    expect([brought.status, brought.body.code]).toEqual([401, 'NOT_SIGNED_IN']);
    await plain.close();
  });
});

describe('the OpenAPI documents', () => {
  it('say where their paths begin', async () => {
    for (const name of [
      'membership',
      'city-challenge',
      'solution-catalog',
      'matchmaking',
      'scheduling',
      'project-proposal',
    ]) {
      const { status, body } = await request(house.app).get(`/api/${name}/openapi.json`);
      expect([status, body.openapi, body.servers]).toEqual([200, '3.1.1', [{ url: `/api/${name}` }]]);
    }
  });

  it('are for services that there are', async () => {
    const { status, body } = await request(house.app).get('/api/nothing/openapi.json');
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('GraphiQL', () => {
  it.each([
    ['loopback', '127.0.0.1', true],
    ['loopback', 'localhost', true],
    ['loopback', '::1', true],
    ['loopback', '0.0.0.0', false],
    ['loopback', '192.168.1.4', false],
    ['always', '0.0.0.0', true],
    ['never', '127.0.0.1', false],
  ] as const)('with %s on %s is served: %s', (mode, host, isServed) => {
    expect(servesGraphiql(mode, host)).toBe(isServed);
  });
});
