import { viewerOf } from '@smc/service-kit/testing';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRankedHarness, type Harness, secretariat, seoul } from './harness.ts';

let harness: Harness;
let city: string;
let staff: string;
beforeAll(async () => {
  harness = await createRankedHarness();
  city = `Bearer ${await harness.issuer.issue(seoul)}`;
  staff = `Bearer ${await harness.issuer.issue(secretariat)}`;
});
afterAll(() => harness.close());

const get = (path: string, token = city) => request(harness.app).get(path).set('authorization', token);
const send = (method: 'post' | 'put', path: string, body: object, token = city) =>
  request(harness.app)[method](path).set('authorization', token).send(body);

describe('over HTTP', () => {
  it('lists matches page by page in the order of their ranks', async () => {
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { body } = await get(`/challenges/leaks/matches?first=1${after}`).expect(200);
      seen.push(...body.items.map((item: { solutionId: string }) => item.solutionId));
      expect(body.hasNextPage).toBe(pages < 2);
      after = `&after=${body.cursors[0]}`;
    }
    expect(seen).toEqual(['leak-finder', 'water-books', 'bus-board']);
  });

  it('asks for a run and shows it', async () => {
    const { body } = await send('post', '/runs', { challengeId: 'leaks' }).expect(202);
    expect(body).toMatchObject({ challengeId: 'leaks', state: 'WAITING', requestedBy: 'ana' });
    await harness.settled();
    expect((await get(`/runs/${body.id}`).expect(200)).body.state).toBe('COMPLETED');
  });

  it('searches with filters from the query', async () => {
    const { body } = await get('/search/solutions?text=leak&sdg=6&limit=5').expect(200);
    expect(body.hits.map(({ id }: { id: string }) => id)).toContain('leak-finder');
  });

  it('states an interest, overrides and lists exclusions', async () => {
    const wish = { challengeId: 'leaks', solutionId: 'leak-finder', level: 'MUST_MEET' };
    expect((await send('put', '/interests', wish).expect(200)).body.side).toBe('CITY');
    const decision = { rank: 2, reason: 'The city asked for it' };
    const { body } = await send('put', '/matches/leaks_leak-finder/override', decision, staff).expect(200);
    expect([body.rank, body.computedRank]).toEqual([2, 1]);
    const exclusions = await get('/challenges/leaks/exclusions?reason=PRICE_ABOVE_BUDGET').expect(200);
    expect(exclusions.body.items).toHaveLength(1);
  });

  it('names what is wrong', async () => {
    const bad = async (path: string, token = city) => {
      const { status, body } = await get(path, token);
      return [status, body.code, body.data?.field];
    };
    expect(await bad('/challenges/leaks/matches?first=0')).toEqual([422, 'VALIDATION_FAILED', 'first']);
    expect(await bad('/challenges/leaks/matches?after=nonsense')).toEqual([400, 'BAD_CURSOR', 'after']);
    expect(await bad('/challenges/a:b/matches')).toEqual([422, 'VALIDATION_FAILED', 'challengeId']);
    expect(await bad('/matches/none_none')).toEqual([404, 'NOT_FOUND', 'id']);
    expect(await bad('/runs?state=LOST', staff)).toEqual([422, 'VALIDATION_FAILED', 'state']);
    expect(await bad('/search/solutions?sdg=18')).toEqual([422, 'VALIDATION_FAILED', 'sdg']);
    expect(await bad('/search/solutions?offset=901')).toEqual([422, 'VALIDATION_FAILED', 'offset']);
    expect(await bad('/weights', 'Bearer x.y.z')).toEqual([401, 'TOKEN_INVALID', undefined]);
    const cursorOfAnother = (await get('/challenges/leaks/exclusions')).body.cursors[0];
    expect(await bad(`/challenges/leaks/matches?after=${cursorOfAnother}`)).toEqual([
      400,
      'BAD_CURSOR',
      'after',
    ]);
  });

  it('refuses unknown fields and levels', async () => {
    const wish = { challengeId: 'leaks', solutionId: 'leak-finder', level: 'MAYBE' };
    const { body } = await send('put', '/interests', wish).expect(422);
    expect([body.code, body.data.field]).toEqual(['VALIDATION_FAILED', 'level']);
    const extra = await send('put', '/interests', { ...wish, level: 'MUST_MEET', luck: 1 }).expect(422);
    expect([extra.body.code, extra.body.data.field]).toEqual(['UNKNOWN_FIELD', 'luck']);
  });

  it('needs a sign-in for everything', async () => {
    for (const path of [
      '/runs',
      '/weights',
      '/interests',
      '/conflicts',
      '/search/solutions',
      '/challenges/leaks/matches',
    ]) {
      const { status, body } = await request(harness.app).get(path);
      expect([path, status, body.code]).toEqual([path, 401, 'NOT_SIGNED_IN']);
    }
  });

  it('tells an expired token', async () => {
    const token = `Bearer ${await harness.issuer.issue(viewerOf('late', { organisationId: 'seoul', kind: 'CITY' }))}`;
    harness.clock.advance(3_600_000);
    expect((await get('/weights', token)).body.code).toBe('TOKEN_EXPIRED');
  });
});
