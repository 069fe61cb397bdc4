import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchCondition, SearchDocument, SearchQuery, SearchScalar } from '../port.ts';
import type { CurrentEngine } from './define-search-contract.ts';
import { definition } from './fixtures.ts';
import { expectedResult } from './oracle.ts';

const code = fc.constantFrom<SearchScalar[]>('a', 'A', 'á', 'b', '1', 1, 2.5, 0, true, false, 'true');
const price = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, 1e9), fc.constant(null));
const title = fc.constantFrom('lamp', 'Lamp road', 'róad', 'bridge', 'Álamo', 'álamo', 'zoo', '');

const document = fc.record(
  {
    title,
    price,
    isListed: fc.boolean(),
    region: fc.oneof(code, fc.constant(null)),
    themes: fc.array(code, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

const documents = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), document), { maxLength: 40 })
  .map((entries) => entries.map(([number, fields]): SearchDocument => ({ id: `d${number}`, ...fields })));

const equality = fc.oneof(
  code,
  fc.record({ in: fc.array(code, { maxLength: 3 }) }),
) satisfies fc.Arbitrary<SearchCondition>;
const range = fc.oneof(
  fc.record({ gte: fc.integer({ min: -4, max: 4 }) }),
  fc.record({ gte: fc.integer({ min: -4, max: 4 }), lte: fc.integer({ min: -4, max: 4 }) }),
) satisfies fc.Arbitrary<SearchCondition>;

const query: fc.Arbitrary<SearchQuery> = fc.record(
  {
    text: fc.constantFrom('', '', 'lamp', 'road', 'absent'),
    filter: fc.record(
      { region: equality, themes: equality, price: fc.oneof(range, equality), isListed: fc.boolean() },
      { requiredKeys: [] },
    ),
    facets: fc.subarray(['themes', 'region', 'price', 'isListed']),
    sort: fc.record({
      field: fc.constantFrom('title', 'price', 'isListed'),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    offset: fc.integer({ min: 0, max: 5 }),
    limit: fc.integer({ min: 1, max: 100 }),
  },
  { requiredKeys: ['text', 'sort'] },
);

export function randomContract(engine: CurrentEngine, runs: number): void {
  describe('random documents', () => {
    it('filters, counts and sorts like a walk over all documents', { timeout: 120_000 }, async () => {
      const index = engine().index(definition);
      const property = fc.asyncProperty(
        documents,
        fc.array(query, { minLength: 10, maxLength: 20 }),
        async (content, queries) => {
          await index.rebuild(content);
          await index.settle();
          for (const asked of queries) {
            const { hits, total, facets } = await index.search(asked);
            const answer = { ids: hits.map((hit) => hit.id), total, facets };
            expect({ asked, answer }).toEqual({ asked, answer: expectedResult(content, asked) });
          }
        },
      );
      await fc.assert(property, { numRuns: runs });
    });
  });
}
