import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Collection, CollectionDefinition } from '../../packages/store/src/index.ts';
import {
  createSqliteStore,
  openSqliteDatabase,
  type SqliteDatabase,
} from '../../packages/store/src/sqlite/index.ts';
import type { BenchRow } from './types.ts';

export const name = 'store';

const concurrency = 50;
const batches = 8;
const pragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768';
const table = '"bench__challenges"';

const schema = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  state: z.enum(['draft', 'open', 'closed']),
  rank: z.number(),
  owner: z.object({ id: z.string() }),
  themes: z.array(z.string()),
  text: z.string(),
});
type Challenge = z.infer<typeof schema>;
const definition: CollectionDefinition<Challenge> = {
  name: 'challenges',
  schema,
  indexes: [['state', 'rank'], ['owner.id'], ['themes']],
};

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function makeChallenges(count: number, seed: number): Omit<Challenge, 'version'>[] {
  const random = randomOf(seed);
  const states = ['draft', 'open', 'closed'] as const;
  return Array.from({ length: count }, (_, index) => ({
    id: `challenge-${index}`,
    title: `Challenge number ${index}`,
    state: states[Math.floor(random() * 3)] ?? 'draft',
    rank: Math.floor(random() * 1e6),
    owner: { id: `city-${Math.floor(random() * 500)}` },
    themes: [`theme-${Math.floor(random() * 40)}`, `theme-${Math.floor(random() * 40)}`],
    text: 'The city wants to lose less water from its pipes. '.repeat(8),
  }));
}

function eventOf(id: string) {
  const occurredAt = '2026-03-01T08:00:00.000Z';
  return {
    id: `event-${id}`,
    type: 'challenge-published',
    aggregateId: id,
    occurredAt,
    actor: 'system',
    data: {},
  };
}

async function secondsOf(work: () => Promise<unknown> | void): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** Operations a second, over about `seconds`. */
async function rate(seconds: number, operation: (number: number) => unknown): Promise<number> {
  const start = performance.now();
  let done = 0;
  for (; performance.now() - start < seconds * 1_000; done += 1) await operation(done);
  return (done / (performance.now() - start)) * 1_000;
}

async function openChallenges(path: string) {
  const database = openSqliteDatabase({ path });
  const store = createSqliteStore({ database, namespace: 'bench' });
  const challenges = store.collection(definition);
  await store.migrate();
  return { database, challenges };
}

async function storeInserts(
  challenges: Collection<Challenge>,
  all: Omit<Challenge, 'version'>[],
  lanes: number,
) {
  let next = 0;
  const lane = async () => {
    for (let each = all[next++]; each; each = all[next++]) {
      await challenges.insert(each, { events: [eventOf(each.id)] });
    }
  };
  return all.length / (await secondsOf(() => Promise.all(Array.from({ length: lanes }, lane))));
}

