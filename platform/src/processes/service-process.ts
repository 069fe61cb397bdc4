import { join } from 'node:path';
import type { ServiceName } from '@smc/contracts';
import {
  type Configuration,
  createOperationsRouter,
  createServiceRouter,
  errorHandler,
  keysPath,
  needed,
  type Service,
} from '@smc/service-kit';
import express, { type Express } from 'express';
import { configuredLinkSecret, dataPaths, openDataFolder } from '../data-folder.ts';
import {
  type Foundation,
  layFoundation,
  migrateStores,
  observe,
  startServices,
  startWork,
} from '../foundation.ts';
import { openListener } from '../listener.ts';
import type { ServiceMaker, ServiceParts } from '../services/parts.ts';
import { createPeerVerifier, createRemoteClients, peersOf } from './peers.ts';
import {
  countEvents,
  type Frame,
  type ProcessOptions,
  type ProcessStatus,
  type RunningProcess,
  statusPath,
  withFrame,
} from './process.ts';

function appOf(foundation: Foundation, service: Service): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(createOperationsRouter(foundation.health, foundation.metrics));
  app.get(keysPath, async (_request, response) => {
    response.json(await foundation.issuer.jwks());
  });
  app.get(statusPath, async (_request, response) => {
    const pendingEvents = await countEvents(foundation.outboxes());
    response.json({ process: service.name, pendingEvents } satisfies ProcessStatus);
  });
  app.use(`/api/${service.name}`, createServiceRouter(service, foundation));
  app.use(errorHandler(foundation.logger));
  return app;
}

/** Services that write to people. */
const mailing: readonly ServiceName[] = ['membership', 'scheduling', 'project-proposal'];

/** Whether the process keeps anything on this machine: documents, mail, or membership's secret of links. */
function keepsFiles(name: ServiceName, configuration: Configuration): boolean {
  const { SMC_STORE, SMC_LINK_SECRET, SMC_SMTP_URL } = configuration;
  const keepsSecret = name === 'membership' && SMC_LINK_SECRET === undefined;
  const keepsMail = mailing.includes(name) && SMC_SMTP_URL === undefined;
  return SMC_STORE === 'sqlite' || keepsSecret || keepsMail;
}

/** Each service has a folder of its own, so that several on one machine may be given the same SMC_DATA. */
const folderOf = (name: ServiceName, { SMC_DATA }: Configuration) => join(SMC_DATA, name);

function publicUrlOf(name: ServiceName, configuration: Configuration): () => string {
  if (!mailing.includes(name)) return () => configuration.SMC_PUBLIC_URL ?? '';
  const url = needed(configuration, 'SMC_PUBLIC_URL', 'the links in mails lead there').replace(/\/$/, '');
  return () => url;
}

async function partsOf(name: ServiceName, frame: Frame): Promise<Foundation & ServiceParts> {
  const clients = createRemoteClients(peersOf(frame.configuration, name));
  const verifier = createPeerVerifier(frame.configuration, name);
  const publicUrl = publicUrlOf(name, frame.configuration);
  const folder = folderOf(name, frame.configuration);
  const files = keepsFiles(name, frame.configuration) ? await dataPaths(folder) : undefined;
  const foundation = await layFoundation({ ...frame, verifier, files });
  return {
    ...foundation,
    clients,
    publicUrl,
    mailFolder: () => files?.mail ?? join(folder, 'mail'),
    cacheFolder: () => join(folder, 'cache'),
    linkSecret: async () =>
      configuredLinkSecret(frame.configuration) ?? (await openDataFolder(folder)).secrets.linkSecret,
  };
}

/** One service in a process of its own: its REST, health and metrics, its workers, and the relay of its outbox. */
export function startServiceProcess(
  name: ServiceName,
  make: ServiceMaker,
  configuration: Configuration,
  options: ProcessOptions = {},
): Promise<RunningProcess> {
  const hasSearch = name === 'matchmaking';
  // Only matchmaking searches: the others need neither the server's address nor its key.
  const own: Configuration = hasSearch ? configuration : { ...configuration, SMC_SEARCH: 'minisearch' };
  return withFrame(name, own, options, async (frame) => {
    const parts = await partsOf(name, frame);
    const service = await make(parts);
    await migrateStores(parts);
    observe(parts, { hasSearch, services: [service] });
    await startServices(parts, [service]);
    // Whoever this service asks reads its keys: it listens before it works.
    const listener = await openListener(appOf(parts, service), own);
    frame.lifecycle.onStop('listener', () => listener.close());
    startWork(parts, [service]);
    return listener;
  });
}
