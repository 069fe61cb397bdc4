import type { Instance } from './instance/instance.ts';
import type { Snapshot } from './placement/snapshot.ts';
import type { Highs } from './selection/solver.ts';
import { TimetableCancelledError } from './errors.ts';

export type ProgressLevel = 'mutual' | 'shortfall' | 'score' | 'placement' | 'gaps' | 'tables';

export interface Progress {
  readonly level: ProgressLevel;
  readonly value: number;
  readonly bound: number;
  /** Share of this level's work done, 0..1. */
  readonly share: number;
}

/** One annealing chain as data, so that another thread can run it. */
export interface ChainTask {
  readonly instance: Instance;
  readonly pairs: Int32Array;
  readonly snapshot: Snapshot;
  readonly seed: number;
  readonly iterations: number;
  /** Milliseconds left of the time limit, Infinity for none. */
  readonly milliseconds: number;
}

export interface ChainResult {
  readonly slotOf: Int16Array;
  readonly venueOf: Int16Array;
  readonly gaps: number;
  readonly done: number;
  readonly isTimedOut: boolean;
}

/** Runs the chains that the planner does not run itself, in the order given. */
export type ChainRunner = (tasks: readonly ChainTask[]) => Promise<readonly ChainResult[]>;

export interface PlanOptions {
  /** Same seed, same instance, same iterations: same plan, on any number of cores. Default 1. */
  readonly seed?: number;
  /** Annealing steps per chain; local search, where it is needed, takes a third of that. Default by size: 4,000 per meeting, at most 8 million. */
  readonly iterations?: number;
  /** Annealing chains; the best wins. Part of what defines a plan, so never taken from the number of cores. Default 2. */
  readonly chains?: number;
  /** A second, optional stop, in seconds; needs `clock`. `stoppedBy` says when it bit. */
  readonly timeLimit?: number;
  /** Milliseconds, monotonic (`performance.now`); without it `seconds` is 0. */
  readonly clock?: () => number;
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels at the next pause; the promise rejects with `TimetableCancelledError`. */
  readonly signal?: AbortSignal;
  /** A solver to use again (`startSolver`); starting one takes about 40 ms. By default each plan starts its own. */
  readonly solver?: Highs;
  /** Where given, chains after the first run there (other threads); the result is the same. */
  readonly runChains?: ChainRunner;
}

/** Options with defaults, and the pauses in which timers, cancelling and progress get their turn. */
export class Control {
  readonly seed: number;
  readonly options: PlanOptions;
  private readonly started: number;
  isTimedOut = false;
  /** True where a search ended earlier than its steps because its part of the time was used up. */
  wasCut = false;

  constructor(options: PlanOptions) {
    this.options = options;
    this.seed = options.seed ?? 1;
    this.started = options.clock?.() ?? 0;
  }

  get seconds(): number {
    return this.options.clock ? (this.options.clock() - this.started) / 1_000 : 0;
  }

  get millisecondsLeft(): number {
    const { timeLimit, clock } = this.options;
    return timeLimit === undefined || !clock ? Infinity : timeLimit * 1_000 - (clock() - this.started);
  }

  /**
   * How much of a part of the time that is left now is used up, 0 to 1 and beyond; undefined without a time limit. A search
   * cools down by it, so that one that is cut short has still settled.
   */
  elapsed(part: number): (() => number) | undefined {
    const { clock } = this.options;
    const allotted = this.millisecondsLeft * part;
    if (!clock || allotted === Infinity) return undefined;
    const started = clock();
    return () => (clock() - started) / Math.max(1, allotted);
  }

  report(level: ProgressLevel, value: number, bound: number, share: number): void {
    this.options.onProgress?.({ level, value, bound, share });
  }

  /** Lets the event loop turn, then says whether to go on: throws where cancelled, false where time is up. */
  async pause(): Promise<boolean> {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    if (this.options.signal?.aborted) throw new TimetableCancelledError();
    if (this.millisecondsLeft <= 0) this.isTimedOut = true;
    return !this.isTimedOut;
  }
}
