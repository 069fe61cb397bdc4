import { SmcError } from '@smc/contracts';

/**
 * Calls of one target. After failures in a row it refuses at once, so that a target that is down costs its callers no
 * waiting and is not run down when it comes back; then one call at a time tries whether it is there again.
 */
export interface CircuitBreaker {
  /** Throws `UNAVAILABLE` (details.service) without calling while the circuit is open. */
  run<Value>(operation: () => Promise<Value>): Promise<Value>;
  readonly isOpen: boolean;
}

export interface CircuitBreakerOptions {
  /** The target's name, for the message. */
  readonly name: string;
  /** Whether an error says that the target is down; what a target answered says that it is there. */
  readonly isFailure: (error: unknown) => boolean;
  /** Failures in a row that open the circuit; 5 where absent. */
  readonly failures?: number;
  /** How long it stays open the first time, doubled with each trial that fails, up to `maximumOpenMs`. 500 and 5,000 where absent. */
  readonly openMs?: number;
  readonly maximumOpenMs?: number;
  /** Milliseconds, growing; `performance.now` where absent. */
  readonly now?: () => number;
}

/** The error of a target that cannot be reached. */
export function unreachable(name: string, cause?: unknown, more = ''): SmcError {
  const message = `The service ${name} cannot be reached now${more}.`;
  return new SmcError('UNAVAILABLE', { message, details: { service: name }, cause });
}

class Circuit implements CircuitBreaker {
  readonly #options: Required<CircuitBreakerOptions>;
  #failures = 0;
  #openings = 0;
  #openUntil = 0;
  #isTrying = false;

  constructor(options: Required<CircuitBreakerOptions>) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#openings > 0;
  }

  async run<Value>(operation: () => Promise<Value>): Promise<Value> {
    const { name, now, isFailure } = this.#options;
    const isTrial = this.isOpen;
    if (isTrial && (this.#isTrying || now() < this.#openUntil)) throw unreachable(name);
    this.#isTrying = isTrial;
    try {
      const value = await operation();
      this.#close();
      return value;
    } catch (error) {
      if (isFailure(error)) this.#failed(isTrial);
      else if (!isAbort(error)) this.#close();
      throw error;
    } finally {
      if (isTrial) this.#isTrying = false;
    }
  }

  #close(): void {
    this.#failures = 0;
    this.#openings = 0;
  }

  #failed(isTrial: boolean): void {
    this.#failures += 1;
    // Calls that began before it opened say nothing new.
    if (!isTrial && (this.isOpen || this.#failures < this.#options.failures)) return;
    const { openMs, maximumOpenMs, now } = this.#options;
    this.#openUntil = now() + Math.min(maximumOpenMs, openMs * 2 ** this.#openings);
    this.#openings += 1;
  }
}

/** The caller went away: that says nothing of the target. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  return new Circuit({
    failures: 5,
    openMs: 500,
    maximumOpenMs: 5_000,
    now: () => performance.now(),
    ...options,
  });
}
