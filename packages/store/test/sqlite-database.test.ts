import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isSmcError } from '@smc/contracts';
import type { Filter } from '@smc/store';
import {
  createSqliteStore,
  lockDataFolder,
  openSqliteDatabase,
  type SqliteDatabase,
} from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, eventOf, thing, things as definition } from '../src/testing/things.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let database: SqliteDatabase;

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'data', 'smc.db');
  database = openSqliteDatabase({ path });
});

afterEach(async () => {
  await database.close();
  folder.remove();
});

async function openThings(of = database, declared = definition) {
  const store = createSqliteStore({ database: of, namespace: 'city-challenge' });
  const things = store.collection(declared);
  await store.migrate();
  return { store, things };
}

/** Changes the file behind the store's back. */
async function tamper(sql: string): Promise<void> {
  await database.close();
  const connection = new DatabaseSync(path);
  connection.exec(sql);
  connection.close();
}

describe('the data folder', () => {
  it('is locked for one opener, and free after it has closed', async () => {
    expect(() => openSqliteDatabase({ path })).toThrow(expect.objectContaining({ code: 'LOCKED' }));
    expect(() => lockDataFolder(join(folder.path, 'data'))).toThrow(
      expect.objectContaining({ code: 'LOCKED' }),
    );
    await database.close();
    const lock = lockDataFolder(join(folder.path, 'data'));
    expect(() => openSqliteDatabase({ path })).toThrow(expect.objectContaining({ code: 'LOCKED' }));
    lock.release();
    database = openSqliteDatabase({ path });
    expect(database.isOpen).toBe(true);
  });

  it('can be read by its owner alone', async () => {
    await openThings();
    const files = readdirSync(join(folder.path, 'data'));
    expect(files).toEqual(expect.arrayContaining(['lock.db', 'smc.db', 'smc.db-wal']));
    const modes = files.map((file) => statSync(join(folder.path, 'data', file)).mode & 0o077);
    expect(modes).toEqual(files.map(() => 0));
  });

  it('says what is wrong where it cannot be used, without a path or a driver message', async () => {
    writeFileSync(join(folder.path, 'file'), 'not a folder');
    const noFolder = () => openSqliteDatabase({ path: join(folder.path, 'file', 'smc.db') });
    expect(noFolder).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }));
    expect(noFolder).not.toThrow(new RegExp(folder.path));
    mkdirSync(join(folder.path, 'other'));
    writeFileSync(
      join(folder.path, 'other', 'smc.db'),
      'this is no database, but long enough to look like one'.repeat(50),
    );
    const noDatabase = () => openSqliteDatabase({ path: join(folder.path, 'other', 'smc.db') });
    expect(noDatabase).toThrow(expect.objectContaining({ code: 'DATA_DAMAGED' }));
    // The failed attempt has let go of the folder.
    lockDataFolder(join(folder.path, 'other')).release();
  });

  it('refuses a file that a newer layout wrote', async () => {
    await tamper(`UPDATE smc_meta SET value = '2' WHERE key = 'store_version'`);
    expect(() => openSqliteDatabase({ path })).toThrow(expect.objectContaining({ code: 'SCHEMA_TOO_NEW' }));
  });
});

describe('a database in memory', () => {
  it('works as one in a file', async () => {
    const memory = openSqliteDatabase({ path: ':memory:' });
    const { things } = await openThings(memory);
    await things.insert(thing('a'));
    expect(await things.count()).toBe(1);
    await memory.close();
  });
});

describe('documents that hold a value', () => {
  it('are the same whether few hold it, or more than are looked up one by one', async () => {
    const { things } = await openThings();
    const number = (index: number) => String(index).padStart(3, '0');
    const all = Array.from({ length: 600 }, (_, index) =>
      thing(`id-${number(index)}`, {
        rank: index % 7,
        tags: index % 100 === 0 ? ['many', 'few'] : ['many'],
        ...(index % 2 === 0 ? { levels: [1] } : {}),
      }),
    );
    await Promise.all(all.map((one) => things.insert(one)));
    const byRank = [{ field: 'rank', direction: 'descending' }] as const;
    const idsOf = async (filter: Filter) =>
      (await things.find({ filter, sort: byRank, limit: 500 })).documents.map(({ id }) => id);
    const wanted = (test: (index: number) => boolean) =>
      all
        .map((one, index) => ({ id: one.id, rank: one.rank ?? 0, index }))
        .filter(({ index }) => test(index))
        .toSorted((left, right) => right.rank - left.rank || (left.id < right.id ? 1 : -1))
        .map(({ id }) => id);
    const few = wanted((index) => index % 100 === 0);
    expect(await idsOf({ tags: { contains: 'few' } })).toEqual(few);
    expect(await idsOf({ tags: { contains: 'few' }, levels: { contains: 1 } })).toEqual(few);
    expect(await idsOf({ tags: { contains: 'many' }, levels: { contains: 1 } })).toEqual(
      wanted((index) => index % 2 === 0),
    );
    expect(await idsOf({ tags: { contains: 'many' } })).toEqual(wanted(() => true).slice(0, 500));
    expect(await things.count({ tags: { contains: 'many' } })).toBe(600);
    expect(await things.count({ tags: { contains: 'few' }, rank: { gt: 3 } })).toBe(
      few.filter((id) => Number(id.slice(3)) % 7 > 3).length,
    );
    const first = await things.find({ filter: { tags: { contains: 'few' } }, sort: byRank, limit: 4 });
    const after = first.cursors.at(-1) ?? '';
    const second = await things.find({
      filter: { tags: { contains: 'few' } },
      sort: byRank,
      limit: 4,
      after,
    });
    expect([...first.documents, ...second.documents].map(({ id }) => id)).toEqual(few);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
  });
});

