import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled, idsFor, titled } from './fixtures.ts';

export function wordsContract(engine: CurrentEngine): void {
  describe('words', () => {
    it.each(['', '   ', '!!!', '... - /'])('finds everything, by id, for %j', async (text) => {
      const index = await filled(engine(), titled('lamp', 'bridge', 'road'));
      expect(await idsFor(index, text)).toEqual(['d1', 'd2', 'd3']);
    });

    it('finds words in any searchable field and no other', async () => {
      const index = await filled(engine(), [
        { id: 'title', title: 'lamp' },
        { id: 'summary', summary: 'a lamp' },
        { id: 'other', note: 'lamp' },
      ]);
      expect(await idsFor(index, 'lamp')).toEqual(['title', 'summary']);
    });

    it('needs every word, in any order and field', async () => {
      const index = await filled(engine(), [
        { id: 'both', title: 'street lamp' },
        { id: 'apart', title: 'lamp', summary: 'for a street' },
        { id: 'one', title: 'lamp' },
      ]);
      expect((await idsFor(index, 'lamp street')).sort()).toEqual(['apart', 'both']);
    });

    it('reads numbers and lists of values as text', async () => {
      const index = await filled(engine(), [
        { id: 'list', summary: ['lamp', 'bridge'] },
        { id: 'number', title: 2030 },
      ]);
      expect(await idsFor(index, 'bridge')).toEqual(['list']);
      expect(await idsFor(index, '2030')).toEqual(['number']);
    });

    it('finds beginnings of the last word only', async () => {
      const index = await filled(engine(), titled('parking sensors'));
      expect(await idsFor(index, 'park')).toEqual(['d1']);
      expect(await idsFor(index, 'parking sen')).toEqual(['d1']);
      expect(await idsFor(index, 'park sensors')).toEqual([]);
      expect(await idsFor(index, 'sen parking')).toEqual([]);
    });

    it('ignores space around the text', async () => {
      const index = await filled(engine(), titled('parking'));
      expect(await idsFor(index, '  park ')).toEqual(['d1']);
    });

    it('counts ten words and no more', async () => {
      const index = await filled(engine(), titled('w1 w2 w3 w4 w5 w6 w7 w8 w9 w10'));
      expect(await idsFor(index, 'w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 absent')).toEqual(['d1']);
      expect(await idsFor(index, 'absent w1 w2 w3 w4 w5 w6 w7 w8 w9 w10')).toEqual([]);
    });

    it.each(['constructor', 'prototype', 'hasOwnProperty', '__proto__', 'toString'])(
      'finds the word %s',
      async (word) => {
        const index = await filled(engine(), titled(`a ${word} here`, 'nothing'));
        expect(await idsFor(index, word)).toEqual(['d1']);
      },
    );
  });

  describe('typos', () => {
    it.each([
      ['wrong', 'lught'],
      ['missing', 'brige'],
      ['added', 'lightt'],
      ['swapped', 'lihgt'],
    ])('forgives one letter %s from 5 letters: %s', async (_case, text) => {
      const index = await filled(engine(), titled('bridge light'));
      expect(await idsFor(index, text)).toEqual(['d1']);
    });

    it('forgives typos in every word', async () => {
      const index = await filled(engine(), titled('bridge light'));
      expect(await idsFor(index, 'brigde lught')).toEqual(['d1']);
    });

    it.each(['sustainble', 'sustanable', 'sustaniable', 'sustainabbble', 'sustaiabe'])(
      'forgives two from 9 letters: %s',
      async (text) => {
        const index = await filled(engine(), titled('sustainable'));
        expect(await idsFor(index, text)).toEqual(['d1']);
      },
    );

    it.each([
      ['any in 4 letters', 'lamp', 'lomp'],
      ['two in 8 letters', 'mobility', 'mabiloty'],
      ['three in 11 letters', 'sustainable', 'sostoinoble'],
      ['the first letter in 8 letters', 'mobility', 'nobility'],
    ])('does not forgive %s', async (_case, title, text) => {
      const index = await filled(engine(), titled(title));
      expect(await idsFor(index, text)).toEqual([]);
    });

    it('counts the first letter as two', async () => {
      const index = await filled(engine(), titled('sustainable'));
      expect(await idsFor(index, 'zustainable')).toEqual(['d1']);
      expect(await idsFor(index, 'zustainible')).toEqual([]);
    });
  });

  describe('relevance', () => {
    it('puts the more important field first', async () => {
      const index = await filled(engine(), [
        { id: 'a', title: 'bridge', summary: 'lamp' },
        { id: 'b', title: 'lamp', summary: 'bridge' },
      ]);
      expect(await idsFor(index, 'lamp')).toEqual(['b', 'a']);
      expect(await idsFor(index, 'bridge')).toEqual(['a', 'b']);
    });

    it('puts the word itself before a typo', async () => {
      const index = await filled(engine(), titled('traffit', 'traffic'));
      expect(await idsFor(index, 'traffic')).toEqual(['d2', 'd1']);
    });

    it('orders equal hits by id, however they came in', async () => {
      const index = await filled(engine(), [...titled('lamp', 'lamp', 'lamp', 'lamp')].reverse());
      await index.upsert([{ id: 'd2', title: 'lamp' }]);
      await index.settle();
      expect(await idsFor(index, 'lamp')).toEqual(['d1', 'd2', 'd3', 'd4']);
    });

    it('tells ids apart that differ in case or a sign', async () => {
      const ids = ['-', '.', '0', ':', 'A', 'A_d', 'A_d.', 'B', '_', '__', 'a', 'a.', 'a_', 'b'];
      const index = await filled(
        engine(),
        ids.toReversed().map((id) => ({ id, title: 'lamp' })),
      );
      expect(await idsFor(index, 'lamp')).toEqual(ids);
      expect(await idsFor(index, '')).toEqual(ids);
    });
  });
}
