import type { Collection, Filter, StoredDocument } from '@smc/store';

/** All documents that a filter finds, page after page. */
export async function* everyDocument<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  filter: Filter,
): AsyncGenerator<Doc, void, undefined> {
  let after: string | undefined;
  do {
    const page = await collection.find({ filter, limit: 500, ...(after === undefined ? {} : { after }) });
    yield* page.documents;
    after = page.hasMore ? page.cursors.at(-1) : undefined;
  } while (after !== undefined);
}
