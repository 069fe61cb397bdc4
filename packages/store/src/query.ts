import type { CollectionShape } from './collection-shape.ts';
import type { Condition, Filter, FindOptions, GroupOptions, Scalar, SortKey } from './port.ts';
import { badFilter, invalid, tooMany } from './refusals.ts';
import type { FieldType } from './schema-fields.ts';

/** A filter's condition, checked against the declared fields; what adapters translate. */
export type Term =
  | { readonly kind: 'equals' | 'not' | 'contains'; readonly field: string; readonly value: Scalar }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'range'; readonly field: string; readonly bounds: readonly Bound[] };

export interface Bound {
  readonly operator: RangeOperator;
  readonly value: string | number;
}

export type RangeOperator = 'gt' | 'gte' | 'lt' | 'lte';

export const defaultLimit = 50;
export const maximumLimit = 500;
const rangeOperators: readonly string[] = ['gt', 'gte', 'lt', 'lte'] satisfies RangeOperator[];
/** More would make slow statements; lists that long belong in a collection of their own. */
const maximumInValues = 5_000;

/** Throws `BAD_FILTER` naming the field and what would be right. */
export function checkFilter(shape: CollectionShape, filter: Filter = {}): readonly Term[] {
  return Object.entries(filter).map(([field, condition]) => {
    const type = shape.fields.get(field);
    if (!type) throw badFilter(field, `${field} cannot be filtered by. Use one of: ${fieldNames(shape)}.`);
    const term = toTerm(field, condition);
    checkTerm(term, type);
    return term;
  });
}

/** The sort with `id` as the last key, in the last key's direction. Throws `BAD_FILTER`. */
export function checkSort(shape: CollectionShape, sort: readonly SortKey[] = []): readonly SortKey[] {
  for (const { field, direction } of sort) {
    const type = shape.fields.get(field);
    if (!type || type.isArray) {
      throw badFilter(field, `${field} cannot be sorted by. Use one of: ${fieldNames(shape, false)}.`);
    }
    if (direction !== 'ascending' && direction !== 'descending') {
      throw badFilter(field, 'A direction is ascending or descending.');
    }
  }
  const upToId = sort.findIndex(({ field }) => field === 'id');
  if (upToId >= 0) return sort.slice(0, upToId + 1);
  return [...sort, { field: 'id', direction: sort.at(-1)?.direction ?? 'ascending' }];
}

/** Throws `VALIDATION_FAILED` where it is not a whole number from 1 to 500. */
export function checkLimit(limit: FindOptions['limit'] = defaultLimit): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > maximumLimit) {
    throw invalid('limit', `A limit is a whole number from 1 to ${maximumLimit}.`);
  }
  return limit;
}

/** Of outbox entries, which may be many. Throws `VALIDATION_FAILED`. */
export function checkPendingLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1) throw invalid('limit', 'A limit is a whole number from 1.');
}

/** Throws `TOO_MANY` values, or `BAD_FILTER` where they cannot be grouped by. */
export function checkGroups(shape: CollectionShape, { by, values, filter = {} }: GroupOptions): void {
  if (values.length > maximumLimit) throw tooMany('values', maximumLimit);
  if (Object.hasOwn(filter, by))
    throw badFilter(by, `${by} is what is grouped by; leave it out of the filter.`);
  checkFilter(shape, { [by]: { in: values } });
}

function fieldNames(shape: CollectionShape, withArrays = true): string {
  const usable = [...shape.fields].filter(([, type]) => withArrays || !type.isArray);
  return usable.map(([name]) => name).join(', ');
}

function toTerm(field: string, condition: Condition): Term {
  if (condition === undefined)
    throw badFilter(field, `The condition on ${field} is missing; null means absent.`);
  if (typeof condition !== 'object' || condition === null) return { kind: 'equals', field, value: condition };
  const names = Object.keys(condition).filter((name) => Reflect.get(condition, name) !== undefined);
  const [name] = names;
  if (names.length === 1 && 'in' in condition)
    return { kind: 'in', field, values: inValues(field, condition.in) };
  if (names.length === 1 && 'not' in condition) return { kind: 'not', field, value: condition.not };
  if (names.length === 1 && 'contains' in condition) {
    return { kind: 'contains', field, value: condition.contains };
  }
  if (name === undefined || !names.every((each) => rangeOperators.includes(each))) {
    throw badFilter(field, 'A condition is a value, in, not, contains, or any of gt, gte, lt, lte.');
  }
  const bounds = names.map((operator) => ({ operator, value: Reflect.get(condition, operator) }) as Bound);
  return { kind: 'range', field, bounds };
}

function inValues(field: string, values: readonly Scalar[]): readonly Scalar[] {
  if (!Array.isArray(values)) throw badFilter(field, '`in` takes a list.');
  if (values.length > maximumInValues)
    throw badFilter(field, `\`in\` takes at most ${maximumInValues} values.`);
  return values;
}

function checkTerm(term: Term, type: FieldType): void {
  const { field } = term;
  if (type.isArray !== (term.kind === 'contains')) {
    throw badFilter(field, type.isArray ? `${field} is a list: use contains.` : `${field} is not a list.`);
  }
  for (const value of valuesOf(term)) {
    const mayBeNull = term.kind !== 'contains' && term.kind !== 'range';
    if (value === null ? !mayBeNull : !isOfKind(value, type)) {
      throw badFilter(field, `${field} takes ${[...type.kinds].join(' or ')} values.`);
    }
    if (term.kind === 'range' && typeof value === 'boolean') throw badFilter(field, `${field} has no order.`);
  }
}

function valuesOf(term: Term): readonly Scalar[] {
  if (term.kind === 'in') return term.values;
  return term.kind === 'range' ? term.bounds.map(({ value }) => value) : [term.value];
}

function isOfKind(value: Scalar, { kinds }: FieldType): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  return [...kinds].includes(typeof value as 'string');
}
