/** Longest sleep, so that a clock that was set or a machine that slept is noticed. */
const defaultLongestMs = 60_000;

/** One alarm at a time; a new one replaces the old one. */
export class Timer {
  readonly #ring: () => void;
  readonly #longestMs: number;
  #handle: NodeJS.Timeout | undefined;

  constructor(ring: () => void, longestMs = defaultLongestMs) {
    this.#ring = ring;
    this.#longestMs = longestMs;
  }

  /** Rings at that time (milliseconds since 1970) or earlier; never where it is undefined. */
  setFor(time: number | undefined): void {
    this.clear();
    if (time === undefined) return;
    const wait = Math.min(this.#longestMs, Math.max(0, time - Date.now()));
    this.#handle = setTimeout(this.#ring, wait);
  }

  clear(): void {
    clearTimeout(this.#handle);
  }
}
