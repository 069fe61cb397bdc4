import type { ServiceName } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import type { SearchEngine } from '@smc/search';
import { createMiniSearchEngine } from '@smc/search/minisearch';
import type { Configuration } from '@smc/service-kit';
import type { Store } from '@smc/store';
import { createSqliteStore, openSqliteDatabase, type SqliteDatabase } from '@smc/store/sqlite';
import type { DataFolder } from './data-folder.ts';

/** The engines of this process, chosen once by configuration. */
export interface Adapters {
  storeFor(service: ServiceName | 'platform'): Store;
  readonly jobs: JobQueue;
  readonly search: SearchEngine;
  /** The embedded database, where documents or jobs are in it: for backup. */
  readonly database: SqliteDatabase;
  close(): Promise<void>;
}

function neverReached(value: never): never {
  throw new Error(`An adapter is missing for ${String(value)}.`);
}

function chooseStore(
  configuration: Configuration,
  database: SqliteDatabase,
): (service: ServiceName | 'platform') => Store {
  switch (configuration.SMC_STORE) {
    case 'sqlite':
      return (service) => createSqliteStore({ database, namespace: service });
    default:
      return neverReached(configuration.SMC_STORE);
  }
}

function chooseJobs(configuration: Configuration, database: SqliteDatabase): JobQueue {
  switch (configuration.SMC_JOBS) {
    case 'sqlite':
      return createSqliteJobQueue({ database });
    default:
      return neverReached(configuration.SMC_JOBS);
  }
}

function chooseSearch(configuration: Configuration): SearchEngine {
  switch (configuration.SMC_SEARCH) {
    case 'minisearch':
      return createMiniSearchEngine();
    default:
      return neverReached(configuration.SMC_SEARCH);
  }
}

/** The one place where adapters are chosen. Throws `LOCKED` where another process holds the data folder. */
export function openAdapters(configuration: Configuration, folder: DataFolder): Adapters {
  const database = openSqliteDatabase({ path: folder.database });
  const storeFor = chooseStore(configuration, database);
  const jobs = chooseJobs(configuration, database);
  const search = chooseSearch(configuration);
  return {
    storeFor,
    jobs,
    search,
    database,
    async close() {
      await search.close();
      await database.close();
    },
  };
}
