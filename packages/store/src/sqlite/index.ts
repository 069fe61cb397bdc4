export { type BesideFiles, restoreBackupFile, writeBackupFile } from './backup-file.ts';
export { type DataLock, lockDataFolder } from './data-lock.ts';
export { openSqliteDatabase, type SqliteDatabase, type SqliteOptions } from './database.ts';
export { createSqliteStore, type SqliteStoreOptions } from './store.ts';
