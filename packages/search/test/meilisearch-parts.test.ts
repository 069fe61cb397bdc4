import type { Settings } from 'meilisearch';
import { describe, expect, it } from 'vitest';
import { checkQuery } from '../src/check-query.ts';
import { documentBatches, keyBatches } from '../src/meilisearch/batches.ts';
import { toCode } from '../src/meilisearch/codes.ts';
import { encodeDocument } from '../src/meilisearch/document.ts';
import { readFacets } from '../src/meilisearch/facets.ts';
import { filterExpressions } from '../src/meilisearch/filter.ts';
import type { Embedder } from '../src/meilisearch/index.ts';
import { readHighlight } from '../src/meilisearch/highlight.ts';
import { checkOptions } from '../src/meilisearch/options.ts';
import { plainText } from '../src/meilisearch/plain-words.ts';
import { buildQuery } from '../src/meilisearch/query.ts';
import { differences, settingsFor } from '../src/meilisearch/settings.ts';
import { synonymSettings } from '../src/meilisearch/synonyms.ts';
import type { IndexDefinition, SearchDocument } from '../src/port.ts';

const definition: IndexDefinition = {
  name: 'solutions',
  searchable: ['title'],
  filterable: ['region'],
  sortable: ['price'],
  synonyms: [['Waste', 'garbage'], ['ITS', 'intelligent transport-systems'], ['alone']],
};

describe('plain text', () => {
  it.each([
    ['Große “Straße”, L’eau', 'grosse. strasse. eau'],
    ['e-government / IT_s', 'e government it s'],
    ['智慧城市，停车', '智慧 城市. 停车'],
    ['"-x" <em>y</em>', 'x. em. y. em'],
    ['!!!', ''],
  ])('of %s is %s', (text, plain) => {
    expect(plainText(text).text).toBe(plain);
  });
});

describe('a stored document', () => {
  it('holds the document, its words, codes, numbers and sort keys', () => {
    const document = { id: 'a.b', title: ['Große', 'Lamp'], region: ['x', 5, 'x'], price: null };
    expect(JSON.parse(encodeDocument(document, definition))).toEqual({
      key: 'a_db',
      order: 'sc4n64',
      source: document,
      words_title: 'grosse. lamp',
      codes_region: ['sf0', 'nc014000000000000'],
      numbers_region: [5],
    });
  });
});

describe('filters', () => {
  it.each([
    ['x" OR y', 'codes_region = "sf0h20jqi41sg"'],
    [{ in: [] }, 'codes_region IN []'],
    [{ in: ['x', 5] }, 'codes_region IN ["sf0", "nc014000000000000"]'],
    [{ gte: 1e21 }, 'numbers_region >= "1e+21"'],
    [{ lte: -2 }, 'numbers_region <= "-2"'],
    [{ gte: 1, lte: 2 }, 'numbers_region "1" TO "2"'],
    [{ gte: 2, lte: 1 }, 'numbers_region IN []'],
  ])('%j is %s', (condition, expression) => {
    expect(filterExpressions([['region', condition]])).toEqual([expression]);
  });
});

describe('queries', () => {
  const wordsOf = (text: string) => buildQuery(checkQuery({ text }, definition)).words;

  it('hold the words alone, the last one open', () => {
    expect(wordsOf(' "Große" -Straße* ')).toBe('grosse. strasse');
  });

  it('end after ten words, the tenth whole where more were typed', () => {
    expect(wordsOf('a b c d e f g h i j')).toBe('a b c d e f g h i j');
    expect(wordsOf('a b c d e f g h i j k l')).toBe('a b c d e f g h i j ');
  });
});

describe('facets', () => {
  it('come by number and then by value, whatever the order of the server', () => {
    const counts = { [toCode('b')]: 1, [toCode(2)]: 1, [toCode('a')]: 3, [toCode(10)]: 1, [toCode(true)]: 1 };
    expect(readFacets(['region', 'other'], { codes_region: counts })).toEqual({
      region: [
        { value: 'a', count: 3 },
        { value: true, count: 1 },
        { value: 2, count: 1 },
        { value: 10, count: 1 },
        { value: 'b', count: 1 },
      ],
      other: [],
    });
  });
});

