import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Catalogue } from './catalogue.ts';
import { answer } from './http.ts';
import { Keys } from './keys.ts';
import type { State } from './routes.ts';
import { TaskQueue } from './tasks.ts';

export interface StandInOptions {
  readonly masterKey: string;
  /** Milliseconds from a task's turn to its end; the real server takes about 500 for any batch. 2 where absent. */
  readonly taskDelayMs?: number;
  /** Bytes of a body; 100 MB where absent, as on the real server. */
  readonly payloadLimit?: number;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** As it was understood; `undefined` where there was none, or the request was refused before it was read. */
  body?: unknown;
}

/**
 * A small Meilisearch on a loopback port: strict about what it knows, ignorant of the rest. It keeps its indexes,
 * tasks and keys in memory while it is stopped, as the real server keeps them on disk.
 */
export class StandIn {
  readonly tasks: TaskQueue;
  /** Every request since the start, in order. */
  readonly requests: SeenRequest[] = [];
  readonly #state: State;
  readonly #payloadLimit: number;
  #server: Server | undefined;
  #port = 0;
  #isMute = false;

  constructor({ masterKey, taskDelayMs = 2, payloadLimit = 100_000_000 }: StandInOptions) {
    this.tasks = new TaskQueue(taskDelayMs);
    this.#state = { keys: new Keys(masterKey), tasks: this.tasks, catalogue: new Catalogue(this.tasks) };
    this.#payloadLimit = payloadLimit;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, the second time on the same port as the first. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.#take(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, '127.0.0.1', resolve);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    this.tasks.release();
  }

  /** Breaks all connections off; accepted tasks wait for the next start. */
  async stop(): Promise<void> {
    this.tasks.hold();
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Takes requests and answers none, as a server that hangs. */
  setMute(isMute: boolean): void {
    this.#isMute = isMute;
  }

  /** Loses all indexes and keys, as a server started on an empty disk. */
  wipe(): void {
    this.#state.catalogue.clear();
    this.#state.keys.clear();
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const seen: SeenRequest = { method: request.method ?? '', path: request.url ?? '' };
    this.requests.push(seen);
    if (this.#isMute) return;
    // `answer` handles every failure but a connection that is gone.
    answer(request, response, { state: this.#state, payloadLimit: this.#payloadLimit, seen }).catch(() =>
      response.destroy(),
    );
  }
}

export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const standIn = new StandIn(options);
  await standIn.start();
  return standIn;
}
