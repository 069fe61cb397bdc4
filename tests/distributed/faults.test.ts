import { setTimeout as sleep } from 'node:timers/promises';
import { isSmcError } from '@smc/contracts';
import type { Clients } from '@smc/platform';
import { describe, expect, it } from 'vitest';
import { findMongoProtocolServer, type MongoProtocolServer } from '../engines/mongo/server.ts';
import { findRedis, type RedisServer, startRedis } from '../engines/redis/redis-server.ts';
import { type Found, withEngine } from '../engines/require-engine.ts';
import { House, type ProcessName, processNames } from './house.ts';

/** Kills of each victim; `SMC_TEST_KILLS=5` for the full count. */
const kills = Number(process.env['SMC_TEST_KILLS'] ?? 1);
/** As fast as they come they fill the database, whose server reads all of them for every question without an index. */
const draftEveryMs = 20;
/** How often it is asked whether all are ready, and so how exact a recovery is measured. */
const readyEveryMs = 200;
const perRound = { organisations: 4, challenges: 6, solutions: 8 };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

function rowsOf(round: number) {
  const cityOf = (index: number) => `city-${round}-${index % perRound.organisations}`;
  const organisations = numbers(perRound.organisations).map((index) => ({
    kind: 'ORGANISATIONS' as const,
    row: index + 1,
    id: cityOf(index),
    content: { kind: 'CITY' as const, name: `City ${round}.${index}`, country: 'KR' },
  }));
  const challenges = numbers(perRound.challenges).map((index) => ({
    kind: 'CHALLENGES' as const,
    row: index + 1,
    id: `need-${round}-${index}`,
    organisationId: cityOf(index),
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
    organisationId: cityOf(index),
    content: {
      name: `Listener ${round}.${index}`,
      summary: 'Finds leaks in water pipes by sound.',
      sdgs: [6],
    },
  }));
  return [organisations, challenges, solutions] as const;
}

/** What a client was told was done: sealed imports and drafts, by id. */
class Acknowledged {
  readonly imports: string[] = [];
  readonly drafts: string[] = [];

  async importRows(clients: Clients, round: number): Promise<void> {
    for (const rows of rowsOf(round)) {
      const kind = rows[0]?.kind ?? 'CHALLENGES';
      const id = `import-${round}-${kind.toLowerCase()}`;
      await clients.operations.imports.create({ id, kind });
      await clients.operations.imports.addRows({ id, part: 0, rows: [...rows] });
      await clients.operations.imports.seal({ id });
      this.imports.push(id);
    }
  }

  async writeDrafts(clients: Clients, round: number, until: () => boolean): Promise<void> {
    for (let index = 0; !until(); index += 1) {
      const id = `draft-${round}-${index}`;
      const content = { title: `Draft ${round}.${index}` };
      await clients.cityChallenge.create({ id, organisationId: 'city-0-0', content });
      this.drafts.push(id);
      await sleep(draftEveryMs);
    }
  }

  idsOf(kind: string, prefix: string, count: number): string[] {
    return this.imports
      .filter((id) => id.endsWith(kind))
      .flatMap((id) => numbers(count).map((index) => `${prefix}-${id.split('-')[1]}-${index}`));
  }
}

/** What calls under way are told when something is killed; never that the caller was wrong. */
const isCutOff = (error: unknown) =>
  isSmcError(error, 'UNAVAILABLE') || isSmcError(error, 'INTERNAL') || isSmcError(error, 'TIMED_OUT');

const ignoringCuts = (work: Promise<void>) =>
  work.catch((error: unknown) => {
    if (!isCutOff(error)) throw error;
  });

const inParts = (ids: readonly string[]) =>
  numbers(Math.ceil(ids.length / 100)).map((part) => ids.slice(part * 100, part * 100 + 100));

async function statesOf(
  ids: readonly string[],
  getMany: (input: { ids: string[] }) => Promise<({ state: string } | null)[]>,
): Promise<Set<string | undefined>> {
  const found = await Promise.all(inParts(ids).map((part) => getMany({ ids: [...part] })));
  return new Set(found.flat().map((one) => one?.state));
}

/** Those of the ids that are in this state. */
async function idsIn(
  state: string,
  ids: readonly string[],
  getMany: (input: { ids: string[] }) => Promise<({ id: string; state: string } | null)[]>,
): Promise<string[]> {
  const found = await Promise.all(inParts(ids).map((part) => getMany({ ids: [...part] })));
  return found.flat().flatMap((one) => (one?.state === state ? [one.id] : []));
}

async function everyRankingCurrent(
  matchmaking: Clients['matchmaking'],
  ids: readonly string[],
): Promise<void> {
  const giveUp = Date.now() + 30_000;
  for (;;) {
    const statuses = await Promise.all(
      inParts(ids).map((part) => matchmaking.rankings.statusByChallenges({ parentIds: [...part] })),
    );
    const behind = statuses.flat().filter(({ state, matchCount }) => state !== 'CURRENT' || matchCount === 0);
    if (behind.length === 0) return;
    if (Date.now() > giveUp) expect(behind).toEqual([]);
    await sleep(100);
  }
}

