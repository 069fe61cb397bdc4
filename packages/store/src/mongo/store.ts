import { assertName, collectionShape } from '../collection-shape.ts';
import type { Collection, CollectionDefinition, Store, StoredDocument } from '../port.ts';
import { MongoCollection } from './collection.ts';
import { MongoConnection, type MongoOptions } from './connection.ts';
import type { CollectionContext } from './context.ts';
import { migrateStore } from './migrate.ts';
import { MigrationRecord } from './migration-state.ts';
import { hasFreeKeys, mongooseSchema, topLevelFields } from './mongoose-schema.ts';
import { collectionName } from './names.ts';
import { MongoOutbox } from './outbox.ts';

export interface MongoStoreOptions extends MongoOptions {
  /** The service's name; its collections begin with it, so that all services may share one database. */
  readonly namespace: string;
}

class MongoStore implements Store {
  readonly outbox: MongoOutbox;
  readonly #connection: MongoConnection;
  readonly #namespace: string;
  readonly #record: MigrationRecord;
  readonly #collections = new Map<string, MongoCollection<StoredDocument>>();
  #migrating: Promise<readonly string[]> = Promise.resolve([]);

  constructor({ namespace, ...options }: MongoStoreOptions) {
    assertName('namespace', namespace);
    this.#namespace = namespace;
    this.#connection = new MongoConnection(options);
    this.#record = new MigrationRecord(this.#connection, namespace);
    this.outbox = new MongoOutbox(this.#connection, () =>
      [...this.#collections.values()].map(({ context }) => context.model),
    );
  }

  collection<Doc extends StoredDocument>(definition: CollectionDefinition<Doc>): Collection<Doc> {
    let collection = this.#collections.get(definition.name);
    if (!collection) {
      collection = new MongoCollection<StoredDocument>(this.#contextOf(definition), this.outbox);
      this.#collections.set(definition.name, collection);
    }
    return collection as unknown as Collection<Doc>;
  }

  #contextOf<Doc extends StoredDocument>(definition: CollectionDefinition<Doc>): CollectionContext {
    const shape = collectionShape(definition);
    const schema = mongooseSchema(shape.schema);
    return {
      connection: this.#connection,
      shape,
      model: this.#connection.model(collectionName(this.#namespace, shape.name), schema),
      fields: [...topLevelFields(shape.schema).keys()],
      hasFreeKeys: hasFreeKeys(schema),
    };
  }

  migrate(): Promise<readonly string[]> {
    const run = () =>
      this.#connection.run(() =>
        migrateStore(this.#connection, this.#namespace, this.#record, [...this.#collections.values()]),
      );
    // One after the other; a run that failed does not stop the next one.
    this.#migrating = this.#migrating.then(run, run);
    return this.#migrating;
  }

  ping(): Promise<void> {
    return this.#connection.ping();
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/**
 * A service's store in MongoDB, with a connection pool of its own. Nothing is connected before the first operation, so that
 * a process can start before its database. Throws nothing but `INTERNAL` (a mistake in our own code).
 */
export function createMongoStore(options: MongoStoreOptions): Store {
  return new MongoStore(options);
}
