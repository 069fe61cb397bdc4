import type { NewEvent } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { silentLogger } from '@smc/service-kit';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRelay, eventQueue } from '../src/relay.ts';

const note = z.strictObject({ id: z.string(), version: z.number(), text: z.string() });

function eventOf(id: string, type = 'challenge.published'): NewEvent {
  return { id, type, aggregateId: 'c1', occurredAt: '2026-11-21T09:00:00.000Z', actor: 'ana', data: {} };
}

async function open() {
  const database = openSqliteDatabase({ path: ':memory:' });
  const store = createSqliteStore({ database, namespace: 'city-challenge' });
  const notes = store.collection({ name: 'notes', schema: note, indexes: [] });
  await store.migrate();
  return { database, store, notes, queue: createSqliteJobQueue({ database }) };
}

let parts: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  parts = await open();
});
afterEach(async () => {
  await parts.queue.close();
  await parts.database.close();
});

const waiting = async (queue: JobQueue, service: 'matchmaking' | 'membership') =>
  (await queue.list(eventQueue(service))).map(({ id }) => id).sort();

describe('the relay', () => {
  it('puts a job per subscriber in its queue, with the id of the event, and empties the outbox', async () => {
    const { store, notes, queue } = parts;
    const relay = createRelay([store.outbox], queue, silentLogger);
    await notes.insert({ id: 'n1', text: 'a' }, { events: [eventOf('e1'), eventOf('e2', 'person.invited')] });
    await relay.drain();
    expect([
      await waiting(queue, 'matchmaking'),
      await waiting(queue, 'membership'),
      await store.outbox.count(),
    ]).toEqual([['e1'], ['e2'], 0]);
    await relay.stop();
  });

  it('makes one job of an event that is handed on twice, as after a crash between enqueueing and acknowledging', async () => {
    const { store, notes, queue } = parts;
    await notes.insert({ id: 'n1', text: 'a' }, { events: [eventOf('e1')] });
    const deaf = {
      ...store.outbox,
      pending: (limit: number) => store.outbox.pending(limit),
      acknowledge: () => Promise.reject(new Error('killed')),
      onAppended: () => () => {},
      count: () => store.outbox.count(),
    };
    const killed = createRelay([deaf], queue, silentLogger);
    await killed.drain().catch(() => undefined);
    await killed.stop();
    expect([await waiting(queue, 'matchmaking'), await store.outbox.count()]).toEqual([['e1'], 1]);
    const next = createRelay([store.outbox], queue, silentLogger);
    await next.drain();
    expect([await waiting(queue, 'matchmaking'), await store.outbox.count()]).toEqual([['e1'], 0]);
    await next.stop();
  });

  it('wakes by itself when something is written, and hands on more than a batch', async () => {
    const { store, notes, queue } = parts;
    const relay = createRelay([store.outbox], queue, silentLogger);
    await Promise.all(
      Array.from({ length: 450 }, (_, index) =>
        notes.insert({ id: `n${index}`, text: 'a' }, { events: [eventOf(`e${index}`)] }),
      ),
    );
    await expect.poll(() => store.outbox.count()).toBe(0);
    expect((await queue.counts(eventQueue('matchmaking'))).waiting).toBe(450);
    await relay.stop();
  });
});
