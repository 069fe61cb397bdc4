import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { closed } from '../refusals.ts';
import { translateError } from './errors.ts';

interface Operation {
  readonly run: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Longest time that one commit gathers operations, so that a flood of writes does not hold up reads. */
const sliceMs = 20;

/**
 * Lets concurrent writes share one commit, for every commit is an fsync. Operations are synchronous; each runs in a
 * savepoint of its own, so that one which throws undoes only itself; promises settle after the commit.
 */
export class GroupCommit {
  readonly #connection: DatabaseSync;
  readonly #savepoint: StatementSync;
  readonly #release: StatementSync;
  readonly #undo: StatementSync;
  #waiting: Operation[] = [];
  #isScheduled = false;
  #isClosed = false;

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
    this.#savepoint = connection.prepare('SAVEPOINT operation');
    this.#release = connection.prepare('RELEASE operation');
    this.#undo = connection.prepare('ROLLBACK TO operation');
  }

  /** Runs `operation` in the next commit. It must be free of side effects outside the database. */
  submit<Value>(operation: () => Value): Promise<Value> {
    if (this.#isClosed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ run: operation, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** Commits what waits and refuses what comes later. */
  close(): void {
    this.#isClosed = true;
    while (this.#waiting.length > 0) this.#commitSlice();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#waiting.length > 0) this.#commitSlice();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commitSlice(): void {
    const taken: Operation[] = [];
    try {
      this.#connection.exec('BEGIN IMMEDIATE');
      const settle = this.#runSlice(taken);
      this.#connection.exec('COMMIT');
      for (const each of settle) each();
    } catch (error) {
      this.#fail(taken, error);
    }
  }

  #runSlice(taken: Operation[]): (() => void)[] {
    const settle: (() => void)[] = [];
    const until = performance.now() + sliceMs;
    let next = 0;
    for (; next < this.#waiting.length && (next === 0 || performance.now() < until); next += 1) {
      const operation = this.#waiting[next] as Operation;
      taken.push(operation);
      settle.push(this.#runOne(operation));
    }
    this.#waiting = this.#waiting.slice(next);
    return settle;
  }

  #runOne({ run, resolve, reject }: Operation): () => void {
    this.#savepoint.run();
    try {
      const value = run();
      this.#release.run();
      return () => resolve(value);
    } catch (error) {
      // A full disk or a failing one makes SQLite roll back the whole transaction: then nobody's write is kept.
      if (!this.#connection.isTransaction) throw error;
      this.#undo.run();
      this.#release.run();
      return () => reject(translateError(error));
    }
  }

  #fail(taken: readonly Operation[], error: unknown): void {
    const isTaken = new Set(taken);
    this.#waiting = this.#waiting.filter((operation) => !isTaken.has(operation));
    if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
    // BEGIN itself failed: those who waited for it are told, rather than tried again without end.
    const failed = taken.length > 0 ? taken : this.#waiting.splice(0);
    for (const { reject } of failed) reject(translateError(error));
  }
}
