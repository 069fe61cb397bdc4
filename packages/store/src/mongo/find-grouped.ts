import type { FindPage, GroupOptions } from '../port.ts';
import { checkFilter, checkGroups, checkLimit, checkSort } from '../query.ts';
import type { CollectionContext } from './context.ts';
import { find } from './find.ts';

/**
 * One query for each value, side by side: each seeks its group in the index and reads only the documents that are wanted.
 * (One aggregation would read every document of every group to number them.)
 */
export async function findGrouped(
  context: CollectionContext,
  options: GroupOptions,
): Promise<readonly FindPage<unknown>[]> {
  const { by, values, filter, ...page } = options;
  checkGroups(context.shape, options);
  checkFilter(context.shape, filter);
  checkLimit(options.limit);
  checkSort(context.shape, options.sort);
  return Promise.all(values.map((value) => find(context, { ...page, filter: { ...filter, [by]: value } })));
}
