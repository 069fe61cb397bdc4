import { type Page, SmcError } from '@smc/contracts';

/** Names a place in a list that is made in memory; opaque to callers. */
export function encodePlace(list: string, place: string | number): string {
  return Buffer.from(JSON.stringify([list, place])).toString('base64url');
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function decodePlace(list: string, cursor: string): unknown {
  const value = parsed(cursor);
  return Array.isArray(value) && value[0] === list ? value[1] : undefined;
}

/** The rank behind which to go on. Throws `BAD_CURSOR` where the cursor is of another list, or none at all. */
export function decodeNumber(list: string, cursor: string): number {
  const place = decodePlace(list, cursor);
  if (typeof place !== 'number') throw new SmcError('BAD_CURSOR', { field: 'after' });
  return place;
}

/** The id behind which to go on. Throws `BAD_CURSOR` as above. */
export function decodeText(list: string, cursor: string): string {
  const place = decodePlace(list, cursor);
  if (typeof place !== 'string') throw new SmcError('BAD_CURSOR', { field: 'after' });
  return place;
}

/** The first items of a list whose items know their place. */
export function pageOfItems<Item>(
  list: string,
  items: readonly Item[],
  first: number,
  placeOf: (item: Item) => string | number,
): Page<Item> {
  const shown = items.slice(0, first);
  return {
    items: shown,
    cursors: shown.map((item) => encodePlace(list, placeOf(item))),
    hasNextPage: items.length > first,
  };
}
