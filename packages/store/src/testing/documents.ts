import { describe, expect, it } from 'vitest';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, thing } from './things.ts';

export function describeDocuments(open: StoreContract['open']): void {
  describe('documents', () => {
    const bench = useThings(open);

    it('stores a document with version 1 and reads it back', async () => {
      const { things } = bench();
      const stored = await things.insert(thing('a', { rank: 3, owner: { id: 'p1' } }));
      expect(stored).toEqual({ ...thing('a', { rank: 3, owner: { id: 'p1' } }), version: 1 });
      expect(await things.get('a')).toEqual(stored);
    });

    it('shares no reference with what was handed in or out', async () => {
      const { things } = bench();
      const given = thing('a', { owner: { id: 'p1' }, tags: ['x'] });
      const stored = await things.insert(given);
      given.tags?.push('changed');
      stored.tags?.push('changed');
      expect((await things.get('a'))?.tags).toEqual(['x']);
    });

    it('knows nothing of an id that was never stored, whatever it looks like', async () => {
      const { things } = bench();
      const missing = await Promise.all(
        ['a', '', 'a:b', '한국', 'x'.repeat(300)].map((id) => things.get(id)),
      );
      expect(missing).toEqual([undefined, undefined, undefined, undefined, undefined]);
    });

    it('reads many in the order asked for, the same one twice, undefined where there is none', async () => {
      const { things } = bench();
      await things.insert(thing('a'));
      await things.insert(thing('b'));
      const found = await things.getMany(['b', 'missing', 'a', 'b']);
      expect(found.map((each) => each?.id)).toEqual(['b', undefined, 'a', 'b']);
      expect(await things.getMany([])).toEqual([]);
    });

    it('refuses more than 500 ids at once', async () => {
      const ids = Array.from({ length: 501 }, (_, index) => `t${index}`);
      expect(await codeOf(bench().things.getMany(ids))).toBe('TOO_MANY');
    });

    it('refuses a second document with the id of another', async () => {
      const { things } = bench();
      await things.insert(thing('a', { title: 'first' }));
      await expect(things.insert(thing('a'))).rejects.toMatchObject({ code: 'ALREADY_EXISTS', field: 'id' });
      expect((await things.get('a'))?.title).toBe('first');
    });

    it('saves a change with the next version', async () => {
      const { things } = bench();
      const first = await things.insert(thing('a', { rank: 1 }));
      const second = await things.save({ ...first, rank: 2 });
      expect(second).toEqual({ ...first, rank: 2, version: 2 });
      expect(await things.get('a')).toEqual(second);
    });

    it('removes a field that a save leaves out', async () => {
      const { things } = bench();
      const { rank, ...without } = await things.insert(thing('a', { rank: 1, body: 'text' }));
      await things.save(without);
      expect(rank).toBe(1);
      expect(await things.get('a')).toEqual({ ...thing('a', { body: 'text' }), version: 2 });
    });

    it('refuses a save of an older version and names the present one', async () => {
      const { things } = bench();
      const first = await things.insert(thing('a'));
      await things.save({ ...first, title: 'second' });
      await expect(things.save({ ...first, title: 'late' })).rejects.toMatchObject({
        code: 'STALE_VERSION',
        details: { present: 2 },
      });
      expect((await things.get('a'))?.title).toBe('second');
    });

    it('refuses a save of a version that is still to come, and of a version that is none', async () => {
      const { things } = bench();
      const first = await things.insert(thing('a'));
      const codes = [2, 0, -1, 1.5, Number.NaN].map((version) => codeOf(things.save({ ...first, version })));
      expect(await Promise.all(codes)).toEqual([
        'STALE_VERSION',
        'VALIDATION_FAILED',
        'VALIDATION_FAILED',
        'VALIDATION_FAILED',
        'VALIDATION_FAILED',
      ]);
    });

    it('refuses to save or erase what is not there', async () => {
      const { things } = bench();
      expect(await codeOf(things.save({ ...thing('a'), version: 1 }))).toBe('NOT_FOUND');
      expect(await codeOf(things.erase('a', 1))).toBe('NOT_FOUND');
    });

    it('erases the expected version only, after which the id is free', async () => {
      const { things } = bench();
      await things.insert(thing('a'));
      expect(await codeOf(things.erase('a', 2))).toBe('STALE_VERSION');
      await things.erase('a', 1);
      expect(await things.get('a')).toBeUndefined();
      expect((await things.insert(thing('a'))).version).toBe(1);
    });

    it('refuses the value of a unique field that another document has, at insert and at save', async () => {
      const { things } = bench();
      await things.insert(thing('a', { email: 'mayor@city.example' }));
      const other = await things.insert(thing('b', { email: 'clerk@city.example' }));
      const refusal = { code: 'ALREADY_EXISTS', field: 'email' };
      await expect(things.insert(thing('c', { email: 'mayor@city.example' }))).rejects.toMatchObject(refusal);
      await expect(things.save({ ...other, email: 'mayor@city.example' })).rejects.toMatchObject(refusal);
      expect(await things.count()).toBe(2);
      expect((await things.get('b'))?.version).toBe(1);
    });

    it('lets many documents go without a unique field, by null or by absence', async () => {
      const { things } = bench();
      await things.insert(thing('a', { email: null }));
      await things.insert(thing('b', { email: null }));
      await things.insert(thing('c'));
      await things.insert(thing('d'));
      expect(await things.count({ email: null })).toBe(4);
    });

    it('keeps its own unique value at a save, and frees it when it changes or the document goes', async () => {
      const { things } = bench();
      const first = await things.insert(thing('a', { email: 'one@x.example' }));
      const second = await things.save({ ...first, title: 'same address' });
      await things.save({ ...second, email: 'two@x.example' });
      await things.insert(thing('b', { email: 'one@x.example' }));
      await things.erase('b', 1);
      expect(await codeOf(things.insert(thing('c', { email: 'one@x.example' })))).toBe('done');
    });
  });
}
