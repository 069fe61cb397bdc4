import type { CheckedDocument } from '../checked-document.ts';
import { alreadyExists } from '../refusals.ts';
import { conflictOf, keysOf } from './claims.ts';
import { contest } from './contest.ts';
import { type CollectionContext, shapeNumber } from './context.ts';
import type { Entry } from './outbox.ts';
import { toStored } from './stored-form.ts';
import { stateUpdate, unlessTaken, withEntries } from './write.ts';

export async function insert(
  context: CollectionContext,
  next: CheckedDocument,
  entries: readonly Entry[],
): Promise<void> {
  await contest(async () => {
    if (await insertNew(context, next, entries)) return true;
    const present = await context.model.findOne({ _id: next.id }, { _erased: 1 }).lean();
    if (present && present['_erased'] !== true) throw alreadyExists('id');
    if (present && (await revive(context, next, entries))) return true;
    const conflict = await conflictOf(context, next);
    if (conflict) throw conflict;
    return false;
  });
}

async function insertNew(
  context: CollectionContext,
  next: CheckedDocument,
  entries: readonly Entry[],
): Promise<boolean> {
  const [first] = entries;
  const stored = {
    _id: next.id,
    version: next.version,
    ...toStored(context, next),
    _keys: keysOf(context.shape, next),
    _shape: shapeNumber(context),
    ...(first && { _outbox: entries, _pending: first.sequence }),
  };
  return (await unlessTaken(() => new context.model(stored).save())) !== undefined;
}

/** The id is free again, but the events of the erased document have still to be handed on. */
async function revive(
  context: CollectionContext,
  next: CheckedDocument,
  entries: readonly Entry[],
): Promise<boolean> {
  const { $set, $unset, ...rest } = withEntries(stateUpdate(context, next), entries);
  const update = {
    ...rest,
    $set: { ...$set, version: next.version },
    $unset: { ...$unset, _erased: '' },
  };
  const filter = { _id: next.id, _erased: true };
  const result = await unlessTaken(() => context.model.updateOne(filter, update).exec());
  return result?.matchedCount === 1;
}
