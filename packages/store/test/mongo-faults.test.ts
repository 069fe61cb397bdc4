import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSmcError, type SmcError } from '@smc/contracts';
import { createMongoStore, type MongoStoreOptions } from '@smc/store/mongo';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMongoProtocolServer, type MongoProtocolServer } from '../../../tests/engines/mongo/server.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';
import type { Collection, Store } from '../src/port.ts';
import { codeOf, eventOf, type Thing, thing, things as definition } from '../src/testing/things.ts';

const stores: Store[] = [];

function openThings(server: MongoProtocolServer, options: Partial<MongoStoreOptions> = {}) {
  const store = createMongoStore({ uri: `${server.uri}/smc`, namespace: 'a', patience: 300, ...options });
  stores.push(store);
  return { store, things: store.collection(definition) };
}

async function refusalOf(attempt: Promise<unknown>): Promise<SmcError> {
  const error: unknown = await attempt.then(
    () => new Error('it was not refused'),
    (refusal: unknown) => refusal,
  );
  if (!isSmcError(error)) throw error;
  return error;
}

/** Writes in lanes until it is told to stop; what the database does not take while it is down is left. */
async function writeUntil(
  stop: AbortSignal,
  things: Collection<Thing>,
  acknowledged: string[],
): Promise<void> {
  let number = 0;
  const lane = async () => {
    while (!stop.aborted) {
      number += 1;
      const id = `w${number}`;
      const document = thing(id, { body: 'x'.repeat(200), claims: [`seat:${id}`] });
      const code = await codeOf(things.insert(document, { events: [eventOf(`event-${id}`, id)] }));
      if (code === 'done') acknowledged.push(id);
      else expect(code).toBe('UNAVAILABLE');
    }
  };
  await Promise.all(Array.from({ length: 20 }, lane));
}

async function allIds(things: Collection<Thing>): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after: string | undefined; ; ) {
    const page = await things.find(after === undefined ? { limit: 500 } : { limit: 500, after });
    for (const { id } of page.documents) ids.add(id);
    if (!page.hasMore) return ids;
    after = page.cursors.at(-1);
  }
}

withEngine({
  name: 'mongo',
  title: 'MongoDB protocol',
  isAnnounced: false,
  found: await findMongoProtocolServer(),
  suite: (server) => {
    beforeEach(() => server.start());
    afterEach(async () => {
      await Promise.all(stores.splice(0).map((store) => store.close()));
      await server.stop();
    });
    describeKills(server);
    describeOutages(server);
    describeConfiguration(server);
  },
});

function describeKills(server: MongoProtocolServer): void {
  describe('a database that is killed while it is written to', () => {
    it('loses no acknowledged document, event or claim, five times, and is found again', async () => {
      const { store, things } = openThings(server);
      await store.migrate();
      const stop = new AbortController();
      const acknowledged: string[] = [];
      const seconds: number[] = [];
      const writing = writeUntil(stop.signal, things, acknowledged);
      for (let round = 0; round < 5; round += 1) {
        await sleep(900 + 70 * round);
        await server.kill();
        await server.start();
        const from = performance.now();
        const before = acknowledged.length;
        while (acknowledged.length === before) await sleep(5);
        seconds.push((performance.now() - from) / 1000);
      }
      stop.abort();
      await writing;
      expect(acknowledged.length).toBeGreaterThan(200);
      expect(Math.max(...seconds)).toBeLessThan(10);

      const stored = await allIds(things);
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      const events = new Set((await store.outbox.pending(1_000_000)).map(({ event }) => event.aggregateId));
      expect(events).toEqual(stored);
      const again = things.insert(thing('late', { claims: [`seat:${acknowledged.at(-1)}`] }));
      await expect(again).rejects.toMatchObject({ code: 'CLAIM_TAKEN' });
      console.log(
        `${acknowledged.length} acknowledged, 5 kills, 0 lost; back after ${seconds.map((each) => each.toFixed(1)).join(', ')} s`,
      );
    }, 120_000);
  });
}

function describeOutages(server: MongoProtocolServer): void {
  describe('a database that is away', () => {
    it('may be down when the store is made, and is used once it is there', async () => {
      await server.kill();
      const { store } = openThings(server);
      expect(await codeOf(store.ping())).toBe('UNAVAILABLE');
      expect(await codeOf(store.migrate())).toBe('UNAVAILABLE');
      await server.start();
      expect(await codeOf(store.ping())).toBe('done');
      expect(await store.migrate()).toEqual(['a: things: made the collection.']);
    });

    it('is said to be away as long as it is, without its address, and is found again', async () => {
      const { store, things } = openThings(server);
      await store.migrate();
      const first = await things.insert(thing('a'));
      await server.kill();
      const from = performance.now();
      const attempts = [
        things.get('a'),
        things.find(),
        things.save(first),
        store.ping(),
        store.outbox.count(),
      ];
      for (const error of await Promise.all(attempts.map(refusalOf))) {
        expect([error.code, error.message]).toEqual(['UNAVAILABLE', 'The database cannot be reached now.']);
        expect([error.field, error.details]).toEqual([undefined, undefined]);
      }
      expect(performance.now() - from).toBeLessThan(5_000);
      await server.start();
      expect(await things.get('a')).toEqual(first);
      expect((await things.save(first)).version).toBe(2);
    });

    it('is given up where it is silent', async () => {
      const { store, things } = openThings(server, { operationLimit: 400 });
      await store.migrate();
      await things.insert(thing('a'));
      server.pause();
      expect(await codeOf(things.insert(thing('b')))).toBe('UNAVAILABLE');
      server.resume();
      expect((await things.get('a'))?.id).toBe('a');
    });
  });
}

function describeConfiguration(server: MongoProtocolServer): void {
  describe('a database that does not let us in', () => {
    it('is told from one that is away, without the name and the password', async () => {
      const uri = server.uri.replace('mongodb://', 'mongodb://clerk:hush@');
      const { store } = openThings(server, { uri: `${uri}/smc` });
      const error = await refusalOf(store.ping());
      expect([error.code, error.field]).toEqual(['BAD_CONFIGURATION', 'MONGODB_URI']);
      expect(error.message).toBe(
        'MongoDB refuses the user or the password of this address; check both, and authSource.',
      );
    });

    it.each([
      'http://example.org',
      'mongodb://',
      'nonsense',
      'mongodb://a:b:c@x/y',
      'mongodb://h:1/d?w=x&nope=1',
    ])('cannot be at %s', async (uri) => {
      const { store } = openThings(server, { uri });
      const error = await refusalOf(store.migrate());
      expect([error.code, error.field]).toEqual(['BAD_CONFIGURATION', 'MONGODB_URI']);
      expect(error.message).toBe(
        'The address of MongoDB is such as mongodb://user:password@host:27017/database.',
      );
    });

    it('is away where something else listens', async () => {
      const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
      other.listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { store } = openThings(server, {
        uri: `mongodb://127.0.0.1:${(other.address() as AddressInfo).port}`,
      });
      expect(await codeOf(store.ping())).toBe('UNAVAILABLE');
      other.close();
    });
  });
}
