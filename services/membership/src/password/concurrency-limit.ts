import { SmcError } from '@smc/contracts';

/** Runs at most `atOnce` tasks at a time; at most `waiting` more wait, further ones are refused with `RATE_LIMITED`. */
export interface ConcurrencyLimit {
  run<Result>(task: () => Promise<Result>): Promise<Result>;
}

export function createConcurrencyLimit(atOnce: number, waiting: number): ConcurrencyLimit {
  let running = 0;
  const queue: (() => void)[] = [];

  /** A task that ends hands its place to the next in the queue, so `running` stays as it is then. */
  function release(): void {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  async function enter(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw new SmcError('RATE_LIMITED', { details: { retryAfterSeconds: 2 } });
    await new Promise<void>((resolve) => {
      queue.push(resolve);
    });
  }

  return {
    async run(task) {
      await enter();
      try {
        return await task();
      } finally {
        release();
      }
    },
  };
}
