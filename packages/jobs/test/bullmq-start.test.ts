import { setTimeout as sleep } from 'node:timers/promises';
import { createBullmqJobQueue, type JobQueueLogger } from '@smc/jobs/bullmq';
import { afterEach, describe, expect, it } from 'vitest';
import {
  findRedis,
  freePort,
  type RedisServer,
  type RedisSettings,
  startRedis,
} from '../../../tests/engines/redis/redis-server.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';

let redis: RedisServer | undefined;
afterEach(async () => {
  await redis?.dispose();
  redis = undefined;
});

const said: string[] = [];
const logger: JobQueueLogger = {
  info: () => {},
  warn: (_fields, message) => said.push(message),
};

/** What starting on a Redis with these settings says: `started`, or code, field and message of the refusal. */
async function start(settings: RedisSettings, change: (url: string) => string = (url) => url) {
  redis = await startRedis(settings);
  said.length = 0;
  return attempt(change(redis.url));
}

async function attempt(url: string): Promise<readonly (string | undefined)[]> {
  try {
    await (await createBullmqJobQueue({ url, whenDown: 'fail', logger })).close();
    return ['started'];
  } catch (error) {
    const { code, field, message } = error as { code: string; field?: string; message: string };
    return [code, field, message];
  }
}

describe('starting without a server', () => {
  it.each(['', 'localhost:6379', 'http://localhost', 'redis//'])('refuses the address %j', async (url) => {
    const [code, field] = await attempt(url);
    expect([code, field]).toEqual(['BAD_CONFIGURATION', 'REDIS_URL']);
  });

  it('says within five seconds that there is none, and names no host', async () => {
    const before = performance.now();
    const port = await freePort();
    expect(await attempt(`redis://127.0.0.1:${port}`)).toEqual([
      'UNAVAILABLE',
      undefined,
      'Redis cannot be reached now.',
    ]);
    expect((await attempt('redis://no-such-host.invalid:6379'))[2]).toBe('Redis cannot be reached now.');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('refuses a prefix that could not be told from other keys', async () => {
    const attempt = createBullmqJobQueue({ url: 'redis://127.0.0.1', prefix: 'a:b', whenDown: 'fail' });
    await expect(attempt).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  });
});

withEngine({
  name: 'redis',
  title: 'Redis',
  found: findRedis(),
  suite: () => {
    describe('starting on a Redis', () => {
      it('takes one that keeps what it is given, silently', async () => {
        expect([await start({ appendfsync: 'always' }), said]).toEqual([['started'], []]);
      });

      it('refuses one that may throw jobs away', async () => {
        const [code, field, message] = await start({ 'maxmemory-policy': 'allkeys-lru' });
        expect([code, field]).toEqual(['BAD_CONFIGURATION', 'REDIS_URL']);
        expect(message).toContain('set "maxmemory-policy noeviction"');
      });

      it('refuses one that keeps nothing on disk', async () => {
        const [code, field, message] = await start({ appendonly: 'no' });
        expect([code, field]).toEqual(['BAD_CONFIGURATION', 'REDIS_URL']);
        expect(message).toContain('set "appendonly yes"');
      });

      it('takes one with snapshots or a lazy append-only file, and warns', async () => {
        expect(await start({ appendonly: 'no', save: '900 1' })).toEqual(['started']);
        expect(said.some((message) => message.includes('only snapshots'))).toBe(true);
        await redis?.dispose();
        expect(await start({ appendfsync: 'everysec' })).toEqual(['started']);
        expect(said.some((message) => message.includes('"appendfsync always"'))).toBe(true);
      });

      it.each<[string, (url: string) => string]>([
        ['a wrong password', (url) => url.replace(':secret@', ':wrong@')],
        ['no password', (url) => url.replace(':secret@', '')],
        ['an unknown user', (url) => url.replace(':secret@', 'nobody:secret@')],
      ])('refuses %s', async (_name, change) => {
        const before = performance.now();
        expect(await start({ requirepass: 'secret' }, change)).toEqual([
          'BAD_CONFIGURATION',
          'REDIS_URL',
          'Redis refuses the user or the password of this address; it must be one that Redis knows (requirepass or ACL).',
        ]);
        expect(performance.now() - before).toBeLessThan(5_000);
      });

      it('refuses a database that is not there', async () => {
        const [code, field] = await start({}, (url) => `${url}/99`);
        expect([code, field]).toEqual(['BAD_CONFIGURATION', 'REDIS_URL']);
      });

      it('waits for one that comes later, where that is configured, and says so once', async () => {
        redis = await startRedis();
        await redis.kill();
        said.length = 0;
        const opening = createBullmqJobQueue({ url: redis.url, whenDown: 'wait', logger });
        await sleep(3_500);
        await redis.restart();
        const queue = await opening;
        await queue.ping();
        await queue.close();
        const waits = said.filter((message) => message.includes('Trying again'));
        expect(waits).toEqual(['Redis cannot be reached now. Trying again until it answers.']);
      });

      it('does not wait with wrong credentials', async () => {
        redis = await startRedis({ requirepass: 'secret' });
        const url = redis.url.replace('secret', 'wrong');
        const attempt = createBullmqJobQueue({ url, whenDown: 'wait' });
        await expect(attempt).rejects.toMatchObject({ code: 'BAD_CONFIGURATION', field: 'REDIS_URL' });
      });

      it('takes the right password', async () => {
        expect(await start({ requirepass: 'secret' })).toEqual(['started']);
      });
    });
  },
});
