/**
 * A full run through the whole service: copies in SQLite on disk, the worker pool, stored results. Prints one JSON object:
 * seconds, event-loop delay of the main thread (ms), `/healthz` latency (ms), memory (MiB).
 *
 *   node services/matchmaking/bench/ranking.bench.ts [--challenges N] [--solutions N] [--workers N] [--data ../shared/data]
 *
 * Reads `needs.jsonl` and `solutions.jsonl` where the data folder exists, and makes texts up otherwise.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  type Challenge,
  countryCodes,
  matchmakingContract,
  type Solution,
  systemViewer,
} from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { createMiniSearchEngine } from '@smc/search/minisearch';
import {
  createInProcessClient,
  createTokenIssuer,
  createTokenVerifier,
  randomId,
  systemClock,
} from '@smc/service-kit';
import { testAppOf } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createMatchmaking } from '../src/index.ts';
import { challengeOf, solutionOf } from '../test/fixtures.ts';

const { values } = parseArgs({
  options: {
    challenges: { type: 'string', default: '42' },
    solutions: { type: 'string', default: '130' },
    workers: { type: 'string', default: '1' },
    data: { type: 'string', default: '../shared/data' },
  },
});

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly sdgs?: readonly unknown[];
  readonly countries?: readonly string[];
}

const words =
  'water bus sensor open data citizen flood waste energy light road school health fire map alert'.split(' ');
const madeUp = (count: number): Row[] =>
  Array.from({ length: count }, (_, row) => {
    const text = Array.from(
      { length: 120 },
      (_unused, place) => words[(row * 7 + place * (row + 3)) % words.length],
    );
    return { id: `row-${row}`, title: text.slice(0, 6).join(' '), description: text.join(' ') };
  });

function rows(file: string, count: number): Row[] {
  const path = join(values.data, file);
  if (!existsSync(path)) return madeUp(count);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, count).map((line) => JSON.parse(line) as Row);
}

const clean = (text: string | undefined, most: number) =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is removed
  (text ?? '').replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ').slice(0, most);
const goals = (row: Row) =>
  [...new Set((row.sdgs ?? []).map(Number))].filter(
    (goal) => goal >= 1 && goal <= 17 && Number.isInteger(goal),
  );
const lineOf = (text: string | undefined) => clean(text, 200).replaceAll(/\s+/g, ' ').trim().padEnd(3, '.');

const needs: Challenge[] = rows('needs.jsonl', Number(values.challenges)).map((row, index) =>
  challengeOf({
    id: `need-${index}`,
    organisationId: `city-${index % 40}`,
    country: 'KR',
    title: lineOf(row.title),
    description: clean(row.description, 20_000),
    sdgs: goals(row),
    requirements: [
      { id: 'r1', level: 'SHOULD', text: 'Works on mobile phones without a connection' },
      { id: 'r2', level: 'SHOULD', text: 'Open source with public documentation' },
    ],
  }),
);
const offers: Solution[] = rows('solutions.jsonl', Number(values.solutions)).map((row, index) =>
  solutionOf({
    id: `solution-${index}`,
    organisationId: `provider-${index % 400}`,
    name: lineOf(row.name ?? row.title),
    summary: clean(row.summary, 600),
    description: clean(row.description, 20_000),
    sdgs: goals(row),
    countriesServed: (row.countries ?? []).filter((code) => countryCodes.includes(code)),
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'smc-bench-'));
const database = openSqliteDatabase({ path: join(folder, 'data.sqlite') });
const store = createSqliteStore({ database, namespace: 'matchmaking' });
const jobs = createSqliteJobQueue({ database });
const issuer = createTokenIssuer();
async function* none(): AsyncGenerator<never> {}
const service = createMatchmaking({
  store,
  jobs,
  search: createMiniSearchEngine(),
  verifier: createTokenVerifier({ jwks: () => issuer.jwks() }),
  clock: systemClock,
  newId: randomId,
  validateOutputs: false,
  listChallenges: none,
  listSolutions: none,
  listOrganisations: none,
  listEvents: none,
  listRegistrations: none,
  listProgrammes: none,
  listProposals: none,
  workers: Number(values.workers),
  refresh: { quietMs: 3_600_000, maximumMs: 7_200_000 },
});
await store.migrate();
await service.start();
const envelope = { occurredAt: new Date().toISOString(), actor: 'bench' };
const importedAt = performance.now();
for (const solution of offers)
  await service.subscriptions['solution.listed']?.({
    ...envelope,
    id: randomId(),
    type: 'solution.listed',
    aggregateId: solution.id,
    revision: solution.version,
    data: { solution },
  });
for (const challenge of needs)
  await service.subscriptions['challenge.published']?.({
    ...envelope,
    id: randomId(),
    type: 'challenge.published',
    aggregateId: challenge.id,
    revision: challenge.version,
    data: { challenge },
  });
const importSeconds = (performance.now() - importedAt) / 1000;
const rank = service.jobs.find(({ queue }) => queue === 'matchmaking-rank');
for (;;) {
  const waiting = await jobs.list('matchmaking-rank', { state: 'waiting', limit: 500 });
  if (waiting.length === 0) break;
  for (const { id } of waiting) await jobs.cancel('matchmaking-rank', id);
}

const app = testAppOf(service).listen(0);
const healthUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}/healthz`;
const latencies: number[] = [];
let isOver = false;
const probe = (async () => {
  while (!isOver) {
    const before = performance.now();
    await (await fetch(healthUrl)).text();
    latencies.push(performance.now() - before);
    await wait(10);
  }
})();
const loop = monitorEventLoopDelay({ resolution: 1 });
const client = createInProcessClient(matchmakingContract, service);
const context = { token: await issuer.issue(systemViewer) };
const startedAt = performance.now();
loop.enable();
const run = await client.runs.request({}, { context });
if (rank !== undefined) jobs.process(rank.queue, rank.handle, { concurrency: rank.concurrency });
let state = run;
while (state.endedAt === null) {
  await wait(50);
  state = await client.runs.get({ id: run.id }, { context });
}
const seconds = (performance.now() - startedAt) / 1000;
loop.disable();
isOver = true;
await probe;
const sorted = latencies.toSorted((a, b) => a - b);
const quantile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
const round = (value: number) => Math.round(value * 100) / 100;

const page = { parentIds: needs.slice(0, 20).map(({ id }) => id), first: 3 };
await client.matches.listByChallenges(page, { context });
const readsAt = performance.now();
const reads = 500;
for (let count = 0; count < reads; count += 1) await client.matches.listByChallenges(page, { context });
const readsPerSecond = reads / ((performance.now() - readsAt) / 1000);

console.log(
  JSON.stringify({
    challenges: needs.length,
    solutions: offers.length,
    workers: Number(values.workers),
    state: state.state,
    importSeconds: round(importSeconds),
    runSeconds: round(seconds),
    loopDelayP99: round(loop.percentile(99) / 1e6),
    loopDelayMax: round(loop.max / 1e6),
    healthP99: round(quantile(0.99)),
    healthMax: round(sorted.at(-1) ?? 0),
    pagesOf20ChallengesPerSecond: Math.round(readsPerSecond),
    residentMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
    error: state.error,
  }),
);
app.close();
app.closeAllConnections();
await jobs.close({ graceMs: 100 });
await service.stop();
await database.close();
rmSync(folder, { recursive: true });
