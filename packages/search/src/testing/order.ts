import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled, idsOf } from './fixtures.ts';

export function orderContract(engine: CurrentEngine): void {
  describe('order', () => {
    it('sorts numbers, missing ones last, equal ones by id', async () => {
      const index = await filled(engine(), [
        { id: 'e', price: 10 },
        { id: 'd', price: 9.5 },
        { id: 'c', price: null },
        { id: 'b' },
        { id: 'a', price: 10 },
        { id: 'f', price: -1 },
      ]);
      const sorted = (direction: 'ascending' | 'descending') =>
        idsOf(index, { text: '', sort: { field: 'price', direction } });
      expect(await sorted('ascending')).toEqual(['f', 'd', 'a', 'e', 'b', 'c']);
      expect(await sorted('descending')).toEqual(['a', 'e', 'd', 'f', 'b', 'c']);
    });

    it('sorts text without case and accents', async () => {
      const index = await filled(engine(), [
        { id: '1', title: 'Zürich' },
        { id: '2', title: 'álamo' },
        { id: '3', title: 'Alba' },
        { id: '4', title: 'Éz' },
        { id: '5', title: 'eb' },
        { id: '6', title: '서울' },
        { id: '7' },
      ]);
      const sorted = (direction: 'ascending' | 'descending') =>
        idsOf(index, { text: '', sort: { field: 'title', direction } });
      expect(await sorted('ascending')).toEqual(['2', '3', '5', '4', '1', '6', '7']);
      expect(await sorted('descending')).toEqual(['6', '1', '4', '5', '3', '2', '7']);
    });

    it('sorts false before true', async () => {
      const index = await filled(engine(), [
        { id: 'a', isListed: true },
        { id: 'b' },
        { id: 'c', isListed: false },
      ]);
      expect(await idsOf(index, { text: '', sort: { field: 'isListed', direction: 'ascending' } })).toEqual([
        'c',
        'a',
        'b',
      ]);
    });

    it('goes before relevance', async () => {
      const index = await filled(engine(), [
        { id: 'exact', title: 'traffic', price: 2 },
        { id: 'typo', title: 'traffit', price: 1 },
        { id: 'other', title: 'lamp', price: 0 },
      ]);
      const sort = { field: 'price', direction: 'ascending' } as const;
      expect(await idsOf(index, { text: 'traffic' })).toEqual(['exact', 'typo']);
      expect(await idsOf(index, { text: 'traffic', sort })).toEqual(['typo', 'exact']);
    });

    it('puts equal ones in the order of their ids, not of relevance', async () => {
      const index = await filled(engine(), [
        { id: 'b', title: 'traffic', price: 1 },
        { id: 'a', title: 'traffit', price: 1 },
      ]);
      const sort = { field: 'price', direction: 'descending' } as const;
      expect(await idsOf(index, { text: 'traffic' })).toEqual(['b', 'a']);
      expect(await idsOf(index, { text: 'traffic', sort })).toEqual(['a', 'b']);
    });
  });
}
