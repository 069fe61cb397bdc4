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
import { type CollectionContext, parseJson } from './context.ts';
import { erase } from './erase.ts';
import { count, find } from './find.ts';
import { findGrouped } from './find-grouped.ts';
import { get, getMany } from './get.ts';
import { insert } from './insert.ts';
import type { SqliteOutbox } from './outbox.ts';
import { save } from './save.ts';

export class SqliteCollection<Doc extends StoredDocument> implements Collection<Doc> {
  readonly context: CollectionContext;
  /** Set by `migrate`. */
  isReady = false;
  readonly #outbox: SqliteOutbox;
  readonly #assertOpen: () => void;

  constructor(context: CollectionContext, outbox: SqliteOutbox, assertOpen: () => void) {
    this.context = context;
    this.#outbox = outbox;
    this.#assertOpen = assertOpen;
  }

  async get(id: string): Promise<Doc | undefined> {
    return this.#read(() => get(this.context, id) as Doc | undefined);
  }

  async getMany(ids: readonly string[]): Promise<readonly (Doc | undefined)[]> {
    return this.#read(() => getMany(this.context, ids) as (Doc | undefined)[]);
  }

  async find(options: FindOptions = {}): Promise<FindPage<Doc>> {
    return this.#read(() => find(this.context, options) as FindPage<Doc>);
  }

  async findGrouped(options: GroupOptions): Promise<readonly FindPage<Doc>[]> {
    return this.#read(() => findGrouped(this.context, options) as FindPage<Doc>[]);
  }

  async count(filter?: Filter): Promise<number> {
    return this.#read(() => count(this.context, filter));
  }

  async insert(document: Omit<Doc, 'version'>, options: WriteOptions = {}): Promise<Doc> {
    const next = checkDocument(this.context.shape, document, 1);
    return this.#store(next, options, () => insert(this.context, next));
  }

  async save(document: Doc, options: WriteOptions = {}): Promise<Doc> {
    const next = checkDocument(this.context.shape, document, versionAfter(document.version));
    return this.#store(next, options, () => save(this.context, next));
  }

  async erase(id: string, expectedVersion: number, options: WriteOptions = {}): Promise<void> {
    const revision = versionAfter(expectedVersion);
    await this.#write(revision, options.events, () => erase(this.context, id, expectedVersion));
  }

  async #store(next: CheckedDocument, { events }: WriteOptions, operation: () => void): Promise<Doc> {
    await this.#write(next.version, events, operation);
    return parseJson(next.json) as Doc;
  }

  async #write(
    revision: number,
    events: readonly NewEvent[] | undefined,
    operation: () => void,
  ): Promise<void> {
    this.#assertUsable();
    const envelopes = checkEvents(events, revision);
    await this.context.database.write(() => {
      operation();
      this.#outbox.append(envelopes);
    });
    if (envelopes.length > 0) this.#outbox.announce();
  }

  #read<Value>(operation: () => Value): Value {
    this.#assertUsable();
    return this.context.database.read(operation);
  }

  #assertUsable(): void {
    this.#assertOpen();
    if (!this.isReady) {
      throw programmingMistake(`The collection ${this.context.shape.name} was used before migrate().`);
    }
  }
}
