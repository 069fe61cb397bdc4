import { createSqliteStore, openSqliteDatabase, type SqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf, thing, things as definition } from '../src/testing/things.ts';

let database: SqliteDatabase;
beforeEach(() => {
  database = openSqliteDatabase({ path: ':memory:' });
});
afterEach(() => database.close());

function openThings(changes: Partial<typeof definition> = {}) {
  const store = createSqliteStore({ database, namespace: 'city-challenge' });
  return { store, things: store.collection({ ...definition, ...changes }) };
}

function names(type: 'index' | 'table' | 'trigger'): readonly string[] {
  const sql = `SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL AND name LIKE 'city-challenge\\_\\_things%' ESCAPE '\\'`;
  return database.read(() => database.statement(sql).all(type)).map((row) => String(row['name']));
}

describe('an interrupted migration', () => {
  it('goes on behind its last batch and upgrades no document twice', async () => {
    const first = openThings();
    await first.store.migrate();
    const ids = Array.from({ length: 1_300 }, (_, index) => `t${String(index).padStart(4, '0')}`);
    await Promise.all(ids.map((id) => first.things.insert(thing(id, { rank: 0 }))));
    const addOne = (failAt: string | undefined) => ({
      describe: 'added one',
      up: (document: Readonly<Record<string, unknown>>) => {
        if (document['id'] === failAt) throw new Error('the power went');
        return { ...document, rank: Number(document['rank']) + 1 };
      },
    });
    const broken = openThings({ migrations: [addOne('t1100')] });
    expect(await codeOf(broken.store.migrate())).toBe('INTERNAL');
    // A newer version comes meanwhile, with one migration more.
    const both = openThings({ migrations: [addOne(undefined), addOne(undefined)] });
    expect(await both.store.migrate()).toEqual([
      'city-challenge: things: upgraded 300 documents: added one.',
      'city-challenge: things: upgraded 1300 documents: added one.',
      'city-challenge: things: added a unique index on email.',
    ]);
    expect(await both.things.count({ rank: 2 })).toBe(1_300);
  });
});

describe('a file of before claims were kept for each collection', () => {
  it('keeps its claims', async () => {
    const first = openThings();
    await first.store.migrate();
    await first.things.insert(thing('a', { claims: ['k1'] }));
    const [held, former] = ['"city-challenge__-held"', '"city-challenge__-claims"'];
    await database.write(() =>
      database.define(`
        CREATE TABLE ${former} (key TEXT PRIMARY KEY NOT NULL, collection TEXT NOT NULL, entry TEXT NOT NULL) STRICT;
        INSERT INTO ${former} SELECT key, collection, entry FROM ${held};
        DROP TABLE ${held};
      `),
    );
    const second = openThings();
    expect(await second.store.migrate()).toEqual([]);
    expect(await codeOf(second.things.insert(thing('b', { claims: ['k1'] })))).toBe('CLAIM_TAKEN');
    await second.things.erase('a', 1);
    expect(await codeOf(second.things.insert(thing('b', { claims: ['k1'] })))).toBe('done');
  });
});

describe('declared and present indexes', () => {
  it('are made and dropped as the declaration changes, with nothing left over', async () => {
    await openThings().store.migrate();
    const before = [names('index'), names('table'), names('trigger')];
    const bare = openThings({ indexes: [], unique: [] });
    expect(await bare.store.migrate()).toEqual([
      'city-challenge: things: dropped the index on title.',
      'city-challenge: things: dropped the index on state,rank.',
      'city-challenge: things: dropped the index on rank.',
      'city-challenge: things: dropped the index on owner.id.',
      'city-challenge: things: dropped the index on isPublic.',
      'city-challenge: things: dropped the index on email.',
      'city-challenge: things: dropped the index on tags.',
      'city-challenge: things: dropped the index on levels.',
    ]);
    expect([names('index'), names('table'), names('trigger')]).toEqual([[], ['city-challenge__things'], []]);
    await bare.things.insert(thing('a', { tags: ['x'], rank: 3 }));
    const again = openThings();
    await again.store.migrate();
    expect([names('index'), names('table'), names('trigger')].map((list) => list.toSorted())).toEqual(
      before.map((list) => list.toSorted()),
    );
    expect(await again.things.count({ tags: { contains: 'x' }, rank: 3 })).toBe(1);
  });
});

describe('query plans', () => {
  const plans: readonly (readonly [string, string, RegExp])[] = [
    ['equality', `"$.rank" = 1`, /SEARCH .* USING INDEX city-challenge__things:rank/],
    ['a page behind a place', `("$.rank", id) > (1, 'a') ORDER BY "$.rank", id`, /SEARCH .* USING INDEX/],
    ['one of several', `"$.rank" IN (SELECT value FROM json_each('[1,2]'))`, /SEARCH .* USING INDEX/],
    [
      'a unique field',
      `"$.email" = 'x' AND "$.email" > -9e999`,
      /SEARCH .* USING INDEX city-challenge__things!email/,
    ],
    [
      'contains',
      `id IN (SELECT document FROM "city-challenge__things$.tags" WHERE value = 'a')`,
      /USING PRIMARY KEY/,
    ],
  ];

  it.each(plans)('%s uses an index', async (_, where, expected) => {
    await openThings().store.migrate();
    const sql = `EXPLAIN QUERY PLAN SELECT doc FROM "city-challenge__things" WHERE ${where}`;
    const plan = database.read(() => database.statement(sql).all()).map((row) => String(row['detail']));
    expect(plan.join('\n')).toMatch(expected);
    expect(plan.join('\n')).not.toMatch(/SCAN city-challenge|TEMP B-TREE/);
  });

  it.each([
    ['ascending', { gte: 1, lt: 9 }, '($.rank,id)>(?,?)'],
    ['descending', { gt: 0, lte: 3 }, '($.rank,id)<(?,?)'],
  ] as const)('a page of a range, %s, begins behind the last one', async (direction, rank, expected) => {
    const { store, things } = openThings();
    await store.migrate();
    for (const number of [1, 2, 3]) await things.insert(thing(`t${number}`, { rank: number }));
    const asked = { filter: { rank }, sort: [{ field: 'rank', direction }], limit: 1 } as const;
    const after = (await things.find(asked)).cursors[0] ?? '';
    const statement = vi.spyOn(database, 'statement');
    const { documents } = await things.find({ ...asked, after });
    const sql = statement.mock.calls.map(([text]) => text).find((text) => text.startsWith('SELECT doc'));
    statement.mockRestore();
    expect(documents.map(({ id }) => id)).toEqual(['t2']);
    const plan = database.read(() => database.statement(`EXPLAIN QUERY PLAN ${sql}`).all());
    expect(plan.map((row) => String(row['detail'])).join()).toContain(expected);
  });
});
