import { type IndexStats, type Key, Meilisearch, type Settings, type Task } from 'meilisearch';
import type { StoredDocument } from './answer.ts';
import { keyField } from './document.ts';
import { translate } from './errors.ts';
import type { CheckedOptions } from './options.ts';
import type { ServerQuery } from './query.ts';

/** Sending a batch may take this many times as long as another request. */
const batchPatience = 6;

/** The requests we make, one method each. Every failure is an `SmcError`; writes give the number of their task. */
export class Server {
  readonly #client: Meilisearch;
  readonly #patient: Meilisearch;
  readonly #onUnavailable: () => void;

  /** @param onUnavailable is told of every request that could not be answered. */
  constructor(options: CheckedOptions, key: string, onUnavailable: () => void) {
    const { url: host, requestTimeoutMs: timeout } = options;
    this.#client = new Meilisearch({ host, apiKey: key, timeout });
    this.#patient = new Meilisearch({ host, apiKey: key, timeout: timeout * batchPatience });
    this.#onUnavailable = onUnavailable;
  }

  health(): Promise<unknown> {
    return this.#ask(this.#client.health());
  }

  /** Refused where our key is not one that may see indexes; `health` needs none. */
  checkKey(): Promise<unknown> {
    return this.#ask(this.#client.getRawIndexes({ limit: 1 }));
  }

  /** The primary key of an index; refused as `index_not_found` where there is none. */
  async primaryKey(uid: string): Promise<string | null> {
    return (await this.#ask(this.#client.getRawIndex(uid))).primaryKey ?? null;
  }

  createIndex(uid: string): Promise<number> {
    return this.#write(this.#client.createIndex(uid, { primaryKey: keyField }));
  }

  deleteIndex(uid: string): Promise<number> {
    return this.#write(this.#client.deleteIndex(uid));
  }

  swapIndexes(one: string, other: string): Promise<number> {
    return this.#write(this.#client.swapIndexes([{ indexes: [one, other], rename: false }]));
  }

  settings(uid: string): Promise<Settings> {
    return this.#ask(this.#client.index(uid).getSettings());
  }

  changeSettings(uid: string, settings: Settings): Promise<number> {
    return this.#write(this.#client.index(uid).updateSettings(settings));
  }

  async count(uid: string): Promise<number> {
    const stats: IndexStats = await this.#ask(this.#client.index(uid).getStats());
    return stats.numberOfDocuments;
  }

  /** @param documents each already in JSON. */
  addDocuments(uid: string, documents: readonly string[]): Promise<number> {
    const body = `[${documents.join(',')}]`;
    const options = { primaryKey: keyField };
    return this.#write(this.#patient.index(uid).addDocumentsFromString(body, 'application/json', options));
  }

  deleteDocuments(uid: string, keys: readonly string[]): Promise<number> {
    return this.#write(this.#patient.index(uid).deleteDocuments([...keys]));
  }

  /** The tasks with these numbers, at most 100; those the server does not know are left out. */
  async tasks(uids: readonly number[]): Promise<readonly Task[]> {
    return (await this.#ask(this.#client.tasks.getTasks({ uids: [...uids], limit: uids.length }))).results;
  }

  search(uid: string, query: ServerQuery) {
    return this.#ask(this.#client.index<StoredDocument>(uid).search(query.words, query.parameters));
  }

  async keys(): Promise<readonly Key[]> {
    return (await this.#ask(this.#client.getKeys({ limit: 1_000 }))).results;
  }

  createKey(name: string, indexes: readonly string[]): Promise<Key> {
    return this.#ask(
      this.#client.createKey({ name, actions: ['search'], indexes: [...indexes], expiresAt: null }),
    );
  }

  async #write(request: Promise<{ taskUid: number }>): Promise<number> {
    return (await this.#ask(request)).taskUid;
  }

  async #ask<Answer>(request: Promise<Answer>): Promise<Answer> {
    try {
      return await request;
    } catch (error) {
      const translated = translate(error);
      if (translated.code === 'UNAVAILABLE') this.#onUnavailable();
      throw translated;
    }
  }
}
