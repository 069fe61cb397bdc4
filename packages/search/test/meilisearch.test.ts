import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../../tests/engines/meilisearch-stand-in/index.ts';
import {
  createMeilisearchEngine,
  type MeilisearchEngine,
  type MeilisearchOptions,
} from '../src/meilisearch/index.ts';
import { comparesMeaning } from '../src/meaning.ts';
import type { IndexDefinition, SearchDocument, SearchIndex } from '../src/port.ts';

const masterKey = 'a master key of the stand-in';
const definition: IndexDefinition = {
  name: 'solutions',
  searchable: ['title'],
  filterable: ['region'],
  sortable: ['title'],
  synonyms: [['waste', 'garbage']],
};
const lamps = (count: number, title = 'lamp') =>
  Array.from({ length: count }, (_, place) => ({ id: `d${place}`, title: `${title} ${place}` }));
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const unavailable = code('UNAVAILABLE');

let standIn: StandIn;
let engine: MeilisearchEngine;
let logged: { level: string; context: object; message: string }[];

function open(options: Partial<MeilisearchOptions> = {}): MeilisearchEngine {
  const at = (level: string) => (context: object, message: string) =>
    logged.push({ level, context, message });
  const logger = { info: at('info'), warn: at('warn'), error: at('error') };
  return createMeilisearchEngine({ url: standIn.url, apiKey: masterKey, logger, ...options });
}

async function ask(method: string, path: string, body?: unknown, key = masterKey): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return fetch(`${standIn.url}${path}`, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
}

/** A write by another hand, done when this resolves. */
async function write(method: string, path: string, body?: unknown): Promise<void> {
  const { taskUid } = (await (await ask(method, path, body)).json()) as { taskUid: number };
  const status = async () =>
    ((await (await ask('GET', `/tasks/${taskUid}`)).json()) as { status: string }).status;
  await expect.poll(status, { interval: 2 }).toBe('succeeded');
}

async function filled(documents: readonly SearchDocument[] = lamps(2)): Promise<SearchIndex> {
  const index = engine.index(definition);
  await index.upsert(documents);
  await index.settle();
  return index;
}

async function total(index: SearchIndex, text: string): Promise<number> {
  return (await index.search({ text })).total;
}

/** How often a request of that kind was made. */
function seen(method: string, path: RegExp): number {
  return standIn.requests.filter((request) => request.method === method && path.test(request.path)).length;
}

beforeEach(async () => {
  logged = [];
  standIn = await startStandIn({ masterKey });
  engine = open();
});
afterEach(async () => {
  await engine.close();
  await standIn.stop();
});

describe('a server that is down', () => {
  async function expectUnavailable(index: SearchIndex): Promise<void> {
    const started = performance.now();
    await expect(engine.ping()).rejects.toEqual(unavailable);
    await expect(index.search({ text: 'lamp' })).rejects.toEqual(unavailable);
    await expect(index.upsert(lamps(1, 'road'))).rejects.toEqual(unavailable);
    await expect(index.remove(['d1'])).rejects.toEqual(unavailable);
    await expect(index.rebuild(lamps(1, 'road'))).rejects.toEqual(unavailable);
    await expect(index.count()).rejects.toEqual(unavailable);
    expect(performance.now() - started).toBeLessThan(2_000);
  }

  it('at the start: says so, and is used as soon as it is there', async () => {
    await standIn.stop();
    const index = engine.index(definition);
    await expectUnavailable(index);
    await standIn.start();
    await engine.ping();
    expect(await index.count()).toBe(0);
    await index.upsert(lamps(1));
    await index.settle();
    expect(await total(index, 'lamp')).toBe(1);
  });

  it('in the middle: keeps what it had, takes nothing that was refused, goes on after', async () => {
    const index = await filled();
    await standIn.stop();
    await expectUnavailable(index);
    await standIn.start();
    expect([await total(index, 'lamp'), await total(index, 'road')]).toEqual([2, 0]);
    await index.rebuild(lamps(3, 'road'));
    expect([await total(index, 'lamp'), await total(index, 'road')]).toEqual([0, 3]);
  });

  it('after it accepted a change: applies it when it is back', async () => {
    const index = await filled();
    standIn.tasks.hold();
    await index.upsert([{ id: 'late', title: 'bridge' }]);
    await standIn.stop();
    await expect(index.settle()).rejects.toEqual(unavailable);
    await standIn.start();
    await index.settle();
    expect(await total(index, 'bridge')).toBe(1);
  });

  it('by hanging: is given up after the time allowed', async () => {
    engine = open({ requestTimeoutMs: 100 });
    const index = await filled();
    standIn.setMute(true);
    const started = performance.now();
    await expect(index.search({ text: 'lamp' })).rejects.toEqual(unavailable);
    await expect(engine.ping()).rejects.toEqual(unavailable);
    expect(performance.now() - started).toBeLessThan(1_000);
    standIn.setMute(false);
    expect(await total(index, 'lamp')).toBe(2);
  });

  it('and back empty: makes the index and the key anew and says that a rebuild is needed', async () => {
    const index = await filled();
    await total(index, 'lamp');
    await standIn.stop();
    await expect(index.search({ text: 'lamp' })).rejects.toEqual(unavailable);
    standIn.wipe();
    await standIn.start();
    expect(await total(index, 'lamp')).toBe(0);
    const message = 'The search index was gone and is empty now; rebuild it.';
    expect(logged).toEqual([{ level: 'error', context: { index: 'solutions' }, message }]);
    await index.rebuild(lamps(3));
    expect(await total(index, 'lamp')).toBe(3);
  });

  it('never tells its address or a key', async () => {
    const index = await filled();
    await standIn.stop();
    const errors = await Promise.all([
      engine.ping().catch((error: unknown) => error),
      index.search({ text: 'lamp' }).catch((error: unknown) => error),
      index.upsert(lamps(1)).catch((error: unknown) => error),
    ]);
    const written = inspect(errors, { depth: 9, showHidden: true });
    for (const secret of ['127.0.0.1', new URL(standIn.url).port, masterKey, 'ECONNREFUSED', 'fetch']) {
      expect(written).not.toContain(secret);
    }
  });
});

