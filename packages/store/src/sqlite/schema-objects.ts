import { notUniqueYet } from '../refusals.ts';
import type { CollectionContext } from './context.ts';
import type { SqliteDatabase } from './database.ts';
import {
  absent,
  columnFields,
  columnOf,
  indexName,
  jsonPath,
  quote,
  uniqueIndexName,
  valuesTable,
} from './names.ts';

/**
 * The columns, side tables and indexes of a collection: what is declared against what the file has. All of them derive
 * from `doc`, so that they can be dropped and made again at any time. Every function runs inside a write.
 */

export function createTable(context: CollectionContext): void {
  const { database, tables } = context;
  database.define(`
    CREATE TABLE IF NOT EXISTS ${quote(tables.table)}
      (id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS ${quote(tables.claims)}
      (collection TEXT NOT NULL, key TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID;
  `);
  takeOverClaims(context);
}

/** Files of before 0.1.0 hold the claims in a table whose keys were unique over all collections. */
function takeOverClaims({ database, tables }: CollectionContext): void {
  if (!hasTable(database, tables.formerClaims)) return;
  const former = quote(tables.formerClaims);
  database.define(`
    INSERT INTO ${quote(tables.claims)} (collection, key, entry) SELECT collection, key, entry FROM ${former};
    DROP TABLE ${former};
  `);
}

export function tableExists({ database, tables }: CollectionContext): boolean {
  return database.read(() => hasTable(database, tables.table));
}

function hasTable(database: SqliteDatabase, name: string): boolean {
  const sql = `SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`;
  return database.statement(sql).get(name) !== undefined;
}

/** Adds declared columns and drops others. The indexes that use those must be gone. */
export function alignColumns(context: CollectionContext): void {
  const { database, tables } = context;
  const table = quote(tables.table);
  const declared = new Map(columnFields(context.shape).map((field) => [`$.${field}`, field]));
  const present = presentColumns(context);
  for (const column of present) {
    if (!declared.has(column)) database.define(`ALTER TABLE ${table} DROP COLUMN ${quote(column)}`);
  }
  for (const [column, field] of declared) {
    if (present.includes(column)) continue;
    const value = `ifnull(json_extract(doc, ${jsonPath(field)}), ${absent})`;
    database.define(
      `ALTER TABLE ${table} ADD COLUMN ${quote(column)} ANY GENERATED ALWAYS AS (${value}) VIRTUAL`,
    );
  }
}

function presentColumns({ database, tables }: CollectionContext): string[] {
  const rows = database.statement(`SELECT name FROM pragma_table_xinfo(?)`).all(tables.table);
  return rows.map((row) => String(row['name'])).filter((name) => name.startsWith('$.'));
}

/** Makes the side table of each declared array field, kept current by triggers, and drops others. */
export function alignArrays(context: CollectionContext): readonly string[] {
  const { database, shape, tables } = context;
  const prefix = valuesTable(tables.table, '');
  const sql = `SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, ?) = ?`;
  const rows = database.statement(sql).all(prefix.length, prefix);
  const present = rows.map((row) => String(row['name']).slice(prefix.length));
  const changes: string[] = [];
  for (const field of present.filter((field) => !shape.arrays.includes(field))) {
    dropArray(context, field);
    changes.push(`dropped the index on ${field}`);
  }
  for (const field of shape.arrays.filter((field) => !present.includes(field))) {
    createArray(context, field);
    changes.push(`added an index on ${field}`);
  }
  return changes;
}

