import { Redis, type RedisOptions } from 'ioredis';
import { badConfiguration, translateError, unavailable } from './errors.ts';
import { defineScripts } from './scripts.ts';

/** How long a call waits for a connection that was lost just now, and for an answer, where it must not wait longer. */
const patienceMs = 3_000;
const answerMs = 5_000;
const longestPauseMs = 1_000;

/** What happens in the background, for the log of the process. */
export interface JobQueueLogger {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface ConnectionOptions {
  readonly url: string;
  readonly whenDown: 'fail' | 'wait';
  readonly logger: JobQueueLogger | undefined;
}

/** The connections of one queue: one for commands; one for workers and copies of it on which they wait for work. */
export class Connection {
  readonly commands: Redis;
  readonly #options: ConnectionOptions;
  readonly #copies = new Set<Redis>();
  #workers: Redis | undefined;
  #downSince: number | undefined = Date.now();
  #lastError: unknown;
  #isAnnounced = false;
  #isClosed = false;
  readonly #closed = Promise.withResolvers<void>();

  constructor(options: ConnectionOptions) {
    this.#options = options;
    const isPatient = options.whenDown === 'wait';
    this.commands = openClient(options.url, {
      maxRetriesPerRequest: isPatient ? null : 0,
      ...(isPatient ? {} : { commandTimeout: answerMs }),
    });
    defineScripts(this.commands);
    this.#watch();
  }

  #watch(): void {
    // Every call that waits for the connection listens to it.
    this.commands.setMaxListeners(0);
    this.commands.on('ready', () => {
      this.#downSince = undefined;
      this.#lastError = undefined;
      this.#isAnnounced = false;
      this.#options.logger?.info({}, 'Redis is connected.');
    });
    this.commands.on('error', (error: unknown) => {
      this.#lastError = error;
      this.#announce(error);
    });
    this.commands.on('close', () => {
      this.#downSince ??= Date.now();
      this.#announce(undefined);
    });
  }

  /** One line in the log for each time that Redis is away. */
  #announce(error: unknown): void {
    if (this.#isAnnounced || this.#isClosed) return;
    this.#isAnnounced = true;
    const { code, message } = translateError(error);
    const isPassing = code !== 'BAD_CONFIGURATION';
    this.#options.logger?.warn({ code }, isPassing ? `${message} Trying again until it answers.` : message);
  }

  /** The connection that workers share. It never gives up: work goes on when Redis is back. */
  workers(): Redis {
    if (this.#workers !== undefined) return this.#workers;
    const client = openClient(this.#options.url, { maxRetriesPerRequest: null });
    defineScripts(client);
    // BullMQ waits for work on copies; they are kept in sight so that closing ends them too.
    client.duplicate = (override) => {
      const copy = ignoreErrors(new Redis({ ...client.options, ...override }));
      this.#copies.add(copy);
      return copy;
    };
    this.#workers = client;
    return client;
  }

  /**
   * The connection for commands, once it is up. Fails when it was lost three seconds ago or longer, or waits for as long
   * as it takes where that was asked for (`isPatient`).
   */
  async ready(isPatient = this.#options.whenDown === 'wait'): Promise<Redis> {
    if (this.#isClosed) throw unavailable('The job queue is closed.');
    if (this.#isReady()) return this.commands;
    const waiting = new AbortController();
    const left = patienceMs - (Date.now() - (this.#downSince ?? Date.now()));
    try {
      await Promise.race([
        this.#reached(waiting.signal),
        this.#closed.promise,
        ...(isPatient ? [] : [pause(left, waiting.signal)]),
      ]);
    } finally {
      waiting.abort();
    }
    if (this.#isClosed) throw unavailable('The job queue is closed.');
    if (!this.#isReady()) throw translateError(this.#lastError);
    return this.commands;
  }

  /** Whether Redis answers now. Never waits longer than a few seconds. */
  async ping(): Promise<void> {
    const client = await this.ready(false);
    const waiting = new AbortController();
    const late = pause(patienceMs, waiting.signal).then(() => {
      throw unavailable('Redis does not answer.');
    });
    try {
      await Promise.race([client.ping(), late]);
    } finally {
      waiting.abort();
    }
  }

  #isReady(): boolean {
    return this.commands.status === 'ready';
  }

  /** Rejects at once for what waiting does not cure: wrong credentials. */
  #reached(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const onError = (error: unknown) => {
      const translated = translateError(error);
      if (translated.code === 'BAD_CONFIGURATION') reject(translated);
    };
    const onReady = () => resolve();
    this.commands.once('ready', onReady).on('error', onError);
    signal.addEventListener('abort', () => this.commands.off('ready', onReady).off('error', onError));
    return promise;
  }

  /** Ends every connection, also where Redis does not answer. */
  close(): void {
    this.#isClosed = true;
    this.#closed.resolve();
    for (const client of [this.commands, this.#workers, ...this.#copies]) {
      // Ending one that has ended leaves a timer behind, which holds up the process for two seconds.
      if (client !== undefined && client.status !== 'end') client.disconnect();
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, Math.max(0, ms));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return promise;
}

function openClient(url: string, options: RedisOptions): Redis {
  if (!isAddress(url)) {
    throw badConfiguration(
      'The address of Redis is such as redis://user:password@host:6379/0 (or rediss:// with TLS).',
    );
  }
  const client = new Redis(url, {
    connectTimeout: patienceMs,
    retryStrategy: (times) => Math.min(longestPauseMs, 25 * 2 ** times),
    ...options,
  });
  return ignoreErrors(client);
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && ['redis:', 'rediss:'].includes(new URL(url).protocol);
}

/** Without a listener the driver prints its errors. What matters reaches the caller of each command. */
function ignoreErrors(client: Redis): Redis {
  return client.on('error', () => {});
}
