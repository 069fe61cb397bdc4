import type { Challenge } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createHarness,
  eastAsiaStaff,
  europeStaff,
  leakage,
  makati,
  reader,
  secretariat,
  seoul,
  vendor,
} from './harness.ts';

let harness: Awaited<ReturnType<typeof createHarness>>;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

async function draft(): Promise<Challenge> {
  return harness.client.create({ content: leakage }, await harness.as(seoul));
}
async function published(): Promise<Challenge> {
  const { id, version } = await draft();
  return harness.client.publish({ id, expectedVersion: version }, await harness.as(seoul));
}

describe('the life of a challenge', () => {
  it('is drafted, published with one event, translated and withdrawn', async () => {
    const { client, as, events } = harness;
    const first = await published();
    expect(first).toMatchObject({
      state: 'PUBLISHED',
      version: 2,
      country: 'KR',
      region: 'EAST_ASIA',
      publishedAt: '2026-11-21T09:00:00.000Z',
    });
    const translation = { language: 'ko', title: '누수 탐지', requirements: { r1: '굴착 없이' } };
    const second = await client.setTranslation(
      { id: first.id, expectedVersion: 2, translation },
      await as(seoul),
    );
    expect(second.translations.map(({ language }) => language)).toEqual(['ko']);
    const last = await client.withdraw(
      { id: first.id, expectedVersion: 3, reason: 'The budget is gone' },
      await as(seoul),
    );
    expect(last).toMatchObject({ state: 'WITHDRAWN', endReason: 'The budget is gone' });
    expect((await events()).map(({ type, revision }) => [type, revision])).toEqual([
      ['challenge.published', 2],
      ['challenge.published', 3],
      ['challenge.ended', 4],
    ]);
  });

  it('refuses the change of somebody who saw an older version, and changes nothing', async () => {
    const { client, as } = harness;
    const first = await published();
    const stale = client.update({ id: first.id, expectedVersion: 1, content: leakage }, await as(seoul));
    expect(await errorOf(stale)).toEqual({ code: 'STALE_VERSION', field: 'expectedVersion' });
    expect(await client.get({ id: first.id }, await as(seoul))).toEqual(first);
  });

  it('lets one of two simultaneous changes win', async () => {
    const { client, as } = harness;
    const first = await published();
    const options = await as(seoul);
    const change = (title: string) =>
      client.update({ id: first.id, expectedVersion: 2, content: { ...leakage, title } }, options);
    const results = await Promise.allSettled([change('One title'), change('Other title')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await client.get({ id: first.id }, options)).version).toBe(3);
  });

  it('takes an organisation from its events, the newest revision whatever the order', async () => {
    const { service, store, client, asSystem } = harness;
    const event = (revision: number, country: string) =>
      ({
        id: `e${revision}`,
        type: 'organisation.changed',
        aggregateId: 'new',
        revision,
        occurredAt: '2026-11-21T09:00:00.000Z',
        actor: 'x',
        data: { organisation: { id: 'new', version: revision, kind: 'CITY', country, region: 'EAST_ASIA' } },
      }) as never;
    for (const [revision, country] of [
      [2, 'JP'],
      [1, 'KR'],
      [2, 'JP'],
    ] as const)
      await service.subscriptions['organisation.changed']?.(event(revision, country));
    const challenge = await client.create({ organisationId: 'new', content: leakage }, await asSystem());
    expect([challenge.country, await store.outbox.count()]).toEqual(['JP', 0]);
  });
});

