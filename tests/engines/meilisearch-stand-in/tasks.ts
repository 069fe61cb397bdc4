import { ApiError, type ErrorBody } from './api-error.ts';

export interface Task {
  readonly uid: number;
  indexUid: string | null;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  readonly type: string;
  details: Readonly<Record<string, unknown>>;
  error: ErrorBody | null;
  readonly enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** What a task does when its turn comes. Gives the details of its success. @throws ApiError */
export type Work = (task: Task) => Readonly<Record<string, unknown>>;

/** Writes one after another, each some time after it was accepted. They outlive the server's stops. */
export class TaskQueue {
  readonly #tasks: Task[] = [];
  readonly #waiting: { readonly task: Task; readonly work: Work }[] = [];
  readonly #delayMs: number;
  #timer: NodeJS.Timeout | undefined;
  #isHeld = true;
  #failure: { readonly code: string; readonly type: string } | undefined;

  /** @param delayMs from a task's turn to its end. */
  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  /** @returns what the server answers to the write. */
  add(type: string, indexUid: string | null, details: Task['details'], work: Work): object {
    const uid = this.#tasks.length;
    const enqueuedAt = new Date().toISOString();
    const task: Task = {
      uid,
      indexUid,
      status: 'enqueued',
      type,
      details,
      error: null,
      enqueuedAt,
      startedAt: null,
      finishedAt: null,
    };
    this.#tasks.push(task);
    this.#waiting.push({ task, work });
    this.#next();
    return { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt };
  }

  all(): readonly Task[] {
    return this.#tasks;
  }

  /** No task begins until `release`. */
  hold(): void {
    this.#isHeld = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  release(): void {
    this.#isHeld = false;
    this.#next();
  }

  /** The next task of that type fails as a server's disk or a bug would make it fail. */
  failNext(type: string, code: string): void {
    this.#failure = { type, code };
  }

  #next(): void {
    const [first] = this.#waiting;
    if (this.#isHeld || this.#timer !== undefined || first === undefined) return;
    first.task.status = 'processing';
    first.task.startedAt ??= new Date().toISOString();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#waiting.shift();
      this.#run(first.task, first.work);
      this.#next();
    }, this.#delayMs);
  }

  #run(task: Task, work: Work): void {
    try {
      this.#breakIfAsked(task);
      task.details = work(task);
      task.status = 'succeeded';
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      task.status = 'failed';
      task.error = error.body;
      if ('receivedDocuments' in task.details) task.details = { ...task.details, indexedDocuments: 0 };
    }
    task.finishedAt = new Date().toISOString();
  }

  #breakIfAsked(task: Task): void {
    const failure = this.#failure;
    if (failure === undefined || failure.type !== task.type) return;
    this.#failure = undefined;
    throw new ApiError(failure.code, 'The stand-in was told to fail this task.');
  }
}

/** A task as `GET /tasks` shows it. */
export function shownTask(task: Task): object {
  const { startedAt, finishedAt } = task;
  const isEnded = startedAt !== null && finishedAt !== null;
  const seconds = isEnded ? (Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000 : 0;
  const batchUid = task.status === 'enqueued' ? null : task.uid;
  return { ...task, batchUid, canceledBy: null, duration: isEnded ? `PT${seconds}S` : null };
}
