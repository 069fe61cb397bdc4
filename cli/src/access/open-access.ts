import { isSmcError } from '@smc/contracts';
import { type Clients, connectToRunning, createPlatform } from '@smc/platform';
import { type CallOptions, type Configuration, processConfiguration } from '@smc/service-kit';
import { pause } from '../terminal/cancellation.ts';

/** The system as a command reaches it: the server that runs on the data folder, or the folder itself where none does. */
export interface Access {
  readonly clients: Clients;
  /** Options for a call as the system. */
  asSystem(): Promise<{ context: CallOptions }>;
  /** Where people reach the door, for links. */
  publicUrl(): Promise<string>;
  readonly isServerRunning: boolean;
  close(): Promise<void>;
}

async function throughServer(configuration: Configuration): Promise<Access | undefined> {
  const connection = await connectToRunning(configuration.SMC_DATA);
  if (connection === undefined) return undefined;
  const { clients } = connection;
  return {
    clients,
    asSystem: () => connection.asSystem(),
    publicUrl: async () =>
      (await clients.operations.status(undefined, await connection.asSystem())).url ??
      configuredUrl(configuration),
    isServerRunning: true,
    close: () => connection.close(),
  };
}

function configuredUrl({ SMC_PUBLIC_URL, SMC_HOST, SMC_PORT }: Configuration): string {
  return SMC_PUBLIC_URL?.replace(/\/$/, '') ?? `http://${SMC_HOST}:${SMC_PORT}`;
}

async function throughFolder(configuration: Configuration): Promise<Access> {
  const platform = await createPlatform({ ...configuration, SMC_LOG_LEVEL: 'silent' });
  return {
    clients: platform.clients,
    asSystem: () => platform.asSystem(),
    publicUrl: () => Promise.resolve(configuredUrl(configuration)),
    isServerRunning: false,
    close: () => platform.stop(),
  };
}

/** How long a server that holds the folder may take until it listens. */
const patienceMs = 10_000;

/** Throws `LOCKED` where a process holds the data folder and does not answer. */
export async function openAccess(configuration: Configuration = processConfiguration()): Promise<Access> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const running = await throughServer(configuration);
    if (running !== undefined) return running;
    try {
      return await throughFolder(configuration);
    } catch (error) {
      if (!isSmcError(error, 'LOCKED') || Date.now() > giveUpAt) throw error;
      await pause(250);
    }
  }
}

/** Opens, uses and closes. */
export async function withAccess<Value>(use: (access: Access) => Promise<Value>): Promise<Value> {
  const access = await openAccess();
  try {
    return await use(access);
  } finally {
    await access.close();
  }
}
