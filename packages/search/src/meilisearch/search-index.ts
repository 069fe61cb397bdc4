import { SmcError } from '@smc/contracts';
import { checkDocuments, idPattern } from '../check-documents.ts';
import { checkQuery } from '../check-query.ts';
import type { MeaningIndex } from '../meaning.ts';
import type { IndexDefinition, SearchDocument, SearchIndex, SearchQuery, SearchResult } from '../port.ts';
import { readAnswer, readNearness } from './answer.ts';
import { ChangeQueue, type Changes } from './change-queue.ts';
import type { Connection } from './connection.ts';
import { hasReason } from './errors.ts';
import { prepareIndex } from './prepare.ts';
import { buildMeaningQuery, buildQuery, type ServerQuery } from './query.ts';
import { type Documents, rebuildIndex } from './rebuild.ts';
import { sendChanges } from './send-changes.ts';
import { settingsFor } from './settings.ts';
import { TaskWatch } from './task-watch.ts';

/** Refusals of a search that a server gives which has lost the index, its settings or our key. */
const forgotten = [
  'index_not_found',
  'invalid_search_filter',
  'invalid_search_sort',
  'invalid_search_facets',
  'invalid_search_embedder',
  'invalid_api_key',
];

/** One index on the server. It is made and its settings are checked at the first use, and again after an outage. */
export class MeilisearchIndex implements SearchIndex {
  readonly definition: IndexDefinition;
  readonly #connection: Connection;
  readonly #uid: string;
  readonly #queue: ChangeQueue;
  readonly #tasks: TaskWatch | undefined;
  #prepared: Promise<void> | undefined;
  /** The connection's outages when it was prepared. */
  #preparedAt = -1;
  #wasPrepared = false;
  /** Settles when the last rebuild is over; never rejects. */
  #rebuilt: Promise<unknown> = Promise.resolve();
  /** Changes since the call of each rebuild that is not complete. */
  readonly #replays = new Set<Changes>();
  #isClosed = false;
  /** Only where an embedder is configured. */
  readonly similar?: MeaningIndex['similar'];

  constructor(definition: IndexDefinition, connection: Connection) {
    this.definition = definition;
    this.#connection = connection;
    this.#uid = `${connection.options.indexPrefix}${definition.name}`;
    this.#queue = new ChangeQueue((changes) => this.#send(changes));
    const { embedder } = connection.options;
    if (embedder !== undefined)
      this.similar = async (text) => {
        this.#requireOpen();
        return readNearness(await this.#ask(buildMeaningQuery(text, embedder)));
      };
    if (connection.canWrite) {
      this.#tasks = new TaskWatch(connection.writer(), this.#uid, connection.options);
    }
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    const changes: Changes = new Map();
    for (const document of checkDocuments(documents, this.definition)) {
      changes.set(document.id, document);
    }
    await this.#change(changes);
  }

  async remove(ids: readonly string[]): Promise<void> {
    // The server refuses the whole batch for an id that no document can have.
    const usable = ids.filter((id) => idPattern.test(id));
    await this.#change(new Map(usable.map((id) => [id, undefined])));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.#requireOpen();
    const checked = checkQuery(query, this.definition);
    return readAnswer(checked, await this.#ask(buildQuery(checked, this.#connection.options.embedder)));
  }

  async rebuild(documents: Documents): Promise<void> {
    this.#requireOpen();
    this.#connection.writer();
    const replay: Changes = new Map();
    this.#replays.add(replay);
    const rebuilt = this.#rebuildAfter(this.#rebuilt, documents, replay);
    this.#rebuilt = rebuilt.catch(() => undefined);
    await rebuilt;
  }

  async count(): Promise<number> {
    this.#requireOpen();
    await this.#prepare();
    return this.#connection.writer().count(this.#uid);
  }

  /** Also tells, once, of a change that the server accepted before and then failed to apply. */
  async settle(): Promise<void> {
    this.#requireOpen();
    await this.#queue.flushed();
    await this.#tasks?.settle();
  }

  /** Waits until changes that were called for are accepted or refused; a rebuild that is reading stops. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue.flushed();
    this.#tasks?.close();
  }

  async #change(changes: Changes): Promise<void> {
    this.#requireOpen();
    this.#connection.writer();
    if (changes.size === 0) return;
    for (const replay of this.#replays) {
      for (const [id, document] of changes) replay.set(id, document);
    }
    await this.#queue.add(changes);
  }

  async #send(changes: Changes): Promise<void> {
    await this.#prepare();
    const accepted = (task: number) => this.#tasks?.add(task);
    const target = { server: this.#connection.writer(), uid: this.#uid, definition: this.definition };
    await sendChanges(target, changes, accepted);
  }

  async #ask(query: ServerQuery) {
    await this.#prepare();
    try {
      return await (await this.#connection.reader()).search(this.#uid, query);
    } catch (error) {
      if (!hasReason(error, ...forgotten)) throw error;
    }
    this.#prepared = undefined;
    this.#connection.forgetReader();
    await this.#prepare();
    return this.#askAgain(query);
  }

  async #askAgain(query: ServerQuery) {
    try {
      return await (await this.#connection.reader()).search(this.#uid, query);
    } catch (error) {
      if (!hasReason(error, 'index_not_found')) throw error;
      throw new SmcError('UNAVAILABLE', { message: 'The search index has not been built yet.' });
    }
  }

  /** Once, again where it failed, and again after an outage. */
  #prepare(): Promise<void> {
    if (!this.#connection.canWrite) return Promise.resolve();
    const { outages } = this.#connection;
    if (this.#prepared !== undefined && this.#preparedAt === outages) return this.#prepared;
    this.#preparedAt = outages;
    const prepared = this.#prepareNow();
    this.#prepared = prepared;
    prepared.catch(() => {
      if (this.#prepared === prepared) this.#prepared = undefined;
    });
    return prepared;
  }

  async #prepareNow(): Promise<void> {
    const { options } = this.#connection;
    const settings = settingsFor(this.definition, options.embedder);
    const isNew = await prepareIndex(this.#connection.writer(), this.#uid, settings, options);
    if (isNew && this.#wasPrepared) {
      options.logger.error({ index: this.#uid }, 'The search index was gone and is empty now; rebuild it.');
    }
    this.#wasPrepared = true;
  }

  async #rebuildAfter(previous: Promise<unknown>, documents: Documents, replay: Changes): Promise<void> {
    const endReplay = () => void this.#replays.delete(replay);
    try {
      await previous;
      this.#requireOpen();
      await this.#prepare();
      const context = {
        server: this.#connection.writer(),
        options: this.#connection.options,
        definition: this.definition,
        uid: this.#uid,
        queue: this.#queue,
        requireOpen: () => this.#requireOpen(),
        endReplay,
      };
      await rebuildIndex(context, documents, replay);
    } finally {
      endReplay();
    }
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new SmcError('UNAVAILABLE', { message: 'The search engine is closed.' });
  }
}
