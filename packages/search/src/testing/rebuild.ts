import { describe, expect, it } from 'vitest';
import type { SearchDocument, SearchIndex } from '../port.ts';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled, idsFor, titled } from './fixtures.ts';

/** The documents one by one; `between` runs when half of them were read. */
async function* read(
  documents: readonly SearchDocument[],
  between: () => Promise<void>,
): AsyncGenerator<SearchDocument> {
  const half = Math.floor(documents.length / 2);
  for (const [place, document] of documents.entries()) {
    if (place === half) await between();
    yield document;
  }
}

const lamps = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `n${place}`, title: `lamp ${place}` }));

async function change(index: SearchIndex): Promise<void> {
  await index.upsert([
    { id: 'n0', title: 'changed' },
    { id: 'n199', title: 'changed' },
    { id: 'added', title: 'changed' },
  ]);
  await index.remove(['n1', 'n198', 'd1']);
}

export function rebuildContract(engine: CurrentEngine): void {
  describe('rebuild', () => {
    it('replaces the whole content', async () => {
      const index = await filled(engine(), titled('road', 'bridge'));
      await index.rebuild([
        { id: 'd2', title: 'lamp' },
        { id: 'd3', title: 'lamp' },
      ]);
      await index.settle();
      expect(await idsFor(index, '')).toEqual(['d2', 'd3']);
      expect(await idsFor(index, 'bridge')).toEqual([]);
      expect(await index.count()).toBe(2);
    });

    it('can empty the index', async () => {
      const index = await filled(engine(), titled('road'));
      await index.rebuild([]);
      await index.settle();
      expect(await index.count()).toBe(0);
    });

    it('shows the old content until the new one is complete', async () => {
      const index = await filled(engine(), titled('road', 'bridge'));
      const seen: unknown[] = [];
      const source = read(lamps(200), async () => {
        await index.settle();
        seen.push(await idsFor(index, ''), await idsFor(index, 'lamp'), await index.count());
      });
      await index.rebuild(source);
      await index.settle();
      expect(seen).toEqual([['d1', 'd2'], [], 2]);
      expect(await index.count()).toBe(200);
    });

    it('keeps changes made meanwhile', async () => {
      const index = await filled(engine(), titled('road', 'bridge'));
      await index.rebuild(read(lamps(200), () => change(index)));
      await index.settle();
      expect((await idsFor(index, 'changed')).sort()).toEqual(['added', 'n0', 'n199']);
      expect(await idsFor(index, 'road')).toEqual([]);
      expect(await index.count()).toBe(199);
    });

    it('shows changes made meanwhile in the old content', async () => {
      const index = await filled(engine(), titled('road', 'bridge'));
      let seen: string[] = [];
      const source = read(lamps(4), async () => {
        await index.upsert([{ id: 'd3', title: 'tunnel' }]);
        await index.remove(['d1']);
        await index.settle();
        seen = await idsFor(index, '');
      });
      await index.rebuild(source);
      expect(seen).toEqual(['d2', 'd3']);
    });

    it('forgets changes accepted before it', async () => {
      const index = await filled(engine(), titled('road'));
      const before = index.upsert([{ id: 'before', title: 'lamp' }]);
      await Promise.all([before, index.rebuild(lamps(1))]);
      await index.settle();
      expect(await idsFor(index, '')).toEqual(['n0']);
    });

    it('runs one after another', async () => {
      const index = await filled(engine(), titled('road'));
      await Promise.all([index.rebuild(lamps(300)), index.rebuild([{ id: 'second', title: 'lamp' }])]);
      await index.settle();
      expect(await idsFor(index, '')).toEqual(['second']);
    });

    it('keeps the old content when a document is bad', async () => {
      const index = await filled(engine(), titled('road'));
      const source = [...lamps(60), { id: 'bad', price: Number.NaN }];
      await expect(index.rebuild(source)).rejects.toEqual(
        expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'bad.price' }),
      );
      await index.upsert([{ id: 'd2', title: 'bridge' }]);
      await index.settle();
      expect(await idsFor(index, '')).toEqual(['d1', 'd2']);
    });

    it('keeps the old content when the source throws', async () => {
      const index = await filled(engine(), titled('road'));
      const source = read(lamps(4), () => Promise.reject(new Error('the disk is gone')));
      await expect(index.rebuild(source)).rejects.toThrow('the disk is gone');
      expect(await idsFor(index, '')).toEqual(['d1']);
      await index.rebuild(lamps(1));
      await index.settle();
      expect(await idsFor(index, '')).toEqual(['n0']);
    });
  });
}