function createArray({ database, tables }: CollectionContext, field: string): void {
  const table = quote(tables.table);
  const sideName = valuesTable(tables.table, field);
  const side = quote(sideName);
  const path = jsonPath(field);
  const valuesOf = (row: string) => `SELECT value FROM json_each(${row}.doc, ${path}) WHERE type <> 'null'`;
  const fill = (row: string) =>
    `INSERT OR IGNORE INTO ${side} SELECT value, ${row}.id FROM json_each(${row}.doc, ${path}) WHERE type <> 'null'`;
  const clear = `DELETE FROM ${side} WHERE document = old.id AND value IN (${valuesOf('old')})`;
  database.define(`
    CREATE TABLE ${side} (value ANY NOT NULL, document TEXT NOT NULL, PRIMARY KEY (value, document)) STRICT, WITHOUT ROWID;
    CREATE TRIGGER ${quote(`${sideName}:insert`)} AFTER INSERT ON ${table} BEGIN ${fill('new')}; END;
    CREATE TRIGGER ${quote(`${sideName}:delete`)} AFTER DELETE ON ${table} BEGIN ${clear}; END;
    CREATE TRIGGER ${quote(`${sideName}:update`)} AFTER UPDATE OF doc ON ${table}
      WHEN (old.doc -> ${path}) IS NOT (new.doc -> ${path}) BEGIN ${clear}; ${fill('new')}; END;
    INSERT OR IGNORE INTO ${side} SELECT each.value, stored.id
      FROM ${table} AS stored, json_each(stored.doc, ${path}) AS each WHERE each.type <> 'null';
  `);
}

function dropArray({ database, tables }: CollectionContext, field: string): void {
  const sideName = valuesTable(tables.table, field);
  const triggers = ['insert', 'delete', 'update'].map((event) => quote(`${sideName}:${event}`));
  database.define(triggers.map((trigger) => `DROP TRIGGER ${trigger};`).join(' '));
  database.define(`DROP TABLE ${quote(sideName)}`);
}

/** Drops the indexes that are not declared, and with `withUnique` the unique ones too. */
export function dropIndexes(context: CollectionContext, withUnique: boolean): readonly string[] {
  const { database } = context;
  const declared = declaredIndexes(context);
  const obsolete = presentIndexes(context).filter((name) => !declared.has(name));
  const unique = withUnique ? presentIndexes(context).filter((name) => declared.get(name)?.isUnique) : [];
  for (const name of new Set([...obsolete, ...unique])) database.define(`DROP INDEX ${quote(name)}`);
  return obsolete.map((name) => `dropped the index on ${name.slice(context.tables.table.length + 1)}`);
}

/** Makes the declared indexes that are missing. Throws `ALREADY_EXISTS` where a unique field is not. */
export function createIndexes(context: CollectionContext): readonly string[] {
  const present = new Set(presentIndexes(context));
  const changes: string[] = [];
  for (const [name, index] of declaredIndexes(context)) {
    if (present.has(name)) continue;
    if (index.isUnique) refuseDuplicates(context, index.fields[0] ?? 'id');
    context.database.define(index.sql);
    changes.push(`added ${index.isUnique ? 'a unique' : 'an'} index on ${index.fields.join(',')}`);
  }
  return changes;
}

interface DeclaredIndex {
  readonly fields: readonly string[];
  readonly isUnique: boolean;
  readonly sql: string;
}

function declaredIndexes({ shape, tables }: CollectionContext): ReadonlyMap<string, DeclaredIndex> {
  const table = quote(tables.table);
  const declared = new Map<string, DeclaredIndex>();
  for (const fields of shape.indexes) {
    const name = indexName(tables.table, fields);
    const columns = [...new Set([...fields, 'id'])].map(columnOf).join(', ');
    declared.set(name, {
      fields,
      isUnique: false,
      sql: `CREATE INDEX ${quote(name)} ON ${table} (${columns})`,
    });
  }
  for (const field of shape.unique) {
    const name = uniqueIndexName(tables.table, field);
    const column = columnOf(field);
    const sql = `CREATE UNIQUE INDEX ${quote(name)} ON ${table} (${column}) WHERE ${column} > ${absent}`;
    declared.set(name, { fields: [field], isUnique: true, sql });
  }
  return declared;
}

function presentIndexes({ database, tables }: CollectionContext): string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`;
  return database
    .statement(sql)
    .all(tables.table)
    .map((row) => String(row['name']));
}

function refuseDuplicates({ database, shape, tables }: CollectionContext, field: string): void {
  const column = columnOf(field);
  const sql = `SELECT 1 FROM ${quote(tables.table)} WHERE ${column} > ${absent} GROUP BY ${column} HAVING count(*) > 1`;
  if (database.statement(sql).get() === undefined) return;
  throw notUniqueYet(shape.name, field);
}
