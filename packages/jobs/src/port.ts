/**
 * The job queue: durable work, at least once, with attempts, delay, schedule, progress, cancel and dead letters.
 *
 * On purpose not here: flows of more than two levels, priorities between queues, results as a message bus. Words of one engine do not cross.
 * Handlers must be idempotent: a job whose process died is handed out again. Attempts that died so are begun (`attempt`
 * counts them) but use up none of `maxAttempts`; after 50 of them the job is a dead letter. Neither do attempts that fail
 * because something is away (`UNAVAILABLE`, `TIMED_OUT`): such a job is tried again at least once a minute for five days.
 */
export interface JobQueue {
  /**
   * Puts a job in the queue; resolved means on disk. An id that the queue still knows (in any state) is not put in
   * twice: the existing job is returned. Known are all jobs that have not ended, at least the last 1,000 completed and 1,000
   * cancelled of each queue, and the last 10,000 dead letters. Ids and queue names match `[A-Za-z0-9_-]{1,200}` and an id is not all digits; otherwise `VALIDATION_FAILED`.
   */
  enqueue(queue: string, data: JobData, options?: EnqueueOptions): Promise<Job>;
  /** Many at once (at most 10,000, otherwise `TOO_MANY`), one durable write. */
  enqueueMany(
    queue: string,
    jobs: readonly { data: JobData; options?: EnqueueOptions }[],
  ): Promise<readonly Job[]>;
  /**
   * Puts in a job that waits for others, and those others, in one durable write. It is handed out once every child has ended, in
   * whatever way: completed, failed for good or cancelled; its handler looks what became of them. Where the job is known already,
   * nothing is put in. A child that is known already is not put in twice; it is waited for unless it has ended or belongs to
   * another flow. Cancelling the job leaves its children; trying it again does not wait for them anew. At most 10,000
   * children, otherwise `TOO_MANY`.
   */
  enqueueFlow(queue: string, flow: JobFlow): Promise<Job>;
  /** Starts handing out jobs of this queue in this process. */
  process(queue: string, handler: JobHandler, options?: ProcessOptions): JobWorker;
  /** Puts `data` in the queue at each due time; a schedule with the same id is replaced, and keeps its next time where it says the same. Missed times collapse into one run; a time that comes while the job of an earlier one still waits (nobody works, or something is away) is missed too. Ids have at most 150 characters. */
  schedule(queue: string, scheduleId: string, every: Schedule, data: JobData): Promise<void>;
  unschedule(queue: string, scheduleId: string): Promise<void>;
  get(queue: string, id: string): Promise<Job | undefined>;
  /** Newest first; `state: 'failed'` are the dead letters. `after` is the last id of the page before. */
  list(
    queue: string,
    options?: { state?: JobState; limit?: number; after?: string },
  ): Promise<readonly Job[]>;
  counts(queue: string): Promise<Readonly<Record<JobState, number>>>;
  /** Queues that hold or held a job, by name. */
  queues(): Promise<readonly string[]>;
  /** A waiting or delayed job becomes cancelled at once; an active one has its signal aborted, and is cancelled when its handler then throws (completed where it returns). False where it had ended already. `NOT_FOUND` for an unknown id. */
  cancel(queue: string, id: string): Promise<boolean>;
  /** A failed or cancelled job waits again, its attempts counted anew. `FORBIDDEN_TRANSITION` in other states. */
  retry(queue: string, id: string): Promise<void>;
  ping(): Promise<void>;
  /** Stops handing out, waits for running handlers (their signals abort after `graceMs`, default 10,000; a job that was stopped so waits again and loses no attempt), and lets go of the engine. */
  close(options?: { graceMs?: number }): Promise<void>;
}

export interface JobFlow {
  readonly data: JobData;
  readonly options?: Omit<EnqueueOptions, 'delayMs'>;
  readonly children: readonly FlowChild[];
}

/** A job that another one waits for; in any queue. */
export interface FlowChild {
  readonly queue: string;
  readonly data: JobData;
  readonly options?: EnqueueOptions;
}

/** Plain JSON, at most 1 MiB when serialised; larger throws `TOO_LARGE`. */
export type JobData = Readonly<Record<string, unknown>>;

/** `waiting` is also a job whose children have not all ended. */
export type JobState = 'waiting' | 'delayed' | 'active' | 'completed' | 'failed' | 'cancelled';

export interface Job {
  readonly id: string;
  readonly queue: string;
  readonly state: JobState;
  readonly data: JobData;
  /** Attempts begun. */
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly enqueuedAt: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly dueAt: string;
  readonly progress?: JobProgress;
  /** What the handler returned, once completed. */
  readonly result?: unknown;
  /** The last failure: a code of the errors table and a sentence, never a stack. */
  readonly error?: { readonly code: string; readonly message: string };
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly message?: string;
}

export interface EnqueueOptions {
  /** Made up where absent. */
  readonly id?: string;
  readonly delayMs?: number;
  /** 1 to 100; 5 where absent. After the last failure that counts the job is a dead letter. */
  readonly attempts?: number;
  readonly backoff?: Backoff;
}

/** Waiting time before attempt n+1: `ms`, or ms * 2^(n-1), at most one hour; a minute where something is away. Default: exponential from 1,000 ms. */
export interface Backoff {
  readonly kind: 'fixed' | 'exponential';
  readonly ms: number;
}

/** `everyMs` from 10; `cron` has five fields (minute to day of week) and an IANA time zone. Otherwise `VALIDATION_FAILED`. */
export type Schedule = { readonly everyMs: number } | { readonly cron: string; readonly timeZone: string };

export interface JobContext {
  readonly job: Job;
  /** Aborts when the job is cancelled or the process must stop; a handler on long work looks at it. */
  readonly signal: AbortSignal;
  /** Kept in memory and shown by `get`, about half a second later in other processes; may be lost with the process. */
  readonly progress: (progress: JobProgress) => void;
}

/** Returning completes the job with that (JSON) result; throwing fails the attempt. `SmcError`s keep their code; others become `INTERNAL`. */
export type JobHandler = (context: JobContext) => Promise<unknown>;

export interface ProcessOptions {
  /** Jobs of this queue at the same time in this process; 1 where absent. */
  readonly concurrency?: number;
  /** Told of unexpected failures (not `SmcError`s), for the log. */
  readonly onError?: (error: unknown, job: Job) => void;
}

export interface JobWorker {
  readonly queue: string;
  close(options?: { graceMs?: number }): Promise<void>;
}
