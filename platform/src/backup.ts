import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SmcError } from '@smc/contracts';
import type { Configuration } from '@smc/service-kit';
import { restoreBackupFile, type SqliteDatabase, writeBackupFile } from '@smc/store/sqlite';
import { type DataFolder, dataPaths } from './data-folder.ts';

const secretsName = 'secrets.json';

/** Documents that are elsewhere would be missing from the file. */
export function refuseBackup(): never {
  throw new SmcError('BAD_CONFIGURATION', {
    field: 'SMC_STORE',
    message:
      "The documents are not in this process's data folder: back up MongoDB (mongodump) and each data folder; see docs/operations.md.",
  });
}

/**
 * Everything of an installation in one new file, while it runs. Returns its size in bytes. Throws `BAD_CONFIGURATION` where
 * the documents or jobs are in another engine.
 */
export async function backupTo(
  path: string,
  database: SqliteDatabase | undefined,
  { SMC_STORE, SMC_JOBS }: Configuration,
  folder: DataFolder,
): Promise<number> {
  if (database === undefined || SMC_STORE !== 'sqlite' || SMC_JOBS !== 'sqlite') return refuseBackup();
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
