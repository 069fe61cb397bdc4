import { once } from 'node:events';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { eventOf, thing, things as definition } from '../src/testing/things.ts';

/** Run as a process of its own: writes documents with events until it is killed, and prints each id once it is acknowledged. */
const [path = '', prefix = ''] = process.argv.slice(2);
const store = createSqliteStore({ database: openSqliteDatabase({ path }), namespace: 'city-challenge' });
const things = store.collection(definition);
await store.migrate();

async function write(lane: number): Promise<void> {
  for (let number = 0; ; number += 1) {
    const id = `${prefix}-${lane}-${number}`;
    const document = thing(id, { body: 'x'.repeat(200), tags: ['written'], claims: [`entry:${id}`] });
    await things.insert(document, { events: [eventOf(`event-${id}`, id)] });
    if (!process.stdout.write(`${id}\n`)) await once(process.stdout, 'drain');
  }
}

await Promise.all(Array.from({ length: 20 }, (_, lane) => write(lane)));
