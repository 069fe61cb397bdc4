import mongoose, { type Connection, type Model, type Schema } from 'mongoose';
import { closed } from '../refusals.ts';
import { translateError } from './errors.ts';
import type { StoredForm } from './stored-form.ts';

export interface MongoOptions {
  /** `mongodb://...`, with the database in its path. */
  readonly uri: string;
  /** How long an operation waits for a server that is down or gone, in milliseconds; 5,000 where absent. */
  readonly patience?: number;
  /** How long the server may be silent within an operation, in milliseconds; 30,000 where absent. Not for building indexes. */
  readonly operationLimit?: number;
  /** Connections at the same time; 20 where absent. */
  readonly poolSize?: number;
}

type Database = NonNullable<Connection['db']>;

/** Where the URI names no database. */
const defaultDatabase = 'solutions-meet-cities';

/**
 * One connection pool. It is opened by the first operation; a failed opening is tried again by the next one, and once it
 * was open the driver finds a lost server again by itself.
 */
export class MongoConnection {
  readonly #options: MongoOptions;
  readonly #connection: Connection = mongoose.createConnection();
  #opening: Promise<unknown> | undefined;
  #isClosed = false;

  constructor(options: MongoOptions) {
    this.#options = options;
  }

  model(name: string, schema: Schema): Model<StoredForm> {
    return this.#connection.model<StoredForm>(name, schema as Schema<StoredForm>, name);
  }

  /** Runs an operation on the open connection. Every failure comes out as an `SmcError`. */
  async run<Value>(operation: () => Promise<Value>): Promise<Value> {
    this.assertOpen();
    try {
      await this.#open();
      return await operation();
    } catch (error) {
      throw this.#isClosed ? closed() : translateError(error);
    }
  }

  /** The names of the collections that exist. */
  async collectionNames(): Promise<ReadonlySet<string>> {
    const collections = await this.#database().listCollections({}, { nameOnly: true }).toArray();
    return new Set(collections.map(({ name }) => name));
  }

  async createCollection(name: string): Promise<void> {
    await this.#database().createCollection(name);
  }

  /** For what takes as long as it takes: a connection of its own that waits for the answer. */
  async withoutLimit<Value>(operation: (database: Database) => Promise<Value>): Promise<Value> {
    const options = { ...this.#driverOptions(), socketTimeoutMS: 0, maxPoolSize: 1 };
    const connection = await mongoose.createConnection(this.#options.uri, options).asPromise();
    try {
      return await operation(databaseOf(connection));
    } finally {
      await connection.destroy();
    }
  }

  async ping(): Promise<void> {
    await this.run(() => this.#database().command({ ping: 1 }));
  }

  assertOpen(): void {
    if (this.#isClosed) throw closed();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#opening?.catch(() => undefined);
    await this.#connection.destroy();
  }

  #database(): Database {
    return databaseOf(this.#connection);
  }

  async #open(): Promise<void> {
    this.#opening ??= this.#connection.openUri(this.#options.uri, this.#driverOptions());
    const opening = this.#opening;
    try {
      await opening;
    } catch (error) {
      // Others that waited for the same attempt must not throw away the next one.
      if (this.#opening === opening) this.#opening = undefined;
      throw error;
    }
  }

  #driverOptions() {
    const { patience = 5_000, operationLimit = 30_000, poolSize = 20, uri } = this.#options;
    return {
      ...(namesDatabase(uri) ? {} : { dbName: defaultDatabase }),
      bufferCommands: false,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: patience,
      connectTimeoutMS: patience,
      socketTimeoutMS: operationLimit,
      waitQueueTimeoutMS: operationLimit,
      maxPoolSize: poolSize,
      retryReads: true,
      retryWrites: true,
      writeConcern: { w: 'majority' as const, journal: true, wtimeoutMS: operationLimit },
    };
  }
}

function databaseOf({ db }: Connection): Database {
  if (!db) throw closed();
  return db;
}

function namesDatabase(uri: string): boolean {
  return /^mongodb(?:\+srv)?:\/\/[^/?]+\/[^?]/.test(uri);
}
