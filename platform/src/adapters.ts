import { isSmcError, type ServiceName, SmcError } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { SearchEngine } from '@smc/search';
import { type Configuration, type Logger, needed, type VariableName } from '@smc/service-kit';
import type { Store } from '@smc/store';
import type { SqliteDatabase } from '@smc/store/sqlite';
import { readEmbedder } from './embedder.ts';

/** The engines of this process, chosen once by configuration. */
export interface Adapters {
  storeFor(service: ServiceName | 'platform'): Store;
  readonly jobs: JobQueue;
  readonly search: SearchEngine;
  /** The embedded database, where documents or jobs are in it: for backup. */
  readonly database: SqliteDatabase | undefined;
  close(): Promise<void>;
}

/** Where a process keeps what is on this machine. */
export interface LocalFiles {
  readonly path: string;
  readonly database: string;
}

/** The refusals of a document engine that is reached late, told with its variable. */
export function namingEngine<Value>({ SMC_STORE }: Configuration, use: () => Promise<Value>): Promise<Value> {
  return SMC_STORE === 'mongo' ? naming('SMC_MONGO_URL', use) : use();
}

type StoreFor = Adapters['storeFor'];

function neverReached(value: never): never {
  throw new Error(`An adapter is missing for ${String(value)}.`);
}

/** An engine's refusal, told with the variable it is about. */
async function naming<Value>(name: VariableName, open: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await open();
  } catch (error) {
    if (!isSmcError(error, 'BAD_CONFIGURATION') && !isSmcError(error, 'UNAVAILABLE')) throw error;
    const remedy = error.code === 'UNAVAILABLE' ? ' Start it, or correct its address.' : '';
    throw new SmcError(error.code, {
      field: name,
      message: `${name}: ${error.message}${remedy}`,
      ...(error.details === undefined ? {} : { details: error.details }),
      cause: error,
    });
  }
}

async function chooseStore(
  configuration: Configuration,
  database: SqliteDatabase | undefined,
): Promise<StoreFor> {
  switch (configuration.SMC_STORE) {
    case 'sqlite': {
      const { createSqliteStore } = await import('@smc/store/sqlite');
      return (service) => createSqliteStore({ database: given(database), namespace: service });
    }
    case 'mongo': {
      const uri = needed(configuration, 'SMC_MONGO_URL', 'SMC_STORE=mongo needs it');
      const { createMongoStore } = await import('@smc/store/mongo');
      return (service) => createMongoStore({ uri, namespace: service });
    }
    default:
      return neverReached(configuration.SMC_STORE);
  }
}

async function chooseJobs(
  configuration: Configuration,
  database: SqliteDatabase | undefined,
  logger: Logger,
): Promise<JobQueue> {
  switch (configuration.SMC_JOBS) {
    case 'sqlite': {
      const { createSqliteJobQueue } = await import('@smc/jobs/sqlite');
      return createSqliteJobQueue({ database: given(database) });
    }
    case 'bullmq': {
      const url = needed(configuration, 'SMC_REDIS_URL', 'SMC_JOBS=bullmq needs it');
      const prefix = configuration.SMC_PREFIX;
      const { createBullmqJobQueue } = await import('@smc/jobs/bullmq');
      return naming('SMC_REDIS_URL', () => createBullmqJobQueue({ url, prefix, whenDown: 'fail', logger }));
    }
    default:
      return neverReached(configuration.SMC_JOBS);
  }
}

async function chooseSearch(configuration: Configuration, logger: Logger): Promise<SearchEngine> {
  switch (configuration.SMC_SEARCH) {
    case 'minisearch': {
      const { createMiniSearchEngine } = await import('@smc/search/minisearch');
      return createMiniSearchEngine();
    }
    case 'meilisearch': {
      const url = needed(configuration, 'SMC_MEILI_URL', 'SMC_SEARCH=meilisearch needs it');
      const apiKey = needed(configuration, 'SMC_MEILI_KEY', 'SMC_SEARCH=meilisearch needs it');
      const embedder = readEmbedder(configuration.SMC_MEILI_EMBEDDER);
      const indexPrefix = `${configuration.SMC_PREFIX}-`;
      const { createMeilisearchEngine } = await import('@smc/search/meilisearch');
      const engine = await naming('SMC_MEILI_URL', () =>
        createMeilisearchEngine({ url, apiKey, indexPrefix, logger, ...(embedder ? { embedder } : {}) }),
      );
      await checkSearch(engine, logger);
      return engine;
    }
    default:
      return neverReached(configuration.SMC_SEARCH);
  }
}

/** A refused key ends the start; a server that is away does not, because everything but search works without it. */
async function checkSearch(engine: SearchEngine, logger: Logger): Promise<void> {
  try {
    await naming('SMC_MEILI_KEY', () => engine.ping());
  } catch (error) {
    if (!isSmcError(error) || error.code === 'BAD_CONFIGURATION') throw error;
    logger.warn(
      { code: error.code },
      'SMC_MEILI_URL: The search server cannot be reached now. Search says UNAVAILABLE until it answers; everything else works.',
    );
  }
}

function given(database: SqliteDatabase | undefined): SqliteDatabase {
  if (database === undefined) throw new Error('The embedded database was not opened.');
  return database;
}

/** Whether something of this process lies in the embedded database. */
export const usesSqlite = ({ SMC_STORE, SMC_JOBS }: Configuration): boolean =>
  SMC_STORE === 'sqlite' || SMC_JOBS === 'sqlite';

/** The embedded database, or where nothing is in it the folder's lock alone. Throws `LOCKED` where another process holds the folder. */
async function openFolder(configuration: Configuration, files: LocalFiles) {
  const { lockDataFolder, openSqliteDatabase } = await import('@smc/store/sqlite');
  if (!usesSqlite(configuration)) {
    const lock = lockDataFolder(files.path);
    return { database: undefined, close: async () => lock.release() };
  }
  const database = openSqliteDatabase({ path: files.database });
  return { database, close: () => database.close() };
}

const nothingToClose = { database: undefined, close: async () => {} };

/**
 * The one place where adapters are chosen; only the chosen ones are loaded.
 * @param files where the embedded database and the folder's lock are; undefined for a process that needs neither
 * @throws SmcError `LOCKED`, `BAD_CONFIGURATION` (field: the variable), `UNAVAILABLE` where an engine does not answer
 */
export async function openAdapters(
  configuration: Configuration,
  files: LocalFiles | undefined,
  logger: Logger,
): Promise<Adapters> {
  const folder = files === undefined ? nothingToClose : await openFolder(configuration, files);
  const { database } = folder;
  const stores: Store[] = [];
  let jobs: JobQueue | undefined;
  let search: SearchEngine | undefined;
  const close = async () => {
    await jobs?.close();
    await search?.close();
    for (const store of stores) await store.close();
    await folder.close();
  };
  try {
    const makeStore = await chooseStore(configuration, database);
    search = await chooseSearch(configuration, logger);
    jobs = await chooseJobs(configuration, database, logger);
    const storeFor: StoreFor = (service) => {
      const store = makeStore(service);
      stores.push(store);
      return store;
    };
    return { storeFor, jobs, search, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}
