import type { Collection } from '@smc/store';
import type { RankingDetails } from './ranking.ts';

/** Explanations kept in memory; one has about 100 KB. */
const capacity = 200;
/** What the store reads in one call. */
const readAtOnce = 500;

/** Explanations by id. They never change, so one that was read once needs no second look; the longest unused go first. */
export class DetailsShelf {
  readonly #collection: Collection<RankingDetails>;
  readonly #kept = new Map<string, RankingDetails>();

  constructor(collection: Collection<RankingDetails>) {
    this.#collection = collection;
  }

  /** Those that are there; one replaced a moment ago may be missing. */
  async getMany(ids: readonly string[]): Promise<ReadonlyMap<string, RankingDetails>> {
    const found = new Map<string, RankingDetails>();
    const unread: string[] = [];
    for (const id of new Set(ids)) {
      const kept = this.#kept.get(id);
      if (kept === undefined) unread.push(id);
      else found.set(id, this.#keep(kept));
    }
    for (let start = 0; start < unread.length; start += readAtOnce) {
      for (const details of await this.#collection.getMany(unread.slice(start, start + readAtOnce)))
        if (details !== undefined) found.set(details.id, this.#keep(details));
    }
    return found;
  }

  #keep(details: RankingDetails): RankingDetails {
    this.#kept.delete(details.id);
    this.#kept.set(details.id, details);
    if (this.#kept.size > capacity) {
      const oldest = this.#kept.keys().next();
      if (!oldest.done) this.#kept.delete(oldest.value);
    }
    return details;
  }
}
