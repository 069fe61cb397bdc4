import type { NewEvent } from '@smc/contracts';
import { type CheckedDocument, checkDocument, checkEvents, versionAfter } from '../checked-document.ts';
import type {
  Collection,
  Filter,
  FindOptions,
  FindPage,
  GroupOptions,
  StoredDocument,
  WriteOptions,
} from '../port.ts';
import { programmingMistake } from '../refusals.ts';
import type { CollectionContext } from './context.ts';
import { erase } from './erase.ts';
import { count, find } from './find.ts';
import { findGrouped } from './find-grouped.ts';
import { get, getMany } from './get.ts';
import { insert } from './insert.ts';
import type { Entry, MongoOutbox } from './outbox.ts';
import { save } from './save.ts';

export class MongoCollection<Doc extends StoredDocument> implements Collection<Doc> {
  readonly context: CollectionContext;
  /** Set by `migrate`. */
  isReady = false;
  readonly #outbox: MongoOutbox;

  constructor(context: CollectionContext, outbox: MongoOutbox) {
    this.context = context;
    this.#outbox = outbox;
  }

  async get(id: string): Promise<Doc | undefined> {
    return this.#run(async () => (await get(this.context, id)) as Doc | undefined);
  }

  async getMany(ids: readonly string[]): Promise<readonly (Doc | undefined)[]> {
    return this.#run(async () => (await getMany(this.context, ids)) as (Doc | undefined)[]);
  }

  async find(options: FindOptions = {}): Promise<FindPage<Doc>> {
    return this.#run(async () => (await find(this.context, options)) as FindPage<Doc>);
  }

  async findGrouped(options: GroupOptions): Promise<readonly FindPage<Doc>[]> {
    return this.#run(async () => (await findGrouped(this.context, options)) as FindPage<Doc>[]);
  }

  async count(filter?: Filter): Promise<number> {
    return this.#run(() => count(this.context, filter));
  }

  async insert(document: Omit<Doc, 'version'>, options: WriteOptions = {}): Promise<Doc> {
    const next = checkDocument(this.context.shape, document, 1);
    return this.#store(next, options, (entries) => insert(this.context, next, entries));
  }

  async save(document: Doc, options: WriteOptions = {}): Promise<Doc> {
    const next = checkDocument(this.context.shape, document, versionAfter(document.version));
    return this.#store(next, options, (entries) => save(this.context, next, entries));
  }

  async erase(id: string, expectedVersion: number, options: WriteOptions = {}): Promise<void> {
    const revision = versionAfter(expectedVersion);
    await this.#write(revision, options.events, (entries) =>
      erase(this.context, id, expectedVersion, entries),
    );
  }

  async #store(
    next: CheckedDocument,
    { events }: WriteOptions,
    operation: (entries: readonly Entry[]) => Promise<void>,
  ): Promise<Doc> {
    await this.#write(next.version, events, operation);
    return JSON.parse(next.json) as Doc;
  }

  async #write(
    revision: number,
    events: readonly NewEvent[] | undefined,
    operation: (entries: readonly Entry[]) => Promise<void>,
  ): Promise<void> {
    const entries = this.#outbox.entriesOf(checkEvents(events, revision));
    await this.#run(() => operation(entries));
    if (entries.length > 0) this.#outbox.announce();
  }

  async #run<Value>(operation: () => Promise<Value>): Promise<Value> {
    this.context.connection.assertOpen();
    if (!this.isReady) {
      throw programmingMistake(`The collection ${this.context.shape.name} was used before migrate().`);
    }
    return this.context.connection.run(operation);
  }
}
