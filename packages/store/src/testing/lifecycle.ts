import { describe, expect, it } from 'vitest';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, eventOf, idsOf, thing, things as definition } from './things.ts';

export function describeLifecycle(open: StoreContract['open']): void {
  describe('opening and closing', () => {
    const bench = useThings(open);

    it('has everything again after it was opened anew', async () => {
      const { engine, things } = bench();
      const stored = await things.insert(thing('a', { tags: ['x'], claims: ['k1'] }), {
        events: [eventOf('e1', 'a')],
      });
      await engine.reopen();
      const store = engine.createStore('city-challenge');
      const again = store.collection(definition);
      expect(await store.migrate()).toEqual([]);
      expect(await again.get('a')).toEqual(stored);
      expect(await idsOf(again, { filter: { tags: { contains: 'x' } } })).toEqual(['a']);
      expect(await codeOf(again.insert(thing('b', { claims: ['k1'] })))).toBe('CLAIM_TAKEN');
      expect((await store.outbox.pending(5)).map(({ event }) => event.id)).toEqual(['e1']);
    });

    it('gives the same collection for the same name', async () => {
      const { store, things } = bench();
      expect(store.collection(definition)).toBe(things);
    });

    it('refuses to work on a collection before migrate', async () => {
      const { engine } = bench();
      const store = engine.createStore('scheduling');
      const early = store.collection(definition);
      const attempts = [early.get('a'), early.find(), early.insert(thing('a')), early.count()];
      expect(await Promise.all(attempts.map(codeOf))).toEqual([
        'INTERNAL',
        'INTERNAL',
        'INTERNAL',
        'INTERNAL',
      ]);
      await expect(early.get('a')).rejects.toThrow(/before migrate/);
    });

    it('answers while it is open and not afterwards', async () => {
      const { store, things } = bench();
      expect(await codeOf(store.ping())).toBe('done');
      await store.close();
      await store.close();
      expect(await codeOf(store.ping())).toBe('UNAVAILABLE');
      expect(await codeOf(things.get('a'))).toBe('UNAVAILABLE');
      expect(await codeOf(things.insert(thing('a')))).toBe('UNAVAILABLE');
    });

    it('refuses declarations that cannot work', async () => {
      const { store } = bench();
      const wrong = [
        { ...definition, name: 'Not Kebab' },
        { ...definition, name: 'one', indexes: [['nope']] },
        { ...definition, name: 'two', indexes: [['tags', 'title']] },
        { ...definition, name: 'three', indexes: [['extra']] },
        { ...definition, name: 'four', indexes: [], unique: ['tags'] },
        { ...definition, name: 'five', indexes: [[]] },
      ];
      for (const each of wrong)
        expect(() => store.collection(each)).toThrow(/kebab-case|declares|index|unique/);
    });
  });
}
