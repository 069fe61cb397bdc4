import { createMongoStore } from '@smc/store/mongo';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findMongoDatabases, type MongoDatabases } from '../../../tests/engines/mongo/databases.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';
import type { CollectionDefinition, Store } from '../src/port.ts';
import { codeOf, eventOf, type Thing, thing, things as definition, walk } from '../src/testing/things.ts';

let uri: string;
/** Looks at the database, and changes it, behind the store's back. */
let database: Connection;
const stores: Store[] = [];

interface Raw extends Record<string, unknown> {
  readonly _id: string;
}

function openThings(changes: Partial<CollectionDefinition<Thing>> = {}) {
  const store = createMongoStore({ uri, namespace: 'city-challenge' });
  stores.push(store);
  return { store, things: store.collection({ ...definition, ...changes }) };
}

async function openMigrated(changes: Partial<CollectionDefinition<Thing>> = {}) {
  const opened = openThings(changes);
  await opened.store.migrate();
  return opened;
}

function raw() {
  return database.collection<Raw>('city-challenge__things');
}

withEngine({
  name: 'mongo',
  title: 'MongoDB protocol',
  isAnnounced: false,
  found: await findMongoDatabases(),
  suite: (databases: MongoDatabases) => {
    beforeEach(async () => {
      uri = databases.create();
      database = await mongoose.createConnection(uri).asPromise();
    });
    afterEach(async () => {
      await Promise.all(stores.splice(0).map((store) => store.close()));
      await database.destroy();
      await databases.drop(uri);
    });
    afterAll(() => databases.close());
    describeForm();
    describeOutbox();
    describeClaims();
    describeMigrations();
  },
});

function describeForm(): void {
  describe('a stored document', () => {
    it('has its own fields at the top, and its keys and events beside them', async () => {
      const { things } = await openMigrated();
      const event = eventOf('e1', 'a', { 'a.b': { $set: 1 } });
      const document = thing('a', { email: 'a@x.example', rank: null, claims: ['seat:1'] });
      await things.insert(document, { events: [event] });
      const { _outbox, _pending, ...stored } = ((await raw().findOne({ _id: 'a' })) ?? {}) as Record<
        string,
        unknown
      >;
      const { title, state, isPublic, email, rank, claims } = document;
      expect(stored).toEqual({
        title,
        state,
        isPublic,
        email,
        rank,
        claims,
        _id: 'a',
        version: 1,
        _shape: 0,
        _keys: ['entry:a', 'unique:email="a@x.example"', 'claim:seat:1'],
      });
      expect(_outbox).toEqual([{ id: 'e1', sequence: _pending, event: expect.any(String) as string }]);
      const [entry] = _outbox as { event: string }[];
      expect(JSON.parse(entry?.event ?? '')).toEqual({ ...event, revision: 1 });
    });

    it('is read in the order of its schema, whatever was set when', async () => {
      const { things } = await openMigrated();
      const first = await things.insert(thing('a'));
      await things.save({ ...first, rank: 1, owner: { id: 'p' }, email: 'a@x.example' });
      const keys = Object.keys((await things.get('a')) ?? {});
      expect(keys).toEqual(['id', 'version', 'title', 'state', 'isPublic', 'rank', 'owner', 'email']);
    });

    it('may hold keys that MongoDB would not take', async () => {
      const store = createMongoStore({ uri, namespace: 'matchmaking' });
      stores.push(store);
      const rates = store.collection({
        name: 'rates',
        schema: z.object({
          id: z.string(),
          version: z.number(),
          rates: z.record(z.string(), z.number()),
          anything: z.unknown(),
        }),
        indexes: [['rates.usual']],
      });
      await store.migrate();
      const keys = ['a.b', '$set', '%', '%2e', 'nul\0', 'constructor', '한국', 'usual', '', '0'];
      const stored = await rates.insert({
        id: 'a',
        rates: Object.fromEntries(keys.map((key, index) => [key, index])),
        anything: [{ '$where.x': { 'a.b': null } }],
      });
      expect(await rates.get('a')).toEqual(stored);
      await rates.save({ ...stored, rates: { ...stored.rates, 'c.d': 99 } });
      expect((await rates.find({ filter: { 'rates.usual': 7 } })).documents[0]?.rates['c.d']).toBe(99);
    });

    it('is refused where it outgrows what MongoDB takes', async () => {
      const { things } = await openMigrated();
      const levels = Array.from({ length: 3_000_000 }, (_, index) => index % 10);
      expect(await codeOf(things.insert(thing('a', { levels })))).toBe('TOO_LARGE');
      expect(await things.count()).toBe(0);
    });
  });
}

