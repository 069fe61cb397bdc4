import { createTestIdentity } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ScopeCopy, scopeCopyCollection } from '../src/copies/scopes.ts';
import { createLiveView } from '../src/copies/live-view.ts';
import { pagesOf } from '../src/copies/pages.ts';

let database: ReturnType<typeof openSqliteDatabase>;
beforeEach(() => {
  database = openSqliteDatabase({ path: ':memory:' });
});
afterEach(() => database.close());

describe('a live view', () => {
  it('reads a burst of writes once, and what another process writes later', async () => {
    const { clock } = createTestIdentity();
    const store = createSqliteStore({ database, namespace: 'matchmaking' });
    const collection = store.collection(scopeCopyCollection);
    await store.migrate();
    const write = (id: string) =>
      collection.insert({
        id,
        revision: 1,
        changedAt: clock.now().toISOString(),
        kind: 'EVENT',
        scopeId: id,
        isOpen: true,
      });
    for (let number = 0; number < 120; number++) await write(`burst-${number}`);
    const view = createLiveView<ScopeCopy, string>({ collection, clock, headOf: ({ id }) => id });
    const find = vi.spyOn(collection, 'find');
    const read = async () => {
      find.mockClear();
      await view.sync();
      const pages = await Promise.all(find.mock.results.map(({ value }) => value));
      return pages.reduce((sum, { documents }) => sum + documents.length, 0);
    };
    expect(await read()).toBe(120);
    clock.advance(1_000);
    // Within the time by which clocks may differ.
    expect(await read()).toBe(120);
    clock.advance(10_000);
    expect(await read()).toBe(120);
    clock.advance(1_000);
    expect(await read()).toBe(0);
    await write('later');
    clock.advance(1_000);
    expect(await read()).toBe(1);
    expect([...view.values()]).toHaveLength(121);
  });
});

describe('pages of a collection', () => {
  it('come in order, and everybody else has a turn between two of them', async () => {
    const store = createSqliteStore({ database, namespace: 'matchmaking' });
    const collection = store.collection(scopeCopyCollection);
    await store.migrate();
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const rest = { revision: 1, changedAt: '2026-11-20T08:00:00.000Z', kind: 'EVENT', isOpen: true } as const;
    for (const id of ids) await collection.insert({ ...rest, id, scopeId: id });
    const seen: string[] = [];
    for await (const page of pagesOf(collection, { limit: 2 })) {
      setImmediate(() => seen.push('turn'));
      seen.push(page.map(({ id }) => id).join(''));
    }
    expect(seen).toEqual(['ab', 'turn', 'cd', 'turn', 'e']);
  });
});
