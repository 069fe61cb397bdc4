import { assertName, collectionShape } from '../collection-shape.ts';
import type { Collection, CollectionDefinition, Store, StoredDocument } from '../port.ts';
import { closed } from '../refusals.ts';
import { SqliteCollection } from './collection.ts';
import type { SqliteDatabase } from './database.ts';
import { migrateStore } from './migrate.ts';
import { tablesOf } from './names.ts';
import { SqliteOutbox } from './outbox.ts';

export interface SqliteStoreOptions {
  readonly database: SqliteDatabase;
  /** The service's name; its tables begin with it, and claims and outbox are its own. */
  readonly namespace: string;
}

class SqliteStore implements Store {
  readonly outbox: SqliteOutbox;
  readonly #database: SqliteDatabase;
  readonly #namespace: string;
  readonly #collections = new Map<string, SqliteCollection<StoredDocument>>();
  #migrating: Promise<readonly string[]> = Promise.resolve([]);
  #isClosed = false;

  constructor({ database, namespace }: SqliteStoreOptions) {
    assertName('namespace', namespace);
    this.#database = database;
    this.#namespace = namespace;
    this.outbox = new SqliteOutbox(database, tablesOf(namespace, '').outbox);
    database.writeNow(() => this.outbox.createTable());
  }

  collection<Doc extends StoredDocument>(definition: CollectionDefinition<Doc>): Collection<Doc> {
    let collection = this.#collections.get(definition.name);
    if (!collection) {
      const context = {
        database: this.#database,
        shape: collectionShape(definition),
        tables: tablesOf(this.#namespace, definition.name),
      };
      collection = new SqliteCollection<StoredDocument>(context, this.outbox, () => this.#assertOpen());
      this.#collections.set(definition.name, collection);
    }
    return collection as unknown as Collection<Doc>;
  }

  migrate(): Promise<readonly string[]> {
    const run = async () => {
      this.#assertOpen();
      return migrateStore(this.#database, this.#namespace, [...this.#collections.values()]);
    };
    // One after the other; a run that failed does not stop the next one.
    this.#migrating = this.#migrating.then(run, run);
    return this.#migrating;
  }

  async ping(): Promise<void> {
    this.#assertOpen();
    this.#database.read(() => this.#database.statement('SELECT 1').get());
  }

  /** The file stays open for the other stores: whoever opened the database closes it. */
  async close(): Promise<void> {
    this.#isClosed = true;
  }

  #assertOpen(): void {
    if (this.#isClosed) throw closed();
  }
}

/** A service's store in a shared SQLite file. */
export function createSqliteStore(options: SqliteStoreOptions): Store {
  return new SqliteStore(options);
}
