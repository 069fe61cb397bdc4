import type { EventEnvelope } from '@smc/contracts';
import { Announcer } from '../announcer.ts';
import type { Outbox, OutboxEntry } from '../port.ts';
import { checkPendingLimit } from '../query.ts';
import { parseJson } from './context.ts';
import type { SqliteDatabase } from './database.ts';
import { indexName, quote } from './names.ts';

/** Entries are numbered in the order of their commits; the numbers are never used again. */
export class SqliteOutbox implements Outbox {
  readonly #database: SqliteDatabase;
  readonly #table: string;
  readonly #index: string;
  readonly #announcer = new Announcer();

  constructor(database: SqliteDatabase, table: string) {
    this.#database = database;
    this.#table = quote(table);
    this.#index = quote(indexName(table, ['event']));
  }

  createTable(): void {
    this.#database.define(`
      CREATE TABLE IF NOT EXISTS ${this.#table}
        (sequence INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, event TEXT NOT NULL) STRICT;
      CREATE INDEX IF NOT EXISTS ${this.#index} ON ${this.#table} (event_id);
    `);
  }

  /** Inside the savepoint of the document's write. */
  append(events: readonly string[]): void {
    const sql = `INSERT INTO ${this.#table} (event_id, event) VALUES (json_extract(?1, '$.id'), ?1)`;
    for (const event of events) this.#database.statement(sql).run(event);
  }

  async pending(limit: number): Promise<readonly OutboxEntry[]> {
    checkPendingLimit(limit);
    const sql = `SELECT event FROM ${this.#table} ORDER BY sequence LIMIT ?`;
    const rows = this.#database.read(() => this.#database.statement(sql).all(limit));
    return rows.map((row) => ({ event: parseJson(row['event']) as EventEnvelope }));
  }

  async acknowledge(eventIds: readonly string[]): Promise<void> {
    if (eventIds.length === 0) return;
    const sql = `DELETE FROM ${this.#table} WHERE event_id IN (SELECT value FROM json_each(?))`;
    await this.#database.write(() => this.#database.statement(sql).run(JSON.stringify(eventIds)));
  }

  async count(): Promise<number> {
    const sql = `SELECT count(*) AS count FROM ${this.#table}`;
    return this.#database.read(() => Number(this.#database.statement(sql).get()?.['count']));
  }

  onAppended(listener: () => void): () => void {
    return this.#announcer.listen(listener);
  }

  /** After the commit. */
  announce(): void {
    this.#announcer.announce();
  }
}
