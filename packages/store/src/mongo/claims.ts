import type { SmcError } from '@smc/contracts';
import type { CheckedDocument } from '../checked-document.ts';
import { type CollectionShape, valueAt } from '../collection-shape.ts';
import { alreadyExists, claimTaken } from '../refusals.ts';
import type { CollectionContext } from './context.ts';

/**
 * What a document alone may hold lies in one list, `_keys`, under a plain unique multikey index: its claims and the values
 * of its unique fields. The first is always `entry:<id>`, because a unique index takes an empty or missing list for a value.
 * Null and missing unique fields have no key and are free, without a partial index.
 */
export function keysOf(shape: CollectionShape, next: CheckedDocument): readonly string[] {
  const unique = shape.unique
    .map((field) => [field, valueAt(next.value, field)] as const)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `unique:${field}=${JSON.stringify(value)}`);
  return [entryKey(next.id), ...unique, ...next.claims.map((claim) => `claim:${claim}`)];
}

export function entryKey(id: string): string {
  return `entry:${id}`;
}

/**
 * Which key of this document another holds, as the refusal; undefined where none does any more. The server's own message
 * is not read: what it says differs between versions.
 */
export async function conflictOf(
  { model, shape }: CollectionContext,
  next: CheckedDocument,
): Promise<SmcError | undefined> {
  const keys = keysOf(shape, next);
  const holders = await model.find({ _keys: { $in: keys } }, { _keys: 1 }).lean();
  const others = holders.filter((holder) => holder['_id'] !== next.id);
  const held = new Set(others.flatMap((other) => other['_keys'] as string[]));
  const taken = keys.find((key) => held.has(key));
  return taken === undefined ? undefined : refusalOf(taken);
}

function refusalOf(key: string): SmcError {
  if (key.startsWith('claim:')) return claimTaken(key.slice('claim:'.length));
  return alreadyExists(key.slice('unique:'.length, key.indexOf('=')));
}
