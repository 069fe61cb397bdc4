import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from './claims-client.ts';
import { type Seat, serveClaims } from './claims-server.ts';

const client = fileURLToPath(new URL('claims-client.ts', import.meta.url));
const requestsPerClient = 1_000;
const keys = 100;

const seats = {
  name: 'seats',
  schema: z.object({ id: z.string(), version: z.number(), claims: z.array(z.string()) }),
  indexes: [],
};

async function runClient(url: string, name: string): Promise<readonly Answer[]> {
  const parameters = [client, url, name, String(requestsPerClient), String(keys)];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Answer[];
}

async function allSeats(collection: ReturnType<ReturnType<typeof createSqliteStore>['collection']>) {
  const all: Seat[] = [];
  for (let after: string | undefined; ; ) {
    const page = await collection.find(after === undefined ? { limit: 500 } : { limit: 500, after });
    all.push(...(page.documents as readonly Seat[]));
    if (!page.hasMore) return all;
    after = page.cursors.at(-1);
  }
}

it('gives each of 100 keys one holder among 2,000 racing claims of two processes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'smc-claims-'));
  const database = openSqliteDatabase({ path: join(folder, 'smc.db') });
  try {
    const store = createSqliteStore({ database, namespace: 'scheduling' });
    const collection = store.collection(seats);
    await store.migrate();
    const server = await serveClaims(collection);
    const answers = (await Promise.all(['a', 'b'].map((name) => runClient(server.url, name)))).flat();
    await server.close();

    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status === 409);
    expect([answers.length, won.length + lost.length]).toEqual([2_000, 2_000]);
    // What the clients were told is what the store holds.
    const stored = await allSeats(collection);
    const holdings = (list: readonly { id: string; claims: readonly string[] }[]) =>
      list.map(({ id, claims }) => `${id} ${claims.join()}`).toSorted();
    expect(holdings(stored)).toEqual(holdings(won));
    // One holder each: no key twice, and none without.
    const held = stored.flatMap(({ claims }) => claims).filter((claim) => claim.startsWith('cell:'));
    const all = Array.from({ length: keys }, (_, key) => `cell:${key}`);
    expect(held.toSorted()).toEqual(all.toSorted());
    // Nobody lost for nothing: each was told of a key that it wanted and another holds.
    const isRight = ({ code, claim, claims }: Answer) =>
      code === 'CLAIM_TAKEN' && claim !== undefined && claims.includes(claim) && held.includes(claim);
    expect(lost.filter((answer) => !isRight(answer))).toEqual([]);
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
});
