import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Found } from '../require-engine.ts';
import { buildMongoServer } from './build.ts';

/**
 * It answers on the threads that read its connections, by default two for each core: a ping waited behind another service's
 * scan, and a service whose connections shared a thread with one was not ready for a minute. MongoDB has a thread for each connection.
 */
const threads = 64;

/** The server that `MongoProtocolServer.java` is: documents and answers of MongoDB, kept in one file. */
export class MongoProtocolServer {
  readonly #classPath: string;
  #folder = '';
  #child: ChildProcess | undefined;
  #port = 0;

  constructor(classPath: string) {
    this.#classPath = classPath;
  }

  /** Its name, for the report. */
  readonly name = 'mongo-java-server 1.47.0';

  /** Without a database's name. */
  get uri(): string {
    return `mongodb://127.0.0.1:${this.#port}`;
  }

  /** Starts it, after a kill on the port and the data it had before, and waits until it answers. */
  async start(): Promise<void> {
    if (this.#folder === '') this.#folder = mkdtempSync(join(tmpdir(), 'smc-mongo-'));
    const file = join(this.#folder, 'data.mv');
    const options = ['-Xmx768m', `-Dio.netty.eventLoopThreads=${threads}`, '-cp', this.#classPath];
    const parameters = [...options, 'MongoProtocolServer', file, String(this.#port)];
    const child = spawn('java', parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child = child;
    const ended = once(child, 'exit').then(() => ['it ended at once']);
    const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as string[];
    const port = /^listening on (\d+)$/.exec(line ?? '')?.[1];
    if (port === undefined) throw new Error(`The MongoDB-protocol server did not start: ${line}`);
    this.#port = Number(port);
  }

  /** As if the power went. The data stays. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Neither answers nor refuses until `resume`. */
  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Ends it and removes its data. */
  async stop(): Promise<void> {
    await this.kill();
    if (this.#folder !== '') rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = '';
    this.#port = 0;
  }
}

/** A server of its own, not yet started. */
export async function findMongoProtocolServer(): Promise<Found<MongoProtocolServer>> {
  const built = await buildMongoServer();
  return 'engine' in built ? { engine: new MongoProtocolServer(built.engine.classPath) } : built;
}
