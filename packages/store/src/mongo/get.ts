import { maximumLimit } from '../query.ts';
import { tooMany } from '../refusals.ts';
import type { CollectionContext } from './context.ts';
import { alive, documentsOnly } from './names.ts';
import { fromStored } from './stored-form.ts';

export async function get(context: CollectionContext, id: string): Promise<unknown> {
  const stored = await context.model.findOne({ _id: id, ...alive }, documentsOnly).lean();
  return stored === null ? undefined : fromStored(context, stored);
}

export async function getMany(
  context: CollectionContext,
  ids: readonly string[],
): Promise<readonly unknown[]> {
  if (ids.length > maximumLimit) throw tooMany('ids', maximumLimit);
  const stored = await context.model.find({ _id: { $in: [...ids] }, ...alive }, documentsOnly).lean();
  const found = new Map(stored.map((each) => [each['_id'], each]));
  return ids.map((id) => {
    const each = found.get(id);
    return each === undefined ? undefined : fromStored(context, each);
  });
}
