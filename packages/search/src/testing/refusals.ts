import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../port.ts';
import type { CurrentEngine } from './define-search-contract.ts';
import { definition, filled, idsFor, titled } from './fixtures.ts';

const unusable: readonly (readonly [name: string, query: Partial<SearchQuery>, field: string])[] = [
  ['a filter on an unknown field', { filter: { nothing: 1 } }, 'filter.nothing'],
  ['a filter on a searchable field', { filter: { title: 'lamp' } }, 'filter.title'],
  ['a filter on __proto__', { filter: JSON.parse('{"__proto__":"x"}') }, 'filter.__proto__'],
  ['a filter on constructor', { filter: { constructor: 'x' } }, 'filter.constructor'],
  ['a facet of an unknown field', { facets: ['themes', 'nothing'] }, 'facets'],
  ['a facet of __proto__', { facets: ['__proto__'] }, 'facets'],
  ['a sort by a field that is not sortable', { sort: { field: 'themes', direction: 'ascending' } }, 'sort'],
  ['a sort by __proto__', { sort: { field: '__proto__', direction: 'ascending' } }, 'sort'],
  ['a highlight of a field that is not searchable', { highlight: ['themes'] }, 'highlight'],
];

const wrong: readonly (readonly [name: string, query: unknown, field: string])[] = [
  ['no text', { text: undefined }, 'text'],
  ['text that is a list', { text: ['lamp'] }, 'text'],
  ['a condition that is undefined', { filter: { region: undefined } }, 'filter.region'],
  ['a condition that is null', { filter: { region: null } }, 'filter.region'],
  ['an empty condition', { filter: { region: {} } }, 'filter.region'],
  ['an unknown condition', { filter: { price: { gt: 5 } } }, 'filter.price'],
  ['a mixed condition', { filter: { price: { in: [1], gte: 5 } } }, 'filter.price'],
  ['bounds that are undefined', { filter: { price: { gte: undefined } } }, 'filter.price'],
  ['a bound that is text', { filter: { price: { gte: '5' } } }, 'filter.price'],
  ['a bound that is no number', { filter: { price: { lte: Number.NaN } } }, 'filter.price'],
  ['a list as a condition', { filter: { region: ['asia'] } }, 'filter.region'],
  ['an in that is no list', { filter: { region: { in: 'asia' } } }, 'filter.region'],
  ['an object in a list', { filter: { region: { in: [{}] } } }, 'filter.region'],
  ['1,001 values', { filter: { price: { in: Array.from({ length: 1_001 }, (_, n) => n) } } }, 'filter.price'],
  ['an unknown direction', { sort: { field: 'price', direction: 'down' } }, 'sort.direction'],
];

export function refusalsContract(engine: CurrentEngine): void {
  describe('refusals', () => {
    it.each(unusable)('BAD_FILTER: %s', async (_name, query, field) => {
      await expect(
        engine()
          .index(definition)
          .search({ text: '', ...query }),
      ).rejects.toEqual(expect.objectContaining({ code: 'BAD_FILTER', field }));
    });

    it.each(wrong)('VALIDATION_FAILED: %s', async (_name, query, field) => {
      const asked = { text: '', ...(query as object) } as SearchQuery;
      await expect(engine().index(definition).search(asked)).rejects.toEqual(
        expect.objectContaining({ code: 'VALIDATION_FAILED', field }),
      );
    });

    it('takes a text of 500 characters and none longer', async () => {
      const index = await filled(engine(), titled('lamp', 'road'));
      const tooLong = expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'text' }) as Error;
      expect(await idsFor(index, 'lamp'.padEnd(500))).toEqual(['d1']);
      expect(await idsFor(index, 'x'.repeat(500))).toEqual([]);
      expect(await idsFor(index, 'lamp '.repeat(100))).toEqual(['d1']);
      await expect(index.search({ text: 'x'.repeat(501) })).rejects.toEqual(tooLong);
      await expect(index.search({ text: 'word '.repeat(10_000) })).rejects.toEqual(tooLong);
    });

    it.each(['\ud83d', 'lamp\udc00', '\u0000', '"', "'; DROP", '*', 'a:b', '(', '\\', '\u202e', '👩🏽‍🚒'])(
      'answers %j without failing',
      async (text) => {
        const index = await filled(engine(), titled('road'));
        const { total, hits } = await index.search({ text, highlight: ['title'] });
        expect(hits.length).toBe(total);
      },
    );
  });
}
