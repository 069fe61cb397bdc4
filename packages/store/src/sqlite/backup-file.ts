import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SmcError } from '@smc/contracts';
import { lockDataFolder } from './data-lock.ts';
import type { SqliteDatabase } from './database.ts';

/** What lies beside the database and belongs to it, by file name: keys without which stored links would be void. */
export type BesideFiles = Readonly<Record<string, string>>;

const table = 'smc_backup_files';

/** One file that holds everything: a consistent copy of the database and the texts beside it. Safe while the system runs. */
export async function writeBackupFile(
  database: SqliteDatabase,
  path: string,
  beside: BesideFiles,
): Promise<void> {
  await database.backup(path);
  try {
    withDatabase(path, (copy) => {
      copy.exec(`CREATE TABLE ${table}(name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT`);
      const insert = copy.prepare(`INSERT INTO ${table}(name, content) VALUES (?, ?)`);
      for (const [name, content] of Object.entries(beside)) insert.run(name, content);
    });
  } catch (cause) {
    rmSync(path, { force: true });
    throw new SmcError('UNAVAILABLE', { message: 'The backup could not be written.', cause });
  }
}

function withDatabase<Value>(path: string, use: (database: DatabaseSync) => Value): Value {
  const database = new DatabaseSync(path);
  try {
    // A backup is one file: no journal is to lie beside it.
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL');
    return use(database);
  } finally {
    database.close();
  }
}

function notABackup(cause?: unknown): SmcError {
  return new SmcError('DATA_DAMAGED', {
    field: 'file',
    message: 'This file is not a whole backup of this software.',
    cause,
  });
}

function takeBesideFiles(copy: DatabaseSync): BesideFiles {
  const problems = copy.prepare('PRAGMA integrity_check').all();
  if (problems[0]?.['integrity_check'] !== 'ok') throw notABackup();
  const rows = copy.prepare(`SELECT name, content FROM ${table}`).all();
  copy.exec(`DROP TABLE ${table}`);
  return Object.fromEntries(rows.map((row) => [String(row['name']), String(row['content'])]));
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/**
 * Puts a backup in place of the database at `path`. Returns the texts that belong beside it, and where the database that
 * was there is kept. The backup is copied and checked first: a damaged one changes nothing (`DATA_DAMAGED`); a folder in
 * use is refused (`LOCKED`). `stamp` names the kept database: `smc.db.before-<stamp>`.
 */
export function restoreBackupFile(
  backup: string,
  path: string,
  stamp: string,
): { beside: BesideFiles; kept: string | undefined } {
  if (!existsSync(backup))
    throw new SmcError('NOT_FOUND', { field: 'file', message: 'There is no such backup file.' });
  const lock = lockDataFolder(dirname(path));
  const incoming = join(dirname(path), 'restoring.db');
  try {
    copyFileSync(backup, incoming);
    const beside = checkedCopy(incoming);
    syncFile(incoming);
    const kept = existsSync(path) ? `${path}.before-${stamp}` : undefined;
    if (kept !== undefined) setAside(path, kept);
    renameSync(incoming, path);
    return { beside, kept };
  } finally {
    rmSync(incoming, { force: true });
    lock.release();
  }
}

function checkedCopy(incoming: string): BesideFiles {
  try {
    return withDatabase(incoming, takeBesideFiles);
  } catch (cause) {
    throw notABackup(cause);
  }
}

/** The journal goes with its database; what is in it was acknowledged. */
function setAside(path: string, kept: string): void {
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending);
  }
}