function describeOutbox(): void {
  describe('events in their documents', () => {
    it('leave nothing behind when they are handed on, and take the tombstone with them', async () => {
      const { store, things } = await openMigrated();
      const first = await things.insert(thing('a', { claims: ['k1'] }), { events: [eventOf('e1', 'a')] });
      await things.insert(thing('b'), { events: [eventOf('e2', 'b')] });
      await things.erase('a', first.version);
      expect(await raw().findOne({ _id: 'a' })).toEqual({
        _id: 'a',
        _erased: true,
        _shape: 0,
        _keys: ['entry:a'],
        _outbox: [expect.objectContaining({ id: 'e1' })],
        _pending: expect.any(Number) as number,
      });
      await store.outbox.acknowledge(['e1', 'e2']);
      const left = await raw().find().toArray();
      expect(left.map((each) => [each['_id'], each['_outbox'], each['_pending']])).toEqual([
        ['b', undefined, undefined],
      ]);
    });

    it('need no tombstone where none is waiting', async () => {
      const { things } = await openMigrated();
      await things.insert(thing('a'));
      await things.erase('a', 1);
      expect(await raw().countDocuments()).toBe(0);
    });

    it('stay with an id that is used again before they are handed on', async () => {
      const { store, things } = await openMigrated();
      await things.insert(thing('a', { rank: 7, email: 'a@x.example' }), { events: [eventOf('e1', 'a')] });
      await things.erase('a', 1, { events: [eventOf('e2', 'a')] });
      const again = await things.insert(thing('a', { title: 'again' }), { events: [eventOf('e3', 'a')] });
      expect(await things.get('a')).toEqual(again);
      expect((await store.outbox.pending(5)).map(({ event }) => [event.id, event.revision])).toEqual([
        ['e1', 1],
        ['e2', 2],
        ['e3', 1],
      ]);
      await store.outbox.acknowledge(['e1', 'e2', 'e3']);
      expect(await things.get('a')).toEqual(again);
    });

    it('come in the order of versions where the clock of the second writer is behind', async () => {
      const { store, things } = await openMigrated();
      await things.insert(thing('a'), { events: ['e1', 'e2', 'e3'].map((id) => eventOf(id, 'a')) });
      await raw().updateOne({ _id: 'a' }, { $set: { '_outbox.1.sequence': 5, _pending: 5 } });
      await things.insert(thing('b'), { events: [eventOf('e4', 'b')] });
      expect((await store.outbox.pending(9)).map(({ event }) => event.id)).toEqual(['e1', 'e2', 'e3', 'e4']);
    });

    it('are each handed on once and none is lost while two relays and two writers race', async () => {
      const [first, second] = [await openMigrated(), await openMigrated()];
      const seen = new Map<string, number>();
      const writing = { isDone: false };
      const relay = async ({ outbox }: Store) => {
        for (;;) {
          const wasDone = writing.isDone;
          const ids = (await outbox.pending(20)).map(({ event }) => event.id);
          for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
          await outbox.acknowledge(ids);
          if (ids.length === 0 && wasDone) return;
        }
      };
      const relays = [relay(first.store), relay(second.store)];
      const write = async (things: typeof first.things, id: string) => {
        let present = await things.insert(thing(id), { events: [eventOf(`${id}-1`, id)] });
        for (let number = 2; number <= 15; number += 1) {
          present = await things.save(present, { events: [eventOf(`${id}-${number}`, id)] });
        }
        await things.erase(id, present.version, { events: [eventOf(`${id}-16`, id)] });
      };
      await Promise.all(
        Array.from({ length: 10 }, (_, index) => write((index % 2 ? first : second).things, `t${index}`)),
      );
      writing.isDone = true;
      await Promise.all(relays);
      expect(seen.size).toBe(160);
      expect(await first.store.outbox.count()).toBe(0);
      expect(await raw().countDocuments()).toBe(0);
    }, 60_000);
  });
}

function describeClaims(): void {
  describe('claims of two processes', () => {
    it('give each of 100 keys one holder among 2,000 racing inserts, and of 500 racing saves', async () => {
      const [first, second] = [await openMigrated(), await openMigrated()];
      const keysOf = (number: number) => [
        `cell:${number % 100}`,
        ...(number % 3 === 0 ? [`cell:${(number * 7 + 1) % 100}`] : []),
      ];
      const claimsOf = (id: string, number: number) => [...new Set([`entry:${id}`, ...keysOf(number)])];
      const attempts = Array.from({ length: 2_000 }, async (_, number) => {
        const id = `t${number}`;
        const { things } = number % 2 ? first : second;
        return codeOf(things.insert(thing(id, { claims: claimsOf(id, number) })));
      });
      const codes = await Promise.all(attempts);
      expect(new Set(codes)).toEqual(new Set(['done', 'CLAIM_TAKEN']));
      const expectOneHolderEach = async () => {
        const stored = await raw().find().toArray();
        const held = stored.flatMap((each) => (each['claims'] as string[] | undefined) ?? []);
        const cells = held.filter((claim) => claim.startsWith('cell:'));
        expect(cells.toSorted()).toEqual([...new Set(cells)].toSorted());
        return { stored, cells: new Set(cells) };
      };
      const { stored, cells } = await expectOneHolderEach();
      expect(stored.length).toBe(codes.filter((code) => code === 'done').length);
      expect(cells.size).toBe(100);

      const holders = stored.map((each) => each['_id']).slice(0, 50);
      const moves = Array.from({ length: 500 }, async (_, number) => {
        const { things } = number % 2 ? first : second;
        const present = (await things.get(holders[number % 50] ?? '')) as Thing;
        return codeOf(things.save({ ...present, claims: [`entry:${present.id}`, `cell:${number % 120}`] }));
      });
      const outcomes = new Set(await Promise.all(moves));
      expect([...outcomes].toSorted()).toEqual(['CLAIM_TAKEN', 'STALE_VERSION', 'done']);
      await expectOneHolderEach();
    }, 60_000);
  });
}

