import { isSmcError } from '@smc/contracts';
import type { Collection, StoredDocument } from './port.ts';

async function eraseIfUnchanged<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  id: string,
  version: number,
): Promise<boolean> {
  try {
    await collection.erase(id, version);
    return true;
  } catch (error) {
    if (isSmcError(error, 'STALE_VERSION') || isSmcError(error, 'NOT_FOUND')) return false;
    throw error;
  }
}

/** Erases the documents whose `field` lies before `instant`, a few hundred at a time. Returns how many. */
export async function eraseBefore<Doc extends StoredDocument>(
  collection: Collection<Doc>,
  field: string,
  instant: string,
  signal: AbortSignal,
): Promise<number> {
  let erased = 0;
  for (;;) {
    const { documents } = await collection.find({ filter: { [field]: { lt: instant } }, limit: 200 });
    const results = await Promise.all(
      documents.map((document) => eraseIfUnchanged(collection, document.id, document.version)),
    );
    const count = results.filter(Boolean).length;
    erased += count;
    if (count === 0 || signal.aborted) return erased;
  }
}
