import type { Page } from '@smc/contracts';

/** The most a list hands out at a time. */
export const pageSize = 100;

/** Every item of a list, page by page. */
export async function* everyItem<Item>(
  list: (page: { first: number; after?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  for (;;) {
    const page = await list({ first: pageSize, ...(after === undefined ? {} : { after }) });
    yield* page.items;
    after = page.cursors.at(-1);
    if (!page.hasNextPage || after === undefined) return;
  }
}

/** Parts of at most `size`. */
export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** All of them as a list. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
