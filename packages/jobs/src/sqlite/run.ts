import { SmcError } from '@smc/contracts';
import type { JobHandler, JobProgress } from '../port.ts';
import type { Outcome } from './finish.ts';
import type { StoredJob } from './rows.ts';

/** One attempt at a job in this process. */
export class Run {
  readonly stored: StoredJob;
  progress: JobProgress | undefined;
  readonly #controller = new AbortController();
  #stoppedBy: 'cancelled' | 'released' | undefined;

  constructor(stored: StoredJob) {
    this.stored = stored;
  }

  /** Never throws. Once its signal was aborted, a handler that throws has only done as it was told. */
  async work(handler: JobHandler): Promise<Outcome> {
    const { signal } = this.#controller;
    const progress = (progress: JobProgress) => {
      this.progress = { ...progress };
    };
    try {
      return { kind: 'completed', result: await handler({ job: this.stored.job, signal, progress }) };
    } catch (error) {
      return this.#stoppedBy === undefined ? { kind: 'failed', error } : { kind: this.#stoppedBy };
    }
  }

  cancel(): void {
    this.#stoppedBy = 'cancelled';
    this.#controller.abort(new SmcError('CANCELLED'));
  }

  /** The process stops. */
  stop(): void {
    this.#stoppedBy ??= 'released';
    this.#controller.abort(new SmcError('UNAVAILABLE', { message: 'The process is stopping.' }));
  }
}