describe('keys', () => {
  const badKey = expect.objectContaining({ code: 'BAD_CONFIGURATION', field: 'apiKey' }) as Error;

  it('says at every call that a key is wrong', async () => {
    engine = open({ apiKey: 'wrong' });
    const index = engine.index(definition);
    await expect(engine.ping()).rejects.toEqual(badKey);
    await expect(index.search({ text: '' })).rejects.toEqual(badKey);
    await expect(index.upsert(lamps(1))).rejects.toEqual(badKey);
    await expect(index.rebuild(lamps(1))).rejects.toEqual(badKey);
  });

  it('makes one key that can search and nothing else, and finds it again', async () => {
    const index = await filled();
    await total(index, 'lamp');
    const key = await engine.searchKey();
    const other = open();
    expect(await other.searchKey()).toBe(key);
    await other.close();
    expect(seen('POST', /^\/keys/)).toBe(1);
    expect((await ask('POST', '/indexes/solutions/search', { q: 'lamp' }, key)).status).toBe(200);
    for (const [method, path, body] of [
      ['POST', '/indexes/solutions/documents', [{ key: 'x' }]],
      ['GET', '/indexes/solutions/settings', undefined],
      ['DELETE', '/indexes/solutions', undefined],
      ['GET', '/keys', undefined],
    ] as const) {
      expect((await ask(method, path, body, key)).status).toBe(403);
    }
  });

  it('covers the indexes of its prefix and no others', async () => {
    const key = await open({ indexPrefix: 'one-' }).searchKey();
    const index = open({ indexPrefix: 'two-' }).index(definition);
    await index.upsert(lamps(1));
    await index.settle();
    expect((await ask('POST', '/indexes/two-solutions/search', {}, key)).status).toBe(403);
  });

  it('with a search key only, searches and refuses the rest', async () => {
    await filled();
    const reader = createMeilisearchEngine({ url: standIn.url, searchKey: await engine.searchKey() });
    const index = reader.index(definition);
    await reader.ping();
    expect(await total(index, 'lamp')).toBe(2);
    for (const refused of [index.upsert(lamps(1)), index.remove(['d1']), index.rebuild([]), index.count()]) {
      await expect(refused).rejects.toEqual(code('NOT_ALLOWED'));
    }
    await expect(reader.index({ ...definition, name: 'later' }).search({ text: '' })).rejects.toEqual(
      unavailable,
    );
    await reader.close();
  });

  it('searches with its own key where that one may not make keys', async () => {
    const actions = ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.*'];
    const made = await ask('POST', '/keys', { actions, indexes: ['*'], expiresAt: null });
    const { key } = (await made.json()) as { key: string };
    engine = open({ apiKey: key });
    expect(await total(await filled(), 'lamp')).toBe(2);
    expect(await engine.searchKey()).toBe(key);
    expect(logged.map(({ level }) => level)).toEqual(['warn']);
  });
});

