import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { definition, filled, idsFor, titled } from './fixtures.ts';

export function engineContract(engine: CurrentEngine): void {
  describe('engine and indexes', () => {
    it('answers a ping', async () => {
      await expect(engine().ping()).resolves.toBeUndefined();
    });

    it('gives the same index for the same name', () => {
      expect(engine().index(definition)).toBe(engine().index({ ...definition, synonyms: [] }));
    });

    it('refuses a second definition of a name', () => {
      engine().index(definition);
      expect(() => engine().index({ ...definition, searchable: ['summary'] })).toThrow(
        expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'definition' }),
      );
    });

    it.each([
      ['name', { name: 'Solutions' }],
      ['name', { name: '' }],
      ['searchable', { searchable: [] }],
      ['searchable', { searchable: ['title', 'title'] }],
      ['searchable', { searchable: ['__proto__'] }],
      ['filterable', { filterable: ['two words'] }],
      ['sortable', { sortable: ['id'] }],
      ['synonyms', { synonyms: [['bus', ' ']] }],
    ])('refuses a wrong %s: %j', (field, wrong) => {
      expect(() => engine().index({ ...definition, ...wrong })).toThrow(
        expect.objectContaining({ code: 'VALIDATION_FAILED', field }),
      );
    });

    it('starts empty', async () => {
      const index = engine().index(definition);
      expect(await index.count()).toBe(0);
      expect(await index.search({ text: '', facets: ['themes'] })).toEqual({
        hits: [],
        total: 0,
        facets: { themes: [] },
      });
    });

    it('keeps indexes apart', async () => {
      const solutions = await filled(engine(), titled('lamp'));
      const challenges = await filled(engine(), titled('bridge'), { name: 'challenges' });
      expect(await idsFor(solutions, 'bridge')).toEqual([]);
      expect(await idsFor(challenges, 'bridge')).toEqual(['d1']);
    });

    it('is unavailable when closed', async () => {
      const index = await filled(engine(), titled('lamp'));
      await engine().close();
      const unavailable = expect.objectContaining({ code: 'UNAVAILABLE' }) as Error;
      await expect(engine().ping()).rejects.toEqual(unavailable);
      await expect(index.search({ text: 'lamp' })).rejects.toEqual(unavailable);
      await expect(index.upsert(titled('bridge'))).rejects.toEqual(unavailable);
      await expect(index.remove(['d1'])).rejects.toEqual(unavailable);
      await expect(index.rebuild(titled('bridge'))).rejects.toEqual(unavailable);
      await expect(index.count()).rejects.toEqual(unavailable);
      await expect(index.settle()).rejects.toEqual(unavailable);
      expect(() => engine().index(definition)).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }));
    });
  });
}
