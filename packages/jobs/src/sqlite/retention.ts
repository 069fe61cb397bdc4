import type { SqliteDatabase } from '@smc/store/sqlite';
import { endingsBetween, kept } from '../limits.ts';

const dropOldest = `DELETE FROM smc_jobs WHERE sequence IN (
  SELECT sequence FROM smc_jobs WHERE queue = ? AND state = ? AND ended_at IS NOT NULL
  ORDER BY ended_at DESC, sequence DESC LIMIT -1 OFFSET ?)`;

/** Keeps the number of ended jobs bounded, without a look at each ending. */
export class Retention {
  readonly #endings = new Map<string, number>();

  /** Inside the write that ended a job. */
  ended(database: SqliteDatabase, queue: string): void {
    const endings = (this.#endings.get(queue) ?? 0) + 1;
    this.#endings.set(queue, endings % endingsBetween);
    if (endings < endingsBetween) return;
    for (const [state, count] of Object.entries(kept)) {
      database.statement(dropOldest).run(queue, state, count);
    }
  }
}
