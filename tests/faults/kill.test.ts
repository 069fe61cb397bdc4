import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSmcError } from '@smc/contracts';
import { type Clients, connectToRunning } from '@smc/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from './killable-server.ts';

/** Kills of one run; `SMC_TEST_KILLS=20` for the full count. */
const kills = Number(process.env['SMC_TEST_KILLS'] ?? 4);
const perRound = { organisations: 6, challenges: 8, solutions: 16 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smc-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Repeatable moments for the kills. Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const cityOf = (round: number, index: number) => `city-${round}-${index % perRound.organisations}`;

function rowsOf(round: number) {
  const organisations = numbers(perRound.organisations).map((index) => ({
    kind: 'ORGANISATIONS' as const,
    row: index + 1,
    id: cityOf(round, index),
    content: { kind: 'CITY' as const, name: `City ${round}.${index}`, country: 'KR' },
  }));
  const challenges = numbers(perRound.challenges).map((index) => ({
    kind: 'CHALLENGES' as const,
    row: index + 1,
    id: `need-${round}-${index}`,
    organisationId: cityOf(round, index),
    content: {
      title: `Leaks in district ${round}.${index}`,
      description: 'Water is lost before it reaches a tap.',
      sdgs: [6, 11],
    },
  }));
  const solutions = numbers(perRound.solutions).map((index) => ({
    kind: 'SOLUTIONS' as const,
    row: index + 1,
    id: `offer-${round}-${index}`,
    organisationId: cityOf(round, index),
    content: {
      name: `Listener ${round}.${index}`,
      summary: 'Finds leaks in water pipes by sound.',
      sdgs: [6],
    },
  }));
  return [organisations, challenges, solutions] as const;
}

/** Ids that the server acknowledged: sealed imports, and challenges created one by one. */
const acknowledged = { imports: [] as string[], drafts: [] as string[] };

async function importRows(clients: Clients, round: number): Promise<void> {
  for (const rows of rowsOf(round)) {
    const id = `import-${round}-${rows[0]?.kind.toLowerCase()}`;
    await clients.operations.imports.create({ id, kind: rows[0]?.kind ?? 'CHALLENGES' });
    await clients.operations.imports.addRows({ id, part: 0, rows: [...rows] });
    await clients.operations.imports.seal({ id });
    acknowledged.imports.push(id);
  }
}

async function writeDrafts(clients: Clients, round: number): Promise<void> {
  for (let index = 0; ; index += 1) {
    const id = `draft-${round}-${index}`;
    await clients.cityChallenge.create({
      id,
      organisationId: cityOf(0, index),
      content: { title: `Draft ${round}.${index}` },
    });
    acknowledged.drafts.push(id);
  }
}

async function connect() {
  const connection = await connectToRunning(folder);
  if (connection === undefined) throw new Error('The server does not answer on its socket.');
  return connection;
}

async function settled(clients: Clients): Promise<void> {
  const giveUp = Date.now() + 60_000;
  while ((await clients.operations.status()).pendingWork > 0) {
    if (Date.now() > giveUp) throw new Error('Work is still pending after a minute.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What a killed server makes of calls under way: not reached, or cut off. */
const isCutOff = (error: unknown) =>
  isSmcError(error, 'UNAVAILABLE') || isSmcError(error, 'INTERNAL') || isSmcError(error, 'TIMED_OUT');

it(`loses nothing that was acknowledged in ${kills} kills during import and ranking`, {
  timeout: 60_000 + kills * 20_000,
}, async () => {
  const random = randomFrom(7);
  const recoveries: number[] = [];
  const first = await startServer(folder);
  const setUp = await connect();
  await importRows(setUp.clients, 0);
  await settled(setUp.clients);
  await setUp.close();
  await first.kill();

  for (const round of numbers(kills).map((index) => index + 1)) {
    const began = performance.now();
    const server = await startServer(folder);
    recoveries.push(performance.now() - began);
    const { clients, close } = await connect();
    const work = Promise.all([importRows(clients, round), writeDrafts(clients, round)]).catch(
      (error: unknown) => {
        if (!isCutOff(error)) throw error;
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 50 + random() * 1_500));
    await server.kill();
    await work;
    await close();
  }

  const last = await startServer(folder);
  const { clients, close } = await connect();
  await settled(clients);
  const imports = await Promise.all(acknowledged.imports.map((id) => clients.operations.imports.get({ id })));
  expect(
    imports.filter(
      ({ state, done, total, failed }) => state !== 'COMPLETED' || done !== total || failed !== 0,
    ),
  ).toEqual([]);

  const idsOf = (kind: string, prefix: string, count: number) =>
    acknowledged.imports
      .filter((id) => id.endsWith(kind))
      .flatMap((id) => numbers(count).map((index) => `${prefix}-${id.split('-')[1]}-${index}`));
  const needs = idsOf('challenges', 'need', perRound.challenges);
  const offers = idsOf('solutions', 'offer', perRound.solutions);
  const inParts = <Item>(items: readonly Item[]) =>
    numbers(Math.ceil(items.length / 100)).map((part) => items.slice(part * 100, part * 100 + 100));
  const states = async (
    ids: string[],
    get: (input: { ids: string[] }) => Promise<({ state: string } | null)[]>,
  ) => (await Promise.all(inParts(ids).map((part) => get({ ids: part })))).flat().map((one) => one?.state);
  expect(new Set(await states(needs, (input) => clients.cityChallenge.getMany(input)))).toEqual(
    new Set(['PUBLISHED']),
  );
  expect(new Set(await states(offers, (input) => clients.solutionCatalog.getMany(input)))).toEqual(
    new Set(['LISTED']),
  );
  expect(new Set(await states(acknowledged.drafts, (input) => clients.cityChallenge.getMany(input)))).toEqual(
    new Set(['DRAFT']),
  );

  // No event lost: every published challenge was ranked against every listed solution, and none is half there.
  const status = (
    await Promise.all(
      inParts(needs).map((part) => clients.matchmaking.rankings.statusByChallenges({ parentIds: part })),
    )
  ).flat();
  expect(status.filter(({ state, matchCount }) => state !== 'CURRENT' || matchCount === 0)).toEqual([]);
  expect((await clients.operations.status()).deadLetters).toBe(0);
  await close();
  await last.kill();
  console.log(
    `${kills} kills; acknowledged: ${acknowledged.imports.length} imports, ${acknowledged.drafts.length} drafts; back after ${recoveries.map((ms) => Math.round(ms)).join(', ')} ms`,
  );
});
