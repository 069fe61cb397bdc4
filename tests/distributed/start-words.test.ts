import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatform } from '@smc/platform';
import { createLogger, readConfiguration } from '@smc/service-kit';
import { Meilisearch } from 'meilisearch';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../platform/src/processes/run.ts';
import { startStandIn } from '../engines/meilisearch-stand-in/index.ts';
import { findMongoDatabases, type MongoDatabases } from '../engines/mongo/databases.ts';
import { findRedis, type RedisSettings, startRedis } from '../engines/redis/redis-server.ts';
import { withEngine } from '../engines/require-engine.ts';

/** In every address below; none of it may be said. */
const secret = 'geheim-4711';

let folder: string;
let documented: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smc-words-'));
  documented = await readFile(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

interface Said {
  /** The line a refused start ends with; `started` otherwise. */
  readonly line: string;
  readonly exitCode: number;
  readonly warnings: readonly string[];
}

/** Starts with these settings, as an operator does, and stops again. */
async function start(settings: Record<string, string>, meanwhile = async () => {}): Promise<Said> {
  const lines: string[] = [];
  const logger = createLogger({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const parse = (line: string) => JSON.parse(line) as { msg: string; reason?: string };
  const warnings = () => lines.map(parse).map(({ msg, reason }) => (reason ? `${msg}: ${reason}` : msg));
  const configuration = readConfiguration({ SMC_DATA: folder, SMC_PORT: '0', ...settings });
  try {
    const platform = await createPlatform(configuration, { logger });
    await meanwhile();
    await platform.stop();
    return { line: 'started', exitCode: 0, warnings: warnings() };
  } catch (error) {
    return { ...refusalOf(error), warnings: warnings() };
  } finally {
    expect(lines.join('')).not.toContain(secret);
  }
}

/** One line of those words, which the operations page has too, without a stack, a secret or an address. */
function expectWords({ line, exitCode }: Said, code: number, words: string): void {
  expect([line, exitCode]).toEqual([words, code]);
  expect(documented).toContain(`\`${words.replaceAll('|', '\\|')}\` | ${code} |`);
  expect(line).not.toMatch(/geheim|127\.0\.0\.1| at .*\.ts/);
}

function redisWords(): void {
  const startOn = async (settings: RedisSettings, address = (url: string) => url) => {
    const redis = await startRedis(settings);
    try {
      return await start({ SMC_JOBS: 'bullmq', SMC_REDIS_URL: address(redis.url) });
    } finally {
      await redis.dispose();
    }
  };

  it('a wrong password of Redis', async () => {
    const said = await startOn({ requirepass: 'right' }, (url) => url.replace(':right@', `:${secret}@`));
    expectWords(
      said,
      2,
      'BAD_CONFIGURATION: SMC_REDIS_URL: Redis refuses the user or the password of this address; it must be one that Redis knows (requirepass or ACL).',
    );
  });

  it('a Redis without persistence', async () => {
    expectWords(
      await startOn({ appendonly: 'no' }),
      2,
      'BAD_CONFIGURATION: SMC_REDIS_URL: Redis keeps nothing on disk and would lose all jobs with a restart: set "appendonly yes" in its configuration.',
    );
  });

  it('a Redis that may throw jobs away', async () => {
    expectWords(
      await startOn({ 'maxmemory-policy': 'allkeys-lru' }),
      2,
      'BAD_CONFIGURATION: SMC_REDIS_URL: Redis may throw jobs away when its memory is full: set "maxmemory-policy noeviction" in its configuration.',
    );
  });
}

function mongoWords(databases: MongoDatabases): void {
  afterAll(() => databases.close());
  const onMongo = (uri: string) => ({ SMC_STORE: 'mongo', SMC_MONGO_URL: uri });

  it('a wrong password of MongoDB', async () => {
    const uri = databases.create().replace(/\/\/(?:[^/]*@)?/, `//smc:${secret}@`);
    expectWords(
      await start(onMongo(uri)),
      2,
      'BAD_CONFIGURATION: SMC_MONGO_URL: MongoDB refuses the user or the password of this address; check both, and authSource.',
    );
  });

  it('documents of a newer version', async () => {
    const uri = databases.create();
    expect((await start(onMongo(uri))).line).toBe('started');
    const connection = await mongoose.createConnection(uri).asPromise();
    const shapes = connection.collection('city-challenge__-migrations');
    await shapes.updateMany({ _id: 'challenges' as never }, { $set: { to: 99 } });
    const said = await start(onMongo(uri));
    await connection.destroy();
    expectWords(
      said,
      2,
      'SCHEMA_TOO_NEW: The collection challenges was written by a newer version of this software; this one knows it up to shape 0. Install that version or a later one.',
    );
  });
}

const mongo = await findMongoDatabases();
describe('what a start says of', () => {
  withEngine({ name: 'redis', title: 'the words about Redis', found: findRedis(), suite: redisWords });

  it('a Redis and a MongoDB that are away', async () => {
    expectWords(
      await start({ SMC_JOBS: 'bullmq', SMC_REDIS_URL: `redis://:${secret}@127.0.0.1:1` }),
      4,
      'UNAVAILABLE: SMC_REDIS_URL: Redis cannot be reached now. Start it, or correct its address.',
    );
    expectWords(
      await start({ SMC_STORE: 'mongo', SMC_MONGO_URL: `mongodb://smc:${secret}@127.0.0.1:1/smc` }),
      4,
      'UNAVAILABLE: SMC_MONGO_URL: The database cannot be reached now. Start it, or correct its address.',
    );
  });

  describe('Meilisearch', () => {
    const onMeilisearch = (url: string, key: string) => ({
      SMC_SEARCH: 'meilisearch',
      SMC_MEILI_URL: url,
      SMC_MEILI_KEY: key,
    });
    const masterKey = 'a master key of the stand-in';
    let server: Awaited<ReturnType<typeof startStandIn>>;
    beforeAll(async () => {
      server = await startStandIn({ masterKey });
    });
    afterAll(() => server.stop());

    it('a wrong key', async () => {
      expectWords(
        await start(onMeilisearch(server.url, secret)),
        2,
        'BAD_CONFIGURATION: SMC_MEILI_KEY: The search server refuses the key it was given, or the key may not do this; it needs one that may do everything on its indexes, such as the master key.',
      );
    });

    const warned = async (
      settings: Record<string, string>,
      words: string,
      meanwhile?: () => Promise<void>,
    ) => {
      const { line, warnings } = await start(settings, meanwhile);
      expect([line, warnings]).toEqual(['started', expect.arrayContaining([words])]);
      expect(documented).toContain(`\`${words}\` | it starts |`);
    };

    it('a server that is away', () =>
      warned(
        onMeilisearch('http://127.0.0.1:1', secret),
        'SMC_MEILI_URL: The search server cannot be reached now. Search says UNAVAILABLE until it answers; everything else works.',
      ));

    it('an index with foreign settings, which are replaced, and a foreign index, which is not', async () => {
      const client = new Meilisearch({ host: server.url, apiKey: masterKey });
      await client.createIndex('smc-challenges', { primaryKey: 'key' }).waitTask();
      await client
        .index('smc-challenges')
        .updateSettings({ stopWords: ['the'] })
        .waitTask();
      const stopWords = async () => (await client.index('smc-challenges').getSettings()).stopWords;
      await warned(
        onMeilisearch(server.url, masterKey),
        'The search index has settings that are not ours; they are replaced.',
        () => expect.poll(stopWords, { timeout: 20_000 }).toEqual([]),
      );
      await client.createIndex('other-challenges', { primaryKey: 'number' }).waitTask();
      await warned(
        { ...onMeilisearch(server.url, masterKey), SMC_PREFIX: 'other' },
        'the search index could not be built; the next search tries again: The search server has an index "other-challenges" that belongs to something else; choose another prefix (SMC_PREFIX) or remove it.',
      );
    });
  });

  withEngine({
    name: 'mongo',
    title: 'the words about MongoDB',
    found: mongo,
    suite: mongoWords,
  });
});
