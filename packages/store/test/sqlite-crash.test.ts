import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thing, things as definition } from '../src/testing/things.ts';
import { temporaryFolder } from './temporary-folder.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

interface Writer {
  readonly child: ChildProcess;
  /** Ids it has printed as whole lines. */
  acknowledged(): readonly string[];
}

async function startWriter(path: string, prefix: string): Promise<Writer> {
  const child = spawn(process.execPath, [writer, path, prefix], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child.stdout, 'data');
  return { child, acknowledged: () => output.split('\n').slice(0, -1) };
}

async function kill({ child }: Writer): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

describe('a process that is killed while it writes', () => {
  it('loses no acknowledged document, event or claim, five times on the same file', async () => {
    const path = join(folder.path, 'smc.db');
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const writer = await startWriter(path, `r${round}`);
      await sleep(150 + 37 * round);
      await kill(writer);
      acknowledged.push(...writer.acknowledged());
    }
    expect(acknowledged.length).toBeGreaterThan(500);

    const database = openSqliteDatabase({ path });
    const store = createSqliteStore({ database, namespace: 'city-challenge' });
    const things = store.collection(definition);
    await store.migrate();
    expect(database.integrity()).toEqual([]);
    const stored = new Set<string>();
    for (let after: string | undefined; ; ) {
      const page = await things.find(after === undefined ? { limit: 500 } : { limit: 500, after });
      for (const { id } of page.documents) stored.add(id);
      if (!page.hasMore) break;
      after = page.cursors.at(-1);
    }
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    const events = new Set((await store.outbox.pending(1_000_000)).map(({ event }) => event.aggregateId));
    expect(events).toEqual(stored);
    expect(await things.count({ tags: { contains: 'written' } })).toBe(stored.size);
    const again = things.insert(thing('late', { claims: [`entry:${acknowledged.at(-1)}`] }));
    await expect(again).rejects.toMatchObject({ code: 'CLAIM_TAKEN' });
    await database.close();
  });

  it('holds the data folder while it lives, and no longer', async () => {
    const path = join(folder.path, 'smc.db');
    const writer = await startWriter(path, 'w');
    expect(() => openSqliteDatabase({ path })).toThrow(expect.objectContaining({ code: 'LOCKED' }));
    await kill(writer);
    await openSqliteDatabase({ path }).close();
  });
});
