/** Tells listeners that something was appended, once for all writes of one turn of the event loop. */
export class Announcer {
  readonly #listeners = new Set<() => void>();
  #isAnnounced = false;

  /** Returns how to stop listening. */
  listen(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  announce(): void {
    if (this.#isAnnounced || this.#listeners.size === 0) return;
    this.#isAnnounced = true;
    setImmediate(() => {
      this.#isAnnounced = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
