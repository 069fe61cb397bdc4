import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { definition, filled, idsOf } from './fixtures.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `d${String(place).padStart(4, '0')}`, title: 'lamp' }));

export function pagesContract(engine: CurrentEngine): void {
  describe('pages', () => {
    it('gives 20 hits where nothing is said, and the total', async () => {
      const index = await filled(engine(), numbered(45));
      const result = await index.search({ text: 'lamp' });
      expect(result.hits.map((hit) => hit.id)).toEqual(numbered(20).map((document) => document.id));
      expect(result.total).toBe(45);
    });

    it('cuts pages without gap or overlap', async () => {
      const index = await filled(engine(), numbered(45));
      const pages = [];
      for (const offset of [0, 20, 40, 60]) pages.push(await idsOf(index, { text: 'lamp', offset }));
      expect(pages.map((page) => page.length)).toEqual([20, 20, 5, 0]);
      expect(pages.flat()).toEqual(numbered(45).map((document) => document.id));
    });

    it('reaches the first 1,000 hits and no further', async () => {
      const index = await filled(engine(), numbered(1_100));
      const last = await index.search({ text: '', offset: 950, limit: 100 });
      expect(last.hits.map((hit) => hit.id)).toEqual(
        numbered(1_000)
          .slice(950)
          .map((document) => document.id),
      );
      expect(last.total).toBeGreaterThanOrEqual(1_000);
      expect(await idsOf(index, { text: '', offset: 1_000, limit: 100 })).toEqual([]);
      expect(await index.count()).toBe(1_100);
    });

    it.each([
      ['limit', { limit: 0 }],
      ['limit', { limit: 101 }],
      ['limit', { limit: 1.5 }],
      ['limit', { limit: Number.NaN }],
      ['offset', { offset: -1 }],
      ['offset', { offset: 1_001 }],
      ['offset', { offset: Number.POSITIVE_INFINITY }],
    ])('refuses a wrong %s: %j', async (field, page) => {
      await expect(
        engine()
          .index(definition)
          .search({ text: '', ...page }),
      ).rejects.toEqual(expect.objectContaining({ code: 'VALIDATION_FAILED', field }));
    });
  });
}
