import { setTimeout as sleep } from 'node:timers/promises';
import type { NewEvent } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import type { Store } from '../port.ts';
import { type StoreContract, useThings } from './engine.ts';
import { codeOf, eventOf, thing } from './things.ts';

async function pendingIds({ outbox }: Store): Promise<readonly string[]> {
  return (await outbox.pending(1_000)).map(({ event }) => event.id);
}

export function describeOutbox(open: StoreContract['open']): void {
  describe('outbox', () => {
    const bench = useThings(open);

    it('keeps the events of a write, whole, with the version the document then has', async () => {
      const { store, things } = bench();
      const event = { ...eventOf('e1', 'a', { title: '도시', nested: [1, null] }), requestId: 'r1' };
      const first = await things.insert(thing('a'), { events: [event] });
      await things.save(first, { events: [eventOf('e2', 'a')] });
      await things.erase('a', 2, { events: [eventOf('e3', 'a')] });
      expect((await store.outbox.pending(10)).map((entry) => entry.event)).toEqual([
        { ...event, revision: 1 },
        { ...eventOf('e2', 'a'), revision: 2 },
        { ...eventOf('e3', 'a'), revision: 3 },
      ]);
    });

    it('still hands on the events of a document that has gone', async () => {
      const { store, things } = bench();
      await things.insert(thing('a'), { events: [eventOf('e1', 'a')] });
      await things.erase('a', 1);
      expect(await pendingIds(store)).toEqual(['e1']);
    });

    it('hands out the oldest first, at most as many as asked for, until they are acknowledged', async () => {
      const { store, things } = bench();
      await things.insert(thing('a'), { events: ['e1', 'e2', 'e3'].map((id) => eventOf(id, 'a')) });
      await things.insert(thing('b'), { events: [eventOf('e4', 'b')] });
      expect((await store.outbox.pending(2)).map(({ event }) => event.id)).toEqual(['e1', 'e2']);
      await store.outbox.acknowledge(['e1', 'e3', 'unknown']);
      expect(await pendingIds(store)).toEqual(['e2', 'e4']);
      expect(await store.outbox.count()).toBe(2);
      await store.outbox.acknowledge([]);
      await store.outbox.acknowledge(['e2', 'e4']);
      await store.outbox.acknowledge(['e2']);
      expect(await store.outbox.count()).toBe(0);
    });

    it('changes no version by acknowledging', async () => {
      const { store, things } = bench();
      const first = await things.insert(thing('a'), { events: [eventOf('e1', 'a')] });
      await store.outbox.acknowledge(['e1']);
      expect((await things.get('a'))?.version).toBe(1);
      expect((await things.save(first)).version).toBe(2);
    });

    it('keeps nothing of a write that was refused', async () => {
      const { store, things } = bench();
      const first = await things.insert(thing('a', { email: 'a@x.example' }));
      await things.save(first);
      const options = { events: [eventOf('e1', 'a')] };
      const codes = await Promise.all([
        codeOf(things.insert(thing('a'), options)),
        codeOf(things.insert(thing('b', { email: 'a@x.example' }), options)),
        codeOf(things.save(first, options)),
        codeOf(things.save({ ...thing('c'), version: 1 }, options)),
        codeOf(things.erase('a', 1, options)),
      ]);
      expect(codes).toEqual([
        'ALREADY_EXISTS',
        'ALREADY_EXISTS',
        'STALE_VERSION',
        'NOT_FOUND',
        'STALE_VERSION',
      ]);
      expect(await store.outbox.count()).toBe(0);
    });

    it('refuses an event that is none, with the whole write', async () => {
      const { store, things } = bench();
      const wrong = [
        { ...eventOf('e1', 'a'), occurredAt: 'yesterday' },
        { ...eventOf('e1', 'a'), colour: 'red' },
      ];
      for (const event of wrong as NewEvent[]) {
        expect(await codeOf(things.insert(thing('a'), { events: [event] }))).toBe('VALIDATION_FAILED');
      }
      expect([await things.count(), await store.outbox.count()]).toEqual([0, 0]);
    });

    it('keeps the order of one document through many writers', async () => {
      const { store, things } = bench();
      const ids = Array.from({ length: 20 }, (_, index) => `t${index}`);
      await Promise.all(
        ids.map(async (id) => {
          let present = await things.insert(thing(id), { events: [eventOf(`${id}-1`, id)] });
          for (const number of [2, 3, 4]) {
            present = await things.save(present, { events: [eventOf(`${id}-${number}`, id)] });
          }
        }),
      );
      const entries = await store.outbox.pending(1_000);
      const revisions = ids.map((id) =>
        entries.filter(({ event }) => event.aggregateId === id).map(({ event }) => event.revision),
      );
      expect(revisions).toEqual(ids.map(() => [1, 2, 3, 4]));
    });

    it('tells its listeners, once for many writes, and no more after they stop listening', async () => {
      const { store, things } = bench();
      let told = 0;
      const stop = store.outbox.onAppended(() => {
        told += 1;
      });
      const writes = Array.from({ length: 30 }, (_, index) =>
        things.insert(thing(`t${index}`), { events: [eventOf(`e${index}`, `t${index}`)] }),
      );
      await Promise.all(writes);
      await sleep(20);
      expect(told).toBeGreaterThanOrEqual(1);
      expect(told).toBeLessThan(30);
      const before = told;
      await things.insert(thing('silent'));
      await sleep(20);
      expect(told).toBe(before);
      stop();
      await things.insert(thing('late'), { events: [eventOf('late', 'late')] });
      await sleep(20);
      expect(told).toBe(before);
    });

    it('refuses a limit that is no whole number from 1', async () => {
      const { store } = bench();
      expect(await codeOf(store.outbox.pending(0))).toBe('VALIDATION_FAILED');
    });
  });
}
