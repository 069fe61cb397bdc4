import { getCompileCacheDir } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { toMessage } from '../src/compiled/shared-memory.ts';
import type { RankedPlace, RankerSettings } from './messages.ts';

const defaultScript = new URL('./ranker.ts', import.meta.url);

export interface RankerTask extends Omit<RankerSettings, 'snapshot' | 'port' | 'compileCacheDirectory'> {
  readonly snapshot: { readonly bytes: SharedArrayBuffer; readonly data: string };
}

/** A thread that ranks whatever need is next. Its answers are fetched, not delivered: who waits for them ranks too. */
export class RankerThread<Answer> {
  readonly #worker: Worker;
  readonly #port: MessagePort;

  constructor({ snapshot, ...task }: RankerTask, script: URL = defaultScript) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(script, {
      // The parent's own flags and secrets are none of its business.
      execArgv: [],
      env: {},
      workerData: {
        ...task,
        snapshot: { message: toMessage(snapshot.bytes), data: snapshot.data },
        port: port2,
        compileCacheDirectory: getCompileCacheDir(),
      } satisfies RankerSettings,
      transferList: [port2],
    });
    // What it leaves undone is ranked by who waits for it.
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
  }

  /** What has been answered since the last call. */
  *answers(): Generator<RankedPlace<Answer>> {
    for (let next = receiveMessageOnPort(this.#port); next; next = receiveMessageOnPort(this.#port))
      yield next.message as RankedPlace<Answer>;
  }

  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}