/** The same statements on the same tables, without the store: `perCommit` documents with their events to a commit. */
async function bareInserts(
  path: string,
  all: Omit<Challenge, 'version'>[],
  perCommit: number,
): Promise<number> {
  const connection = new DatabaseSync(path);
  connection.exec(pragmas);
  const document = connection.prepare(
    `INSERT INTO ${table} (id, version, doc) VALUES (?, 1, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const outbox = connection.prepare(
    `INSERT INTO "bench__-outbox" (event_id, event) VALUES (json_extract(?1, '$.id'), ?1)`,
  );
  const seconds = await secondsOf(() => {
    for (let start = 0; start < all.length; start += perCommit) {
      connection.exec('BEGIN IMMEDIATE');
      for (const each of all.slice(start, start + perCommit)) {
        document.run(each.id, JSON.stringify({ ...each, version: 1 }));
        outbox.run(JSON.stringify({ ...eventOf(each.id), revision: 1 }));
      }
      connection.exec('COMMIT');
    }
  });
  connection.close();
  return all.length / seconds;
}

function row(
  name: string,
  input: string,
  unit: string,
  value: number,
  baseline: string,
  baselineValue: number,
): BenchRow {
  return { name, input, value, unit, baseline, baselineValue, ratio: value / baselineValue };
}

async function measureInserts(
  folder: string,
  all: Omit<Challenge, 'version'>[],
  few: Omit<Challenge, 'version'>[],
) {
  const inserted = async (kind: string, lanes: number, list: Omit<Challenge, 'version'>[]) => {
    const path = (side: string) => join(folder, `${kind}-${side}`, 'smc.db');
    const own = await openChallenges(path('store'));
    const value = await storeInserts(own.challenges, list, lanes);
    await own.database.close();
    await (await openChallenges(path('bare'))).database.close();
    return [value, await bareInserts(path('bare'), list, lanes)] as const;
  };
  const [shared, bareShared] = await inserted('shared', concurrency, all);
  const [single, bareSingle] = await inserted('single', 1, few);
  const size = (list: unknown[]) => `${list.length} documents of 0.6 kB with an event each`;
  return [
    row(
      'durable inserts, 50 at a time',
      size(all),
      'inserts/s',
      shared,
      'node:sqlite, the same statements, 50 documents to a commit',
      bareShared,
    ),
    row(
      'durable inserts, one by one',
      size(few),
      'inserts/s',
      single,
      'node:sqlite, the same statements, one document to a commit',
      bareSingle,
    ),
  ];
}

/** Pairs of the store's operation and the bare statement with the documents parsed, on the same file. */
async function measureReads(challenges: Collection<Challenge>, bare: DatabaseSync, count: number) {
  const seconds = 0.6;
  const input = `${count} documents`;
  const parse = (rows: Record<string, unknown>[]) =>
    rows.map((each) => JSON.parse(String(each['doc'])) as unknown);
  const id = (number: number) => `challenge-${(number * 7919) % count}`;
  const get = bare.prepare(`SELECT doc FROM ${table} WHERE id = ?`);
  const find = bare.prepare(
    `SELECT doc FROM ${table} WHERE "$.state" = ? ORDER BY "$.rank" DESC, id DESC LIMIT 21`,
  );
  const scan = bare.prepare(`SELECT count(*) AS count FROM ${table}
    WHERE EXISTS (SELECT 1 FROM json_each(doc, '$.themes') WHERE value = ?)`);
  const sort = [{ field: 'rank', direction: 'descending' }] as const;
  const theme = (number: number) => `theme-${number % 40}`;
  const owners = (number: number) =>
    Array.from({ length: 30 }, (_, index) => `city-${(number * 30 + index) % 500}`);
  return [
    row(
      'get',
      input,
      'reads/s',
      await rate(seconds, (number) => challenges.get(id(number))),
      'node:sqlite, one prepared statement and JSON.parse',
      await rate(seconds, (number) => parse([get.get(id(number)) ?? {}])),
    ),
    row(
      'find a page of 20, filtered and sorted',
      input,
      'pages/s',
      await rate(seconds, () => challenges.find({ filter: { state: 'open' }, sort, limit: 20 })),
      'node:sqlite, the same SQL and JSON.parse',
      await rate(seconds, () => parse(find.all('open'))),
    ),
    row(
      'count documents whose list contains',
      input,
      'counts/s',
      await rate(seconds, (number) => challenges.count({ themes: { contains: theme(number) } })),
      'node:sqlite, json_each over every document',
      await rate(seconds, (number) => scan.get(theme(number))),
    ),
    row(
      'first 3 of each of 30 groups',
      input,
      'calls/s',
      await rate(seconds, (number) =>
        challenges.findGrouped({ by: 'owner.id', values: owners(number), limit: 3 }),
      ),
      'the store, one find for each group',
      await rate(seconds, (number) =>
        Promise.all(
          owners(number).map((owner) => challenges.find({ filter: { 'owner.id': owner }, limit: 3 })),
        ),
      ),
    ),
  ];
}

async function fill(database: SqliteDatabase, all: Omit<Challenge, 'version'>[]): Promise<void> {
  const insert = `INSERT INTO ${table} (id, version, doc) VALUES (?, 1, ?)`;
  await database.write(() => {
    for (const each of all) database.statement(insert).run(each.id, JSON.stringify({ ...each, version: 1 }));
  });
}

/** About 8 s; with `full` over 100,000 documents instead of 20,000, about 12 s. */
export async function run({ seed, full = false }: { seed: number; full?: boolean }): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'smc-bench-store-'));
  try {
    const all = makeChallenges(full ? 100_000 : 20_000, seed);
    const writes = await measureInserts(folder, all.slice(0, batches * 1_250), all.slice(0, 1_500));
    const path = join(folder, 'reads', 'smc.db');
    const { database, challenges } = await openChallenges(path);
    await fill(database, all);
    const bare = new DatabaseSync(path);
    bare.exec(pragmas);
    const reads = await measureReads(challenges, bare, all.length);
    bare.close();
    await database.close();
    return [...writes, ...reads];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
