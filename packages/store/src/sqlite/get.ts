import { maximumLimit } from '../query.ts';
import { tooMany } from '../refusals.ts';
import { type CollectionContext, parseJson } from './context.ts';
import { quote } from './names.ts';

export function get({ database, tables }: CollectionContext, id: string): unknown {
  const sql = `SELECT doc FROM ${quote(tables.table)} WHERE id = ?`;
  const row = database.statement(sql).get(id);
  return row === undefined ? undefined : parseJson(row['doc']);
}

export function getMany({ database, tables }: CollectionContext, ids: readonly string[]): readonly unknown[] {
  if (ids.length > maximumLimit) throw tooMany('ids', maximumLimit);
  const sql = `SELECT id, doc FROM ${quote(tables.table)} WHERE id IN (SELECT value FROM json_each(?))`;
  const rows = database.statement(sql).all(JSON.stringify(ids));
  const found = new Map(rows.map((row) => [String(row['id']), row['doc']]));
  return ids.map((id) => (found.has(id) ? parseJson(found.get(id)) : undefined));
}
