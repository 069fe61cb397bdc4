import type { CheckedDocument } from '../checked-document.ts';
import { alreadyExists, notFound, staleVersion } from '../refusals.ts';
import { changeClaims } from './claims.ts';
import { type CollectionContext, parseJson } from './context.ts';
import { absent, columnOf, jsonPath, quote } from './names.ts';

/** The steps that insert, save, erase and migrations share. All run inside a savepoint. */

export interface PresentDocument {
  readonly version: number;
  readonly claims: readonly string[];
}

/** The stored version and claims. Throws `NOT_FOUND`; `STALE_VERSION` where it is not the expected version. */
export function presentDocument(
  { database, tables }: CollectionContext,
  id: string,
  expectedVersion: number,
): PresentDocument {
  const sql = `SELECT version, doc ->> '$.claims' AS claims FROM ${quote(tables.table)} WHERE id = ?`;
  const row = database.statement(sql).get(id);
  if (row === undefined) throw notFound(id);
  const version = Number(row['version']);
  if (version !== expectedVersion) throw staleVersion(version);
  return { version, claims: row['claims'] === null ? [] : (parseJson(row['claims']) as string[]) };
}

/** Replaces a stored document by a checked one and moves its claims. */
export function replaceDocument(
  context: CollectionContext,
  next: CheckedDocument,
  claimsBefore: readonly string[],
): void {
  const { database, tables } = context;
  refuseTaken(context, next);
  changeClaims(context, next.id, claimsBefore, next.claims);
  const sql = `UPDATE ${quote(tables.table)} SET version = ?, doc = ? WHERE id = ?`;
  database.statement(sql).run(next.version, next.json, next.id);
}

/** Throws `ALREADY_EXISTS` where another document has the value of a unique field. Writes take turns, so none slips in between. */
export function refuseTaken({ database, shape, tables }: CollectionContext, next: CheckedDocument): void {
  for (const field of shape.unique) {
    const column = columnOf(field);
    const value = `ifnull(json_extract(?, ${jsonPath(field)}), ${absent})`;
    const sql = `SELECT 1 FROM ${quote(tables.table)} WHERE ${column} = ${value} AND ${column} > ${absent} AND id <> ?`;
    if (database.statement(sql).get(next.json, next.id) !== undefined) throw alreadyExists(field);
  }
}
