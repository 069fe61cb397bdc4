import { type ImportRowInput, importRow, SmcError } from '@smc/contracts';
import { fixedClock } from '@smc/service-kit';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** What an earlier attempt, whose process died, still changes: one call each before ours arrives. */
let earlierCalls = 0;
let stored = { version: 0, name: '', state: '' };
const solutionCatalog = {
  create: async () => {
    throw new SmcError('ALREADY_EXISTS', { field: 'id' });
  },
  get: async () => ({ ...stored, references: [] }),
  update: async ({ expectedVersion, content }: { expectedVersion: number; content: { name: string } }) => {
    if (earlierCalls > 0) {
      earlierCalls -= 1;
      stored = { ...stored, version: stored.version + 1 };
    }
    if (expectedVersion !== stored.version) throw new SmcError('STALE_VERSION', { field: 'expectedVersion' });
    stored = { ...stored, version: stored.version + 1, name: content.name };
    return { ...stored, references: [] };
  },
};
const clients = { membership: { organisations }, solutionCatalog } as unknown as Clients;
const clock = fixedClock('2026-11-21T09:00:00.000Z');
const asSystem = async () => ({ context: {} });
const job = createImportJob({ imports, parts, clients, clock, asSystem });

async function sealed(id: string, createdAt: string, row: ImportRowInput): Promise<void> {
  await parts.insert({ id: partId(id, 0), importId: id, part: 0, rows: [importRow.parse(row)] });
  const begun = await imports.insert(beginImport(id, row.kind, true, createdAt));
  await imports.save({ ...begun, state: 'WAITING', total: 1 });
}

const organisation = (id: string): ImportRowInput => ({
  kind: 'ORGANISATIONS',
  row: 1,
  id,
  content: { kind: 'CITY', name: id, country: 'KR' },
});

const solution = (id: string): ImportRowInput => ({
  kind: 'SOLUTIONS',
  row: 1,
  id,
  organisationId: 'first',
  content: { name: 'Listener', summary: 'Finds leaks by sound.' },
});

const handle = (importId: string) =>
  job.handle({
    job: { id: importId, data: { importId }, attempt: 1 },
    signal: new AbortController().signal,
    progress: () => {},
  });

beforeAll(() => store.migrate());

describe('an import job', () => {
  it('does imports in the order they were begun, also where the job of the first waits for another attempt', async () => {
    await sealed('second', '2026-11-21T09:00:01.000Z', organisation('second'));
    await sealed('first', '2026-11-21T09:00:00.000Z', organisation('first'));
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

  it('reads a row again that a call of an earlier attempt changes under it, and reports it where that never ends', async () => {
    const outcomeOf = async (id: string, calls: number) => {
      stored = { version: 3, name: 'Draft', state: 'LISTED' };
      earlierCalls = calls;
      await sealed(id, '2026-11-21T10:00:00.000Z', solution('offer'));
      await handle(id);
      const status = await imports.get(id);
      return [status?.updated, status?.failed, status?.errors.map(({ code }) => code)];
    };
    expect(await outcomeOf('overtaken', 2)).toEqual([1, 0, []]);
    expect(await outcomeOf('overtaken-for-ever', 50)).toEqual([0, 1, ['STALE_VERSION']]);
  });
});
