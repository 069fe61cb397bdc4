import { ApiError } from './api-error.ts';
import { inferPrimaryKey, keyedDocuments, type StoredDocument } from './documents.ts';
import { compileFilter } from './filter.ts';
import { changeSettings, defaults, type Settings } from './settings.ts';
import { WordIndex } from './word-index.ts';

/** One index: its settings, its documents, and the words that lead to them, read again after a change. */
export class StoredIndex {
  readonly uid: string;
  readonly createdAt = new Date().toISOString();
  primaryKey: string | null;
  #settings: Settings = defaults;
  readonly #documents = new Map<string, StoredDocument>();
  #words: WordIndex | undefined;

  constructor(uid: string, primaryKey: string | null) {
    this.uid = uid;
    this.primaryKey = primaryKey;
  }

  get settings(): Settings {
    return this.#settings;
  }

  change(settings: Partial<Settings>): void {
    this.#settings = changeSettings(this.#settings, settings);
    this.#words = undefined;
  }

  documents(): StoredDocument[] {
    return [...this.#documents.values()];
  }

  get size(): number {
    return this.#documents.size;
  }

  words(): WordIndex {
    this.#words ??= new WordIndex(this.#documents.values(), this.#settings.searchableAttributes);
    return this.#words;
  }

  /**
   * All documents or, where one is bad, none.
   * @param isMerged new fields join the old ones instead of replacing the document.
   */
  add(documents: readonly StoredDocument[], primaryKey: string | undefined, isMerged: boolean): void {
    const key = this.#choosePrimaryKey(documents, primaryKey);
    for (const [id, document] of keyedDocuments(documents, key)) {
      const before = isMerged ? this.#documents.get(id) : undefined;
      this.#documents.set(id, { ...before, ...document });
    }
    this.primaryKey = key;
    this.#words = undefined;
  }

  /** @returns how many there were. */
  delete(ids: readonly string[]): number {
    const deleted = ids.filter((id) => this.#documents.delete(id)).length;
    this.#words = undefined;
    return deleted;
  }

  deleteBy(filter: unknown): number {
    const isWanted = compileFilter(filter, this.#settings.filterableAttributes);
    const ids = [...this.#documents].filter(([, document]) => isWanted(document)).map(([id]) => id);
    return this.delete(ids);
  }

  #choosePrimaryKey(documents: readonly StoredDocument[], named: string | undefined): string {
    if (named !== undefined && this.primaryKey !== null && named !== this.primaryKey) {
      const message = `Index \`${this.uid}\` already has a primary key: \`${this.primaryKey}\`.`;
      throw new ApiError('index_primary_key_already_exists', message);
    }
    return this.primaryKey ?? named ?? inferPrimaryKey(documents[0] ?? {}, this.uid);
  }
}
