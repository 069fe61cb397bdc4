import type { Collection } from '@smc/store';
import { offerFromSolution } from '../ranking-input.ts';
import type { OfferChanges, OfferEntry } from '../worker/messages.ts';
import type { Catalogue } from './catalogue.ts';
import type { SolutionCopy } from './collections.ts';
import { pagesOf } from './pages.ts';

/** Copies read and sent at a time: some milliseconds of work on the main thread. */
const chunkSize = 50;

export interface OfferFeed {
  /** Remembers that this solution has to be sent. */
  mark(solutionId: string): void;
  /** All listed offers, in chunks: what a new worker is filled with. */
  load(): AsyncGenerator<readonly OfferEntry[]>;
  /** Sends what was marked. Without workers there is nobody to tell: a new one loads everything. */
  flush(pool: { workers(): number; apply(changes: OfferChanges): void }): Promise<void>;
}

/** Brings the offers from the copies to the worker threads. */
export function createOfferFeed(
  solutions: Collection<SolutionCopy>,
  catalogue: () => Pick<Catalogue, 'solutions' | 'organisations'>,
): OfferFeed {
  const marked = new Set<string>();

  function entryOf(copy: SolutionCopy | undefined): OfferEntry | undefined {
    const line = copy === undefined ? null : (catalogue().solutions.get(copy.id)?.line ?? null);
    if (copy === undefined || copy.solution === null || line === null) return undefined;
    const organisation = catalogue().organisations.get(copy.organisationId);
    return { offer: offerFromSolution(copy.solution, organisation), line, revision: copy.revision };
  }

  return {
    mark: (solutionId) => void marked.add(solutionId),
    async *load() {
      for await (const page of pagesOf(solutions, { limit: chunkSize }))
        yield page.map(entryOf).filter((entry) => entry !== undefined);
    },
    async flush(pool) {
      while (marked.size > 0) {
        const ids = [...marked].slice(0, chunkSize);
        for (const id of ids) marked.delete(id);
        if (pool.workers() === 0) continue;
        const entries = (await solutions.getMany(ids)).map(entryOf);
        pool.apply({
          upsert: entries.filter((entry) => entry !== undefined),
          remove: ids.filter((_, index) => entries[index] === undefined),
        });
      }
    },
  };
}
