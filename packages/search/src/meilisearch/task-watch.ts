import type { SmcError } from '@smc/contracts';
import { isUnavailable } from './errors.ts';
import type { CheckedOptions } from './options.ts';
import type { Server } from './server.ts';
import { endedTasks, untilEnded } from './tasks.ts';

/** Milliseconds between two looks at changes that nobody waits for. */
const idleLook = 1_000;

/** The changes that the server has accepted and not yet applied, and the failures that nobody was told of. */
export class TaskWatch {
  readonly #server: Server;
  readonly #index: string;
  readonly #options: CheckedOptions;
  readonly #pending = new Set<number>();
  #untold: SmcError[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(server: Server, index: string, options: CheckedOptions) {
    this.#server = server;
    this.#index = index;
    this.#options = options;
  }

  add(task: number): void {
    this.#pending.add(task);
    this.#lookLater();
  }

  /**
   * Waits for every change added before.
   * @throws SmcError of the first one that failed since anybody was told; `TIMED_OUT`, `UNAVAILABLE`.
   */
  async settle(): Promise<void> {
    const awaited = [...this.#pending];
    await untilEnded(async () => {
      const left = awaited.filter((task) => this.#pending.has(task));
      if (left.length > 0) await this.#look(left);
      return left.filter((task) => this.#pending.has(task)).length;
    }, this.#options);
    const [first] = this.#untold;
    this.#untold = [];
    if (first !== undefined) throw first;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #look(tasks: readonly number[]): Promise<void> {
    for (const [task, failure] of await endedTasks(this.#server, tasks)) {
      if (!this.#pending.delete(task) || failure === undefined) continue;
      this.#untold.push(failure);
      const { message, details } = failure;
      this.#options.logger.error({ index: this.#index, code: failure.code, ...details }, message);
    }
  }

  #lookLater(): void {
    if (this.#isClosed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#idle(), idleLook);
    this.#timer.unref();
  }

  async #idle(): Promise<void> {
    this.#timer = undefined;
    try {
      await this.#look([...this.#pending]);
    } catch (error) {
      // An outage is told by whoever asks; the tasks are still there when the server is back.
      if (!isUnavailable(error)) this.#options.logger.warn({ index: this.#index }, String(error));
    }
    if (this.#pending.size > 0) this.#lookLater();
  }
}
