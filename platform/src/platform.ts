import { join } from 'node:path';
import { isSmcError, SmcError } from '@smc/contracts';
import {
  type CallOptions,
  type Clock,
  type Configuration,
  createLifecycle,
  createLogger,
  createTokenIssuer,
  createTokenVerifier,
  type Lifecycle,
  type Logger,
  type Service,
} from '@smc/service-kit';
import type { Adapters } from './adapters.ts';
import { backupTo } from './backup.ts';
import { type Clients, createLocalClients } from './clients.ts';
import { controlSocketPath, openControlSocket } from './control-socket.ts';
import { configuredLinkSecret, type DataFolder, openDataFolder } from './data-folder.ts';
import { createDoor } from './door.ts';
import {
  type Foundation,
  layFoundation,
  migrateStores,
  observe,
  startServices,
  startWork,
} from './foundation.ts';
import { openListener } from './listener.ts';
import { createOperations } from './operations.ts';
import { onlyServices, routersOf } from './routers.ts';
import { createServices } from './services/index.ts';
import { storeOf } from './services/parts.ts';
import { pendingWork, settle } from './settle.ts';

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
  /** Another clock than the system's for the services' documents: a demonstration shows days ahead. */
  readonly clock?: Clock;
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
  const folder = await openDataFolder(configuration.SMC_DATA);
  const issuer = createTokenIssuer();
  const foundation = await layFoundation({
    ...options,
    configuration,
    lifecycle,
    issuer,
    verifier: createTokenVerifier({ jwks: () => issuer.jwks() }),
    files: folder,
  });
  const address = { url: configuration.SMC_PUBLIC_URL?.replace(/\/$/, '') };
  const services = new Map<Service['name'], Service>();
  const clients = createLocalClients((name) => {
    const service = services.get(name);
    if (service === undefined)
      throw new SmcError('UNAVAILABLE', { message: `The service ${name} does not run here.` });
    return service;
  });
  const parts = {
    ...foundation,
    folder,
    clients,
    address,
    publicUrl: () => address.url ?? `http://${configuration.SMC_HOST}:${configuration.SMC_PORT}`,
    mailFolder: () => folder.mail,
    cacheFolder: () => join(folder.path, 'cache'),
    linkSecret: async () => configuredLinkSecret(configuration) ?? folder.secrets.linkSecret,
  };
  for (const service of await createServices(parts)) services.set(service.name, service);
  services.set('platform', createOperations({ ...parts, ...wholeInstallation(parts) }));
  const migrated = await migrateStores(foundation);
  return { ...parts, services: [...services.values()], migrated };
}

/**
 * Brings the documents' stores up to date (tables, indexes), for every service, and starts nothing: what a start does by itself,
 * done beforehand. Returns a sentence for each change. Throws as {@link createPlatform}.
 */
export async function migratePlatform(configuration: Configuration): Promise<readonly string[]> {
  const logger = createLogger({ level: 'silent' });
  const lifecycle = createLifecycle(logger);
  try {
    return (await assemble(configuration, { logger }, lifecycle)).migrated;
  } finally {
    await lifecycle.stop();
  }
}

type Assembly = Awaited<ReturnType<typeof assemble>>;

/** What the operations need to know of everything, where everything is in this process. */
function wholeInstallation(
  parts: Foundation & { folder: DataFolder; address: { url?: string | undefined } },
) {
  const { adapters, outboxes, folder, address } = parts;
  return {
    store: storeOf(parts, 'platform'),
    url: () => address.url ?? null,
    countPending: () => pendingWork({ queue: adapters.jobs, outboxes: outboxes() }),
    backup: (path: string) => backupTo(path, adapters.database, parts.configuration, folder),
  };
}

async function listen(assembly: Assembly, lifecycle: Lifecycle): Promise<{ url: string }> {
  const { configuration, folder, address, services } = assembly;
  const routers = routersOf(services, assembly);
  const door = await createDoor({ ...assembly, routers: onlyServices(routers) });
  lifecycle.onStop('door', () => door.close());
  const { url, close } = await openListener(door.app, configuration);
  lifecycle.onStop('listener', close);
  address.url ??= url;
  const socket = await openControlSocket(controlSocketPath(folder.path), { ...assembly, routers });
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
  const { services, adapters, clients, folder, asSystem } = assembly;
  observe(assembly, { hasSearch: true });
  await startServices(assembly, services);
  const relay = startWork(assembly, services);
  const outboxes = assembly.outboxes();
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
