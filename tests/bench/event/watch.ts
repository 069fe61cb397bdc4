import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** What a part of an edition's life cost the server. */
export interface Watched<Value> {
  readonly value: Value;
  readonly seconds: number;
  /** 99th percentile and longest of the answers of /healthz meanwhile, in milliseconds. */
  readonly healthP99: number;
  readonly healthWorst: number;
  readonly healthAnswers: number;
  /** Resident memory at the end, in MiB. */
  readonly residentMiB: number;
}

async function mebibytes(processId: number, field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8');
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  return Math.round(Number(kibibytes) / 1024);
}

/** Watches a server from outside: what its door answers, and its memory as the kernel (Linux) counts it. */
export class ServerWatch {
  readonly #thread: Worker;
  readonly #processId: number;

  constructor(url: string, processId: number) {
    this.#processId = processId;
    this.#thread = new Worker(new URL('./health-thread.ts', import.meta.url), { workerData: { url } });
  }

  async #durations(): Promise<number[]> {
    const answer = once(this.#thread, 'message');
    // A thread's port, not a window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#thread.postMessage('durations');
    const [durations] = (await answer) as [number[]];
    return durations.sort((left, right) => left - right);
  }

  async during<Value>(work: () => Promise<Value>): Promise<Watched<Value>> {
    await this.#durations();
    const began = performance.now();
    const value = await work();
    const seconds = (performance.now() - began) / 1000;
    const durations = await this.#durations();
    return {
      value,
      seconds,
      healthP99: durations[Math.floor(durations.length * 0.99)] ?? Number.NaN,
      healthWorst: durations.at(-1) ?? Number.NaN,
      healthAnswers: durations.length,
      residentMiB: await mebibytes(this.#processId, 'VmRSS'),
    };
  }

  /** The most memory the server ever had, threads of planning included, in MiB. */
  mostMiB(): Promise<number> {
    return mebibytes(this.#processId, 'VmHWM');
  }

  async stop(): Promise<void> {
    await this.#thread.terminate();
  }
}
