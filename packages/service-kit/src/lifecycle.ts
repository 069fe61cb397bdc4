import type { Logger } from './logger.ts';

/** Whatever is started is registered here, and stopped in reverse. */
export interface Lifecycle {
  onStop(part: string, stop: () => Promise<void> | void): void;
  /** Stops everything once, last registered first; a part that fails does not keep the others from stopping. */
  stop(): Promise<void>;
}

export function createLifecycle(logger: Logger): Lifecycle {
  const parts: { part: string; stop: () => Promise<void> | void }[] = [];
  let stopping: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    for (const { part, stop } of parts.toReversed()) {
      try {
        await stop();
      } catch (error) {
        logger.error({ part, err: error }, 'a part did not stop cleanly');
      }
    }
  }

  return {
    onStop: (part, stop) => {
      parts.push({ part, stop });
    },
    stop: () => (stopping ??= stopAll()),
  };
}
