import { describe, expect, it } from 'vitest';
import type { SearchCondition, SearchDocument } from '../port.ts';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled, idsOf } from './fixtures.ts';

const documents: readonly SearchDocument[] = [
  { id: 'a', title: 'lamp', region: 'asia', themes: ['mobility', 'safe-city'], price: 10, isListed: true },
  { id: 'b', title: 'lamp', region: 'Asia', themes: ['mobility'], price: 20.5, isListed: false },
  { id: 'c', title: 'lamp', region: 'africa', themes: [], price: -3, isListed: true },
  { id: 'd', title: 'lamp', region: null, themes: 'mobility', price: 0 },
  { id: 'e', title: 'road', region: '10', price: '10', isListed: 'true' },
];

const conditions: readonly (readonly [field: string, condition: SearchCondition, ids: string[]])[] = [
  ['region', 'asia', ['a']],
  ['region', 'Asia', ['b']],
  ['region', 'ásia', []],
  ['region', 'nowhere', []],
  ['themes', 'mobility', ['a', 'b', 'd']],
  ['themes', 'safe-city', ['a']],
  ['themes', { in: ['safe-city', 'mobility'] }, ['a', 'b', 'd']],
  ['region', { in: ['africa', '10'] }, ['c', 'e']],
  ['region', { in: [] }, []],
  ['price', 10, ['a']],
  ['price', '10', ['e']],
  ['price', 0, ['d']],
  ['price', { gte: 0 }, ['a', 'b', 'd']],
  ['price', { lte: 10 }, ['a', 'c', 'd']],
  ['price', { gte: 10, lte: 20.5 }, ['a', 'b']],
  ['price', { gte: 11, lte: 9 }, []],
  ['isListed', true, ['a', 'c']],
  ['isListed', false, ['b']],
  ['isListed', 'true', ['e']],
  ['region', 'asia" OR region = "africa', []],
];

export function filtersContract(engine: CurrentEngine): void {
  describe('filters', () => {
    it.each(conditions)('%s %j finds %j', async (field, condition, ids) => {
      const index = await filled(engine(), documents);
      expect(await idsOf(index, { text: '', filter: { [field]: condition } })).toEqual(ids);
    });

    it('holds all conditions, beside the words', async () => {
      const index = await filled(engine(), documents);
      const filter = { themes: 'mobility', price: { gte: 5 } };
      expect(await idsOf(index, { text: '', filter })).toEqual(['a', 'b']);
      expect(await idsOf(index, { text: 'lamp', filter: { ...filter, isListed: true } })).toEqual(['a']);
      expect(await idsOf(index, { text: 'road', filter })).toEqual([]);
    });

    it('wants both bounds of one value of a list', async () => {
      const index = await filled(engine(), [
        { id: 'around', themes: [1, 20] },
        { id: 'within', themes: ['x', 7, 20] },
      ]);
      expect(await idsOf(index, { text: '', filter: { themes: { gte: 5, lte: 9 } } })).toEqual(['within']);
      expect(await idsOf(index, { text: '', filter: { themes: 7 } })).toEqual(['within']);
    });

    it('finds by values in any script, with quotes and signs', async () => {
      const values = ['서울', 'المدينة', `it's "x"`, 'a,b', '\\', 'x = y', ' space ', '🚲', 'constructor'];
      const index = await filled(
        engine(),
        values.map((region, place) => ({ id: `v${place}`, region })),
      );
      for (const [place, region] of values.entries()) {
        expect(await idsOf(index, { text: '', filter: { region } })).toEqual([`v${place}`]);
      }
    });

    it('takes codes of 280 bytes and up to 1,000 values', async () => {
      const region = '서'.repeat(93);
      const index = await filled(engine(), [{ id: 'long', region }]);
      const values = [region, ...Array.from({ length: 999 }, (_, place) => place)];
      expect(await idsOf(index, { text: '', filter: { region } })).toEqual(['long']);
      expect(await idsOf(index, { text: '', filter: { region: { in: values } } })).toEqual(['long']);
    });

    it('filters by a field with the name of something objects inherit', async () => {
      const index = await filled(engine(), [{ id: 'own', constructor: 'x' }, { id: 'none' }], {
        filterable: ['constructor', 'toString'],
        sortable: ['constructor'],
      });
      const query = { text: '', facets: ['constructor', 'toString'] };
      expect(await idsOf(index, { ...query, filter: { constructor: 'x' } })).toEqual(['own']);
      expect((await index.search(query)).facets).toEqual({
        constructor: [{ value: 'x', count: 1 }],
        toString: [],
      });
    });
  });
}
