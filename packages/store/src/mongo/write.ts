import type { UpdateQuery } from 'mongoose';
import type { CheckedDocument } from '../checked-document.ts';
import { notFound, schemaTooNew, staleVersion } from '../refusals.ts';
import { keysOf } from './claims.ts';
import { type CollectionContext, shapeNumber } from './context.ts';
import { isDuplicateKey } from './errors.ts';
import type { Entry } from './outbox.ts';
import { type StoredForm, toStored } from './stored-form.ts';

/** The steps that insert, save, erase and migrations share. Each write is one update of one document. */

export type Update = UpdateQuery<StoredForm>;

/** Sets the fields that the document has and removes the others; never the whole, which would drop or revive events. */
export function stateUpdate(context: CollectionContext, next: CheckedDocument): Update {
  const state = toStored(context, next);
  const gone = context.fields.filter(
    (field) => field !== 'id' && field !== 'version' && !Object.hasOwn(state, field),
  );
  return {
    $set: { ...state, _keys: keysOf(context.shape, next), _shape: shapeNumber(context) },
    ...unset(gone),
  };
}

/** What is left of an erased document until its events are handed on. */
export function tombstoneUpdate({ fields }: CollectionContext, keys: readonly string[]): Update {
  const gone = fields.filter((field) => field !== 'id');
  return { $set: { _erased: true, _keys: keys }, ...unset(gone) };
}

export function unset(fields: readonly string[]): Update {
  return fields.length === 0 ? {} : { $unset: Object.fromEntries(fields.map((field) => [field, ''])) };
}

/** Adds events to an update. `$min` sets the mark where there is none, and keeps an older one. */
export function withEntries(update: Update, entries: readonly Entry[]): Update {
  const [first] = entries;
  if (first === undefined) return update;
  return { ...update, $push: { _outbox: { $each: entries } }, $min: { _pending: first.sequence } };
}

/** Throws `NOT_FOUND`, `STALE_VERSION` or `SCHEMA_TOO_NEW`; returns where the document is as expected by now. */
export async function refuseOther(
  context: CollectionContext,
  id: string,
  expectedVersion: number,
): Promise<void> {
  const present = await context.model.findOne({ _id: id }, { version: 1, _shape: 1, _erased: 1 }).lean();
  if (present === null || present['_erased'] === true) throw notFound(id);
  if (present['version'] !== expectedVersion) throw staleVersion(Number(present['version']));
  if (Number(present['_shape']) > shapeNumber(context))
    throw schemaTooNew(context.shape.name, shapeNumber(context));
}

/** What the write gives, or undefined where another document holds one of its keys. */
export async function unlessTaken<Value>(write: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicateKey(error)) return undefined;
    throw error;
  }
}
