import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator's dashboard reads; names and labels are listed in docs/operations.md. */
export interface Metrics {
  /** Starts timing one call; the returned function takes the outcome's code. */
  startCall(service: string, procedure: string): (outcome: string) => void;
  countJob(queue: string, outcome: 'completed' | 'failed'): void;
  /** Read when the metrics are: for sizes that are cheap to ask. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls = new Histogram({
    name: 'smc_call_seconds',
    help: 'Calls of service procedures, in seconds.',
    labelNames: ['service', 'procedure', 'outcome'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const jobs = new Counter({
    name: 'smc_jobs_total',
    help: 'Jobs that ended.',
    labelNames: ['queue', 'outcome'],
    registers: [registry],
  });
  return {
    startCall: (service, procedure) => {
      const stop = calls.startTimer({ service, procedure });
      return (outcome) => {
        stop({ outcome });
      };
    },
    countJob: (queue, outcome) => jobs.inc({ queue, outcome }),
    gauge: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
