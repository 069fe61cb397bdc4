import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CollectionDefinition } from '../port.ts';
import { type StoreContract, type StoreEngine, useThings } from './engine.ts';
import { codeOf } from './things.ts';

const base = { id: z.string(), version: z.number().int(), claims: z.array(z.string()).optional() };
const oldPerson = z.object({ ...base, name: z.string() });
const newPerson = z.object({ ...base, given: z.string(), family: z.string(), roles: z.array(z.string()) });
type OldPerson = z.infer<typeof oldPerson>;
type NewPerson = z.infer<typeof newPerson>;

const before: CollectionDefinition<OldPerson> = { name: 'people', schema: oldPerson, indexes: [['name']] };
const after: CollectionDefinition<NewPerson> = {
  name: 'people',
  schema: newPerson,
  indexes: [['family', 'given'], ['roles']],
  unique: ['given'],
  migrations: [
    {
      describe: 'split the name',
      up: ({ name, ...rest }) => {
        const [given, family] = String(name).split(' ');
        return { ...rest, given, family };
      },
    },
    {
      describe: 'gave everybody a role',
      up: (document) => ({ ...document, roles: ['member'], claims: [`person:${String(document['id'])}`] }),
    },
  ],
};

async function withOldPeople(engine: StoreEngine, count: number): Promise<void> {
  const store = engine.createStore('membership');
  const people = store.collection(before);
  await store.migrate();
  const ids = Array.from({ length: count }, (_, index) => `p${index}`);
  await Promise.all(ids.map((id) => people.insert({ id, name: `Given${id} Family` })));
  await engine.reopen();
}

export function describeMigrations(open: StoreContract['open']): void {
  describe('migrations', () => {
    const bench = useThings(open);

    it('says what it made, and nothing the second time', async () => {
      const { engine } = bench();
      const store = engine.createStore('membership');
      store.collection(before);
      expect(await store.migrate()).toEqual(['membership: people: made the collection.']);
      expect(await store.migrate()).toEqual([]);
    });

    it('brings stored documents to the new shape, with its indexes, unique fields and claims', async () => {
      const { engine } = bench();
      await withOldPeople(engine, 1_203);
      const store = engine.createStore('membership');
      const people = store.collection(after);
      const said = await store.migrate();
      expect(said).toContain(
        'membership: people: upgraded 1203 documents: split the name; gave everybody a role.',
      );
      expect(await people.get('p7')).toEqual({
        id: 'p7',
        version: 1,
        given: 'Givenp7',
        family: 'Family',
        roles: ['member'],
        claims: ['person:p7'],
      });
      expect(await people.count({ family: 'Family', roles: { contains: 'member' } })).toBe(1_203);
      const taken = { id: 'new', given: 'Givenp7', family: 'F', roles: [] };
      expect(await codeOf(people.insert(taken))).toBe('ALREADY_EXISTS');
      expect(await codeOf(people.insert({ ...taken, given: 'New', claims: ['person:p7'] }))).toBe(
        'CLAIM_TAKEN',
      );
      expect(await codeOf(people.find({ filter: { name: 'x' } }))).toBe('BAD_FILTER');
      expect(await store.migrate()).toEqual([]);
    });

    it('makes new indexes over documents that are there, and goes back again', async () => {
      const { engine } = bench();
      await withOldPeople(engine, 20);
      const bare = engine.createStore('membership');
      const unindexed = bare.collection({ ...before, indexes: [] });
      await bare.migrate();
      expect(await codeOf(unindexed.find({ filter: { name: 'x' } }))).toBe('BAD_FILTER');
      await engine.reopen();
      const store = engine.createStore('membership');
      const people = store.collection(before);
      await store.migrate();
      expect(await people.count({ name: 'Givenp3 Family' })).toBe(1);
    });

    it('starts a new collection in the newest shape, without migrations', async () => {
      const { engine } = bench();
      const store = engine.createStore('membership');
      const people = store.collection(after);
      await store.migrate();
      await people.insert({ id: 'p1', given: 'A', family: 'B', roles: [] });
      await engine.reopen();
      const again = engine.createStore('membership');
      const peopleAgain = again.collection(after);
      expect(await again.migrate()).toEqual([]);
      expect((await peopleAgain.get('p1'))?.roles).toEqual([]);
    });

    it('refuses data that newer software wrote, and changes nothing', async () => {
      const { engine } = bench();
      const newer = engine.createStore('membership');
      newer.collection(after);
      await newer.migrate();
      await engine.reopen();
      const older = engine.createStore('membership');
      const people = older.collection(before);
      expect(await codeOf(older.migrate())).toBe('SCHEMA_TOO_NEW');
      expect(await codeOf(people.get('p1'))).toBe('INTERNAL');
      await engine.reopen();
      const store = engine.createStore('membership');
      store.collection(after);
      expect(await store.migrate()).toEqual([]);
    });

    it('stops at a document that does not fit afterwards, names it, and goes on once that is mended', async () => {
      const { engine } = bench();
      await withOldPeople(engine, 3);
      const broken = engine.createStore('membership');
      const up = (document: Readonly<Record<string, unknown>>) => ({ ...document, given: 7 });
      broken.collection({ ...after, migrations: [{ describe: 'broke it', up }] });
      await expect(broken.migrate()).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
        details: { collection: 'people', id: 'p0' },
      });
      await engine.reopen();
      const store = engine.createStore('membership');
      const people = store.collection(after);
      await store.migrate();
      expect(await people.count()).toBe(3);
    });

    it('refuses a field as unique that two documents share already', async () => {
      const { engine } = bench();
      const first = engine.createStore('membership');
      const people = first.collection(before);
      await first.migrate();
      await people.insert({ id: 'a', name: 'Same' });
      await people.insert({ id: 'b', name: 'Same' });
      await engine.reopen();
      const second = engine.createStore('membership');
      second.collection({ ...before, unique: ['name'] });
      await expect(second.migrate()).rejects.toMatchObject({ code: 'ALREADY_EXISTS', field: 'name' });
    });
  });
}