function describeMigrations(): void {
  const addOne = (failAt?: string) => ({
    describe: 'added one',
    up: (document: Readonly<Record<string, unknown>>) => {
      if (document['id'] === failAt) throw new Error('the power went');
      return { ...document, rank: Number(document['rank']) + 1 };
    },
  });

  async function insertMany(count: number): Promise<void> {
    const { store, things } = await openMigrated();
    const ids = Array.from({ length: count }, (_, index) => `t${String(index).padStart(4, '0')}`);
    await Promise.all(ids.map((id) => things.insert(thing(id, { rank: 0 }))));
    await store.close();
  }

  describe('indexes and documents', () => {
    it('follow the declaration, say what changed, and leave an operator’s own index alone', async () => {
      await openMigrated();
      await raw().createIndex({ body: 1 }, { name: 'by-hand' });
      const names = async () => (await raw().indexes()).map(({ name }) => String(name)).toSorted();
      const before = await names();
      expect(before).toEqual([
        '_id_',
        'by-hand',
        'smc:_keys',
        'smc:_outbox.id',
        'smc:_pending',
        'smc:email',
        'smc:isPublic',
        'smc:levels',
        'smc:owner.id',
        'smc:rank',
        'smc:state,rank',
        'smc:tags',
        'smc:title',
      ]);
      expect(await openThings({ indexes: [['title']], unique: [] }).store.migrate()).toEqual([
        'city-challenge: things: dropped the index on email.',
        'city-challenge: things: dropped the index on isPublic.',
        'city-challenge: things: dropped the index on levels.',
        'city-challenge: things: dropped the index on owner.id.',
        'city-challenge: things: dropped the index on rank.',
        'city-challenge: things: dropped the index on state,rank.',
        'city-challenge: things: dropped the index on tags.',
        'city-challenge: things: email is unique no more.',
      ]);
      expect(await openThings({ indexes: [['title'], ['rank']] }).store.migrate()).toEqual([
        'city-challenge: things: made email unique.',
        'city-challenge: things: added an index on rank.',
        'city-challenge: things: added an index on email.',
      ]);
      await openMigrated();
      expect(await names()).toEqual(before);
    });

    it('go on where an interrupted run stopped, and no document is upgraded twice', async () => {
      await insertMany(1_300);
      const broken = openThings({ migrations: [addOne('t1100')] });
      expect(await codeOf(broken.store.migrate())).toBe('INTERNAL');
      // A newer version comes meanwhile, with one migration more.
      const both = openThings({ migrations: [addOne(), addOne()] });
      expect(await both.store.migrate()).toEqual([
        'city-challenge: things: upgraded 1300 documents: added one; added one.',
      ]);
      expect(await both.things.count({ rank: 2 })).toBe(1_300);
      expect(await both.store.migrate()).toEqual([]);
    });

    it('are brought up to date once by two processes at the same time', async () => {
      await insertMany(700);
      const both = [openThings({ migrations: [addOne()] }), openThings({ migrations: [addOne()] })];
      await Promise.all(both.map(({ store }) => store.migrate()));
      expect(await both[0]?.things.count({ rank: 1 })).toBe(700);
    });

    it('are made once where two processes meet an empty database', async () => {
      const both = [openThings(), openThings()];
      await Promise.all(both.map(({ store }) => store.migrate()));
      expect(await codeOf(both[1]?.things.insert(thing('a')) ?? Promise.resolve())).toBe('done');
      expect(await codeOf(both[0]?.things.insert(thing('a')) ?? Promise.resolve())).toBe('ALREADY_EXISTS');
    });

    it('are not written over by older software that is still running', async () => {
      const older = await openMigrated();
      const loaded = await older.things.insert(thing('a', { rank: 0 }));
      await openMigrated({ migrations: [addOne()] });
      expect(await codeOf(older.things.save(loaded))).toBe('SCHEMA_TOO_NEW');
      expect((await older.things.get('a'))?.rank).toBe(1);
    });

    it('keep their events through a migration', async () => {
      const { store, things } = await openMigrated();
      await things.insert(thing('a', { rank: 0 }), { events: [eventOf('e1', 'a')] });
      await things.insert(thing('gone', { rank: 0 }), { events: [eventOf('e2', 'gone')] });
      await things.erase('gone', 1);
      const newer = await openMigrated({ migrations: [addOne()] });
      expect(await walk(newer.things, {})).toEqual(['a']);
      expect((await store.outbox.pending(5)).map(({ event }) => event.id)).toEqual(['e1', 'e2']);
    });
  });
}
