import type { RequestListener } from 'node:http';
import { operationsContract, type ServiceName } from '@smc/contracts';
import {
  type Configuration,
  createInProcessClient,
  createServiceRouter,
  createTokenVerifier,
  keysPath,
  type Service,
} from '@smc/service-kit';
import { z } from 'zod';
import { refuseBackup } from '../backup.ts';
import { controlSocketPath, openControlSocket } from '../control-socket.ts';
import { dataPaths } from '../data-folder.ts';
import { createDoor } from '../door.ts';
import {
  type Foundation,
  layFoundation,
  migrateStores,
  observe,
  startServices,
  startWork,
} from '../foundation.ts';
import { openListener } from '../listener.ts';
import { createOperations } from '../operations.ts';
import { onlyServices, type Routers } from '../routers.ts';
import { storeOf } from '../services/parts.ts';
import { pendingWork } from '../settle.ts';
import { createRemoteClients, type Peer, peersOf } from './peers.ts';
import { type Frame, type ProcessOptions, type RunningProcess, statusPath, withFrame } from './process.ts';
import { createServiceProxy } from './rest-proxy.ts';

type Peers = ReadonlyMap<ServiceName, Peer>;

const askingMs = 1_500;
const ask = (address: string) => fetch(address, { signal: AbortSignal.timeout(askingMs), redirect: 'error' });

function observePeers({ health }: Foundation, peers: Peers): void {
  for (const { name, url } of peers.values()) {
    health.register(name, async () => {
      const { ok } = await ask(`${url}/readyz`);
      if (!ok) throw new Error(`${name} is not ready.`);
    });
  }
}

const processStatus = z.object({ pendingEvents: z.number().int().min(0) });

/** Events that a service has not handed on; 1 where it does not say, because something may be left. */
async function pendingEventsOf({ url }: Peer): Promise<number> {
  try {
    const response = await ask(`${url}${statusPath}`);
    return processStatus.parse(await response.json()).pendingEvents;
  } catch {
    return 1;
  }
}

async function countPending({ adapters, outboxes }: Foundation, peers: Peers): Promise<number> {
  const [own, ...others] = await Promise.all([
    pendingWork({ queue: adapters.jobs, outboxes: outboxes() }),
    ...[...peers.values()].map(pendingEventsOf),
  ]);
  return others.reduce((sum, count) => sum + count, own);
}

/** Imports, status and dead letters: offered on the control socket, where the data folder's owner reaches everything. */
function makeOperations(foundation: Foundation, peers: Peers, url: () => string | null): Service {
  let operations: Service | undefined;
  const services = createRemoteClients(peers);
  const clients = {
    membership: services.membership,
    cityChallenge: services.cityChallenge,
    solutionCatalog: services.solutionCatalog,
    matchmaking: services.matchmaking,
    scheduling: services.scheduling,
    projectProposal: services.projectProposal,
    operations: createInProcessClient(operationsContract, () => operations as Service),
  };
  operations = createOperations({
    ...foundation,
    clients,
    url,
    store: storeOf(foundation, 'platform'),
    countPending: () => countPending(foundation, peers),
    backup: async () => refuseBackup(),
  });
  return operations;
}

/** The door, and beside it the public keys that the services check its tokens with. */
function withKeys(door: RequestListener, { issuer }: Foundation): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' || request.url !== keysPath) return door(request, response);
    issuer.jwks().then(
      (keys) => response.setHeader('content-type', 'application/json').end(JSON.stringify(keys)),
      () => response.writeHead(500).end(),
    );
  };
}

interface Opened {
  readonly foundation: Foundation;
  readonly peers: Peers;
  readonly operations: Service;
  readonly folder: string;
}

async function listen({ foundation, peers, operations, folder }: Opened): Promise<{ url: string }> {
  const { configuration, lifecycle } = foundation;
  const proxies: Routers = Object.fromEntries(
    [...peers.values()].map((peer) => [peer.name, createServiceProxy(peer)]),
  );
  const door = await createDoor({
    ...foundation,
    routers: onlyServices(proxies),
    clients: createRemoteClients(peers),
  });
  lifecycle.onStop('door', () => door.close());
  const listener = await openListener(withKeys(door.app, foundation), configuration);
  lifecycle.onStop('listener', () => listener.close());
  const routers = { ...proxies, platform: createServiceRouter(operations, foundation) };
  const socket = await openControlSocket(controlSocketPath(folder), { ...foundation, routers });
  lifecycle.onStop('control socket', () => socket.close());
  return listener;
}

async function start(frame: Frame): Promise<{ url: string }> {
  const { configuration, issuer } = frame;
  const peers = peersOf(configuration, 'gateway');
  const files = await dataPaths(configuration.SMC_DATA);
  const verifier = createTokenVerifier({
    trusted: [{ name: 'gateway', jwks: () => issuer.jwks(), speaksFor: 'anybody' }],
  });
  const foundation = await layFoundation({ ...frame, verifier, files });
  const address = { url: configuration.SMC_PUBLIC_URL?.replace(/\/$/, '') };
  const operations = makeOperations(foundation, peers, () => address.url ?? null);
  await migrateStores(foundation);
  observe(foundation, { hasSearch: false, services: [operations] });
  observePeers(foundation, peers);
  await startServices(foundation, [operations]);
  const { url } = await listen({ foundation, peers, operations, folder: files.path });
  address.url ??= url;
  startWork(foundation, [operations]);
  return { url };
}

/**
 * The one door in a process of its own: GraphQL and every service's REST, led on to the services' processes. It starts
 * without them; `/readyz` names those that are not ready.
 */
export function startGatewayProcess(
  configuration: Configuration,
  options: ProcessOptions = {},
): Promise<RunningProcess> {
  // Search is matchmaking's.
  return withFrame('gateway', { ...configuration, SMC_SEARCH: 'minisearch' }, options, start);
}
