import type { Solution, Viewer } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  city,
  createHarness,
  listener,
  otherCity,
  provider,
  reader,
  rival,
  secretariat,
  seoulReference,
} from './harness.ts';

let harness: Awaited<ReturnType<typeof createHarness>>;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

async function draft(): Promise<Solution> {
  return harness.client.create(
    { content: listener, references: [seoulReference] },
    await harness.as(provider),
  );
}
async function inReview(): Promise<Solution> {
  const { id, version } = await draft();
  return harness.client.submitForReview({ id, expectedVersion: version }, await harness.as(provider));
}
async function listed(): Promise<Solution> {
  const { id, version } = await inReview();
  return harness.client.approve({ id, expectedVersion: version }, await harness.as(secretariat));
}

describe('the life of a solution', () => {
  it('is drafted, reviewed, listed, confirmed by its city and archived, and tells of what is public', async () => {
    const { client, as, events } = harness;
    const one = await listed();
    expect(one).toMatchObject({ state: 'LISTED', version: 3, listedAt: '2026-11-21T09:00:00.000Z' });
    const two = await client.confirmReference(
      { id: one.id, expectedVersion: 3, referenceId: 'ref1' },
      await as(city),
    );
    expect(two.references[0]).toMatchObject({ evidence: 'CONFIRMED', confirmedBy: 'ana' });
    await client.archive({ id: one.id, expectedVersion: 4 }, await as(provider));
    expect((await events()).map(({ type, revision }) => [type, revision])).toEqual([
      ['solution.listed', 3],
      ['solution.listed', 4],
      ['solution.unlisted', 5],
    ]);
  });

  it('goes back to its provider with a note', async () => {
    const { client, as } = harness;
    const { id, version } = await inReview();
    const back = await client.sendBack(
      { id, expectedVersion: version, note: 'Please state the price' },
      await as(secretariat),
    );
    expect(back).toMatchObject({ state: 'DRAFT', reviewNote: 'Please state the price' });
  });

  it('refuses the change of somebody who saw an older version', async () => {
    const one = await listed();
    const stale = harness.client.update(
      { id: one.id, expectedVersion: 1, content: listener },
      await harness.as(provider),
    );
    expect(await errorOf(stale)).toEqual({ code: 'STALE_VERSION', field: 'expectedVersion' });
    expect(await harness.client.get({ id: one.id }, await harness.as(provider))).toEqual(one);
  });
});

