import { describe, expect, it } from 'vitest';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, eventOf, thing, things as definition } from './things.ts';

export function describeClaims(open: StoreContract['open']): void {
  describe('claims', () => {
    const bench = useThings(open);

    it('lets one document hold a key, and names the key to the second', async () => {
      const { things } = bench();
      await things.insert(thing('a', { claims: ['entry:a', 'table:1'] }));
      const second = things.insert(thing('b', { claims: ['entry:b', 'table:1'] }));
      await expect(second).rejects.toMatchObject({ code: 'CLAIM_TAKEN', details: { claim: 'table:1' } });
      expect(await things.get('b')).toBeUndefined();
    });

    it('takes none of the keys where one is taken, and keeps no event', async () => {
      const { store, things } = bench();
      await things.insert(thing('a', { claims: ['k2'] }));
      const events = [eventOf('e1', 'b')];
      expect(await codeOf(things.insert(thing('b', { claims: ['k1', 'k2', 'k3'] }), { events }))).toBe(
        'CLAIM_TAKEN',
      );
      expect(await codeOf(things.insert(thing('c', { claims: ['k1', 'k3'] })))).toBe('done');
      expect(await store.outbox.count()).toBe(0);
    });

    it('moves with a save: new keys are taken, others freed, kept ones kept', async () => {
      const { things } = bench();
      const first = await things.insert(thing('a', { claims: ['k1', 'k2'] }));
      await things.save({ ...first, claims: ['k2', 'k3'] });
      expect(await codeOf(things.insert(thing('b', { claims: ['k1'] })))).toBe('done');
      expect(await codeOf(things.insert(thing('c', { claims: ['k2'] })))).toBe('CLAIM_TAKEN');
      expect(await codeOf(things.insert(thing('d', { claims: ['k3'] })))).toBe('CLAIM_TAKEN');
    });

    it('changes nothing where a save finds a key taken', async () => {
      const { things } = bench();
      await things.insert(thing('a', { claims: ['k1'] }));
      const other = await things.insert(thing('b', { claims: ['k2'] }));
      expect(await codeOf(things.save({ ...other, claims: ['k1'] }))).toBe('CLAIM_TAKEN');
      expect(await things.get('b')).toEqual(other);
      expect(await codeOf(things.insert(thing('c', { claims: ['k2'] })))).toBe('CLAIM_TAKEN');
    });

    it('keeps the keys of two collections apart', async () => {
      const { store, things } = bench();
      const others = store.collection({ ...definition, name: 'others' });
      await store.migrate();
      await things.insert(thing('a', { claims: ['k1'] }));
      await others.insert(thing('a', { claims: ['k1'] }));
      await things.erase('a', 1);
      expect(await codeOf(others.insert(thing('b', { claims: ['k1'] })))).toBe('CLAIM_TAKEN');
      expect(await codeOf(things.insert(thing('b', { claims: ['k1'] })))).toBe('done');
    });

    it('frees all keys when a save leaves them out, and when the document goes', async () => {
      const { things } = bench();
      const { claims, ...without } = await things.insert(thing('a', { claims: ['k1'] }));
      await things.insert(thing('b', { claims: ['k2'] }));
      await things.save(without);
      await things.erase('b', 1);
      expect(claims).toEqual(['k1']);
      expect(await codeOf(things.insert(thing('c', { claims: ['k1', 'k2'] })))).toBe('done');
    });

    it('refuses a key twice in one document, and the empty key', async () => {
      const { things } = bench();
      for (const claims of [['k1', 'k1'], ['']]) {
        const attempt = things.insert(thing('a', { claims }));
        await expect(attempt).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'claims' });
      }
      expect(await things.count()).toBe(0);
    });

    it('gives each of 50 keys to one of 500 racing documents', async () => {
      const { things } = bench();
      const ids = Array.from({ length: 500 }, (_, index) => `t${index}`);
      const codes = await Promise.all(
        ids.map((id, index) =>
          codeOf(things.insert(thing(id, { claims: [`entry:${id}`, `k${index % 50}`] }))),
        ),
      );
      expect(codes.filter((code) => code === 'done').length).toBe(50);
      expect(codes.filter((code) => code === 'CLAIM_TAKEN').length).toBe(450);
      const held = (await things.find({ limit: 500 })).documents.map(({ claims }) => claims?.[1]);
      expect(new Set(held).size).toBe(50);
    });
  });
}
