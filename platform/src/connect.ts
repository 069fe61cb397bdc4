import { isSmcError } from '@smc/contracts';
import type { CallOptions } from '@smc/service-kit';
import { type Clients, createSocketClients } from './clients.ts';
import { controlSocketPath } from './control-socket.ts';
import { dataPaths } from './data-folder.ts';

/** A running server, as the command line reaches it. */
export interface Connection {
  readonly clients: Clients;
  asSystem(): Promise<{ context: CallOptions }>;
  close(): Promise<void>;
}

/** The server that uses this data folder, or `undefined` where none answers. */
export async function connectToRunning(dataFolder: string): Promise<Connection | undefined> {
  const { path } = await dataPaths(dataFolder);
  const clients = createSocketClients(controlSocketPath(path));
  try {
    await clients.operations.status();
  } catch (error) {
    await clients.close();
    if (isSmcError(error, 'UNAVAILABLE')) return undefined;
    throw error;
  }
  // The socket itself is the permission: the server adds the token.
  return { clients, asSystem: () => Promise.resolve({ context: {} }), close: () => clients.close() };
}
