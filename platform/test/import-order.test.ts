import { type ImportRowInput, importRow } from '@smc/contracts';
import { fixedClock } from '@smc/service-kit';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { Clients } from '../src/clients.ts';
import { importCollection, importPartCollection, partId } from '../src/import/import-collections.ts';
import { beginImport } from '../src/import/import-progress.ts';
import { createImportJob } from '../src/import/run-import.ts';

const database = openSqliteDatabase({ path: ':memory:' });
afterAll(() => database.close());
const store = createSqliteStore({ database, namespace: 'platform' });
const imports = store.collection(importCollection);
const parts = store.collection(importPartCollection);

/** Notes which organisations were made, in order; the first of them only at the second attempt. */
const made: string[] = [];
let isAway = true;
const organisations = {
  create: async ({ id }: { id: string }) => {
    if (isAway && id === 'first') throw Object.assign(new Error('membership is away'));
    made.push(id);
    return { id };
  },
};
const clients = { membership: { organisations } } as unknown as Clients;
const clock = fixedClock('2026-11-21T09:00:00.000Z');
const asSystem = async () => ({ context: {} });
const job = createImportJob({ imports, parts, clients, clock, asSystem });

async function sealed(id: string, createdAt: string): Promise<void> {
  const content = { kind: 'CITY', name: id, country: 'KR' };
  const row = { kind: 'ORGANISATIONS', row: 1, id, content } as ImportRowInput;
  await parts.insert({ id: partId(id, 0), importId: id, part: 0, rows: [importRow.parse(row)] });
  const begun = await imports.insert(beginImport(id, 'ORGANISATIONS', true, createdAt));
  await imports.save({ ...begun, state: 'WAITING', total: 1 });
}

const handle = (importId: string) =>
  job.handle({
    job: { id: importId, data: { importId }, attempt: 1 },
    signal: new AbortController().signal,
    progress: () => {},
  });

describe('imports', () => {
  it('are done in the order they were begun, also where the job of the first waits for another attempt', async () => {
    await store.migrate();
    await sealed('second', '2026-11-21T09:00:01.000Z');
    await sealed('first', '2026-11-21T09:00:00.000Z');
    await expect(handle('first')).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(handle('second')).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(made).toEqual([]);
    isAway = false;
    await handle('second');
    await handle('first');
    expect(made).toEqual(['first', 'second']);
    const done = await Promise.all(['first', 'second'].map((id) => imports.get(id)));
    expect(done.map((one) => one?.state)).toEqual(['COMPLETED', 'COMPLETED']);
  });
});
