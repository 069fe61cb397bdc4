import { getCompileCacheDir } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { RelevanceParts } from '../src/relevance/settings.ts';
import type { Portion, ReaderSettings, ReadPortion } from './messages.ts';

const defaultScript = new URL('./reader.ts', import.meta.url);

/**
 * A thread that reads portions. Its answers are fetched, not delivered: who builds an index is busy building and does not turn to
 * its event loop, so that `Worker`'s own events never come.
 */
export class ReaderThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  /** Portions given and not answered. */
  waiting = 0;

  constructor(parts: RelevanceParts, answers: Int32Array, script: URL = defaultScript) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(script, {
      // The parent's own flags and secrets are none of its business.
      execArgv: [],
      // Most of what reading makes is garbage at once: more room for it is memory without gain.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
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

  /** False for offers that cannot be sent, such as one with a function in it. */
  give(portion: Portion): boolean {
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#port.postMessage(portion);
    } catch {
      return false;
    }
    this.waiting++;
    return true;
  }

  /** What has been answered since the last call. */
  answers(): ReadPortion[] {
    const answers: ReadPortion[] = [];
    for (;;) {
      const next = receiveMessageOnPort(this.#port);
      if (next === undefined) return answers;
      this.waiting--;
      answers.push(next.message as ReadPortion);
    }
  }

  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}
