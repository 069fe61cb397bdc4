import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSmcError, type ServiceName, SmcError, systemViewer } from '@smc/contracts';
import {
  type CallOptions,
  type Configuration,
  createHealth,
  createLifecycle,
  createLogger,
  createMetrics,
  createTokenIssuer,
  createTokenVerifier,
  type Lifecycle,
  type Logger,
  randomId,
  type Service,
  systemClock,
} from '@smc/service-kit';
import type { Store } from '@smc/store';
import { type Adapters, openAdapters } from './adapters.ts';
import { type Clients, createLocalClients } from './clients.ts';
import { controlSocketPath, openControlSocket } from './control-socket.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { createDoor } from './door.ts';
import { createOperations } from './operations.ts';
import { createRelay } from './relay.ts';
import { createServices, storeOf } from './services.ts';
import { pendingWork, settle } from './settle.ts';
import { startWorkers } from './workers.ts';

/** Everything in one process: configuration -> adapters -> services -> door. */
export interface Platform {
  readonly clients: Clients;
  readonly folder: DataFolder;
  readonly adapters: Adapters;
  /** Options for a call as the system. */
  asSystem(): Promise<{ context: CallOptions }>;
  /** Resolves when no event or job is left to do. */
  settle(options?: { signal?: AbortSignal; onPending?: (count: number) => void }): Promise<void>;
  /** Opens the door and the control socket. Throws `BAD_CONFIGURATION` where the port is taken. */
  listen(): Promise<{ url: string }>;
  /** The one-time link for the secretariat's first account; `undefined` once there is one. */
  firstAccountLink(): Promise<string | undefined>;
  stop(): Promise<void>;
}

export interface PlatformOptions {
  readonly logger?: Logger;
  /** Check every answer against its contract; for tests. */
  readonly validateOutputs?: boolean;
}

function listening(
  server: ReturnType<typeof createServer>,
  port: number,
  host: string,
): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use; set SMC_PORT to a free one.`
          : `SMC_HOST ${host} with SMC_PORT ${port} cannot be opened.`;
      reject(new SmcError('BAD_CONFIGURATION', { field: 'SMC_PORT', message, cause: error }));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function addressOf({ address, family, port }: AddressInfo): string {
  const isAny = address === '0.0.0.0' || address === '::';
  const host = isAny ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

/**
 * Opens the data folder, migrates, and starts services, relay and workers; nothing listens yet. Throws `LOCKED`,
 * `BAD_CONFIGURATION`, `SCHEMA_TOO_NEW`; what was started by then is stopped again.
 */
export async function createPlatform(
  configuration: Configuration,
  options: PlatformOptions = {},
): Promise<Platform> {
  const logger = options.logger ?? createLogger({ level: configuration.SMC_LOG_LEVEL });
  const lifecycle = createLifecycle(logger);
  try {
    return await startPlatform(configuration, { ...options, logger }, lifecycle);
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

/** The services of this process, migrated and known to the health report; none of them has started. */
async function assemble(
  configuration: Configuration,
  options: PlatformOptions & { logger: Logger },
  lifecycle: Lifecycle,
) {
  const { logger } = options;
  const folder = await openDataFolder(configuration.SMC_DATA);
  const adapters = openAdapters(configuration, folder);
  lifecycle.onStop('adapters', () => adapters.close());
  const issuer = createTokenIssuer();
  const address = { url: configuration.SMC_PUBLIC_URL?.replace(/\/$/, '') };
  const services = new Map<Service['name'], Service>();
  const clients = createLocalClients((name) => {
    const service = services.get(name);
    if (service === undefined)
      throw new SmcError('UNAVAILABLE', { message: `The service ${name} does not run here.` });
    return service;
  });
  const stores = new Map<ServiceName | 'platform', Store>();
  const parts = {
    configuration,
    adapters,
    folder,
    clients,
    stores,
    logger,
    issuer,
    address,
    verifier: createTokenVerifier({ jwks: () => issuer.jwks() }),
    clock: systemClock,
    newId: randomId,
    validateOutputs: options.validateOutputs ?? false,
    health: createHealth(),
    metrics: createMetrics(),
    asSystem: async () => ({ context: { token: await issuer.issue(systemViewer) } }),
    publicUrl: () => address.url ?? `http://${configuration.SMC_HOST}:${configuration.SMC_PORT}`,
    outboxes: () => [...stores.values()].map((store) => store.outbox),
  };
  for (const service of createServices(parts)) services.set(service.name, service);
  services.set(
    'platform',
    createOperations({ ...parts, store: storeOf(parts, 'platform'), url: () => address.url ?? null }),
  );
  for (const store of stores.values()) {
    for (const change of await store.migrate()) logger.info({ change }, 'migrated');
  }
  return { ...parts, services: [...services.values()] };
}

type Assembly = Awaited<ReturnType<typeof assemble>>;

function observe({ health, metrics, adapters, stores, outboxes }: Assembly): void {
  health.register('store', async () => {
    for (const store of stores.values()) await store.ping();
  });
  health.register('jobs', () => adapters.jobs.ping());
  health.register('search', () => adapters.search.ping());
  metrics.gauge('smc_pending_work', 'Events not handed on and jobs not done.', () =>
    pendingWork({ queue: adapters.jobs, outboxes: outboxes() }),
  );
}

async function listen(assembly: Assembly, lifecycle: Lifecycle): Promise<{ url: string }> {
  const { configuration, folder, address } = assembly;
  const door = await createDoor(assembly);
  lifecycle.onStop('door', () => door.close());
  const server = createServer(door.app);
  const url = addressOf(await listening(server, configuration.SMC_PORT, configuration.SMC_HOST));
  lifecycle.onStop('listener', () => closeServer(server));
  address.url ??= url;
  const socket = await openControlSocket(controlSocketPath(folder.path), assembly);
  lifecycle.onStop('control socket', () => socket.close());
  return { url };
}

async function firstAccountLink({ clients, asSystem, publicUrl }: Assembly): Promise<string | undefined> {
  try {
    const { token } = await clients.membership.links.createFirstAccount({}, await asSystem());
    return `${publicUrl()}/link/${token}`;
  } catch (error) {
    if (isSmcError(error, 'ALREADY_EXISTS') || isSmcError(error, 'FORBIDDEN_TRANSITION')) return undefined;
    throw error;
  }
}

async function startPlatform(
  configuration: Configuration,
  options: PlatformOptions & { logger: Logger },
  lifecycle: Lifecycle,
): Promise<Platform> {
  const assembly = await assemble(configuration, options, lifecycle);
  const { services, adapters, logger, clients, folder, asSystem } = assembly;
  observe(assembly);
  for (const service of services) {
    await service.start();
    lifecycle.onStop(service.name, () => service.stop());
  }
  startWorkers(services, adapters.jobs, assembly);
  lifecycle.onStop('jobs', () => adapters.jobs.close());
  const outboxes = assembly.outboxes();
  const relay = createRelay(outboxes, adapters.jobs, logger);
  lifecycle.onStop('relay', () => relay.stop());
  return {
    clients,
    folder,
    adapters,
    asSystem,
    settle: (settleOptions) => settle({ relay, queue: adapters.jobs, outboxes }, settleOptions),
    listen: () => listen(assembly, lifecycle),
    firstAccountLink: () => firstAccountLink(assembly),
    stop: () => lifecycle.stop(),
  };
}

/** Lets requests under way finish for a moment, then closes what is left. */
function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), 3_000);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
