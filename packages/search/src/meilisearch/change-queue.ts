import type { SearchDocument } from '../port.ts';

/** The latest change by id; `undefined` is a removal. */
export type Changes = Map<string, SearchDocument | undefined>;

/** Milliseconds that a change waits for others to travel with it. */
const gathering = 10;

interface Batch {
  readonly changes: Changes;
  readonly accepted: PromiseWithResolvers<void>;
}

/**
 * Changes on their way to the server, in the order of the calls. What arrives within a few milliseconds, or while
 * something is being sent, goes out together. Nothing is kept for later: a batch that cannot be sent is refused.
 */
export class ChangeQueue {
  readonly #send: (changes: Changes) => Promise<void>;
  #waiting: Batch | undefined;
  /** Settles when everything begun is done; never rejects. */
  #done: Promise<unknown> = Promise.resolve();

  /** @param send resolves when the server has accepted the changes. */
  constructor(send: (changes: Changes) => Promise<void>) {
    this.#send = send;
  }

  /** Resolves when the server has accepted the changes. */
  add(changes: Changes): Promise<void> {
    this.#waiting ??= this.#gather();
    for (const [id, document] of changes) this.#waiting.changes.set(id, document);
    return this.#waiting.accepted.promise;
  }

  /** Does something when all changes before it are sent, and before any later one is. */
  afterAll<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#next(async () => {
      await this.#sendWaiting();
      return work();
    });
  }

  /** Resolves when everything before it is sent or refused; never rejects. */
  flushed(): Promise<void> {
    return this.afterAll(() => Promise.resolve());
  }

  #gather(): Batch {
    setTimeout(() => void this.flushed(), gathering);
    return { changes: new Map(), accepted: Promise.withResolvers() };
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#done.then(work);
    this.#done = result.catch(() => undefined);
    return result;
  }

  async #sendWaiting(): Promise<void> {
    const batch = this.#waiting;
    if (batch === undefined) return;
    this.#waiting = undefined;
    await this.#send(batch.changes).then(batch.accepted.resolve, batch.accepted.reject);
  }
}