describe('highlights', () => {
  const mark = (text: string) => text.replaceAll('[', '\ue010').replaceAll(']', '\ue011');

  it.each([
    [
      'Große Straße',
      'grosse [str]asse',
      [
        ['Große ', false],
        ['Straße', true],
      ],
    ],
    [
      'a b',
      '[a] [b]',
      [
        ['a', true],
        [' ', false],
        ['b', true],
      ],
    ],
    ['a b', 'a b', [['a b', false]]],
    ['changed since', '[other] words', [['changed since', false]]],
    ['', '', []],
  ])('of %s as %s', (original, formatted, pieces) => {
    expect(readHighlight(original, mark(formatted)).map(({ text, isMatch }) => [text, isMatch])).toEqual(
      pieces,
    );
  });
});

describe('settings', () => {
  it('say both directions of every synonym', () => {
    expect(synonymSettings(definition.synonyms)).toEqual({
      waste: ['garbage'],
      garbage: ['waste'],
      its: ['intelligent transport systems'],
      'intelligent transport systems': ['its'],
    });
  });

  const embedder: Embedder = { name: 'e', settings: { source: 'openAi', model: 'm', apiKey: 'k' } };
  const ours = settingsFor(definition, embedder);
  // As a server shows them: sets in another order, more of its own, the secret covered.
  const shown: Settings = {
    ...ours,
    filterableAttributes: ['numbers_region', 'codes_region'],
    typoTolerance: { ...ours.typoTolerance, disableOnNumbers: false },
    embedders: { e: { source: 'openAi', model: 'm', apiKey: 'kXXX', documentTemplate: '' } },
    localizedAttributes: null,
  };

  it('are the same where only the server adds something', () => {
    expect(differences(ours, shown)).toEqual([]);
  });

  it.each([
    ['searchableAttributes', ['words_title', 'source']],
    ['rankingRules', ours.rankingRules?.toReversed()],
    ['stopWords', ['the']],
    ['synonyms', { ...ours.synonyms, extra: ['word'] }],
    ['distinctAttribute', 'order'],
    ['pagination', { maxTotalHits: 10 }],
    ['embedders', {}],
    ['embedders', { ...shown.embedders, other: { source: 'userProvided', dimensions: 3 } }],
    ['typoTolerance', { ...ours.typoTolerance, enabled: false }],
  ])('differ in %s', (name, value) => {
    expect(differences(ours, { ...shown, [name]: value })).toEqual([name]);
  });
});

describe('batches', () => {
  async function sizesOf(documents: readonly SearchDocument[]): Promise<number[]> {
    const batches = await Array.fromAsync(documentBatches(documents, definition));
    const ids = batches.flat().map((document) => (JSON.parse(document) as { key: string }).key);
    expect(ids).toEqual(documents.map(({ id }) => id));
    return batches.map((batch) => batch.length);
  }

  it('are cut by number and by size, and lose nothing', async () => {
    const documents = (count: number, title: string) =>
      Array.from({ length: count }, (_, place) => ({ id: `d${place}`, title }));
    expect(await sizesOf(documents(12_000, 'lamp'))).toEqual([5_000, 5_000, 2_000]);
    expect(await sizesOf(documents(5, 'é '.repeat(1_000_000)))).toEqual([2, 2, 1]);
    expect(await sizesOf([])).toEqual([]);
    const keys = Array.from({ length: 20_001 }, (_, place) => String(place));
    expect(keyBatches(keys).map((batch) => batch.length)).toEqual([10_000, 10_000, 1]);
    expect(keyBatches(keys).flat()).toEqual(keys);
  });
});

describe('options', () => {
  const access = { url: 'http://127.0.0.1:7700', apiKey: 'k' };

  it.each([
    ['url', { ...access, url: 'localhost:7700' }],
    ['apiKey', { url: access.url }],
    ['indexPrefix', { ...access, indexPrefix: 'a/' }],
    [
      'embedder',
      {
        ...access,
        embedder: { name: 'e', settings: { source: 'userProvided', dimensions: 3 }, semanticRatio: 2 },
      },
    ],
  ] as const)('refuses a wrong %s', (field, options) => {
    expect(() => checkOptions(options)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIGURATION', field }),
    );
  });
});
