import { decodeCursor, fingerprint, pageOf } from '../cursor.ts';
import type { Filter, FindOptions, FindPage } from '../port.ts';
import { checkFilter, checkLimit, checkSort } from '../query.ts';
import { allOf, behind, conditionsOf, orderOf } from './conditions.ts';
import type { CollectionContext } from './context.ts';
import { documentsOnly } from './names.ts';
import { fromStored } from './stored-form.ts';

export async function find(context: CollectionContext, options: FindOptions): Promise<FindPage<unknown>> {
  const { model, shape } = context;
  const limit = checkLimit(options.limit);
  const terms = checkFilter(shape, options.filter);
  const sort = checkSort(shape, options.sort);
  const print = fingerprint(shape.name, options.filter, sort);
  const filter = conditionsOf(terms);
  const place = options.after === undefined ? undefined : decodeCursor(options.after, print, sort);
  const where = place === undefined ? filter : allOf([filter, behind(shape, sort, place)]);
  const stored = await model
    .find(where, documentsOnly)
    .sort(orderOf(sort))
    .limit(limit + 1)
    .batchSize(limit + 1)
    .lean();
  return pageOf(
    stored.map((each) => fromStored(context, each)),
    { print, sort, limit },
  );
}

export async function count(
  { model, shape }: CollectionContext,
  filter: Filter | undefined,
): Promise<number> {
  return model.countDocuments(conditionsOf(checkFilter(shape, filter)));
}
