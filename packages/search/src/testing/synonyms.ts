import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled, idsFor, idsOf, titled } from './fixtures.ts';

const synonyms = [
  ['waste', 'garbage', 'basura'],
  ['its', 'intelligent transport systems'],
];

export function synonymsContract(engine: CurrentEngine): void {
  describe('synonyms', () => {
    it.each(['waste', 'garbage', 'BASURA'])('finds every word of the list for %s', async (text) => {
      const index = await filled(engine(), titled('waste', 'garbage', 'basura', 'bridge'), { synonyms });
      expect((await idsFor(index, text)).sort()).toEqual(['d1', 'd2', 'd3']);
    });

    it('finds a phrase for a word and a word for a phrase', async () => {
      const index = await filled(engine(), titled('ITS pilot', 'Intelligent transport systems'), {
        synonyms,
      });
      expect((await idsFor(index, 'its')).sort()).toEqual(['d1', 'd2']);
      expect((await idsFor(index, 'intelligent transport systems')).sort()).toEqual(['d1', 'd2']);
    });

    it('combines with other words', async () => {
      const index = await filled(engine(), titled('garbage trucks', 'garbage'), { synonyms });
      expect(await idsFor(index, 'basura trucks')).toEqual(['d1']);
      expect(await idsFor(index, 'trucks waste')).toEqual(['d1']);
    });

    it.each(['transport of intelligent people, systems', 'So intelligent. Transport systems'])(
      'takes words of a phrase only together: %s',
      async (title) => {
        const index = await filled(engine(), titled(title), { synonyms });
        expect(await idsFor(index, 'its')).toEqual([]);
      },
    );

    it('applies to replaced documents and filters', async () => {
      const index = await filled(engine(), [{ id: 'd1', title: 'waste', region: 'asia' }], { synonyms });
      await index.upsert([{ id: 'd1', title: 'garbage', region: 'africa' }]);
      await index.settle();
      expect(await idsOf(index, { text: 'basura', filter: { region: 'africa' } })).toEqual(['d1']);
      expect(await idsOf(index, { text: 'basura', filter: { region: 'asia' } })).toEqual([]);
    });
  });
}