describe('who may do what', () => {
  const viewers = { seoul, makati, vendor, secretariat, eastAsiaStaff, europeStaff, reader };
  const expected = {
    'create for seoul': {
      seoul: 'done',
      makati: 'NOT_ALLOWED',
      vendor: 'NOT_ALLOWED',
      secretariat: 'done',
      eastAsiaStaff: 'done',
      europeStaff: 'NOT_ALLOWED',
      reader: 'NOT_ALLOWED',
    },
    'create with id': {
      seoul: 'NOT_ALLOWED',
      makati: 'NOT_ALLOWED',
      vendor: 'NOT_ALLOWED',
      secretariat: 'done',
      eastAsiaStaff: 'NOT_ALLOWED',
      europeStaff: 'NOT_ALLOWED',
      reader: 'NOT_ALLOWED',
    },
    'see a draft': {
      seoul: 'done',
      makati: 'NOT_FOUND',
      vendor: 'NOT_FOUND',
      secretariat: 'done',
      eastAsiaStaff: 'done',
      europeStaff: 'NOT_FOUND',
      reader: 'done',
    },
    'see a published one': {
      seoul: 'done',
      makati: 'done',
      vendor: 'done',
      secretariat: 'done',
      eastAsiaStaff: 'done',
      europeStaff: 'done',
      reader: 'done',
    },
    'publish a draft': {
      seoul: 'done',
      makati: 'NOT_FOUND',
      vendor: 'NOT_FOUND',
      secretariat: 'done',
      eastAsiaStaff: 'done',
      europeStaff: 'NOT_FOUND',
      reader: 'NOT_ALLOWED',
    },
    'withdraw a published one': {
      seoul: 'done',
      makati: 'NOT_ALLOWED',
      vendor: 'NOT_ALLOWED',
      secretariat: 'done',
      eastAsiaStaff: 'done',
      europeStaff: 'NOT_ALLOWED',
      reader: 'NOT_ALLOWED',
    },
  } as const;
  const operations: Record<keyof typeof expected, (as: { context: object }) => Promise<unknown>> = {
    'create for seoul': (as) => harness.client.create({ organisationId: 'seoul', content: leakage }, as),
    'create with id': (as) =>
      harness.client.create({ id: 'given', organisationId: 'seoul', content: leakage }, as),
    'see a draft': async (as) => harness.client.get({ id: (await draft()).id }, as),
    'see a published one': async (as) => harness.client.get({ id: (await published()).id }, as),
    'publish a draft': async (as) => {
      const { id, version } = await draft();
      return harness.client.publish({ id, expectedVersion: version }, as);
    },
    'withdraw a published one': async (as) => {
      const { id, version } = await published();
      return harness.client.withdraw({ id, expectedVersion: version, reason: 'No longer needed' }, as);
    },
  };
  const cells = Object.entries(expected).flatMap(([operation, row]) =>
    Object.entries(row).map(([who, outcome]) => ({
      operation: operation as keyof typeof expected,
      who: who as keyof typeof viewers,
      outcome,
    })),
  );

  it.each(cells)('$who: $operation -> $outcome', async ({ operation, who, outcome }) => {
    const attempt = operations[operation](await harness.as(viewers[who]));
    if (outcome === 'done') expect(await attempt).toMatchObject({ organisationId: 'seoul' });
    else expect((await errorOf(attempt)).code).toBe(outcome);
  });

  it('asks everybody to sign in', async () => {
    expect((await errorOf(harness.client.list({}))).code).toBe('NOT_SIGNED_IN');
    expect((await errorOf(harness.client.get({ id: 'c-1' }))).code).toBe('NOT_SIGNED_IN');
  });

  it('tells an expired token from a broken one', async () => {
    const options = await harness.as(seoul);
    expect((await errorOf(harness.client.list({}, { context: { token: 'nonsense' } }))).code).toBe(
      'TOKEN_INVALID',
    );
    harness.clock.advance(301_000);
    expect((await errorOf(harness.client.list({}, options))).code).toBe('TOKEN_EXPIRED');
  });

  it('lists drafts for their own organisation and the secretariat alone', async () => {
    await draft();
    const visible = await published();
    const list = async (viewer: typeof seoul, input: object) =>
      (await harness.client.list(input, await harness.as(viewer))).items.map(({ state }) => state);
    expect(await list(makati, {})).toEqual(['PUBLISHED']);
    expect(await list(makati, { organisationId: 'seoul' })).toEqual(['PUBLISHED']);
    expect(await list(makati, { state: 'DRAFT' })).toEqual([]);
    expect(await list(seoul, { state: 'DRAFT' })).toEqual(['DRAFT']);
    expect((await list(seoul, { organisationId: 'seoul' })).sort()).toEqual(['DRAFT', 'PUBLISHED']);
    expect((await list(secretariat, {})).sort()).toEqual(['DRAFT', 'PUBLISHED']);
    const groups = await harness.client.listByOrganisations(
      { parentIds: ['seoul', 'makati'] },
      await harness.as(vendor),
    );
    expect(groups.map(({ parentId, page }) => [parentId, page.items.map(({ id }) => id)])).toEqual([
      ['seoul', [visible.id]],
      ['makati', []],
    ]);
    const ofOne = async (viewer: typeof seoul) =>
      (await harness.client.listByOrganisations({ parentIds: ['seoul'] }, await harness.as(viewer))).flatMap(
        ({ page }) => page.items.map(({ state }) => state).sort(),
      );
    expect(await ofOne(makati)).toEqual(['PUBLISHED']);
    expect(await ofOne(seoul)).toEqual(['DRAFT', 'PUBLISHED']);
  });
});

