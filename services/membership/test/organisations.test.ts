import { type OrganisationContentInput, organisationContent } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness } from './harness.ts';

const kigali: OrganisationContentInput = {
  kind: 'CITY',
  name: 'City of Kigali',
  names: { rw: 'Umujyi wa Kigali' },
  country: 'RW',
  timeZone: 'Africa/Kigali',
  languages: ['en', 'rw'],
  city: { population: 1_745_555, populationYear: 2022 },
};
let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.close());

describe('organisations', () => {
  it('are added with their region, and told with the whole snapshot', async () => {
    const created = await h.client.organisations.create({ id: 'kigali', content: kigali }, h.system);
    expect(created).toEqual({
      ...organisationContent.parse(kigali),
      id: 'kigali',
      version: 1,
      region: 'SUB_SAHARAN_AFRICA',
      createdAt: '2026-11-21T09:00:00.000Z',
      updatedAt: '2026-11-21T09:00:00.000Z',
    });
    const events = await h.pendingEvents();
    expect(
      events.map(({ type, aggregateId, revision, data }) => ({ type, aggregateId, revision, data })),
    ).toEqual([
      {
        type: 'organisation.changed',
        aggregateId: 'kigali',
        revision: 1,
        data: { organisation: created },
      },
    ]);
  });

  it('get an id where none is given', async () => {
    expect((await h.client.organisations.create({ content: kigali }, h.system)).id).toMatch(/^m-\d+$/);
  });

  it('are changed with the version that was seen, and told again', async () => {
    await h.client.organisations.create({ id: 'kigali', content: kigali }, h.system);
    const moved = { ...kigali, country: 'FR' };
    const change = { id: 'kigali', expectedVersion: 1, content: moved };
    const changed = await h.client.organisations.update(change, h.system);
    expect([changed.version, changed.region]).toEqual([2, 'EUROPE']);
    const event = (await h.pendingEvents()).at(-1);
    expect([event?.revision, event?.data]).toEqual([2, { organisation: changed }]);
    expect(await errorOf(h.client.organisations.update(change, h.system))).toEqual({
      code: 'STALE_VERSION',
      field: 'expectedVersion',
    });
  });

  it('a city has a city profile, others never', async () => {
    const bare = { kind: 'CITY', name: 'Bare', country: 'RW' } as const;
    const city = await h.client.organisations.create({ content: bare }, h.system);
    expect(city.city).toEqual({
      population: null,
      populationYear: null,
      populationSource: null,
      isPopulationVerified: false,
      incomeGroup: null,
      latitude: null,
      longitude: null,
    });
    const firm = { ...bare, kind: 'CORPORATE' } as const;
    expect((await h.client.organisations.create({ content: firm }, h.system)).city).toBe(null);
    expect(
      await errorOf(h.client.organisations.create({ content: { ...firm, city: {} } }, h.system)),
    ).toEqual({ code: 'VALIDATION_FAILED', field: 'content.city' });
  });

  it.each([
    [{ country: 'XX' }, { code: 'VALIDATION_FAILED', field: 'content.country' }],
    [{ country: 'kr' }, { code: 'VALIDATION_FAILED', field: 'content.country' }],
    [{ name: ' ' }, { code: 'VALIDATION_FAILED', field: 'content.name' }],
    [{ timeZone: 'Mars/Base' }, { code: 'VALIDATION_FAILED', field: 'content.timeZone' }],
    [{ nmae: 'x' }, { code: 'UNKNOWN_FIELD', field: 'content.nmae' }],
    [{ city: { population: 0 } }, { code: 'VALIDATION_FAILED', field: 'content.city.population' }],
  ])('%j is refused', async (wrong, error) => {
    const content = { ...kigali, ...wrong };
    expect(await errorOf(h.client.organisations.create({ content }, h.system))).toEqual(error);
    expect(await h.pendingEvents()).toEqual([]);
  });

  it('the same id twice is refused', async () => {
    await h.client.organisations.create({ id: 'kigali', content: kigali }, h.system);
    expect(
      (await errorOf(h.client.organisations.create({ id: 'kigali', content: kigali }, h.system))).code,
    ).toBe('ALREADY_EXISTS');
  });

  it('are found by id, in order, and listed by name with filters and pages', async () => {
    await h.addOrganisations();
    const many = await h.client.organisations.getMany({ ids: ['vendor', 'nobody', 'seoul'] }, h.system);
    expect(many.map((organisation) => organisation?.id ?? null)).toEqual(['vendor', null, 'seoul']);
    const names = async (wish: object) =>
      (await h.client.organisations.list(wish, h.system)).items.map((organisation) => organisation.id);
    expect(await names({})).toEqual(['makati', 'vendor', 'seoul', 'wego']);
    expect(await names({ kind: 'CITY' })).toEqual(['makati', 'seoul']);
    expect(await names({ region: 'EUROPE' })).toEqual(['vendor']);
    expect(await names({ country: 'KR', kind: 'INSTITUTION' })).toEqual(['wego']);
    const first = await h.client.organisations.list({ first: 3 }, h.system);
    expect([first.items.length, first.hasNextPage]).toEqual([3, true]);
    const rest = await h.client.organisations.list({ first: 3, after: first.cursors.at(-1) }, h.system);
    expect([rest.items.map((organisation) => organisation.id), rest.hasNextPage]).toEqual([['wego'], false]);
    expect((await errorOf(h.client.organisations.list({ after: 'nonsense' }, h.system))).code).toBe(
      'BAD_CURSOR',
    );
  });

  it('an unknown one is not found', async () => {
    expect(await errorOf(h.client.organisations.get({ id: 'nobody' }, h.system))).toEqual({
      code: 'NOT_FOUND',
      field: 'id',
    });
  });
});
