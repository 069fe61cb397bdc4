import type { Job } from './port.ts';
import type { Run } from './run.ts';

/** The attempts under way in this process, found by their job. */
export class Runs<Stored extends { readonly job: Job }> {
  readonly #runs = new Map<string, Run<Stored>>();
  /** Cancelled between the commit that handed them out and their start. */
  readonly #cancelledEarly = new Set<string>();

  add(run: Run<Stored>): void {
    const key = keyOf(run.stored.job.queue, run.stored.job.id);
    this.#runs.set(key, run);
    if (this.#cancelledEarly.delete(key)) run.cancel();
  }

  remove(run: Run<Stored>): void {
    const key = keyOf(run.stored.job.queue, run.stored.job.id);
    // The next attempt may have begun already.
    if (this.#runs.get(key) !== run) return;
    this.#runs.delete(key);
    this.#cancelledEarly.delete(key);
  }

  find(queue: string, id: string): Run<Stored> | undefined {
    return this.#runs.get(keyOf(queue, id));
  }

  cancel(queue: string, id: string): void {
    const run = this.find(queue, id);
    if (run) run.cancel();
    else this.#cancelledEarly.add(keyOf(queue, id));
  }
}

/** Neither part can hold the separator. */
function keyOf(queue: string, id: string): string {
  return `${queue}:${id}`;
}
