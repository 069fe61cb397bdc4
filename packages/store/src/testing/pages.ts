import { describe, expect, it } from 'vitest';
import type { Collection, FindOptions, SortKey } from '../port.ts';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, idsOf, type Thing, thing, walk } from './things.ts';

const up = (field: string): SortKey => ({ field, direction: 'ascending' });
const down = (field: string): SortKey => ({ field, direction: 'descending' });

/** Ranks with ties and gaps; e and f have none. */
async function fill(things: Collection<Thing>): Promise<void> {
  const ranks = { a: 2, b: 1, c: 2, d: 1, e: null, f: undefined, g: 3 };
  for (const [id, rank] of Object.entries(ranks)) {
    await things.insert(thing(id, { rank, state: id < 'd' ? 'open' : 'closed' }));
  }
}

const orders: readonly (readonly [string, readonly SortKey[], string])[] = [
  ['by id where nothing is said', [], 'abcdefg'],
  ['by id, last first', [down('id')], 'gfedcba'],
  ['ascending: absent first, ties by id', [up('rank')], 'efbdacg'],
  ['descending: absent last, ties by id downwards', [down('rank')], 'gcadbfe'],
  ['by two fields', [up('state'), up('rank')], 'efdgbac'],
  ['by two fields, both down', [down('state'), down('rank')], 'cabgdfe'],
  ['by two fields in different directions', [down('state'), up('rank')], 'bacefdg'],
  ['the other way round', [up('state'), down('rank')], 'gdfecab'],
  ['ties by id the other way', [up('rank'), down('id')], 'fedbcag'],
  ['by version, a tie of all', [down('version')], 'gfedcba'],
];

export function describePages(open: StoreContract['open']): void {
  describe('sorting and pages', () => {
    const bench = useThings(open);

    it.each(orders)('sorts %s, whole and page by page', async (_, sort, expected) => {
      const { things } = bench();
      await fill(things);
      expect(await idsOf(things, { sort })).toEqual(expected.split(''));
      for (const limit of [1, 2, 3, 7]) {
        expect((await walk(things, { sort, limit })).join('')).toBe(expected);
      }
    });

    it('gives a cursor for each document, and says whether there is more', async () => {
      const { things } = bench();
      await fill(things);
      const page = await things.find({ limit: 3 });
      expect([page.documents.length, page.cursors.length, page.hasMore]).toEqual([3, 3, true]);
      expect(await idsOf(things, { after: page.cursors[0] ?? '', limit: 2 })).toEqual(['b', 'c']);
      const whole = await things.find({ limit: 7 });
      expect([whole.documents.length, whole.hasMore]).toEqual([7, false]);
      const behind = await things.find({ after: whole.cursors[6] ?? '' });
      expect(behind).toEqual({ documents: [], cursors: [], hasMore: false });
    });

    it('meets every document once while others come, go and change', async () => {
      const { things } = bench();
      const ids = Array.from({ length: 60 }, (_, index) => `m${String(index).padStart(2, '0')}`);
      await Promise.all(ids.map((id, index) => things.insert(thing(id, { rank: index % 5 }))));
      let page = 0;
      const met = await walk(things, { sort: [up('rank')], limit: 7 }, async () => {
        page += 1;
        await things.insert(thing(`n${page}`, { rank: page % 5 }));
        await things.insert(thing(`a${page}`, { rank: -1 }));
        await things.erase(`a${page}`, 1);
      });
      expect(met.filter((id) => id.startsWith('m')).sort()).toEqual(ids);
      expect(new Set(met).size).toBe(met.length);
    });

    it('continues behind a document that has gone', async () => {
      const { things } = bench();
      await fill(things);
      const page = await things.find({ limit: 3 });
      await things.erase('c', 1);
      expect(await idsOf(things, { after: page.cursors[2] ?? '' })).toEqual(['d', 'e', 'f', 'g']);
    });

    it('continues with a filter', async () => {
      const { things } = bench();
      await fill(things);
      expect(await walk(things, { filter: { state: 'closed' }, sort: [down('rank')], limit: 2 })).toEqual([
        'g',
        'd',
        'f',
        'e',
      ]);
    });

    it('refuses a cursor of another filter, sort or collection, and what is no cursor', async () => {
      const { things } = bench();
      await fill(things);
      const of = async (options: FindOptions) =>
        (await things.find({ ...options, limit: 1 })).cursors[0] ?? '';
      const cursor = await of({ filter: { state: 'open' }, sort: [up('rank')] });
      const attempts: FindOptions[] = [
        { filter: { state: 'closed' }, sort: [up('rank')], after: cursor },
        { sort: [up('rank')], after: cursor },
        { filter: { state: 'open' }, sort: [down('rank')], after: cursor },
        { filter: { state: 'open' }, after: cursor },
        ...['', 'x', '!!!', 'bnVsbA', Buffer.from('[1,2]').toString('base64url'), `${cursor}A`.repeat(2)].map(
          (after) => ({ filter: { state: 'open' as const }, sort: [up('rank')], after }),
        ),
      ];
      const codes = await Promise.all(attempts.map((options) => codeOf(things.find(options))));
      expect(codes).toEqual(attempts.map(() => 'BAD_CURSOR'));
    });

    it('refuses to sort by what is not declared, by lists, and in no direction', async () => {
      const { things } = bench();
      const sorts = [up('body'), up('tags'), { field: 'rank', direction: 'up' } as unknown as SortKey];
      const codes = await Promise.all(sorts.map((key) => codeOf(things.find({ sort: [key] }))));
      expect(codes).toEqual(['BAD_FILTER', 'BAD_FILTER', 'BAD_FILTER']);
    });

    it('refuses a limit that is no whole number from 1 to 500, and takes 50 where there is none', async () => {
      const { things } = bench();
      const limits = [0, -1, 501, 1.5, Number.NaN];
      const codes = await Promise.all(limits.map((limit) => codeOf(things.find({ limit }))));
      expect(codes).toEqual(limits.map(() => 'VALIDATION_FAILED'));
      await Promise.all(Array.from({ length: 51 }, (_, index) => things.insert(thing(`t${index}`))));
      const page = await things.find();
      expect([page.documents.length, page.hasMore]).toEqual([50, true]);
    });
  });
}
