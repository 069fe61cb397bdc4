import DataLoader from 'dataloader';

/** The contracts' limit of ids or parents in one call. */
export const maxIdsPerCall = 100;

/**
 * A loader for child lists and other things that depend on arguments: all parents that ask with the same arguments in one
 * level of the query become one call (one per 100 parents). `load` answers in the order of its ids.
 */
export function groupedLoader<Arguments extends object, Value>(
  load: (parentIds: string[], given: Arguments) => Promise<readonly Value[]>,
): (parentId: string, given: Arguments) => Promise<Value> {
  const byArguments = new Map<string, DataLoader<string, Value>>();
  return (parentId, given) => {
    const key = JSON.stringify(given);
    let loader = byArguments.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids: readonly string[]) => load([...ids], given), {
        maxBatchSize: maxIdsPerCall,
      });
      byArguments.set(key, loader);
    }
    return loader.load(parentId);
  };
}

/** Loads by id, and gives back at once what this request has loaded already: a promise fewer for each object. */
export interface IdLoader<Value> {
  (id: string): Promise<Value | null> | Value | null;
  /** Loads several and waits; a failure shows where one of them is asked for. */
  ahead(ids: readonly string[]): Promise<void>;
}

/** A loader for things by their id; null where there is none or it is not visible. */
export function idLoader<Value>(
  load: (ids: string[]) => Promise<readonly (Value | null)[]>,
): IdLoader<Value> {
  const ready = new Map<string, Value | null>();
  const loader = new DataLoader(
    async (ids: readonly string[]) => {
      const values = await load([...ids]);
      ids.forEach((id, index) => ready.set(id, values[index] ?? null));
      return ids.map((_id, index) => values[index] ?? null);
    },
    { maxBatchSize: maxIdsPerCall },
  );
  return Object.assign(
    (id: string) => {
      const value = ready.get(id);
      return value === undefined ? loader.load(id) : value;
    },
    {
      async ahead(ids: readonly string[]) {
        await Promise.allSettled([...new Set(ids)].map((id) => loader.load(id)));
      },
    },
  );
}
