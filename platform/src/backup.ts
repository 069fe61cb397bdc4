import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreBackupFile, type SqliteDatabase, writeBackupFile } from '@smc/store/sqlite';
import { type DataFolder, dataPaths } from './data-folder.ts';

const secretsName = 'secrets.json';

/** Everything of an installation in one new file, while it runs. Returns its size in bytes. */
export async function backupTo(path: string, database: SqliteDatabase, folder: DataFolder): Promise<number> {
  const secrets = await readFile(join(folder.path, secretsName), 'utf8');
  await writeBackupFile(database, path, { [secretsName]: secrets });
  return (await stat(path)).size;
}

/**
 * Puts a backup in place. Throws `LOCKED` while a server uses the folder, `DATA_DAMAGED` for a file that is no whole
 * backup; then nothing has changed. Returns where the database that was there is kept.
 */
export async function restoreFrom(
  backup: string,
  dataFolder: string,
  now: Date,
): Promise<{ kept: string | undefined }> {
  const folder = await dataPaths(dataFolder);
  const { beside, kept } = restoreBackupFile(
    backup,
    folder.database,
    now.toISOString().replaceAll(/[^0-9TZ]/g, ''),
  );
  const secrets = beside[secretsName];
  if (secrets !== undefined) {
    const file = join(folder.path, secretsName);
    await writeFile(`${file}.new`, secrets, { mode: 0o600, flush: true });
    await rename(`${file}.new`, file);
  }
  return { kept };
}
