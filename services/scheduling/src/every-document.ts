import { setImmediate as turn } from 'node:timers/promises';
import type { Collection, Filter, FindOptions, StoredDocument } from '@smc/store';

/**
 * All documents that a filter finds, page after page. Others get their turn between pages: the embedded store answers at
 * once, so that a long list would otherwise keep everybody waiting to its end.
 */
export async function* everyDocument<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  filter: Filter,
  options: Pick<FindOptions, 'sort' | 'limit'> = {},
): AsyncGenerator<Doc, void, undefined> {
  let after: string | undefined;
  do {
    const wanted = { filter, limit: 500, ...options, ...(after === undefined ? {} : { after }) };
    const page = await collection.find(wanted);
    yield* page.documents;
    after = page.hasMore ? page.cursors.at(-1) : undefined;
    if (after !== undefined) await turn();
  } while (after !== undefined);
}
