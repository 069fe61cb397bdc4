import type { FacetCount, SearchCondition, SearchDocument, SearchQuery, SearchScalar } from '../port.ts';

/** The answer to a query with a sort, by walking over all documents; text is one whole word of a title or empty. */
export function expectedResult(content: readonly SearchDocument[], query: SearchQuery) {
  const latest = new Map(content.map((document) => [document.id, document]));
  const found = [...latest.values()].filter((document) => isHit(document, query));
  const { offset = 0, limit = 20 } = query;
  return {
    ids: sorted(found, query)
      .slice(offset, offset + limit)
      .map((document) => document.id),
    total: found.length,
    facets: Object.fromEntries((query.facets ?? []).map((field) => [field, counted(found, field)])),
  };
}

function isHit(document: SearchDocument, { text, filter = {} }: SearchQuery): boolean {
  const words = naiveFold(String(document.title ?? '')).split(' ');
  if (text !== '' && !words.includes(text)) return false;
  return Object.entries(filter).every(([field, condition]) =>
    valuesOf(document, field).some((value) => isWanted(value, condition)),
  );
}

function isWanted(value: SearchScalar, condition: SearchCondition): boolean {
  if (typeof condition !== 'object') return value === condition;
  if ('in' in condition) return condition.in.includes(value);
  if (typeof value !== 'number') return false;
  return !(value < (condition.gte ?? value)) && !(value > (condition.lte ?? value));
}

function valuesOf(document: SearchDocument, field: string): SearchScalar[] {
  return [document[field]].flat().filter((value) => value !== undefined && value !== null);
}

function sorted(found: readonly SearchDocument[], { sort }: SearchQuery): SearchDocument[] {
  const byId = [...found].sort((left, right) => (left.id < right.id ? -1 : 1));
  if (sort === undefined) return byId;
  const key = (document: SearchDocument) => valuesOf(document, sort.field).map(comparable)[0];
  const present = byId.filter((document) => key(document) !== undefined);
  const missing = byId.filter((document) => key(document) === undefined);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  present.sort((left, right) => sign * compared(key(left) as string | number, key(right) as string | number));
  return [...present, ...missing];
}

function comparable(value: SearchScalar): string | number {
  return typeof value === 'string' ? naiveFold(value) : Number(value);
}

function compared(left: string | number, right: string | number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function counted(found: readonly SearchDocument[], field: string): FacetCount[] {
  const values = new Set(found.flatMap((document) => valuesOf(document, field)));
  const facets = [...values].map((value) => ({
    value,
    count: found.filter((document) => valuesOf(document, field).includes(value)).length,
  }));
  const rank = (value: SearchScalar) => ['boolean', 'number', 'string'].indexOf(typeof value);
  return facets.sort(
    (left, right) =>
      right.count - left.count ||
      rank(left.value) - rank(right.value) ||
      compared(left.value as string | number, right.value as string | number),
  );
}

function naiveFold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
