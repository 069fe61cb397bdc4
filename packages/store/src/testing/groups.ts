import { describe, expect, it } from 'vitest';
import type { Collection, SortKey } from '../port.ts';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, type Thing, thing } from './things.ts';

const owners = ['p1', 'p2', 'nobody', 'p3', 'p1'];

async function fill(things: Collection<Thing>): Promise<void> {
  const all = Array.from({ length: 60 }, (_, index) =>
    thing(`t${String(index).padStart(2, '0')}`, {
      owner: { id: `p${1 + (index % 4)}` },
      rank: index % 3 === 0 ? null : index % 7,
      state: index % 2 === 0 ? 'open' : 'closed',
      tags: index % 5 === 0 ? ['five'] : [],
    }),
  );
  await Promise.all(all.map((each) => things.insert(each)));
}

const sorts: readonly (readonly [string, readonly SortKey[]])[] = [
  ['by id', []],
  ['by a field upwards', [{ field: 'rank', direction: 'ascending' }]],
  ['by a field downwards', [{ field: 'rank', direction: 'descending' }]],
];

export function describeGroups(open: StoreContract['open']): void {
  describe('groups', () => {
    const bench = useThings(open);

    it.each(sorts)('gives what one find for each value would give, %s', async (_, sort) => {
      const { things } = bench();
      await fill(things);
      for (const [filter, limit] of [
        [{}, 3],
        [{ state: 'open' }, 500],
        [{ tags: { contains: 'five' }, rank: { not: null } }, 1],
      ] as const) {
        const groups = await things.findGrouped({ by: 'owner.id', values: owners, filter, sort, limit });
        const single = owners.map((id) =>
          things.find({ filter: { ...filter, 'owner.id': id }, sort, limit }),
        );
        expect(groups).toEqual(await Promise.all(single));
      }
    });

    it('gives cursors that a find of that group continues from', async () => {
      const { things } = bench();
      await fill(things);
      const [group] = await things.findGrouped({ by: 'owner.id', values: ['p2'], limit: 4 });
      const next = await things.find({
        filter: { 'owner.id': 'p2' },
        limit: 2,
        after: group?.cursors[3] ?? '',
      });
      expect(next.documents.map(({ id }) => id)).toEqual(['t17', 't21']);
    });

    it('gives an empty page where nothing matches, and nothing for no values', async () => {
      const { things } = bench();
      const empty = { documents: [], cursors: [], hasMore: false };
      expect(await things.findGrouped({ by: 'owner.id', values: ['p1', 'p2'] })).toEqual([empty, empty]);
      expect(await things.findGrouped({ by: 'owner.id', values: [] })).toEqual([]);
    });

    it('groups by id and by a unique field', async () => {
      const { things } = bench();
      await things.insert(thing('a', { email: 'a@x.example' }));
      const byId = await things.findGrouped({ by: 'id', values: ['a', 'b'] });
      const byEmail = await things.findGrouped({ by: 'email', values: ['a@x.example'] });
      expect([...byId, ...byEmail].map(({ documents }) => documents.length)).toEqual([1, 0, 1]);
    });

    it('refuses fields that cannot be grouped by, and more than 500 values', async () => {
      const { things } = bench();
      const many = Array.from({ length: 501 }, (_, index) => `p${index}`);
      const attempts = [
        things.findGrouped({ by: 'body', values: ['x'] }),
        things.findGrouped({ by: 'tags', values: ['x'] }),
        things.findGrouped({ by: 'rank', values: ['x'] }),
        things.findGrouped({ by: 'owner.id', values: ['x'], filter: { 'owner.id': 'y' } }),
        things.findGrouped({ by: 'owner.id', values: many }),
      ];
      expect(await Promise.all(attempts.map(codeOf))).toEqual([
        'BAD_FILTER',
        'BAD_FILTER',
        'BAD_FILTER',
        'BAD_FILTER',
        'TOO_MANY',
      ]);
    });
  });
}
