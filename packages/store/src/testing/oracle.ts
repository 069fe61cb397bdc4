import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter, SortKey } from '../port.ts';
import { type StoreContract, useThings } from './engine.ts';
import { NaiveStore, naiveFind } from './naive-store.ts';
import { codeOf, type NewThing, walk } from './things.ts';

const text = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'é', '서울', '😀', '\uffee'),
  fc.string({ unit: 'grapheme' }),
);
const rank = fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, 1e12)), { nil: null });

const fields = fc.record({
  title: text,
  state: fc.constantFrom('draft' as const, 'open' as const, 'closed' as const),
  isPublic: fc.boolean(),
  rank: fc.option(rank, { nil: undefined }),
  owner: fc.option(fc.record({ id: fc.option(fc.constantFrom('p1', 'p2', ''), { nil: null }) }), {
    nil: undefined,
  }),
  email: fc.option(fc.constantFrom('x@x.example', 'y@x.example'), { nil: null }),
  tags: fc.array(fc.constantFrom('a', 'b', '서울'), { maxLength: 3 }),
  claims: fc.uniqueArray(fc.constantFrom('k1', 'k2', 'k3'), { maxLength: 2 }),
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const operation = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), id, fields }),
  fc.record({ kind: fc.constant('save' as const), id, fields, behind: fc.constantFrom(0, 0, 0, 1) }),
  fc.record({ kind: fc.constant('erase' as const), id, behind: fc.constantFrom(0, 0, 1) }),
);

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    title: fc.oneof(text, fc.record({ gte: text }), fc.record({ lt: text }), fc.record({ not: text })),
    rank: fc.oneof(
      rank,
      fc.record({ gt: fc.integer({ min: -3, max: 3 }) }),
      fc.record({ lte: fc.integer({ min: -3, max: 3 }) }),
      fc.record({ in: fc.array(rank, { maxLength: 3 }) }),
      fc.record({ not: rank }),
    ),
    isPublic: fc.boolean(),
    'owner.id': fc.constantFrom('p1', '', null),
    tags: fc.record({ contains: fc.constantFrom('a', 'b', '서울') }),
  },
  { requiredKeys: [] },
);

const sort: fc.Arbitrary<SortKey[]> = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom('title', 'state', 'rank', 'isPublic', 'owner.id', 'id', 'version'),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
  { selector: ({ field }) => field, maxLength: 3 },
);

export function describeOracle(open: StoreContract['open']): void {
  describe('against a naive store', () => {
    const bench = useThings(open);

    it('does and refuses the same over random operations, and holds the same', async () => {
      const { things } = bench();
      const property = fc.asyncProperty(fc.array(operation, { maxLength: 25 }), async (operations) => {
        for (const { id, version } of (await things.find()).documents) await things.erase(id, version);
        const naive = new NaiveStore();
        for (const each of operations) {
          const version = (naive.documents.get(each.id)?.version ?? 1) + ('behind' in each ? each.behind : 0);
          if (each.kind === 'insert') {
            const document: NewThing = { id: each.id, ...each.fields };
            expect(naive.insert(document)).toContain(await codeOf(things.insert(document)));
          } else if (each.kind === 'save') {
            const document = { id: each.id, version, ...each.fields };
            expect(naive.save(document)).toContain(await codeOf(things.save(document)));
          } else {
            expect(naive.erase(each.id, version)).toContain(await codeOf(things.erase(each.id, version)));
          }
        }
        expect((await things.find()).documents).toEqual(naiveFind(naive.documents.values(), {}, []));
      });
      await fc.assert(property, { numRuns: 60, seed: 20260301 });
    });

    it('finds the same in the same order, page by page, for random filters and sorts', async () => {
      const { things } = bench();
      const documents = fc.array(fields, { maxLength: 25 });
      const property = fc.asyncProperty(
        documents,
        filter,
        sort,
        fc.integer({ min: 1, max: 6 }),
        async (all, filter, sort, limit) => {
          for (const { id, version } of (await things.find()).documents) await things.erase(id, version);
          const news = all.map(({ claims: _claims, email: _email, ...rest }, index) => ({
            id: `t${index}`,
            ...rest,
          }));
          const stored = await Promise.all(news.map((each) => things.insert(each)));
          const expected = naiveFind(stored, filter, sort).map(({ id }) => id);
          expect(await walk(things, { filter, sort, limit })).toEqual(expected);
          expect(await things.count(filter)).toBe(expected.length);
        },
      );
      await fc.assert(property, { numRuns: 100, seed: 20260301 });
    });
  });
}