interface Engines {
  readonly redis: RedisServer;
  readonly mongo: MongoProtocolServer;
}

type Victim = ProcessName | 'redis' | 'mongo';

async function killAndRestart(victim: Victim, house: House, { redis, mongo }: Engines): Promise<void> {
  if (victim === 'redis') {
    await redis.kill();
    await redis.restart();
  } else if (victim === 'mongo') {
    await mongo.kill();
    await mongo.start();
  } else {
    await house.kill(victim);
    await house.start(victim);
  }
}

async function readyAgain(house: House): Promise<void> {
  const giveUp = Date.now() + 60_000;
  for (;;) {
    const response = await fetch(`${house.url}/readyz`).catch(() => undefined);
    if (response?.status === 200) return;
    if (Date.now() > giveUp) throw new Error(`Not ready: ${await response?.text()}`);
    await sleep(readyEveryMs);
  }
}

function faultSuite(mongo: MongoProtocolServer): void {
  const victims: Victim[] = [...processNames, 'redis', 'mongo'];
  const rounds = victims.flatMap((victim) => numbers(kills).map(() => victim));

  it(`loses nothing acknowledged in ${kills} kills of each: ${victims.join(', ')}`, {
    timeout: 120_000 + rounds.length * 40_000,
  }, async () => {
    await mongo.start();
    const redis = await startRedis({ appendfsync: 'always' });
    const house = await House.open({
      SMC_REDIS_URL: redis.url,
      SMC_STORE: 'mongo',
      SMC_MONGO_URL: `${mongo.uri}/faults-${Date.now()}`,
      SMC_LOG_LEVEL: 'warn',
    });
    const told = new Acknowledged();
    const recoveries: Record<string, number[]> = {};
    try {
      await house.start(...processNames);
      await readyAgain(house);
      await told.importRows((await house.connection()).clients, 0);
      await house.settle();
      for (const [index, victim] of rounds.entries()) {
        const round = index + 1;
        const { clients } = await house.connection();
        let isOver = false;
        const work = Promise.all([
          ignoringCuts(told.importRows(clients, round)),
          ignoringCuts(told.writeDrafts(clients, round, () => isOver)),
        ]);
        await sleep(100 + ((index * 379) % 900));
        const began = performance.now();
        await killAndRestart(victim, house, { redis, mongo });
        await readyAgain(house);
        (recoveries[victim] ??= []).push(Math.round(performance.now() - began));
        isOver = true;
        await work;
      }
      await house.settle(180_000);

      const { clients } = await house.connection();
      const { cityChallenge, solutionCatalog, matchmaking, operations } = clients;
      const imports = await Promise.all(told.imports.map((id) => operations.imports.get({ id })));
      expect(
        imports.filter(
          ({ state, done, total, failed }) => state !== 'COMPLETED' || done !== total || failed !== 0,
        ),
      ).toEqual([]);
      const needs = told.idsOf('challenges', 'need', perRound.challenges);
      const offers = told.idsOf('solutions', 'offer', perRound.solutions);
      expect([
        await statesOf(needs, (input) => cityChallenge.getMany(input)),
        await statesOf(offers, (input) => solutionCatalog.getMany(input)),
        await statesOf(told.drafts, (input) => cityChallenge.getMany(input)),
      ]).toEqual([new Set(['PUBLISHED']), new Set(['LISTED']), new Set(['DRAFT'])]);
      // No event lost: what the owners have published is what matchmaking has been told of.
      const possible = (prefix: string, count: number) =>
        numbers(rounds.length + 1).flatMap((round) =>
          numbers(count).map((index) => `${prefix}-${round}-${index}`),
        );
      const publishedNeeds = await idsIn('PUBLISHED', possible('need', perRound.challenges), (input) =>
        cityChallenge.getMany(input),
      );
      const listedOffers = await idsIn('LISTED', possible('offer', perRound.solutions), (input) =>
        solutionCatalog.getMany(input),
      );
      expect([
        (await matchmaking.search.challenges({})).total,
        (await matchmaking.search.solutions({})).total,
      ]).toEqual([publishedNeeds.length, listedOffers.length]);
      // A start looks for rankings that are missing or outdated, as the reconciler does every five minutes.
      await house.kill('matchmaking');
      await house.start('matchmaking');
      await readyAgain(house);
      await everyRankingCurrent(matchmaking, publishedNeeds);
      expect((await operations.jobs.deadLetters({})).jobs).toEqual([]);
      console.log(
        `${rounds.length} kills on Redis and ${mongo.name}; acknowledged: ${told.imports.length} imports, ${told.drafts.length} drafts; ready again after ms: ${JSON.stringify(recoveries)}`,
      );
    } catch (error) {
      console.error(`What the processes said: ${await house.keepLogs()}`);
      throw error;
    } finally {
      await house.stop();
      await redis.dispose();
      await mongo.stop();
    }
  });
}

async function findEngines(): Promise<Found<MongoProtocolServer>> {
  const redis = findRedis();
  return 'engine' in redis ? findMongoProtocolServer() : redis;
}

const found = await findEngines();
describe('processes that are killed during import and ranking', () => {
  withEngine({ name: 'mongo', title: 'Redis with MongoDB', found, suite: faultSuite });
});
