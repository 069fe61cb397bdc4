import { isSmcError } from '@smc/contracts';
import type { CheckedOptions } from './options.ts';
import type { Server } from './server.ts';

/**
 * A key that may search the indexes with our prefix and nothing else: the one made before, or a new one. Where our
 * own key may not make keys, it is used for searching too, and a warning says so.
 */
export async function findSearchKey(server: Server, options: CheckedOptions): Promise<string | undefined> {
  const name = `smc search ${options.indexPrefix}`.trim();
  const indexes = [`${options.indexPrefix}*`];
  try {
    const found = (await server.keys()).find(
      (key) =>
        key.name === name &&
        key.actions.join() === 'search' &&
        key.indexes.join() === indexes.join() &&
        (key.expiresAt === null || new Date(key.expiresAt) > new Date()),
    );
    return (found ?? (await server.createKey(name, indexes))).key;
  } catch (error) {
    if (!isSmcError(error, 'BAD_CONFIGURATION')) throw error;
    options.logger.warn({}, 'The key of the search server may not make keys; searches use it as well.');
    return undefined;
  }
}
