import type { DatabaseSync } from 'node:sqlite';
import { SmcError } from '@smc/contracts';
import type { SqliteDatabase } from './database.ts';

/** Grows when the tables of this adapter themselves change their layout. */
export const layoutVersion = 1;

/** Makes the table of facts about this file. Throws `SCHEMA_TOO_NEW` where a newer layout wrote it. */
export function prepareMeta(connection: DatabaseSync): void {
  connection.exec('CREATE TABLE IF NOT EXISTS smc_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  connection
    .prepare(`INSERT INTO smc_meta VALUES ('store_version', ?) ON CONFLICT DO NOTHING`)
    .run(String(layoutVersion));
  const row = connection.prepare(`SELECT value FROM smc_meta WHERE key = 'store_version'`).get();
  if (Number(row?.['value']) > layoutVersion) throw new SmcError('SCHEMA_TOO_NEW');
}

export function readMeta(database: SqliteDatabase, key: string): string | undefined {
  const row = database.statement('SELECT value FROM smc_meta WHERE key = ?').get(key);
  return row === undefined ? undefined : String(row['value']);
}

export function writeMeta(database: SqliteDatabase, key: string, value: string): void {
  database
    .statement('INSERT INTO smc_meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value);
}

export function forgetMeta(database: SqliteDatabase, key: string): void {
  database.statement('DELETE FROM smc_meta WHERE key = ?').run(key);
}
