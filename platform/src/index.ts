export type { Clients } from './clients.ts';
export { type Connection, connectToRunning } from './connect.ts';
export type { DataFolder } from './data-folder.ts';
export { createPlatform, migratePlatform, type Platform, type PlatformOptions } from './platform.ts';
export { launchProcesses, type LaunchedHouse } from './processes/launch.ts';
export { restoreFrom } from './backup.ts';
export { importTransitions } from './import/import-progress.ts';
