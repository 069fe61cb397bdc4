import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled } from './fixtures.ts';

export function facetsContract(engine: CurrentEngine): void {
  describe('facets', () => {
    it('counts values over all hits, not the page', async () => {
      const index = await filled(engine(), [
        { id: 'a', title: 'lamp', themes: ['mobility', 'safe-city'], isListed: true },
        { id: 'b', title: 'lamp', themes: ['mobility', 'mobility'], isListed: false },
        { id: 'c', title: 'lamp', themes: [], isListed: true },
        { id: 'd', title: 'road', themes: ['mobility'] },
      ]);
      const result = await index.search({ text: 'lamp', facets: ['themes', 'isListed', 'region'], limit: 1 });
      expect(result.hits.length).toBe(1);
      expect(result.facets).toEqual({
        themes: [
          { value: 'mobility', count: 2 },
          { value: 'safe-city', count: 1 },
        ],
        isListed: [
          { value: true, count: 2 },
          { value: false, count: 1 },
        ],
        region: [],
      });
    });

    it('counts what the filter leaves', async () => {
      const index = await filled(engine(), [
        { id: 'a', region: 'asia', price: 1 },
        { id: 'b', region: 'africa', price: 2 },
      ]);
      const result = await index.search({ text: '', facets: ['region'], filter: { price: { gte: 2 } } });
      expect(result.facets).toEqual({ region: [{ value: 'africa', count: 1 }] });
    });

    it('keeps types, case and accents apart, equal counts by value', async () => {
      const values = ['b', 'B', 'é', 'e', '1', 10, 2, true, false, 'true'];
      const index = await filled(
        engine(),
        values.map((region, place) => ({ id: `v${place}`, region })),
      );
      const { facets } = await index.search({ text: '', facets: ['region'] });
      const expected = [false, true, 2, 10, '1', 'B', 'b', 'e', 'true', 'é'];
      expect(facets).toEqual({ region: expected.map((value) => ({ value, count: 1 })) });
    });

    it('shows the 100 most frequent values', async () => {
      const code = (place: number) => `v${String(place).padStart(3, '0')}`;
      const documents = Array.from({ length: 150 }, (_, place) => ({ id: `d${place}`, region: code(place) }));
      const index = await filled(engine(), [...documents, { id: 'again', region: code(149) }]);
      const { facets } = await index.search({ text: '', facets: ['region'] });
      const rest = Array.from({ length: 99 }, (_, place) => ({ value: code(place), count: 1 }));
      expect(facets).toEqual({ region: [{ value: code(149), count: 2 }, ...rest] });
    });
  });
}
