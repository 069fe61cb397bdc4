import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SmcError } from '@smc/contracts';
import { primaryCode, translateError } from './errors.ts';

const busy = 5;

/** Holds a data folder for one process. */
export interface DataLock {
  release(): void;
}

/**
 * Takes the folder's lock: an exclusive transaction on `lock.db` that is never committed. The operating system frees it
 * when the process ends, however it ends, so there is no stale lock to clean up. Throws `LOCKED`.
 */
export function lockDataFolder(folder: string): DataLock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'lock.db');
    const connection = new DatabaseSync(path, { timeout: 0 });
    chmodSync(path, 0o600);
    return hold(connection);
  } catch (error) {
    throw refusal(error);
  }
}

function hold(connection: DatabaseSync): DataLock {
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    throw error;
  }
  return { release: () => connection.close() };
}

function refusal(error: unknown): SmcError {
  if (primaryCode(error) === busy) return new SmcError('LOCKED', { cause: error });
  if (primaryCode(error) !== undefined) return translateError(error);
  return new SmcError('UNAVAILABLE', {
    message: 'The data folder cannot be made or written; check its permissions.',
    cause: error,
  });
}
