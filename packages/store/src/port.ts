import type { EventEnvelope, NewEvent } from '@smc/contracts';
import type { z } from 'zod';

/**
 * The document store: aggregates with a version, found by declared fields, written together with their events and claims.
 *
 * The atomic unit is ONE document plus its outbox entries plus its claims. On purpose not here: multi-document
 * transactions, joins, server-side scripts. No connection, driver or session type crosses this port. Every refusal is an
 * `SmcError`; a resolved promise means the write is on disk.
 */
export interface Store {
  /**
   * The collection of that definition; the same object for the same name. Declare every collection before `migrate`:
   * a definition that cannot work throws `INTERNAL` here, and so does using the collection before `migrate`.
   */
  collection<Doc extends StoredDocument>(definition: CollectionDefinition<Doc>): Collection<Doc>;
  readonly outbox: Outbox;
  /**
   * Creates tables, columns and indexes, drops those that are no longer declared, and runs the numbered migrations that are
   * due. Safe to repeat; goes on where it was interrupted. Says what it changed. Throws `SCHEMA_TOO_NEW` where newer
   * software wrote the data, `ALREADY_EXISTS` where a newly unique field is not, `VALIDATION_FAILED` naming a document that
   * does not fit after its migrations.
   */
  migrate(): Promise<readonly string[]>;
  /** Resolves when the engine answers; throws `UNAVAILABLE` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Every stored document. `claims` are keys that at most one document of the same collection may hold at a time (a wider
 * promise would need a second place to write to, and with it a transaction).
 */
export interface StoredDocument {
  readonly id: string;
  readonly version: number;
  readonly claims?: readonly string[] | undefined;
}

export interface CollectionDefinition<Doc extends StoredDocument> {
  /** Kebab-case, unique in the store: `challenges`. */
  readonly name: string;
  /**
   * Describes the stored shape, whole. Writes are checked against it: unknown or wrong fields throw `VALIDATION_FAILED`, as
   * do ids other than `[A-Za-z0-9_-]{1,64}`. A document above 8 MiB of JSON throws `TOO_LARGE`.
   */
  readonly schema: z.ZodType<Doc>;
  /** Fields (dotted paths) that `find` may filter and sort by, one list per index, in index order. Array fields allow `contains` only, alone in their list. They are scalars (or arrays of them) in `schema`, and no mixture of booleans with numbers or texts. */
  readonly indexes: readonly (readonly string[])[];
  /** Scalar fields that are unique over the collection where present (null and missing are free); `find` may filter and sort by them too. A second holder throws `ALREADY_EXISTS` naming the field. */
  readonly unique?: readonly string[];
  /** Append-only, numbered from 1 by position: upgrades of documents stored in an older shape. */
  readonly migrations?: readonly DocumentMigration[];
}

export interface DocumentMigration {
  /** Says what it does, in the past tense, for the operator's log. */
  readonly describe: string;
  readonly up: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

export type Scalar = string | number | boolean | null;

/** `null` means null or missing; `not` finds those too, unless it is `not: null`. `in` takes 5,000 values. `contains` looks into an array of scalars. Ranges compare strings by code point and never match null. */
export type Condition =
  | Scalar
  | { readonly in: readonly Scalar[] }
  | { readonly not: Scalar }
  | { readonly contains: Exclude<Scalar, null> }
  | {
      readonly gt?: string | number;
      readonly gte?: string | number;
      readonly lt?: string | number;
      readonly lte?: string | number;
    };

/** All conditions hold. Keys are declared fields, `id` or `version`; anything else throws `BAD_FILTER`. */
export type Filter = Readonly<Record<string, Condition>>;

export interface SortKey {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

export interface FindOptions {
  readonly filter?: Filter;
  /** Ties, and documents without the field (first ascending, last descending), are ordered by id in the last key's direction. Default: by id. */
  readonly sort?: readonly SortKey[];
  /** 1 to 500, otherwise `VALIDATION_FAILED`; 50 where absent. */
  readonly limit?: number;
  /** A cursor of an earlier page with the same filter and sort; otherwise `BAD_CURSOR`. */
  readonly after?: string;
}

export interface FindPage<Doc> {
  readonly documents: readonly Doc[];
  /** One per document: pass it as `after` to continue behind that document. */
  readonly cursors: readonly string[];
  readonly hasMore: boolean;
}

export interface GroupOptions extends Omit<FindOptions, 'after'> {
  /** The declared scalar field to group by. */
  readonly by: string;
  /** At most 500 values; one group comes back for each, in this order, empty where nothing matches. */
  readonly values: readonly string[];
}

export interface WriteOptions {
  /** Written to the outbox in the same atomic step, with the document's new version as revision. */
  readonly events?: readonly NewEvent[];
}

export interface Collection<Doc extends StoredDocument> {
  get(id: string): Promise<Doc | undefined>;
  /** In the order of `ids` (at most 500, otherwise `TOO_MANY`), `undefined` where there is none. */
  getMany(ids: readonly string[]): Promise<readonly (Doc | undefined)[]>;
  find(options?: FindOptions): Promise<FindPage<Doc>>;
  /**
   * The first `limit` documents of each group, in one round trip where the engine can. Each page, cursors included, is what
   * `find` gives with `by: value` added to the filter, so that `find` continues a group. `by` in the filter throws `BAD_FILTER`.
   */
  findGrouped(options: GroupOptions): Promise<readonly FindPage<Doc>[]>;
  count(filter?: Filter): Promise<number>;
  /** Stores it with version 1. Throws `ALREADY_EXISTS` (id or unique field), `CLAIM_TAKEN` (details.claim), `VALIDATION_FAILED`. */
  insert(document: Omit<Doc, 'version'>, options?: WriteOptions): Promise<Doc>;
  /**
   * Stores it if its present version is `document.version`, which then grows by one. Throws `STALE_VERSION`
   * (details.present), `NOT_FOUND`, `ALREADY_EXISTS` (unique field), `CLAIM_TAKEN`, `VALIDATION_FAILED`; then nothing has changed.
   */
  save(document: Doc, options?: WriteOptions): Promise<Doc>;
  /** Removes it and frees its claims; its events are still delivered. Throws as `save`. */
  erase(id: string, expectedVersion: number, options?: WriteOptions): Promise<void>;
}

export interface OutboxEntry {
  readonly event: EventEnvelope;
}

/** Events that were written and not yet handed on. Only the relay uses it. */
export interface Outbox {
  /** The oldest entries, at most `limit`, those of one document in the order of its versions. They stay until acknowledged. */
  pending(limit: number): Promise<readonly OutboxEntry[]>;
  /** Forgets these; never changes a document's version. Unknown ids are ignored. */
  acknowledge(eventIds: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** Called (coalesced) after a write of this process put something in; it must not throw. Returns how to stop listening. */
  onAppended(listener: () => void): () => void;
}
