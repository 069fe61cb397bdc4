import assert from 'node:assert/strict';
import { join } from 'node:path';
import { countryCodes, type Solution } from '@smc/contracts';
import { type Connection, connectToRunning } from '@smc/platform';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { solutionCopyOf } from '../../../services/matchmaking/src/copies/copy-of.ts';
import { solutionCopyCollection } from '../../../services/matchmaking/src/copies/collections.ts';
import { solutionCollection } from '../../../services/solution-catalog/src/solution-collection.ts';
import { startServer } from '../../faults/killable-server.ts';
import { forEach } from '../event/edition.ts';
import { makeNeeds, makeOffers } from '../ranking/catalogue.ts';
import { challengeFrom, solutionFrom } from './contents.ts';

/** How large a house is. */
export interface HouseSize {
  readonly solutions: number;
  readonly challenges: number;
}

const cities = 40;
const providers = 400;
const pollMs = 100;
/** Documents written at a time, so that they share commits. */
const chunk = 500;
/** As `npm start` runs it. */
export const serverFlags = ['--max-semi-space-size=8'];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until nothing is left to do. */
export async function settled({ clients }: Connection): Promise<void> {
  for (let quiet = 0; quiet < 2; await pause(pollMs))
    quiet = (await clients.operations.status()).pendingWork === 0 ? quiet + 1 : 0;
}

export async function connect(folder: string): Promise<Connection> {
  const connection = await connectToRunning(folder);
  assert(connection !== undefined);
  return connection;
}

/** Organisations and published challenges, through the API; returns the challenges' ids. */
async function settle(folder: string, { challenges }: HouseSize, seed: number, data: string) {
  const server = await startServer(folder, serverFlags);
  const connection = await connect(folder);
  const { membership, cityChallenge } = connection.clients;
  const organisations = [
    ...Array.from({ length: cities }, (_, number) => ['CITY', `city-${number}`] as const),
    ...Array.from({ length: providers }, (_, number) => ['CORPORATE', `provider-${number}`] as const),
  ];
  await forEach(organisations, async ([kind, id]) => {
    const country = countryCodes[Number(id.split('-')[1]) % countryCodes.length] ?? 'KR';
    await membership.organisations.create({ id, content: { kind, name: `Organisation ${id}`, country } });
  });
  await settled(connection);
  await forEach([...makeNeeds(challenges, seed, data).entries()], async ([row, need]) => {
    const draft = await cityChallenge.create({
      id: need.id,
      organisationId: `city-${row % cities}`,
      content: challengeFrom(need),
    });
    await cityChallenge.publish({ id: draft.id, expectedVersion: draft.version });
  });
  await settled(connection);
  await connection.close();
  await server.kill();
}

/** Listed solutions as their owner and the matchmaking hold them: written into the database of a server that is not running. */
async function fill(folder: string, solutions: Iterable<Solution>): Promise<void> {
  const database = openSqliteDatabase({ path: join(folder, 'smc.db') });
  const catalog = createSqliteStore({ database, namespace: 'solution-catalog' });
  const matchmaking = createSqliteStore({ database, namespace: 'matchmaking' });
  const owned = catalog.collection(solutionCollection);
  const copies = matchmaking.collection(solutionCopyCollection);
  await Promise.all([catalog.migrate(), matchmaking.migrate()]);
  let writes: Promise<unknown>[] = [];
  for (const solution of solutions) {
    writes.push(owned.insert(solution), copies.insert(solutionCopyOf(solution, 1, new Date().toISOString())));
    if (writes.length < chunk) continue;
    await Promise.all(writes);
    writes = [];
  }
  await Promise.all(writes);
  await database.close();
}

/** A data folder with published challenges that have never been ranked over its solutions. */
export async function makeHouse(folder: string, size: HouseSize, seed: number, data: string): Promise<void> {
  await settle(folder, size, seed + 1, data);
  const offers = makeOffers(size.solutions, seed, data);
  await fill(
    folder,
    offers.values().map((offer, row) => solutionFrom(offer, `provider-${row % providers}`)),
  );
}