describe('an index with settings of another hand', () => {
  it('says what differs and applies ours', async () => {
    await filled([{ id: 'a', title: 'waste' }]);
    const change = {
      searchableAttributes: ['source'],
      stopWords: ['waste'],
      synonyms: {},
      sortableAttributes: [],
    };
    await write('PATCH', '/indexes/solutions/settings', change);
    engine = open();
    const index = engine.index(definition);
    const sort = { field: 'title', direction: 'ascending' } as const;
    expect((await index.search({ text: 'garbage', sort })).total).toBe(1);
    expect(logged).toEqual([
      {
        level: 'warn',
        context: {
          index: 'solutions',
          settings: ['searchableAttributes', 'sortableAttributes', 'synonyms', 'stopWords'],
        },
        message: 'The search index has settings that are not ours; they are replaced.',
      },
    ]);
  });

  it('changes nothing where nothing differs', async () => {
    await filled();
    engine = open();
    expect(await total(engine.index(definition), 'lamp')).toBe(2);
    expect(seen('PATCH', /settings/)).toBe(1);
    expect(logged).toEqual([]);
  });

  it('looks again after an outage', async () => {
    const index = await filled([{ id: 'a', title: 'waste' }]);
    await standIn.stop();
    await expect(index.search({ text: 'garbage' })).rejects.toEqual(unavailable);
    await standIn.start();
    await write('PATCH', '/indexes/solutions/settings', { synonyms: {} });
    expect(await total(index, 'garbage')).toBe(1);
  });

  it('refuses an index that belongs to something else', async () => {
    await write('POST', '/indexes', { uid: 'solutions', primaryKey: 'isbn' });
    const refusal = expect.objectContaining({ code: 'BAD_CONFIGURATION', field: 'indexPrefix' }) as Error;
    await expect(filled()).rejects.toEqual(refusal);
    await expect(engine.index(definition).search({ text: '' })).rejects.toEqual(refusal);
  });

  it('repairs settings that are changed under it when a query needs them', async () => {
    const index = await filled();
    await write('PATCH', '/indexes/solutions/settings', { filterableAttributes: [] });
    const found = await index.search({ text: '', filter: { region: 'x' } });
    expect(found).toEqual({ hits: [], total: 0, facets: {} });
    expect(logged.map(({ context }) => context)).toEqual([
      { index: 'solutions', settings: ['filterableAttributes'] },
    ]);
  });

  it('compares by meaning where an embedder is configured, and not elsewhere', async () => {
    expect(comparesMeaning(engine.index(definition))).toBe(false);
    const settings = { source: 'openAi', model: 'm', apiKey: 'k' } as const;
    engine = open({ embedder: { name: 'meaning', settings } });
    const index = await filled();
    if (!comparesMeaning(index)) throw new Error('an embedder is configured');
    const found = await index.similar('lamp');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ id, similarity }) => id !== '' && similarity >= 0 && similarity <= 1)).toBe(true);
    const search = standIn.requests.findLast(({ path }) => path.endsWith('/search'))?.body;
    const hybrid = { embedder: 'meaning', semanticRatio: 1 };
    expect(search).toEqual(expect.objectContaining({ hybrid, showRankingScore: true, limit: 1_000 }));
  });

  it('takes an embedder as it is configured', async () => {
    const settings = { source: 'openAi', model: 'm', apiKey: 'k' } as const;
    engine = open({ embedder: { name: 'meaning', settings, semanticRatio: 0.3 } });
    expect(await total(await filled(), 'lamp')).toBe(2);
    const change = standIn.requests.find(({ method }) => method === 'PATCH')?.body;
    expect(change).toEqual(expect.objectContaining({ embedders: { meaning: settings } }));
    const search = standIn.requests.findLast(({ path }) => path.endsWith('/search'))?.body;
    const hybrid = { embedder: 'meaning', semanticRatio: 0.3 };
    expect(search).toEqual(expect.objectContaining({ hybrid, matchingStrategy: 'all' }));
  });
});

