import type { CollectionShape } from '../collection-shape.ts';
import type { Scalar, SortKey } from '../port.ts';
import type { RangeOperator, Term } from '../query.ts';
import { alive, pathOf } from './names.ts';

/** A filter as MongoDB takes it. */
export type MongoFilter = Record<string, unknown>;

const operators: Readonly<Record<RangeOperator, string>> = {
  gt: '$gt',
  gte: '$gte',
  lt: '$lt',
  lte: '$lte',
};

/** MongoDB's `null` is null or missing, and its ranges stay within the kind of the value: just as the port has it. */
export function conditionsOf(terms: readonly Term[]): MongoFilter {
  return allOf([alive, ...terms.map(conditionOf)]);
}

export function allOf(conditions: readonly MongoFilter[]): MongoFilter {
  return { $and: conditions };
}

function conditionOf(term: Term): MongoFilter {
  const path = pathOf(term.field);
  switch (term.kind) {
    case 'equals':
    case 'contains':
      return { [path]: term.value };
    case 'not':
      return { [path]: { $ne: term.value } };
    case 'in':
      return { [path]: { $in: term.values } };
    default:
      return allOf(term.bounds.map(({ operator, value }) => ({ [path]: { [operators[operator]]: value } })));
  }
}

/** As pairs: the order of an object's keys is not kept where they look like numbers. */
export function orderOf(sort: readonly SortKey[]): [string, 1 | -1][] {
  return sort.map(({ field, direction }) => [pathOf(field), direction === 'ascending' ? 1 : -1]);
}

/** What comes behind these sort values: equal in the first so many keys and behind in the next. */
export function behind(
  shape: CollectionShape,
  sort: readonly SortKey[],
  place: readonly Scalar[],
): MongoFilter {
  const alternatives = sort.flatMap((key, index) => {
    const equal = sort.slice(0, index).map(({ field }, at) => ({ [pathOf(field)]: place[at] ?? null }));
    return behindOne(shape, key, place[index] ?? null).map((condition) => allOf([...equal, condition]));
  });
  return { $or: alternatives };
}

/** The order of kinds is absent, numbers, texts; a range does not run on into the next kind by itself. */
function behindOne(shape: CollectionShape, { field, direction }: SortKey, value: Scalar): MongoFilter[] {
  const path = pathOf(field);
  const kinds = shape.fields.get(field)?.kinds;
  if (direction === 'ascending') {
    if (value === null) return [{ [path]: { $ne: null } }];
    const texts = typeof value === 'number' && kinds?.has('string') ? [{ [path]: { $gte: '' } }] : [];
    return [{ [path]: { $gt: value } }, ...texts];
  }
  if (value === null) return [];
  const numbers =
    typeof value === 'string' && kinds?.has('number') ? [{ [path]: { $lte: Number.MAX_VALUE } }] : [];
  return [{ [path]: { $lt: value } }, ...numbers, { [path]: null }];
}
