import type { CheckedDocument } from '../checked-document.ts';
import { conflictOf } from './claims.ts';
import { contest } from './contest.ts';
import { type CollectionContext, shapeNumber } from './context.ts';
import type { Entry } from './outbox.ts';
import { refuseOther, stateUpdate, unlessTaken, withEntries } from './write.ts';

export async function save(
  context: CollectionContext,
  next: CheckedDocument,
  entries: readonly Entry[],
): Promise<void> {
  const { id } = next;
  const expected = next.version - 1;
  const filter = { _id: id, version: expected, _shape: shapeNumber(context) };
  const update = { ...withEntries(stateUpdate(context, next), entries), $inc: { version: 1 } };
  await contest(async () => {
    const result = await unlessTaken(() => context.model.updateOne(filter, update).exec());
    if (result?.matchedCount === 1) return true;
    const conflict = result === undefined ? await conflictOf(context, next) : undefined;
    if (conflict) throw conflict;
    await refuseOther(context, id, expected);
    return false;
  });
}
