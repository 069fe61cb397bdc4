import type { CheckedQuery } from '../check-query.ts';
import { valueOf } from '../field-text.ts';
import type { SearchCondition, SearchDocument, SearchScalar } from '../port.ts';

export type Predicate = (document: SearchDocument) => boolean;
type Test = (value: SearchScalar) => boolean;

/** All conditions as one question to a document. */
export function compileFilter(filter: CheckedQuery['filter']): Predicate {
  const conditions = filter.map(([field, condition]) => ({ field, test: compileCondition(condition) }));
  return (document) => conditions.every(({ field, test }) => fieldValues(document, field).some(test));
}

/** A field's values, none where it is missing. */
export function fieldValues(document: SearchDocument, field: string): readonly SearchScalar[] {
  const value = valueOf(document, field);
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

function compileCondition(condition: SearchCondition): Test {
  if (typeof condition !== 'object') return (value) => value === condition;
  if ('in' in condition) {
    const wanted = new Set(condition.in);
    return (value) => wanted.has(value);
  }
  const { gte = Number.NEGATIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = condition;
  return (value) => typeof value === 'number' && value >= gte && value <= lte;
}
