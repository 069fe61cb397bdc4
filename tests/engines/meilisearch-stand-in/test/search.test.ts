import { describe, expect, it } from 'vitest';
import { useStandIn } from './client.ts';

const { ask, write, fill, search, found } = useStandIn();
const all = { matchingStrategy: 'all' };

describe('words', () => {
  const titles = {
    accent: 'Gestión del agua',
    apart: 'intelligent people and transport of systems',
    phrase: 'intelligent transport systems',
    ended: 'intelligent. Transport systems',
    typo: 'traffit light',
    right: 'traffic light',
    korean: '교통 안내',
    camel: 'toString',
    pilot: 'its pilot',
  };
  const documents = Object.entries(titles).map(([key, title]) => ({ key, title }));
  const settings = {
    searchableAttributes: ['title'],
    synonyms: { its: ['intelligent transport systems'], agua: ['water'] },
  };

  it.each([
    ['gestion', ['accent']],
    ['GESTIÓN ag', ['accent']],
    ['ges agua', []],
    ['traffic light', ['right', 'typo']],
    ['traf', ['right', 'typo']],
    ['traf ', []],
    ['lihgt', ['typo', 'right']],
    ['kight', []],
    ['교통', ['korean']],
    ['string', ['camel']],
    ['tostring', []],
    ['its', ['pilot', 'phrase']],
    // One way only.
    ['intelligent transport systems', ['phrase', 'ended', 'apart']],
    ['water', []],
    ['!!!', documents.map(({ key }) => key)],
    ['a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 its', []],
  ])('%s finds %j', async (q, keys) => {
    await fill(settings, documents);
    expect((await found({ q, ...all })).map(String).sort()).toEqual(keys.toSorted());
  });

  it('counts ten words', async () => {
    const title = 'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10';
    await fill(settings, [{ key: '1', title }]);
    expect(await found({ q: `${title} absent`, ...all })).toEqual(['1']);
  });

  it('ranks by typos, distance, field and the rules of the index', async () => {
    const rankingRules = ['words', 'typo', 'proximity', 'attribute', 'exactness', 'price:desc'];
    await fill({ searchableAttributes: ['title', 'text'], rankingRules }, [
      { key: 'text', title: 'x', text: 'street lamp' },
      { key: 'typo', title: 'streat lamp' },
      { key: 'far', title: 'street with a lamp' },
      { key: 'cheap', title: 'street lamp', price: 1 },
      { key: 'dear', title: 'street lamp', price: 2 },
    ]);
    expect(await found({ q: 'street lamp', ...all })).toEqual(['dear', 'cheap', 'text', 'far', 'typo']);
  });

  it('searches only the fields that are declared', async () => {
    await fill({ searchableAttributes: ['title'] }, [{ key: '1', title: 'x', text: 'lamp' }]);
    expect(await found({ q: 'lamp' })).toEqual([]);
  });
});

describe('highlights', () => {
  it('mark letters, escape nothing, and make texts of numbers', async () => {
    await fill({ searchableAttributes: ['title'] }, [{ key: '1', title: '<b>Parking</b> lamps', price: 5 }]);
    const query = { q: 'lamps par', attributesToHighlight: ['title'], ...all };
    expect((await search(query)).body.hits).toEqual([
      {
        key: '1',
        title: '<b>Parking</b> lamps',
        price: 5,
        _formatted: { key: '1', title: '<b><em>Par</em>king</b> <em>lamps</em>', price: '5' },
      },
    ]);
    const tags = { highlightPreTag: '[', highlightPostTag: ']', attributesToRetrieve: ['title'] };
    expect((await search({ ...query, ...tags })).body.hits).toEqual([
      { title: '<b>Parking</b> lamps', _formatted: { title: '<b>[Par]king</b> [lamps]' } },
    ]);
  });
});

