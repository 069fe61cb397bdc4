import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../port.ts';
import type { CurrentEngine } from './define-search-contract.ts';
import { definition, filled, idsFor, titled } from './fixtures.ts';

export function changesContract(engine: CurrentEngine): void {
  describe('changes', () => {
    it('gives documents back as they came', async () => {
      const document = {
        id: 'a.b:c_d-1',
        title: '<b>Lámp</b>',
        note: null,
        tags: ['x', 1, true],
        price: 0.1,
        isListed: false,
        empty: '',
      };
      const index = await filled(engine(), [{ ...document, gone: undefined }]);
      const { hits } = await index.search({ text: '' });
      expect(hits).toEqual([{ id: document.id, document, highlights: {} }]);
      expect(Object.keys(hits[0]?.document ?? {}).sort()).toEqual(Object.keys(document).sort());
    });

    it('takes ids of 200 characters', async () => {
      const id = 'A:.'.repeat(66).padEnd(200, '-');
      const index = await filled(engine(), [{ id, title: 'lamp' }]);
      expect(await idsFor(index, 'lamp')).toEqual([id]);
      await index.remove([id]);
      await index.settle();
      expect(await index.count()).toBe(0);
    });

    it('replaces the whole document', async () => {
      const index = await filled(engine(), [{ id: 'a', title: 'lamp', summary: 'old', region: 'asia' }]);
      await index.upsert([{ id: 'a', title: 'road' }]);
      await index.settle();
      expect(await idsFor(index, 'lamp')).toEqual([]);
      expect(await idsFor(index, 'old')).toEqual([]);
      const { hits, facets } = await index.search({ text: 'road', facets: ['region'] });
      expect(hits.map((hit) => hit.document)).toEqual([{ id: 'a', title: 'road' }]);
      expect(facets).toEqual({ region: [] });
      expect(await index.count()).toBe(1);
    });

    it('takes the last of several with one id', async () => {
      const index = await filled(engine(), [
        { id: 'a', title: 'lamp' },
        { id: 'b', title: 'bridge' },
        { id: 'a', title: 'road' },
      ]);
      expect(await idsFor(index, 'lamp')).toEqual([]);
      expect(await idsFor(index, 'road')).toEqual(['a']);
      expect(await index.count()).toBe(2);
    });

    it('removes, and ignores unknown ids', async () => {
      const index = await filled(engine(), titled('lamp', 'lamp', 'lamp'));
      await index.remove(['d2', 'unknown', 'd2']);
      await index.remove([]);
      await index.settle();
      expect(await idsFor(index, 'lamp')).toEqual(['d1', 'd3']);
      expect(await idsFor(index, '')).toEqual(['d1', 'd3']);
      expect(await index.count()).toBe(2);
    });

    it('applies changes in the order of the calls', async () => {
      const index = engine().index(definition);
      const many = Array.from({ length: 500 }, (_, place) => ({ id: `m${place}`, title: 'lamp' }));
      await Promise.all([
        index.upsert([...many, { id: 'a', title: 'one' }]),
        index.upsert([{ id: 'a', title: 'two' }]),
        index.remove(['m0']),
        index.upsert([{ id: 'm1', title: 'road' }]),
      ]);
      await index.settle();
      expect(await idsFor(index, 'one')).toEqual([]);
      expect(await idsFor(index, 'two')).toEqual(['a']);
      expect(await idsFor(index, 'road')).toEqual(['m1']);
      expect(await index.count()).toBe(500);
    });

    it('does not change when the caller changes its objects', async () => {
      const document = { id: 'a', title: 'lamp', themes: ['mobility'] };
      const index = await filled(engine(), [document]);
      document.title = 'road';
      document.themes.push('safe-city');
      await index.upsert([{ id: 'b', title: 'bridge' }]);
      await index.settle();
      expect((await index.search({ text: 'lamp' })).hits.map((hit) => hit.document)).toEqual([
        { id: 'a', title: 'lamp', themes: ['mobility'] },
      ]);
    });

    it('takes long and empty texts', async () => {
      const words = Array.from({ length: 10_000 }, (_, place) => `w${place}`).join(' ');
      const index = await filled(engine(), [
        { id: 'long', title: words, summary: 'x'.repeat(20_000) },
        { id: 'empty', title: '', summary: '   ' },
      ]);
      expect(await idsFor(index, 'w9876')).toEqual(['long']);
      expect(await idsFor(index, '')).toEqual(['empty', 'long']);
    });
  });

  describe('bad documents', () => {
    const bad: readonly (readonly [name: string, document: unknown, field: string])[] = [
      ['half of a character', { id: 'bad', title: 'x\ud83d' }, 'bad.title'],
      ['a number that is none', { id: 'bad', price: Number.NaN }, 'bad.price'],
      ['an infinite number', { id: 'bad', price: Number.POSITIVE_INFINITY }, 'bad.price'],
      ['an object', { id: 'bad', title: { text: 'lamp' } }, 'bad.title'],
      ['a list of lists', { id: 'bad', themes: [['mobility']] }, 'bad.themes'],
      ['a hole in a list', { id: 'bad', themes: [null] }, 'bad.themes'],
      ['a list to sort by', { id: 'bad', price: [1, 2] }, 'bad.price'],
      ['a code that is too long', { id: 'bad', region: '서'.repeat(94) }, 'bad.region'],
      ['a field called __proto__', JSON.parse('{"id":"bad","__proto__":"x"}'), 'bad.__proto__'],
      ['a field with a dot', { id: 'bad', 'a.b': 1 }, 'bad.a.b'],
      ['no id', { title: 'lamp' }, '1.id'],
      ['an empty id', { id: '', title: 'lamp' }, '1.id'],
      ['an id with a slash', { id: 'a/b' }, '1.id'],
      ['an id of 201 characters', { id: 'a'.repeat(201) }, '1.id'],
      ['nothing', null, '1.id'],
    ];

    it.each(bad)('refuses %s, and the whole batch', async (_name, document, field) => {
      const index = await filled(engine(), titled('lamp'));
      const batch = [{ id: 'good', title: 'road' }, document, { id: 'd1', title: 'changed' }];
      await expect(index.upsert(batch as SearchDocument[])).rejects.toEqual(
        expect.objectContaining({ code: 'VALIDATION_FAILED', field }),
      );
      await index.settle();
      expect((await index.search({ text: '' })).hits.map((hit) => hit.document)).toEqual(titled('lamp'));
    });

    it('says which document and field', async () => {
      const index = engine().index(definition);
      await expect(index.upsert([{ id: 'bad', price: Number.NaN }])).rejects.toEqual(
        expect.objectContaining({
          message: 'Field "price" of document "bad" is not a finite number; no document was taken.',
          details: { id: 'bad', field: 'price' },
        }),
      );
    });
  });
}
