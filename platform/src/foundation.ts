import { type ServiceName, systemViewer } from '@smc/contracts';
import {
  callId,
  type Configuration,
  type Clock,
  createHealth,
  createMetrics,
  failureFields,
  keepObjectsYoung,
  type Lifecycle,
  type Logger,
  type Service,
  startTracing,
  systemClock,
  type TokenIssuer,
  type TokenVerifier,
} from '@smc/service-kit';
import type { Store } from '@smc/store';
import { type LocalFiles, namingEngine, openAdapters } from './adapters.ts';
import { createRelay, type Relay } from './relay.ts';
import { tracedQueue } from './traced-jobs.ts';
import { pendingWork } from './settle.ts';
import { startWorkers } from './workers.ts';

export interface FoundationOptions {
  readonly configuration: Configuration;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  readonly issuer: TokenIssuer;
  readonly verifier: TokenVerifier;
  /** Undefined where the process keeps nothing on this machine. */
  readonly files: LocalFiles | undefined;
  readonly validateOutputs?: boolean | undefined;
  readonly clock?: Clock | undefined;
}

/** Begins to trace, where it is configured. */
async function traceFrom({ configuration, lifecycle, issuer }: FoundationOptions): Promise<void> {
  const url = configuration.SMC_OTLP_URL;
  if (url === undefined) return;
  const tracing = await startTracing({ url, process: issuer.name });
  lifecycle.onStop('tracing', () => tracing.stop());
}

/** One line when a part is away and one when it is back: `/readyz` itself names the part alone, for whoever asks. */
function healthLog(logger: Logger): (part: string, reason: unknown) => void {
  return (part, reason) => {
    if (reason === undefined) logger.warn({ part }, 'a part is ready again');
    else logger.warn({ part, ...failureFields(reason) }, 'a part is not ready');
  };
}

/** What every process stands on: engines, tokens, health, metrics. */
export async function layFoundation(options: FoundationOptions) {
  const { configuration, logger, lifecycle, issuer } = options;
  keepObjectsYoung();
  await traceFrom(options);
  const opened = await openAdapters(configuration, options.files, logger);
  lifecycle.onStop('adapters', () => opened.close());
  const adapters = { ...opened, jobs: tracedQueue(opened.jobs) };
  const stores = new Map<ServiceName | 'platform', Store>();
  return {
    ...options,
    adapters,
    stores,
    clock: options.clock ?? systemClock,
    newId: callId,
    health: createHealth({ onChange: healthLog(logger) }),
    metrics: createMetrics(),
    validateOutputs: options.validateOutputs ?? false,
    asSystem: async () => ({ context: { token: await issuer.issue(systemViewer) } }),
    outboxes: () => [...stores.values()].map((store) => store.outbox),
  };
}
export type Foundation = Awaited<ReturnType<typeof layFoundation>>;

/** Brings the stores up to date and says what it changed, a sentence a change; every collection must be declared by now. */
export async function migrateStores({
  stores,
  configuration,
  logger,
}: Foundation): Promise<readonly string[]> {
  const made: string[] = [];
  for (const store of stores.values()) {
    const changes = await namingEngine(configuration, () => store.migrate());
    for (const change of changes) logger.debug({ change }, 'migrated');
    made.push(...changes);
  }
  if (made.length > 0)
    logger.info(
      { changes: made.length },
      'brought the stores up to date; SMC_LOG_LEVEL=debug names each change, smc migrate does it beforehand',
    );
  return made;
}

/** @param services whose queues are counted in the metrics; all queues where absent */
export function observe(
  foundation: Foundation,
  options: { hasSearch: boolean; services?: readonly Service[] },
) {
  const { health, metrics, adapters, stores, outboxes } = foundation;
  health.register('store', async () => {
    for (const store of stores.values()) await store.ping();
  });
  health.register('jobs', () => adapters.jobs.ping());
  if (options.hasSearch) health.register('search', () => adapters.search.ping());
  metrics.gauge('smc_pending_work', 'Events not handed on and jobs not done.', () =>
    pendingWork({ queue: adapters.jobs, outboxes: outboxes() }, options.services),
  );
}

/** Starts the services of this process; nothing is worked on yet. */
export async function startServices({ lifecycle }: Foundation, services: readonly Service[]): Promise<void> {
  for (const service of services) {
    await service.start();
    lifecycle.onStop(service.name, () => service.stop());
  }
}

/** Starts handing out events and jobs, and handing on what the services of this process write. */
export function startWork(foundation: Foundation, services: readonly Service[]): Relay {
  const { lifecycle, adapters, logger } = foundation;
  startWorkers(services, adapters.jobs, foundation);
  lifecycle.onStop('jobs', () => adapters.jobs.close());
  const relay = createRelay(foundation.outboxes(), adapters.jobs, logger);
  lifecycle.onStop('relay', () => relay.stop());
  return relay;
}
