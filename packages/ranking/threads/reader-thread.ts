import { getCompileCacheDir } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { RelevanceParts } from '../src/relevance/settings.ts';
import type { Portion, ReaderSettings, ReadPortion } from './messages.ts';

/**
 * A thread that reads portions. Its answers are fetched, not delivered: who builds an index is busy building and does not turn to
 * its event loop, so that `Worker`'s own events never come.
 */
export class ReaderThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  /** Portions given and not answered. */
  waiting = 0;

  constructor(parts: RelevanceParts, answers: Int32Array) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(new URL('./reader.ts', import.meta.url), {
      // The parent's own flags and secrets are none of its business.
      execArgv: [],
      env: {},
      workerData: {
        parts,
        port: port2,
        answers,
        compileCacheDirectory: getCompileCacheDir(),
      } satisfies ReaderSettings,
      transferList: [port2],
    });
    // What it leaves undone is read by who gave it.
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
  }

  give(portion: Portion): void {
    this.waiting++;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#port.postMessage(portion);
  }

  /** What has been answered since the last call. */
  answers(): ReadPortion[] {
    const answers: ReadPortion[] = [];
    for (;;) {
      const next = receiveMessageOnPort(this.#port) as { message: ReadPortion } | undefined;
      if (next === undefined) return answers;
      this.waiting--;
      answers.push(next.message);
    }
  }

  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}
