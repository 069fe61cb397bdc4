import { decodeCursor, fingerprint, pageOf } from '../cursor.ts';
import type { Filter, FindOptions, FindPage } from '../port.ts';
import { checkFilter, checkLimit, checkSort } from '../query.ts';
import { behind, conditionsOf, joined, orderOf } from './conditions.ts';
import { type CollectionContext, parseJson } from './context.ts';
import { sourceOf } from './source.ts';

export function find(context: CollectionContext, options: FindOptions): FindPage<unknown> {
  const { database, shape, tables } = context;
  const limit = checkLimit(options.limit);
  const terms = checkFilter(shape, options.filter);
  const sort = checkSort(shape, options.sort);
  const print = fingerprint(shape.name, options.filter, sort);
  const source = sourceOf(context, terms);
  const place = options.after === undefined ? undefined : decodeCursor(options.after, print, sort);
  const from = place === undefined ? undefined : sort[0];
  const filter = conditionsOf(shape, tables.table, source.terms, from);
  const where = place === undefined ? filter : joined([filter, behind(sort, place)]);
  const sql = `SELECT doc FROM ${source.from} WHERE ${where.sql} ORDER BY ${orderOf(sort)} LIMIT ?`;
  const rows = database.statement(sql).all(...source.values, ...where.values, limit + 1);
  return pageOf(
    rows.map((row) => parseJson(row['doc'])),
    { print, sort, limit },
  );
}

export function count(context: CollectionContext, filter: Filter | undefined): number {
  const { database, shape, tables } = context;
  const source = sourceOf(context, checkFilter(shape, filter));
  const where = conditionsOf(shape, tables.table, source.terms);
  const sql = `SELECT count(*) AS count FROM ${source.from} WHERE ${where.sql}`;
  return Number(database.statement(sql).get(...source.values, ...where.values)?.['count']);
}
