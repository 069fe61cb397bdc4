import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryCost } from '../src/limits/query-cost.ts';
import { createSchema } from '../src/schema.ts';

const schema = createSchema();

function costOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
  const { complexity, ...rest } = queryCost(schema, document, operation);
  return { ...rest, complexity: complexity(variables) };
}

describe('the cost of a query', () => {
  it('counts objects times the lists above them', () => {
    const cost = costOf('{ challenges(first: 20) { nodes { title matches(first: 3) { nodes { rank } } } } }');
    // 1 + 20 x (node + matches + 3 x node)
    expect(cost).toEqual({ depth: 5, aliases: 0, rootFields: 1, complexity: 1 + 20 * (1 + 1 + 3) });
  });

  it('takes the size of a list from variables, their defaults, and the schema', () => {
    const query = 'query Page($n: Int = 7) { challenges(first: $n) { nodes { id } } }';
    expect(costOf(query, { n: 50 }).complexity).toBe(51);
    expect(costOf(query).complexity).toBe(8);
    expect(costOf('{ challenges { nodes { id } } }').complexity).toBe(21);
  });

  it('does not trust a variable that is no number', () => {
    const query = 'query Page($n: Int) { challenges(first: $n) { nodes { id } } }';
    expect(costOf(query, { n: 'many' }).complexity).toBe(21);
    expect(costOf(query, { n: -5 }).complexity).toBe(21);
  });

  it('counts a fragment wherever it is spread, without being slowed by it', () => {
    const levels = 40;
    const fragments = Array.from({ length: levels }, (_one, level) => {
      const below = level + 1 < levels ? `...F${level + 1} ...F${level + 1}` : 'id';
      return `fragment F${level} on Challenge { ${below} organisation { id } }`;
    });
    const cost = costOf(`{ challenge(id: "a") { ...F0 } } ${fragments.join(' ')}`);
    expect(cost.complexity).toBe(1 + (2 ** levels - 1));
  });

  it('counts aliases and fields at the top', () => {
    const cost = costOf('{ a: viewer { personId } b: viewer { personId } viewer { personId } }');
    expect([cost.aliases, cost.rootFields]).toEqual([2, 3]);
  });
});
