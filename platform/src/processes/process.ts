import type { Service } from '@smc/service-kit';
import {
  type Configuration,
  createLifecycle,
  createLogger,
  createTokenIssuer,
  type Lifecycle,
  type Logger,
  type TokenIssuer,
} from '@smc/service-kit';
import type { Outbox } from '@smc/store';
import { checkForProcesses, type ProcessName } from './topology.ts';

/** A process that listens. */
export interface RunningProcess {
  readonly url: string;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly logger?: Logger | undefined;
  /** Check every answer against its contract; for tests. */
  readonly validateOutputs?: boolean | undefined;
}

/** What a process has before it opens anything. */
export interface Frame extends ProcessOptions {
  readonly configuration: Configuration;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  readonly issuer: TokenIssuer;
}

/** Runs `start` with a new frame; what it had opened is closed again where it fails. */
export async function withFrame(
  name: ProcessName,
  configuration: Configuration,
  options: ProcessOptions,
  start: (frame: Frame) => Promise<{ url: string }>,
): Promise<RunningProcess> {
  checkForProcesses(configuration);
  const logger = options.logger ?? createLogger({ level: configuration.SMC_LOG_LEVEL, name: `smc-${name}` });
  const lifecycle = createLifecycle(logger);
  const secret = configuration.SMC_TOKEN_SECRET;
  const issuer = createTokenIssuer({
    name,
    secret: secret === undefined ? undefined : Buffer.from(secret, 'hex'),
  });
  try {
    const { url } = await start({ ...options, configuration, logger, lifecycle, issuer });
    return { url, stop: () => lifecycle.stop() };
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

/** Where every process says how much it has still to hand on. */
export const statusPath = '/status';

/** What a process answers there; only the other processes ask. */
export interface ProcessStatus {
  readonly process: Service['name'] | 'gateway';
  readonly pendingEvents: number;
}

export async function countEvents(outboxes: readonly Outbox[]): Promise<number> {
  const counts = await Promise.all(outboxes.map((outbox) => outbox.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
