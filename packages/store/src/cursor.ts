import { hash } from 'node:crypto';
import { valueAt } from './collection-shape.ts';
import type { Filter, FindPage, Scalar, SortKey } from './port.ts';
import { badCursor } from './refusals.ts';

/**
 * A cursor names the place behind one document: its sort values (the last is its id) and a fingerprint of the filter and
 * sort it belongs to. It is opaque to callers, the same for every engine, and stays valid while documents come and go.
 */
export function fingerprint(
  collection: string,
  filter: Filter | undefined,
  sort: readonly SortKey[],
): string {
  const conditions = Object.entries(filter ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha1', JSON.stringify([collection, conditions, sort]), 'base64url').slice(0, 12);
}

export function encodeCursor(print: string, sort: readonly SortKey[], document: unknown): string {
  const values = sort.map(({ field }) => valueAt(document, field));
  return Buffer.from(JSON.stringify([print, ...values])).toString('base64url');
}

/** A page of the first `limit` documents; one more than that means that there are more. */
export function pageOf(
  found: readonly unknown[],
  { print, sort, limit }: { print: string; sort: readonly SortKey[]; limit: number },
): FindPage<unknown> {
  const documents = found.slice(0, limit);
  return {
    documents,
    cursors: documents.map((document) => encodeCursor(print, sort, document)),
    hasMore: found.length > limit,
  };
}

/** The sort values behind which to continue. Throws `BAD_CURSOR` where it is of another query, or no cursor at all. */
export function decodeCursor(cursor: string, print: string, sort: readonly SortKey[]): readonly Scalar[] {
  const [of, ...values] = parse(cursor);
  if (of !== print || values.length !== sort.length || !values.every(isScalar)) throw badCursor();
  if (typeof values.at(-1) !== 'string') throw badCursor();
  return values;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
