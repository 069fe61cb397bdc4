import type { Page } from '@smc/contracts';

/** A page as the store finds it. */
interface Found<Item> {
  readonly documents: readonly Item[];
  readonly cursors: readonly string[];
  readonly hasMore: boolean;
}

export const emptyPage = <Item>(): Page<Item> => ({ items: [], cursors: [], hasNextPage: false });

/** The store's page as the contracts have it. */
export function toPage<Item>(found: Found<Item>): Page<Item> {
  return { items: [...found.documents], cursors: [...found.cursors], hasNextPage: found.hasMore };
}

/** The store's groups as the contracts have them: one page for each parent, in the parents' order. */
export function toGroupedPages<Item>(
  parentIds: readonly string[],
  groups: readonly Found<Item>[],
): { parentId: string; page: Page<Item> }[] {
  return parentIds.map((parentId, index) => {
    const found = groups[index];
    return { parentId, page: found === undefined ? emptyPage<Item>() : toPage(found) };
  });
}
