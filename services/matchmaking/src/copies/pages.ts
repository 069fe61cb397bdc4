import { setImmediate as turn } from 'node:timers/promises';
import type { Collection, FindOptions, StoredDocument } from '@smc/store';

/**
 * The documents of a collection, page after page. Between two pages everybody else has a turn: an embedded engine answers at once, so
 * that waiting for it alone would hold up the door until the last page.
 *
 * @param asked `limit`: documents a page; some milliseconds of work
 */
export async function* pagesOf<Doc extends StoredDocument>(
  collection: Pick<Collection<Doc>, 'find'>,
  asked: Omit<FindOptions, 'after'> & { readonly limit: number },
): AsyncGenerator<readonly Doc[]> {
  let after: string | undefined;
  do {
    const found = await collection.find({ ...asked, ...(after === undefined ? {} : { after }) });
    yield found.documents;
    after = found.hasMore ? found.cursors.at(-1) : undefined;
    if (after !== undefined) await turn();
  } while (after !== undefined);
}
