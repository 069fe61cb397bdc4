import { connect } from 'node:net';
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

/** Whether a process listens there; a socket file that a killed one left behind refuses. */
function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const answer = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}

/** The server that uses this data folder, or `undefined` where none listens. */
export async function connectToRunning(dataFolder: string): Promise<Connection | undefined> {
  const path = controlSocketPath((await dataPaths(dataFolder)).path);
  if (!(await isListening(path))) return undefined;
  const clients = createSocketClients(path);
  // The socket itself is the permission: the server adds the token.
  return { clients, asSystem: () => Promise.resolve({ context: {} }), close: () => clients.close() };
}
