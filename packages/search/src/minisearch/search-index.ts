import { setImmediate as nextTurn } from 'node:timers/promises';
import { SmcError } from '@smc/contracts';
import { checkDocument, checkDocuments } from '../check-documents.ts';
import { checkQuery } from '../check-query.ts';
import type { IndexDefinition, SearchDocument, SearchIndex, SearchQuery, SearchResult } from '../port.ts';
import { Content } from './content.ts';
import { type SynonymTable, synonymTableOf } from './synonyms.ts';

/** Documents indexed before other work gets a turn: about 5 ms of short texts. */
const turnSize = 50;

/** The latest change by id; `undefined` is a removal. */
type Changes = Map<string, SearchDocument | undefined>;

/** One index: changes are applied one after another in the order of the calls; readers never wait for them. */
export class MiniSearchIndex implements SearchIndex {
  readonly definition: IndexDefinition;
  readonly #synonyms: SynonymTable;
  #content: Content;
  /** Settles when the last accepted change is applied; never rejects. */
  #applied: Promise<unknown> = Promise.resolve();
  /** Settles when the last rebuild is over; never rejects. */
  #rebuilt: Promise<unknown> = Promise.resolve();
  /** Changes since the call of each rebuild that is not complete. */
  readonly #replays = new Set<Changes>();
  #isClosed = false;

  constructor(definition: IndexDefinition) {
    this.definition = definition;
    this.#synonyms = synonymTableOf(definition.synonyms ?? []);
    this.#content = new Content(definition, this.#synonyms);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    const changes: Changes = new Map();
    for (const document of checkDocuments(documents, this.definition)) changes.set(document.id, document);
    await this.#change(changes);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#change(new Map(ids.map((id) => [id, undefined])));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.#requireOpen();
    return this.#content.search(checkQuery(query, this.definition));
  }

  async rebuild(documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>): Promise<void> {
    this.#requireOpen();
    const replay: Changes = new Map();
    this.#replays.add(replay);
    const rebuilt = this.#rebuildAfter(this.#rebuilt, documents, replay);
    this.#rebuilt = rebuilt.catch(() => undefined);
    await rebuilt;
  }

  async count(): Promise<number> {
    this.#requireOpen();
    return this.#content.size;
  }

  async settle(): Promise<void> {
    this.#requireOpen();
    await this.#applied;
  }

  /** Waits for accepted changes; a rebuild that is still reading stops at its next document with `UNAVAILABLE`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#applied;
    this.#content = new Content(this.definition, this.#synonyms);
  }

  async #change(changes: Changes): Promise<void> {
    this.#requireOpen();
    for (const replay of this.#replays) {
      for (const [id, document] of changes) replay.set(id, document);
    }
    await this.#enqueue(() => this.#apply(changes, this.#content));
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#applied.then(work);
    this.#applied = done.catch(() => undefined);
    return done;
  }

  async #apply(changes: Changes, content: Content): Promise<void> {
    let turn = 0;
    for (const [id, document] of changes) {
      if (document === undefined) content.remove(id);
      else content.put(document);
      turn += 1;
      if (turn % turnSize === 0) await nextTurn();
    }
  }

  async #rebuildAfter(
    previous: Promise<unknown>,
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    replay: Changes,
  ): Promise<void> {
    try {
      await previous;
      const next = await this.#collect(documents);
      await this.#enqueue(() => this.#swap(next, replay));
    } finally {
      this.#replays.delete(replay);
    }
  }

  async #collect(documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>): Promise<Content> {
    const next = new Content(this.definition, this.#synonyms);
    let position = 0;
    for await (const document of documents) {
      this.#requireOpen();
      next.put(checkDocument(document, this.definition, position));
      position += 1;
      if (position % turnSize === 0) await nextTurn();
    }
    return next;
  }

  async #swap(next: Content, replay: Changes): Promise<void> {
    this.#requireOpen();
    this.#replays.delete(replay);
    await this.#apply(replay, next);
    this.#content = next;
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new SmcError('UNAVAILABLE', { message: 'The search engine is closed.' });
  }
}
