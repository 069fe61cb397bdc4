import type { CollectionShape } from '../collection-shape.ts';

/** The tables of one collection. Field paths and names were checked, so quoting them is enough. */
export interface Tables {
  readonly table: string;
  readonly claims: string;
  readonly formerClaims: string;
  readonly outbox: string;
}

/** Stands for null and missing in generated columns: SQLite sorts it before every number and text, and `=` finds it. */
export const absent = '-9e999';

export function tablesOf(namespace: string, collection: string): Tables {
  return {
    table: `${namespace}__${collection}`,
    claims: `${namespace}__-held`,
    formerClaims: `${namespace}__-claims`,
    outbox: `${namespace}__-outbox`,
  };
}

export function quote(name: string): string {
  return `"${name}"`;
}

/** The column a field is filtered and sorted by. */
export function columnOf(field: string): string {
  return field === 'id' || field === 'version' ? field : quote(`$.${field}`);
}

/** The path of a field inside `doc`, as an SQL literal: SQLite uses an index only on a literal. */
export function jsonPath(field: string): string {
  return `'$${field
    .split('.')
    .map((segment) => `."${segment}"`)
    .join('')}'`;
}

/** The side table that holds the values of an array field, one row per value and document. */
export function valuesTable(table: string, field: string): string {
  return `${table}$.${field}`;
}

export function indexName(table: string, fields: readonly string[]): string {
  return `${table}:${fields.join(',')}`;
}

export function uniqueIndexName(table: string, field: string): string {
  return `${table}!${field}`;
}

/** Scalar fields that need a column of their own. */
export function columnFields(shape: CollectionShape): readonly string[] {
  const declared = new Set([...shape.indexes.flat(), ...shape.unique]);
  return [...declared].filter((field) => field !== 'id' && field !== 'version');
}
