import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offerFromSolution } from '../src/ranking-input.ts';
import type { OfferEntry, RankRequest } from '../src/worker/messages.ts';
import { createRankingPool, type RankingPool, type RankingPoolOptions } from '../src/worker/ranking-pool.ts';
import { solutionOf } from './fixtures.ts';

let folder: string;
let pool: RankingPool;
let stored: Map<string, OfferEntry>;
let loads = 0;

const entry = (id: string, line: string): OfferEntry => ({
  offer: offerFromSolution(solutionOf({ id, organisationId: 'o', name: id.padEnd(2, '-') })),
  line,
  revision: 1,
});

function start(options: Partial<RankingPoolOptions> = {}): void {
  pool = createRankingPool({
    size: 1,
    script: new URL('./pool-workers.ts', import.meta.url),
    load: async function* () {
      loads += 1;
      await wait(1);
      for (const one of stored.values()) yield [one];
    },
    ...options,
  });
}

const request = (title: string): RankRequest => ({
  need: { id: 'n', title, summary: join(folder, 'died') },
  needLine: '',
  weights: { version: 'w', features: {} },
  today: '2026-11-21',
  rates: null,
  ratesLine: '',
});
const seen = async (title = 'look', signal?: AbortSignal) =>
  ((await pool.rank(request(title), signal)) as unknown as { seen: string[] }).seen;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smc-pool-'));
  stored = new Map([
    ['a', entry('a', '1')],
    ['b', entry('b', '1')],
  ]);
  loads = 0;
});
afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

describe('the pool', () => {
  it('starts no worker before there is work, and fills it before it ranks', async () => {
    start();
    expect(pool.workers()).toBe(0);
    expect(await seen()).toEqual(['a=1', 'b=1']);
    expect([pool.workers(), loads]).toEqual([1, 1]);
  });

  it('tells changes to living workers, in order', async () => {
    start();
    await seen();
    pool.apply({ upsert: [entry('c', '1'), entry('a', '2')], remove: ['b'] });
    pool.apply({ upsert: [entry('a', '3')], remove: [] });
    expect(await seen()).toEqual(['a=3', 'c=1']);
  });

  it('lets a change that comes while a worker is being filled win over what was read before', async () => {
    start();
    const first = seen();
    pool.apply({ upsert: [entry('a', '9')], remove: [] });
    expect(await first).toEqual(['a=1', 'b=1']);
    expect(await seen()).toEqual(['a=9', 'b=1']);
  });

  it('replaces a worker that dies, fills the new one from the source, and repeats the request once', async () => {
    start();
    await seen();
    stored.set('a', entry('a', '7'));
    expect(await seen('die once')).toEqual(['a=7', 'b=1']);
    expect([pool.workers(), loads]).toEqual([1, 2]);
  });

  it('gives a request up that kills two workers, and serves the next', async () => {
    start();
    for (const title of ['die', 'throw']) {
      expect(await errorOf(pool.rank(request(title)))).toEqual({ code: 'INTERNAL', field: undefined });
      expect(await seen()).toEqual(['a=1', 'b=1']);
    }
  });

  it('ends a worker that hangs', async () => {
    start({ timeoutMs: 1_000 });
    expect(await errorOf(pool.rank(request('hang')))).toEqual({ code: 'TIMED_OUT', field: undefined });
    expect(await seen()).toEqual(['a=1', 'b=1']);
  });

  it('waits for a worker that says how far its index is, and passes that on', async () => {
    const notes: string[] = [];
    start({ timeoutMs: 3_000, onNote: (text) => notes.push(text) });
    expect(await seen('index slowly')).toEqual(['a=1', 'b=1']);
    expect(notes).toEqual(
      [2, 4, 6, 8].map((read) => `Reading solutions for the ranking index: ${read} of 8.`),
    );
  });

  it('drops a waiting request whose signal aborts', async () => {
    start();
    const stop = new AbortController();
    const first = seen();
    const second = pool.rank(request('look'), stop.signal);
    stop.abort();
    expect(await errorOf(second)).toEqual({ code: 'CANCELLED', field: undefined });
    expect(await first).toEqual(['a=1', 'b=1']);
    expect(await errorOf(pool.rank(request('look'), stop.signal))).toEqual({
      code: 'CANCELLED',
      field: undefined,
    });
  });

  it('uses several workers for several requests', async () => {
    start({ size: 2 });
    const all = await Promise.all([seen(), seen(), seen(), seen()]);
    expect(all).toEqual(Array.from({ length: 4 }, () => ['a=1', 'b=1']));
    expect([pool.workers(), loads]).toEqual([2, 2]);
  });

  it('ends workers without work', async () => {
    start({ idleMs: 20 });
    await seen();
    await wait(200);
    expect(pool.workers()).toBe(0);
    expect(await seen()).toEqual(['a=1', 'b=1']);
  });

  it('refuses and lets go when it closes', async () => {
    start();
    const open = errorOf(pool.rank(request('hang')));
    await wait(50);
    await pool.close();
    expect(await open).toEqual({ code: 'UNAVAILABLE', field: undefined });
    expect(await errorOf(pool.rank(request('look')))).toEqual({ code: 'UNAVAILABLE', field: undefined });
  });

  it('fails a request whose worker cannot be filled', async () => {
    start({
      load: async function* () {
        yield [...stored.values()];
        throw new Error('The store is gone.');
      },
    });
    expect(await errorOf(pool.rank(request('look')))).toEqual({ code: 'INTERNAL', field: undefined });
  });
});