describe('filters', () => {
  const documents = [
    { key: '1', region: 'Asia', price: 5, tags: ['a', 'b'] },
    { key: '2', region: 'ásia', price: '5', tags: [] },
    { key: '3', region: null, price: 7.5 },
    { key: '4', region: '', isOn: true, price: [1, 20] },
  ];
  const settings = { filterableAttributes: ['region', 'price', 'tags', 'isOn'] };

  it.each([
    ['region = asia', ['1', '2']],
    [`region = 'ASIA'`, ['1', '2']],
    ['region != asia', ['3', '4']],
    ['price = 5', ['1', '2']],
    ['price > 5', ['3', '4']],
    ['price >= "5" AND price <= 10', ['1', '3', '4']],
    ['price 5 TO 10', ['1', '3']],
    ['price 10 TO 5', []],
    ['tags IN [b, c]', ['1']],
    ['tags IN []', []],
    ['tags NOT IN [b]', ['2', '3', '4']],
    ['NOT (price = 5 OR tags = a)', ['3', '4']],
    ['region EXISTS AND isOn = true', ['4']],
    ['tags NOT EXISTS', ['3', '4']],
    ['region IS NULL', ['3']],
    ['region IS NOT NULL', ['1', '2', '4']],
    ['region IS EMPTY OR tags IS EMPTY', ['2', '4']],
    [['price = 5', ['tags = a', 'tags = z']], ['1']],
    ['', ['1', '2', '3', '4']],
  ])('%j finds %j', async (filter, keys) => {
    await fill(settings, documents);
    expect(await found({ filter })).toEqual(keys);
  });

  it.each([
    ['region', 7],
    ['region =', 9],
    ['region = "asia', 10],
    ['(region = asia', 15],
    ['region = asia AND', 18],
    ['region = asia region = b', 15],
    ['tags IN a', 9],
    ['price > cheap', 14],
    ['region IS asia', 11],
    ['region CONTAINS as', 17],
  ])('refuses %s, and says where', async (filter, at) => {
    await fill(settings, documents);
    const { status, body } = await search({ filter });
    expect([status, body.code]).toEqual([400, 'invalid_search_filter']);
    expect(body.message).toContain(`\n${at}:${filter.length + 1} ${filter}`);
  });
});

describe('pages, order and facets', () => {
  const documents = [
    { key: '1', price: 10, name: 'b' },
    { key: '2', name: 'É' },
    { key: '3', price: 9, name: 'c' },
    { key: '4', price: 'x', name: 'a' },
    { key: '5', price: 10 },
  ];
  const settings = { filterableAttributes: ['price', 'name'], sortableAttributes: ['price', 'name'] };

  it('sorts numbers, then texts, then the rest', async () => {
    await fill(settings, documents);
    expect(await found({ sort: ['price:asc', 'name:desc'] })).toEqual(['3', '1', '5', '4', '2']);
    expect(await found({ sort: ['price:desc'] })).toEqual(['1', '5', '3', '4', '2']);
    expect(await found({ sort: ['name:asc'] })).toEqual(['4', '1', '3', '2', '5']);
  });

  it('answers with an offset or with pages, up to the reachable hits', async () => {
    await fill({ ...settings, pagination: { maxTotalHits: 3 } }, documents);
    const { hits, ...rest } = (await search({ offset: 2, limit: 5 })).body;
    expect(hits).toEqual([documents[2]]);
    expect(rest).toEqual({
      query: '',
      processingTimeMs: expect.any(Number) as number,
      limit: 5,
      offset: 2,
      estimatedTotalHits: 3,
      requestUid: expect.any(String) as string,
    });
    const paged = (await search({ page: 2, hitsPerPage: 2 })).body;
    expect([paged.page, paged.hitsPerPage, paged.totalPages, paged.totalHits]).toEqual([2, 2, 2, 3]);
  });

  it('counts values as texts, alphabetically or by number, so many of them', async () => {
    await fill({ ...settings, faceting: { maxValuesPerFacet: 2 } }, documents);
    const { facetDistribution, facetStats } = (await search({ facets: ['price', 'name'] })).body;
    expect(facetDistribution).toEqual({ price: { '9': 1, '10': 2 }, name: { a: 1, b: 1 } });
    expect(facetStats).toEqual({ price: { min: 9, max: 10 } });
  });

  it('shows settings with its defaults, and brings them back', async () => {
    await fill({ faceting: { maxValuesPerFacet: 2 }, stopWords: ['the', 'a', 'the'] }, documents);
    const body = async () => (await ask('GET', '/indexes/things/settings')).body;
    expect(await body()).toEqual(
      expect.objectContaining({
        faceting: { maxValuesPerFacet: 2, sortFacetValuesBy: { '*': 'alpha' } },
        stopWords: ['a', 'the'],
        searchableAttributes: ['*'],
      }),
    );
    await write('PATCH', '/indexes/things/settings', { stopWords: null });
    expect((await body()).stopWords).toEqual([]);
  });
});
