import { getCompileCacheDir } from 'node:module';
import type { SharedMessage } from '@smc/ranking';
import { Worker } from 'node:worker_threads';
import type {
  FromWorker,
  OfferChanges,
  OfferEntry,
  RankRequest,
  ToWorker,
  WorkerSettings,
} from './messages.ts';

export interface SlotOptions {
  readonly script: URL;
  readonly settings: Omit<WorkerSettings, 'compileCacheDirectory'>;
  /** All offers, in chunks small enough to be copied without being noticed. */
  readonly load: () => AsyncIterable<readonly OfferEntry[]>;
  readonly onAnswer: (answer: FromWorker) => void;
  /** It is gone without having been asked to go. */
  readonly onLost: (error: Error) => void;
}

/** One worker thread with all offers in it. Messages reach it in the order of the calls. */
export class WorkerSlot {
  readonly #worker: Worker;
  readonly #options: SlotOptions;
  /** Everything that is sent waits for what was sent before it; the offers come first. */
  #sent: Promise<void>;
  #isGone = false;

  constructor(options: SlotOptions) {
    this.#options = options;
    this.#worker = new Worker(options.script, {
      // The parent's own flags and secrets are none of its business.
      execArgv: [],
      env: {},
      workerData: {
        ...options.settings,
        compileCacheDirectory: getCompileCacheDir(),
      } satisfies WorkerSettings,
    });
    this.#worker.on('message', options.onAnswer);
    this.#worker.on('error', (error) =>
      this.#lost(error instanceof Error ? error : new Error(String(error))),
    );
    this.#worker.on('exit', (code) => this.#lost(new Error(`The worker ended with code ${code}.`)));
    this.#sent = this.#load().catch((error: unknown) => this.#giveUp(error));
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  apply(changes: OfferChanges): void {
    this.#send({ kind: 'offers', ...changes });
  }

  /** Another worker's index. */
  share(snapshot: SharedMessage): void {
    this.#send({ kind: 'snapshot', snapshot });
  }

  rank(taskId: number, request: RankRequest): void {
    this.#send({ kind: 'rank', taskId, request });
  }

  /** Asks which of its results still hold. */
  look(): void {
    this.#send({ kind: 'look' });
  }

  async close(): Promise<void> {
    this.#isGone = true;
    await this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    this.#sent = this.#sent.then(() => this.#post(message));
  }

  #post(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    if (!this.#isGone) this.#worker.postMessage(message);
  }

  async #load(): Promise<void> {
    for await (const upsert of this.#options.load()) {
      if (this.#isGone) return;
      this.#post({ kind: 'offers', upsert, remove: [] });
    }
  }

  /** Offers that cannot be read leave a worker without a catalogue: better none than a wrong ranking. */
  #giveUp(error: unknown): void {
    this.#lost(error instanceof Error ? error : new Error(String(error)));
    void this.#worker.terminate();
  }

  #lost(error: Error): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#options.onLost(error);
  }
}
