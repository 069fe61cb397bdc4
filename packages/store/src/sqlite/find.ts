import { decodeCursor, fingerprint, pageOf } from '../cursor.ts';
import type { Filter, FindOptions, FindPage } from '../port.ts';
import { checkFilter, checkLimit, checkSort } from '../query.ts';
import { behind, conditionsOf, joined, orderOf } from './conditions.ts';
import { type CollectionContext, parseJson } from './context.ts';
import { quote } from './names.ts';

export function find(context: CollectionContext, options: FindOptions): FindPage<unknown> {
  const { database, shape, tables } = context;
  const limit = checkLimit(options.limit);
  const terms = checkFilter(shape, options.filter);
  const sort = checkSort(shape, options.sort);
  const print = fingerprint(shape.name, options.filter, sort);
  const filter = conditionsOf(shape, tables.table, terms);
  const place = options.after === undefined ? undefined : decodeCursor(options.after, print, sort);
  const where = place === undefined ? filter : joined([filter, behind(sort, place)]);
  const sql = `SELECT doc FROM ${quote(tables.table)} WHERE ${where.sql} ORDER BY ${orderOf(sort)} LIMIT ?`;
  const rows = database.statement(sql).all(...where.values, limit + 1);
  return pageOf(
    rows.map((row) => parseJson(row['doc'])),
    { print, sort, limit },
  );
}

export function count(context: CollectionContext, filter: Filter | undefined): number {
  const { database, shape, tables } = context;
  const where = conditionsOf(shape, tables.table, checkFilter(shape, filter));
  const sql = `SELECT count(*) AS count FROM ${quote(tables.table)} WHERE ${where.sql}`;
  return Number(database.statement(sql).get(...where.values)?.['count']);
}
