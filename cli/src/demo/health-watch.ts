import { pause } from '../terminal/cancellation.ts';

const everyMs = 20;

export interface HealthWatch {
  /** Ends the watch: the 99th percentile of the answers' milliseconds. */
  stop(): Promise<number>;
}

/** Asks /healthz again and again, as a load balancer would while the system is busy. */
export function watchHealth(url: string): HealthWatch {
  const durations: number[] = [];
  let isStopped = false;
  const watching = (async () => {
    while (!isStopped) {
      const startedAt = performance.now();
      const response = await fetch(`${url}/healthz`);
      await response.arrayBuffer();
      durations.push(performance.now() - startedAt);
      await pause(everyMs);
    }
  })();
  return {
    async stop() {
      isStopped = true;
      await watching;
      const ordered = durations.sort((a, b) => a - b);
      return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * 0.99))] ?? 0;
    },
  };
}