describe('damage and trouble', () => {
  it('tells of a document that cannot be read', async () => {
    const bare = { ...definition, indexes: [], unique: [] };
    const { store, things } = await openThings(database, bare);
    await things.insert(thing('a'), { events: [eventOf('e1', 'a')] });
    await tamper(`UPDATE "city-challenge__things" SET doc = '{"id": "a", "tit';
      UPDATE "city-challenge__-outbox" SET event = '{'`);
    expect(await codeOf(store.ping())).toBe('UNAVAILABLE');
    database = openSqliteDatabase({ path });
    const again = await openThings(database, bare);
    expect(await codeOf(again.things.get('a'))).toBe('DATA_DAMAGED');
    expect(await codeOf(again.things.find())).toBe('DATA_DAMAGED');
    expect(await codeOf(again.store.outbox.pending(1))).toBe('DATA_DAMAGED');
    expect(await codeOf(openThings(database, definition))).toBe('DATA_DAMAGED');
  });

  it('keeps what was acknowledged when the disk is full, and goes on when there is room again', async () => {
    const { store, things } = await openThings();
    database.define('PRAGMA max_page_count = 120');
    const ids = Array.from({ length: 400 }, (_, index) => `t${index}`);
    const attempts = ids.map((id) =>
      codeOf(things.insert(thing(id, { body: 'x'.repeat(2_000) }), { events: [eventOf(id, id)] })),
    );
    const codes = await Promise.all(attempts);
    for (let index = 0; index < 50; index += 1) {
      codes.push(await codeOf(things.insert(thing(`u${index}`, { body: 'x'.repeat(2_000) }))));
    }
    expect(new Set(codes)).toEqual(new Set(['done', 'UNAVAILABLE']));
    const done = codes.filter((code) => code === 'done').length;
    expect(await things.count()).toBe(done);
    database.define('PRAGMA max_page_count = 100000');
    await things.insert(thing('late'), { events: [eventOf('late', 'late')] });
    expect((await store.outbox.pending(1_000)).at(-1)?.event.id).toBe('late');
    expect(database.integrity()).toEqual([]);
  });

  it('lets no word of the driver out', async () => {
    const { things } = await openThings();
    database.define('PRAGMA max_page_count = 1');
    const failures = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        things.insert(thing(`t${index}`, { body: 'x'.repeat(9_000) })),
      ),
    );
    const messages = failures.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(messages.length).toBeGreaterThan(0);
    expect(
      messages.every((error) => isSmcError(error, 'UNAVAILABLE') && error.message === 'The disk is full.'),
    ).toBe(true);
  });

  it('refuses work after it has closed, having written what was asked for before', async () => {
    const { store, things } = await openThings();
    const pending = things.insert(thing('a'));
    await database.close();
    expect((await pending).version).toBe(1);
    expect(await codeOf(things.insert(thing('b')))).toBe('UNAVAILABLE');
    expect(await codeOf(things.get('a'))).toBe('UNAVAILABLE');
    expect(await codeOf(store.ping())).toBe('UNAVAILABLE');
    expect(await codeOf(database.backup(join(folder.path, 'b.db')))).toBe('UNAVAILABLE');
  });
});

describe('backup', () => {
  it('copies one consistent moment while writes go on', async () => {
    const { things } = await openThings();
    const insert = (index: number) =>
      things.insert(thing(`t${index}`, { body: 'x'.repeat(3_000) }), {
        events: [eventOf(`e${index}`, `t${index}`)],
      });
    await Promise.all(Array.from({ length: 2_000 }, (_, index) => insert(index)));
    const stop = new AbortController();
    let written = 2_000;
    const writing = (async () => {
      for (; !stop.signal.aborted; written += 1) await insert(written);
    })();
    const copy = join(folder.path, 'copy', 'smc.db');
    mkdirSync(join(folder.path, 'copy'));
    await database.backup(copy).finally(() => stop.abort());
    await writing;
    expect(written).toBeGreaterThan(2_000);

    const restored = openSqliteDatabase({ path: copy });
    const { store, things: copied } = await openThings(restored);
    expect(restored.integrity()).toEqual([]);
    const count = await copied.count();
    expect(count).toBeGreaterThanOrEqual(2_000);
    expect(await store.outbox.count()).toBe(count);
    await restored.close();
  });

  it('copies a database in memory too', async () => {
    const memory = openSqliteDatabase({ path: ':memory:' });
    const { things } = await openThings(memory);
    await things.insert(thing('a'));
    await memory.backup(join(folder.path, 'memory.db'));
    await memory.close();
    const restored = openSqliteDatabase({ path: join(folder.path, 'memory.db') });
    expect(await (await openThings(restored)).things.count()).toBe(1);
    await restored.close();
  });

  it('never writes over a file, and leaves nothing behind where it fails', async () => {
    const copy = join(folder.path, 'copy.db');
    await database.backup(copy);
    expect(await codeOf(database.backup(copy))).toBe('ALREADY_EXISTS');
    expect(await codeOf(database.backup(join(folder.path, 'missing', 'copy.db')))).toBe('UNAVAILABLE');
    expect(existsSync(`${copy}.partial`)).toBe(false);
    expect(statSync(copy).mode & 0o077).toBe(0);
  });
});
