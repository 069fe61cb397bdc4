import type { Redis } from 'ioredis';
import type { JobProgress } from '../port.ts';
import type { Run } from '../run.ts';
import { storedId } from './keys.ts';
import type { StoredJob } from './rows.ts';

/** Writes the progress of running jobs where other processes see it, each state of it once. */
export class ProgressWriter {
  readonly #base: string;
  readonly #written = new WeakMap<Run<StoredJob>, JobProgress>();

  /** @param base the start of the queue's keys */
  constructor(base: string) {
    this.#base = base;
  }

  async write(client: Redis, run: Run<StoredJob>): Promise<void> {
    const { progress } = run;
    if (progress === undefined || this.#written.get(run) === progress) return;
    this.#written.set(run, progress);
    await client.hset(this.#base + storedId(run.stored.job.id), 'progress', JSON.stringify(progress));
  }
}
