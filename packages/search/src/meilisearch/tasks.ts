import { setTimeout as delay } from 'node:timers/promises';
import type { SmcError } from '@smc/contracts';
import type { Task } from 'meilisearch';
import { lostTask, taskFailure, tasksTooSlow } from './errors.ts';
import type { Server } from './server.ts';

/** Tasks asked for in one request; their numbers are in its address. */
const askedAtOnce = 100;
/** Milliseconds between two looks. */
const firstLook = 5;
const longestWait = 200;

export interface TaskLimits {
  /** Milliseconds without any task finishing. */
  readonly taskTimeoutMs: number;
}

/** How the tasks that have ended did so: a failure, or `undefined` for a success. */
export async function endedTasks(
  server: Server,
  uids: readonly number[],
): Promise<ReadonlyMap<number, SmcError | undefined>> {
  const asked = uids.slice(0, askedAtOnce);
  if (asked.length === 0) return new Map();
  const known = new Map((await server.tasks(asked)).map((task) => [task.uid, task]));
  return new Map(
    asked
      .map((uid) => [uid, known.get(uid)] as const)
      .filter(([, task]) => task?.status !== 'enqueued' && task?.status !== 'processing')
      .map(([uid, task]) => [uid, failureOf(uid, task)]),
  );
}

function failureOf(uid: number, task: Task | undefined): SmcError | undefined {
  if (task === undefined) return lostTask(uid);
  return task.status === 'succeeded' ? undefined : taskFailure(uid, task.type, task.error);
}

/**
 * Looks again and again until `look` says that nothing is left, at first soon, then more seldom.
 * @param look gives how many tasks are left.
 * @throws SmcError `TIMED_OUT` when none ends for the time allowed; what `look` throws.
 */
export async function untilEnded(look: () => Promise<number>, limits: TaskLimits): Promise<void> {
  let wait = firstLook;
  let least = Number.POSITIVE_INFINITY;
  let progress = performance.now();
  for (let left = await look(); left > 0; left = await look()) {
    if (left < least) progress = performance.now();
    least = Math.min(least, left);
    if (performance.now() - progress > limits.taskTimeoutMs) throw tasksTooSlow();
    await delay(wait);
    wait = Math.min(wait * 1.5, longestWait);
  }
}

/** Waits for tasks of our own making. @throws SmcError of the first that failed, when all have ended. */
export async function awaitTasks(server: Server, uids: readonly number[], limits: TaskLimits): Promise<void> {
  const left = new Set(uids);
  const failures: SmcError[] = [];
  await untilEnded(async () => {
    for (const [uid, failure] of await endedTasks(server, [...left])) {
      left.delete(uid);
      if (failure !== undefined) failures.push(failure);
    }
    return left.size;
  }, limits);
  const [first] = failures;
  if (first !== undefined) throw first;
}
