import { startStandIn } from '../engines/meilisearch-stand-in/index.ts';
import { findMongoDatabases } from '../engines/mongo/databases.ts';
import { findRedis, type RedisServer, startRedis } from '../engines/redis/redis-server.ts';
import type { Found } from '../engines/require-engine.ts';

/** The engines of one house: Redis in any case, MongoDB where asked for. */
export interface HouseEngines {
  /** For the report. */
  readonly names: string;
  readonly settings: Record<string, string>;
  readonly redis: RedisServer;
  close(): Promise<void>;
}

const masterKey = 'a master key of the stand-in';

export type OpenEngines = () => Promise<HouseEngines>;

const openRedis: OpenEngines = async () => {
  const redis = await startRedis();
  const settings = { SMC_REDIS_URL: redis.url };
  return { names: 'Redis, a SQLite folder per process', settings, redis, close: () => redis.dispose() };
};

/** Redis and a SQLite folder for each process. */
export function findRedisEngines(): Found<OpenEngines> {
  const found = findRedis();
  return 'engine' in found ? { engine: openRedis } : found;
}

/** Redis, a MongoDB that all services share, and the local stand-in for Meilisearch. */
export async function findAllEngines(): Promise<Found<OpenEngines>> {
  const redis = findRedis();
  if (!('engine' in redis)) return redis;
  const mongo = await findMongoDatabases();
  if (!('engine' in mongo)) return mongo;
  const databases = mongo.engine;
  const engine: OpenEngines = async () => {
    const { settings, redis, close } = await openRedis();
    const search = await startStandIn({ masterKey });
    return {
      redis,
      names: `Redis, ${databases.name}, the stand-in for Meilisearch`,
      settings: {
        ...settings,
        SMC_STORE: 'mongo',
        SMC_MONGO_URL: databases.create(),
        SMC_SEARCH: 'meilisearch',
        SMC_MEILI_URL: search.url,
        SMC_MEILI_KEY: masterKey,
      },
      close: async () => {
        await close();
        await databases.close();
        await search.stop();
      },
    };
  };
  return { engine };
}
