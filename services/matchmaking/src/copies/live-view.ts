import type { Clock } from '@smc/service-kit';
import type { Collection, FindOptions, StoredDocument } from '@smc/store';
import { pagesOf } from './pages.ts';

interface Changing extends StoredDocument {
  readonly changedAt: string;
}

/**
 * A small head of every document of a collection, in memory. This process's own writes are noted at once; those of other
 * processes are read by `changedAt` at most once a second, so that a request costs no read of its own.
 */
export interface LiveView<Doc, Head> {
  get(id: string): Head | undefined;
  values(): IterableIterator<Head>;
  /** Takes the document unless a newer version is known; says whether it was taken. */
  note(document: Doc): boolean;
  /** Makes the head anew although the version is the same: something beside the document has changed. */
  renew(document: Doc): void;
  /** Reads what others wrote. `isFull` reads everything: for the start, and to mend what a clock that ran behind has hidden. */
  sync(isFull?: boolean): Promise<void>;
}

export interface LiveViewOptions<Doc extends Changing, Head> {
  readonly collection: Collection<Doc>;
  readonly clock: Clock;
  readonly headOf: (document: Doc) => Head;
  /** Told of each head that is new or was made anew. */
  readonly onHead?: (head: Head, before: Head | undefined) => void;
}

const syncEveryMs = 1_000;
/** Clocks of processes may differ by that much. */
const overlapMs = 5_000;
/** Documents read at a time: keeps each stretch of work under some milliseconds. */
const pageSize = 50;

class CollectionView<Doc extends Changing, Head> implements LiveView<Doc, Head> {
  readonly #options: LiveViewOptions<Doc, Head>;
  readonly #heads = new Map<string, { version: number; head: Head }>();
  #newest = '';
  /** When the last read that came to its end began. */
  #readAt = Number.NEGATIVE_INFINITY;
  #syncedAt = Number.NEGATIVE_INFINITY;
  #syncing: Promise<void> | undefined;

  constructor(options: LiveViewOptions<Doc, Head>) {
    this.#options = options;
  }

  get(id: string): Head | undefined {
    return this.#heads.get(id)?.head;
  }

  *values(): IterableIterator<Head> {
    for (const { head } of this.#heads.values()) yield head;
  }

  note(document: Doc): boolean {
    const known = this.#heads.get(document.id);
    if (known !== undefined && known.version >= document.version) return false;
    this.renew(document);
    return true;
  }

  renew(document: Doc): void {
    const before = this.#heads.get(document.id);
    if (before !== undefined && before.version > document.version) return;
    const head = this.#options.headOf(document);
    this.#heads.set(document.id, { version: document.version, head });
    if (document.changedAt > this.#newest) this.#newest = document.changedAt;
    this.#options.onHead?.(head, before?.head);
  }

  sync(isFull = false): Promise<void> {
    const now = this.#options.clock.now().getTime();
    // Whoever asks does not wait while everything is read once more: what is known is known.
    if (isFull && this.#readAt > Number.NEGATIVE_INFINITY) return this.#catchUp(now, true);
    if (!isFull && now - this.#syncedAt < syncEveryMs) return this.#syncing ?? Promise.resolve();
    this.#syncedAt = now;
    const before = this.#syncing ?? Promise.resolve();
    const run = before.then(() => this.#catchUp(now, isFull));
    this.#syncing = run.catch(() => {
      this.#syncedAt = Number.NEGATIVE_INFINITY;
    });
    return run;
  }

  async #catchUp(now: number, isFull: boolean): Promise<void> {
    if (isFull || this.#newest === '') await this.#read({});
    else {
      // What a burst of writes left is not read again and again while nothing is written.
      const since = Math.max(Date.parse(this.#newest), this.#readAt) - overlapMs;
      await this.#read({
        filter: { changedAt: { gte: new Date(since).toISOString() } },
        sort: [{ field: 'changedAt', direction: 'ascending' }],
      });
    }
    this.#readAt = Math.max(this.#readAt, now);
  }

  async #read(asked: Pick<FindOptions, 'filter' | 'sort'>): Promise<void> {
    for await (const page of pagesOf(this.#options.collection, { ...asked, limit: pageSize }))
      for (const document of page) this.note(document);
  }
}

export function createLiveView<Doc extends Changing, Head>(
  options: LiveViewOptions<Doc, Head>,
): LiveView<Doc, Head> {
  return new CollectionView(options);
}