describe('tasks', () => {
  const failed = {
    code: 'INTERNAL',
    message: 'The search server accepted a change and then failed to apply it; rebuild the index.',
  };

  it('tells once of a change that was accepted and then failed', async () => {
    const index = await filled();
    standIn.tasks.failNext('documentAdditionOrUpdate', 'no_space_left_on_device');
    await index.upsert([{ id: 'x', title: 'bridge' }]);
    await expect(index.settle()).rejects.toEqual(expect.objectContaining(failed));
    await index.settle();
    expect(logged).toEqual([
      {
        level: 'error',
        context: expect.objectContaining({ index: 'solutions', reason: 'no_space_left_on_device' }) as object,
        message: failed.message,
      },
    ]);
    await index.upsert([{ id: 'x', title: 'bridge' }]);
    await index.settle();
    expect(await total(index, 'bridge')).toBe(1);
  });

  it('notices a failure that nobody waits for', async () => {
    const index = await filled();
    standIn.tasks.failNext('documentDeletion', 'internal');
    await index.remove(['d1']);
    await expect.poll(() => logged.map(({ level }) => level), { timeout: 5_000 }).toEqual(['error']);
  });

  it('keeps the old content when a rebuild fails on the server', async () => {
    const index = await filled();
    standIn.tasks.failNext('documentAdditionOrUpdate', 'no_space_left_on_device');
    await expect(index.rebuild(lamps(5, 'road'))).rejects.toEqual(expect.objectContaining(failed));
    expect([await total(index, 'lamp'), await total(index, 'road')]).toEqual([2, 0]);
    await expect.poll(async () => (await ask('GET', '/indexes/solutions_next')).status).toBe(404);
  });

  it('gives up when no task ends for the time allowed', async () => {
    engine = open({ taskTimeoutMs: 100 });
    const index = await filled();
    standIn.tasks.hold();
    await index.upsert(lamps(1));
    await expect(index.settle()).rejects.toEqual(code('TIMED_OUT'));
    standIn.tasks.release();
    await index.settle();
  });

  it('says that a batch is too large for the server', async () => {
    await standIn.stop();
    standIn = await startStandIn({ masterKey, payloadLimit: 10_000 });
    engine = open();
    const index = engine.index(definition);
    await expect(index.upsert([{ id: 'x', title: 'x'.repeat(20_000) }])).rejects.toEqual(code('TOO_LARGE'));
    await index.upsert(lamps(1));
    await index.settle();
    expect(await index.count()).toBe(1);
  });
});

describe('batches', () => {
  it('sends changes that come together in one request', async () => {
    const index = await filled([]);
    await index.search({ text: '' });
    const before = standIn.requests.length;
    await Promise.all(lamps(300).map((document) => index.upsert([document])));
    await Promise.all(['d0', 'd1'].map((id) => index.remove([id])));
    expect(standIn.requests.slice(before).map(({ path }) => path)).toEqual([
      '/indexes/solutions/documents?primaryKey=key',
      '/indexes/solutions/documents/delete-batch',
    ]);
    await index.settle();
    expect(await index.count()).toBe(298);
  });

  it('leaves ids out that no document can have', async () => {
    const index = await filled();
    await index.remove(['', 'a/b', 'd1']);
    await index.settle();
    expect(await index.count()).toBe(1);
  });

  it('takes 20,000 documents at once, and rebuilds with them', async () => {
    const index = engine.index(definition);
    await index.upsert(lamps(20_000));
    await index.settle();
    expect([await index.count(), seen('POST', /\/documents\?/)]).toEqual([20_000, 4]);
    await index.rebuild(lamps(20_000, 'road'));
    expect([await index.count(), seen('POST', /\/documents\?/)]).toEqual([20_000, 8]);
    expect((await index.search({ text: 'road 19999' })).hits[0]?.id).toBe('d19999');
  });
});

describe('rebuild', () => {
  it('shows the old or the new content, whole, to everybody who searches meanwhile', async () => {
    const index = await filled(lamps(300));
    const totals = new Set<number>();
    let isOver = false;
    const search = async () => {
      while (!isOver) totals.add(await total(index, ''));
    };
    const searching = Promise.all([search(), search(), search()]);
    for (const count of [400, 500, 600]) await index.rebuild(lamps(count));
    totals.add(await total(index, ''));
    isOver = true;
    await searching;
    expect([...totals].sort((left, right) => left - right)).toEqual([300, 400, 500, 600]);
  });

  it('clears away what a broken rebuild left behind', async () => {
    const index = await filled();
    await write('POST', '/indexes', { uid: 'solutions_next', primaryKey: 'isbn' });
    await write('POST', '/indexes/solutions_next/documents', [{ isbn: 'left-over' }]);
    await index.rebuild(lamps(3));
    expect(await index.count()).toBe(3);
    await expect.poll(async () => (await ask('GET', '/indexes/solutions_next')).status).toBe(404);
  });

  it('swaps nothing in when another process clears its half away', async () => {
    const index = await filled();
    async function* disturbed(): AsyncGenerator<SearchDocument> {
      yield* lamps(6_000, 'road');
      await ask('DELETE', '/indexes/solutions_next');
      yield { id: 'last', title: 'road' };
    }
    await expect(index.rebuild(disturbed())).rejects.toEqual(unavailable);
    expect([await total(index, 'lamp'), await total(index, 'road')]).toEqual([2, 0]);
  });

  it('stops when the engine closes', async () => {
    const index = await filled();
    async function* endless(): AsyncGenerator<SearchDocument> {
      for (let place = 0; ; place += 1) {
        if (place % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
        yield { id: `n${place}`, title: 'road' };
      }
    }
    const refused = expect(index.rebuild(endless())).rejects.toEqual(unavailable);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await engine.close();
    await refused;
    engine = open();
    expect(await total(engine.index(definition), 'lamp')).toBe(2);
  });
});
