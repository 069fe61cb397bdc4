import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clients, connectToRunning } from '@smc/platform';
import { findAllEngines, type OpenEngines } from '../distributed/engines.ts';
import { House, processNames } from '../distributed/house.ts';
import { startServer } from '../faults/killable-server.ts';
import { mongoStorage, sqliteStorage, type Storage } from './storage.ts';

/** A whole system to race on, and its storage. */
export interface Server {
  readonly url: string;
  readonly storage: Storage;
  clients(): Promise<Clients>;
  /** SIGKILL of the process that holds meetings, and its start anew; `between` the two nobody writes. */
  kill(between?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export type Mode = 'embedded' | 'distributed';

async function embedded(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'smc-race-'));
  let server = await startServer(folder);
  let connection = await connectToRunning(folder);
  return {
    get url() {
      return server.url;
    },
    storage: sqliteStorage(folder),
    async clients() {
      connection ??= await connectToRunning(folder);
      if (connection === undefined) throw new Error('The server does not answer on its socket.');
      return connection.clients;
    },
    async kill(between) {
      await server.kill();
      await connection?.close();
      connection = undefined;
      await between?.();
      server = await startServer(folder);
    },
    async stop() {
      await connection?.close();
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Throws where an engine is missing, saying what it needs. */
async function engineOpener(): Promise<OpenEngines> {
  const found = await findAllEngines();
  if ('engine' in found) return found.engine;
  throw new Error(`${found.missing}. ${found.remedy}`);
}

async function distributed(open?: OpenEngines): Promise<Server> {
  const engines = await (open ?? (await engineOpener()))();
  const house = await House.open(engines.settings);
  await house.start(...processNames);
  return {
    url: house.url,
    storage: mongoStorage(engines.settings['SMC_MONGO_URL'] ?? ''),
    clients: async () => (await house.connection()).clients,
    async kill(between) {
      await house.kill('scheduling');
      await between?.();
      await house.start('scheduling');
    },
    async stop() {
      await house.stop();
      await engines.close();
    },
  };
}

/** `open`: engines that were found already. */
export const openServer = (mode: Mode, open?: OpenEngines): Promise<Server> =>
  mode === 'embedded' ? embedded() : distributed(open);
