import { entryKey } from './claims.ts';
import { contest } from './contest.ts';
import type { CollectionContext } from './context.ts';
import type { Entry } from './outbox.ts';
import { refuseOther, tombstoneUpdate, withEntries } from './write.ts';

/** Deletes it where no event of it is waiting; otherwise a tombstone keeps its events, and nothing else. */
export async function erase(
  context: CollectionContext,
  id: string,
  expectedVersion: number,
  entries: readonly Entry[],
): Promise<void> {
  const { model } = context;
  const present = { _id: id, version: expectedVersion };
  const tombstone = withEntries(tombstoneUpdate(context, [entryKey(id)]), entries);
  const waiting = entries.length > 0 ? present : { ...present, _pending: { $gt: 0 } };
  await contest(async () => {
    if (entries.length === 0) {
      const { deletedCount } = await model.deleteOne({ ...present, _pending: null });
      if (deletedCount === 1) return true;
    }
    const { matchedCount } = await model.updateOne(waiting, tombstone);
    if (matchedCount === 1) return true;
    await refuseOther(context, id, expectedVersion);
    return false;
  });
}
