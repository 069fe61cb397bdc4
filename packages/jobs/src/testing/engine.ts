import { setTimeout as sleep } from 'node:timers/promises';
import { isSmcError } from '@smc/contracts';
import { afterEach, beforeEach } from 'vitest';
import type { Job, JobQueue, JobState } from '../port.ts';

/** A real engine with data of its own, as a contract test uses it. */
export interface JobEngine {
  /** A queue on this engine's data, as a process opens it at start; one at a time. */
  openQueue(): Promise<JobQueue>;
  /** Ends as a killed process would: handlers are abandoned, nothing more is written. Then `openQueue` again. */
  crash(): Promise<void>;
  /** Closes it and removes its data. */
  dispose(): Promise<void>;
}

export interface JobQueueContract {
  /** The adapter's name, for the report. */
  readonly name: string;
  /** A fresh, empty engine. */
  readonly open: () => Promise<JobEngine>;
}

export interface Bench {
  readonly engine: JobEngine;
  /** The present queue. */
  queue: JobQueue;
}

/** A fresh engine with an open queue for each test. */
export function useQueue(open: JobQueueContract['open']): () => Bench {
  let bench: Bench | undefined;
  beforeEach(async () => {
    const engine = await open();
    bench = { engine, queue: await engine.openQueue() };
  });
  afterEach(async () => {
    await bench?.queue.close({ graceMs: 0 });
    await bench?.engine.dispose();
  });
  return () => bench as Bench;
}

/** Looks again every few milliseconds until it holds; fails the test after ten seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come true within ten seconds.');
    await sleep(3);
  }
}

/** The job, once it is in that state. */
export async function jobIn(queue: JobQueue, name: string, id: string, state: JobState): Promise<Job> {
  await until(async () => (await queue.get(name, id))?.state === state);
  return (await queue.get(name, id)) as Job;
}

/** What became of a promise: `done`, or the code of the refusal. Other errors are thrown on. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'done';
  } catch (error) {
    if (isSmcError(error)) return error.code;
    throw error;
  }
}

/** A promise and the key to it. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function gate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/** Ends when the signal aborts, by throwing its reason, as a well-behaved handler does. */
export async function untilAborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  throw signal.reason;
}
