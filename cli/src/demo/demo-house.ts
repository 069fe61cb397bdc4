import { type Clients, createPlatform, launchProcesses } from '@smc/platform';
import { type CallOptions, type Configuration, processConfiguration } from '@smc/service-kit';
import { pause } from '../terminal/cancellation.ts';
import { demoRatesPath } from './demo-data.ts';
import { travelClock } from './event/travel-clock.ts';

interface SettleOptions {
  readonly signal: AbortSignal;
  readonly onPending?: (count: number) => void;
}

/** The system the demonstration runs on. */
export interface DemoHouse {
  readonly url: string;
  /** Behind the door, as the operator's command line reaches the services. */
  readonly clients: Clients;
  asSystem(): Promise<{ context: CallOptions }>;
  /** The one-time link of the secretariat's first account; `undefined` where there is one already. */
  firstAccountLink(): Promise<string | undefined>;
  /** Resolves when no event and no job is left to do. */
  settle(options: SettleOptions): Promise<void>;
  /** Takes the clock of its documents to another moment; only where everything is in this process. */
  readonly travelTo?: (instant: string) => void;
  stop(): Promise<void>;
}

/** One person loads everything in a few seconds here. */
const rateLimit = 1_000_000;

/** Everything in this process, in a folder of its own. */
export async function openEmbeddedHouse(folder: string): Promise<DemoHouse> {
  const clock = travelClock();
  const configuration: Configuration = {
    ...processConfiguration(),
    SMC_DATA: folder,
    SMC_HOST: '127.0.0.1',
    SMC_PORT: 0,
    SMC_PUBLIC_URL: undefined,
    SMC_LOG_LEVEL: 'error',
    SMC_SMTP_URL: undefined,
    SMC_EXCHANGE_RATES: demoRatesPath,
    SMC_RATE_LIMIT: rateLimit,
  };
  const platform = await createPlatform(configuration, { clock });
  try {
    const { url } = await platform.listen();
    return {
      url,
      clients: platform.clients,
      asSystem: () => platform.asSystem(),
      firstAccountLink: () => platform.firstAccountLink(),
      settle: (options) => platform.settle(options),
      travelTo: (instant) => clock.travelTo(instant),
      stop: () => platform.stop(),
    };
  } catch (error) {
    await platform.stop();
    throw error;
  }
}

const pollMs = 100;
/** Between an event that was handed on and the job it causes nothing may be pending for a moment. */
const quietRounds = 3;

/**
 * Every service in a process of its own, on the configured engines; what it keeps there stays: a prefix of its own in Redis
 * (`SMC_PREFIX`), the configured database in MongoDB, which must be empty.
 */
export async function openDistributedHouse(folder: string): Promise<DemoHouse> {
  const { url, connection, stop } = await launchProcesses({
    SMC_DATA: folder,
    SMC_PREFIX: `demo-${Date.now().toString(36)}`,
    SMC_LOG_LEVEL: 'error',
    SMC_SMTP_URL: '',
    SMC_EXCHANGE_RATES: demoRatesPath,
    SMC_RATE_LIMIT: String(rateLimit),
  });
  const { membership, operations } = connection.clients;
  return {
    url,
    clients: connection.clients,
    asSystem: () => connection.asSystem(),
    firstAccountLink: async () => {
      const { token } = await membership.links.createFirstAccount({}, await connection.asSystem());
      return `${url}/link/${token}`;
    },
    settle: async ({ signal, onPending }) => {
      for (let quiet = 0; quiet < quietRounds; await pause(pollMs, signal)) {
        const { pendingWork } = await operations.status(undefined, await connection.asSystem());
        onPending?.(pendingWork);
        quiet = pendingWork === 0 ? quiet + 1 : 0;
      }
    },
    stop,
  };
}