describe('bad input', () => {
  it.each([
    [{ content: {} }, 'VALIDATION_FAILED', 'content.title'],
    [{ content: { title: 'Fine title', colour: 'red' } }, 'UNKNOWN_FIELD', 'content.colour'],
    [
      { content: { ...leakage, budget: { minimum: 5, maximum: 1, currency: 'USD' } } },
      'VALIDATION_FAILED',
      'content.budget.minimum',
    ],
    [
      { organisationId: 'seoul', content: { ...leakage, themes: ['magic'] } },
      'VALIDATION_FAILED',
      'content.themes.0',
    ],
    [{ content: leakage, organisationId: 'nowhere' }, 'NOT_FOUND', 'organisationId'],
    [{ content: leakage, organisationId: 'vendor' }, 'VALIDATION_FAILED', 'organisationId'],
  ])('is told by code and field, in process and over HTTP alike', async (input, code, field) => {
    const options = await harness.as(secretariat);
    expect(await errorOf(harness.client.create(input as never, options))).toEqual({ code, field });
    const response = await request(harness.app)
      .post('/challenges')
      .set('authorization', `Bearer ${options.context.token}`)
      .send(input);
    expect([response.body.code, response.body.data.field]).toEqual([code, field]);
    expect(await harness.events()).toEqual([]);
  });

  it('refuses an empty challenge at publishing', async () => {
    const options = await harness.as(seoul);
    const { id, version } = await harness.client.create({ content: { title: 'Only a title' } }, options);
    expect(await errorOf(harness.client.publish({ id, expectedVersion: version }, options))).toEqual({
      code: 'INCOMPLETE',
      field: 'description',
    });
  });
});

describe('over HTTP', () => {
  it('serves the API, its description and its health', async () => {
    const { token } = (await harness.as(seoul)).context;
    const created = await request(harness.app)
      .post('/challenges')
      .set('authorization', `Bearer ${token}`)
      .send({ content: leakage });
    expect([created.status, created.body.state]).toEqual([201, 'DRAFT']);
    const list = await request(harness.app)
      .get('/challenges?first=1&state=DRAFT')
      .set('authorization', `Bearer ${token}`);
    expect(list.body.items).toEqual([created.body]);
    const document = await request(harness.app).get('/openapi.json');
    expect([document.body.openapi, Object.keys(document.body.paths).length]).toEqual(['3.1.1', 9]);
    expect((await request(harness.app).get('/healthz')).body).toEqual({ status: 'ok' });
  });

  it('tells an unreadable body, an unknown address and a body too large', async () => {
    const { token } = (await harness.as(seoul)).context;
    const post = (path: string) =>
      request(harness.app)
        .post(path)
        .set('authorization', `Bearer ${token}`)
        .set('content-type', 'application/json');
    expect((await post('/challenges').send('{"content":')).body.code).toBe('BAD_REQUEST');
    expect((await post('/nothing').send('{}')).body.code).toBe('NOT_FOUND');
    const large = await post('/challenges').send(
      JSON.stringify({ content: { title: 'x'.repeat(3_000_000) } }),
    );
    expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('sends the request id back', async () => {
    const response = await request(harness.app).get('/challenges').set('x-request-id', 'abc-1');
    expect([response.headers['x-request-id'], response.body.code, response.body.data.requestId]).toEqual([
      'abc-1',
      'NOT_SIGNED_IN',
      'abc-1',
    ]);
  });
});