describe('who may do what', () => {
  const viewers = { provider, rival, city, otherCity, secretariat, reader };
  type Row = Record<keyof typeof viewers, string>;
  const change = {
    provider: 'done',
    rival: 'NOT_FOUND',
    city: 'NOT_ALLOWED',
    otherCity: 'NOT_FOUND',
    secretariat: 'done',
    reader: 'NOT_ALLOWED',
  };
  const expected: Record<string, Row> = {
    'create for aquatech': { ...change, rival: 'NOT_ALLOWED', otherCity: 'NOT_ALLOWED' },
    'create with id': {
      provider: 'NOT_ALLOWED',
      rival: 'NOT_ALLOWED',
      city: 'NOT_ALLOWED',
      otherCity: 'NOT_ALLOWED',
      secretariat: 'done',
      reader: 'NOT_ALLOWED',
    },
    'see a draft': {
      provider: 'done',
      rival: 'NOT_FOUND',
      city: 'done',
      otherCity: 'NOT_FOUND',
      secretariat: 'done',
      reader: 'done',
    },
    'see a listed one': {
      provider: 'done',
      rival: 'done',
      city: 'done',
      otherCity: 'done',
      secretariat: 'done',
      reader: 'done',
    },
    'submit a draft': change,
    'approve one in review': { ...change, provider: 'NOT_ALLOWED' },
    'send back one in review': { ...change, provider: 'NOT_ALLOWED' },
    'update a listed one': { ...change, rival: 'NOT_ALLOWED', otherCity: 'NOT_ALLOWED' },
    'confirm a reference': {
      provider: 'NOT_ALLOWED',
      rival: 'NOT_ALLOWED',
      city: 'done',
      otherCity: 'NOT_ALLOWED',
      secretariat: 'NOT_ALLOWED',
      reader: 'NOT_ALLOWED',
    },
    'archive a listed one': { ...change, rival: 'NOT_ALLOWED', otherCity: 'NOT_ALLOWED' },
  };
  type Options = { context: object };
  const target = ({ id, version }: Solution) => ({ id, expectedVersion: version });
  const operations: Record<string, (as: Options) => Promise<unknown>> = {
    'create for aquatech': (as) =>
      harness.client.create({ organisationId: 'aquatech', content: listener }, as),
    'create with id': (as) =>
      harness.client.create({ id: 'given', organisationId: 'aquatech', content: listener }, as),
    'see a draft': async (as) => harness.client.get({ id: (await draft()).id }, as),
    'see a listed one': async (as) => harness.client.get({ id: (await listed()).id }, as),
    'submit a draft': async (as) => harness.client.submitForReview(target(await draft()), as),
    'approve one in review': async (as) => harness.client.approve(target(await inReview()), as),
    'send back one in review': async (as) =>
      harness.client.sendBack({ ...target(await inReview()), note: 'Not yet' }, as),
    'update a listed one': async (as) =>
      harness.client.update({ ...target(await listed()), content: listener }, as),
    'confirm a reference': async (as) =>
      harness.client.confirmReference({ ...target(await listed()), referenceId: 'ref1' }, as),
    'archive a listed one': async (as) => harness.client.archive(target(await listed()), as),
  };
  const cells = Object.entries(expected).flatMap(([operation, row]) =>
    Object.entries(row).map(([who, outcome]) => ({ operation, who, outcome })),
  );

  it.each(cells)('$who: $operation -> $outcome', async ({ operation, who, outcome }) => {
    const attempt =
      operations[operation]?.(await harness.as(viewers[who as keyof typeof viewers])) ?? Promise.resolve();
    if (outcome === 'done') expect(await attempt).toMatchObject({ organisationId: 'aquatech' });
    else expect((await errorOf(attempt)).code).toBe(outcome);
  });

  it('lists what is listed, and drafts to their provider and the secretariat alone', async () => {
    await draft();
    await listed();
    const list = async (viewer: Viewer, input: object) =>
      (await harness.client.list(input, await harness.as(viewer))).items.map(({ state }) => state).sort();
    expect(await list(rival, {})).toEqual(['LISTED']);
    expect(await list(rival, { state: 'DRAFT' })).toEqual([]);
    expect(await list(rival, { state: 'DRAFT', organisationId: 'aquatech' })).toEqual([]);
    expect(await list(provider, { state: 'DRAFT' })).toEqual(['DRAFT']);
    expect(await list(secretariat, {})).toEqual(['DRAFT', 'LISTED']);
    expect(await list(rival, { region: 'EAST_ASIA', theme: 'water-management' })).toEqual(['LISTED']);
    expect(await list(rival, { region: 'EUROPE' })).toEqual([]);
    const groups = await harness.client.listByOrganisations(
      { parentIds: ['aquatech', 'rival'] },
      await harness.as(rival),
    );
    expect(groups.map(({ page }) => page.items.map(({ state }) => state))).toEqual([['LISTED'], []]);
    const ofOne = async (viewer: Viewer) =>
      (
        await harness.client.listByOrganisations({ parentIds: ['aquatech'] }, await harness.as(viewer))
      ).flatMap(({ page }) => page.items.map(({ state }) => state).sort());
    expect(await ofOne(rival)).toEqual(['LISTED']);
    expect(await ofOne(provider)).toEqual(['DRAFT', 'LISTED']);
  });
});

describe('bad input', () => {
  it.each([
    [{ content: {} }, 'VALIDATION_FAILED', 'content.name'],
    [{ content: { ...listener, colour: 'red' } }, 'UNKNOWN_FIELD', 'content.colour'],
    [{ content: { ...listener, readiness: 10 } }, 'VALIDATION_FAILED', 'content.readiness'],
    [{ content: { ...listener, themes: ['magic'] } }, 'VALIDATION_FAILED', 'content.themes.0'],
    [{ content: listener, organisationId: 'nowhere' }, 'NOT_FOUND', 'organisationId'],
  ])('is told by code and field, in process and over HTTP alike', async (input, code, field) => {
    const options = await harness.as(secretariat);
    expect(await errorOf(harness.client.create(input as never, options))).toEqual({ code, field });
    const response = await request(harness.app)
      .post('/solutions')
      .set('authorization', `Bearer ${options.context.token}`)
      .send(input);
    expect([response.body.code, response.body.data.field]).toEqual([code, field]);
  });
});
