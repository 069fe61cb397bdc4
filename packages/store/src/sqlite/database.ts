import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync, type StatementSync } from 'node:sqlite';
import { SmcError } from '@smc/contracts';
import { closed } from '../refusals.ts';
import { type DataLock, lockDataFolder } from './data-lock.ts';
import { translateError } from './errors.ts';
import { GroupCommit } from './group-commit.ts';
import { prepareMeta } from './meta.ts';

export interface SqliteOptions {
  /** The file, or `:memory:`. Its folder is made where it is missing, and locked for this process. */
  readonly path: string;
}

/** Prepared statements kept for reuse; filters have few shapes, so this is rarely reached. */
const maximumStatements = 500;

/** Pages in one step of a backup: more than any file has. */
const wholeFile = 2 ** 31 - 1;

const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cache_size = -32768;
  PRAGMA journal_size_limit = 67108864;
`;

/**
 * One SQLite file that several services' stores and the job queue share: its connection, its group commit, its lock.
 * Only the adapters of this repository use it; nothing of it crosses a port.
 */
export class SqliteDatabase {
  readonly path: string;
  readonly #connection: DatabaseSync;
  readonly #lock: DataLock | undefined;
  readonly #commits: GroupCommit;
  readonly #statements = new Map<string, StatementSync>();
  #isClosed = false;

  constructor(path: string, connection: DatabaseSync, lock: DataLock | undefined) {
    this.path = path;
    this.#connection = connection;
    this.#lock = lock;
    this.#commits = new GroupCommit(connection);
  }

  get isOpen(): boolean {
    return !this.#isClosed;
  }

  /** The prepared statement of that text, kept for the next time. */
  statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= maximumStatements) this.#statements.clear();
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Runs a synchronous read; it sees every acknowledged write. */
  read<Value>(operation: () => Value): Value {
    if (this.#isClosed) throw closed();
    try {
      return operation();
    } catch (error) {
      throw translateError(error);
    }
  }

  /** Runs a synchronous write in the next shared commit and resolves when that is on disk. */
  write<Value>(operation: () => Value): Promise<Value> {
    return this.#commits.submit(operation);
  }

  /** Runs statements that take no parameters, for tables and indexes; inside a `write`, or before the first one. */
  define(sql: string): void {
    this.#connection.exec(sql);
  }

  /** A commit of its own, at once; for the start, when nobody else writes. */
  writeNow<Value>(operation: () => Value): Value {
    return this.read(() => {
      this.#connection.exec('BEGIN IMMEDIATE');
      try {
        const value = operation();
        this.#connection.exec('COMMIT');
        return value;
      } catch (error) {
        if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /**
   * Copies everything to a new file while the system runs; the copy is one consistent moment.
   * Throws `ALREADY_EXISTS` where the file is there, `UNAVAILABLE` where it cannot be written.
   */
  async backup(path: string): Promise<void> {
    if (this.#isClosed) throw closed();
    if (existsSync(path)) {
      throw new SmcError('ALREADY_EXISTS', { field: 'path', message: 'The backup file exists already.' });
    }
    const partial = `${path}.partial`;
    try {
      rmSync(partial, { force: true });
      await this.#copyTo(partial);
      makeDurable(partial);
      renameSync(partial, path);
    } catch (error) {
      rmSync(partial, { force: true });
      throw new SmcError('UNAVAILABLE', { message: 'The backup could not be written.', cause: error });
    }
  }

  /**
   * Through a connection of its own and in one step: that is one read transaction, which writers neither wait for nor
   * disturb. (Steps on the writing connection fail now and then when they meet a transaction.)
   */
  async #copyTo(path: string): Promise<void> {
    const isFile = this.path !== ':memory:';
    const source = isFile ? new DatabaseSync(this.path, { readOnly: true }) : this.#connection;
    try {
      await backup(source, path, { rate: wholeFile });
    } finally {
      if (isFile) source.close();
    }
  }

  /** What is wrong inside the file, one sentence each; empty where it is sound. Reads everything. */
  integrity(): readonly string[] {
    const rows = this.read(() => this.#connection.prepare('PRAGMA integrity_check').all());
    return rows.map((row) => String(row['integrity_check'])).filter((sentence) => sentence !== 'ok');
  }

  /** Commits what waits, closes the file and frees the folder. Safe to repeat. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#commits.close();
    this.#isClosed = true;
    this.#statements.clear();
    this.#connection.close();
    this.#lock?.release();
  }
}

function makeDurable(path: string): void {
  chmodSync(path, 0o600);
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Opens or makes the file. Throws `LOCKED`, `UNAVAILABLE`, `DATA_DAMAGED`, `SCHEMA_TOO_NEW`. */
export function openSqliteDatabase({ path }: SqliteOptions): SqliteDatabase {
  const lock = path === ':memory:' ? undefined : lockDataFolder(dirname(path));
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(path);
    if (path !== ':memory:') chmodSync(path, 0o600);
    connection.exec(pragmas);
    prepareMeta(connection);
    return new SqliteDatabase(path, connection, lock);
  } catch (error) {
    connection?.close();
    lock?.release();
    throw translateError(error);
  }
}
