import { SmcError } from '@smc/contracts';
import type { Job, JobHandler, JobProgress } from './port.ts';

/** How an attempt ended. */
export type Outcome =
  | { readonly kind: 'completed'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'cancelled' }
  /** The process stops: the attempt is undone and the job waits again. */
  | { readonly kind: 'released' };

/** One attempt at a job in this process; `stored` is the job as the adapter holds it. */
export class Run<Stored extends { readonly job: Job } = { readonly job: Job }> {
  readonly stored: Stored;
  progress: JobProgress | undefined;
  readonly #controller = new AbortController();
  #stoppedBy: 'cancelled' | 'released' | undefined;

  constructor(stored: Stored) {
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
