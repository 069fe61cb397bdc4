import { SmcError } from '@smc/contracts';
import type { Settings } from 'meilisearch';
import { keyField } from './document.ts';
import { hasReason } from './errors.ts';
import type { CheckedOptions } from './options.ts';
import type { Server } from './server.ts';
import { differences } from './settings.ts';
import { awaitTasks } from './tasks.ts';

/**
 * Makes sure that an index is there with our settings. Settings that differ, by another version of this software or
 * another hand, are named in a warning and replaced.
 * @returns true where the index was not there.
 * @throws SmcError `BAD_CONFIGURATION` for an index of the same name that is not ours.
 */
export async function prepareIndex(
  server: Server,
  uid: string,
  settings: Settings,
  options: CheckedOptions,
): Promise<boolean> {
  const isNew = await createIfMissing(server, uid, options);
  const changed = differences(settings, await server.settings(uid));
  if (changed.length === 0) return isNew;
  if (!isNew) {
    const message = 'The search index has settings that are not ours; they are replaced.';
    options.logger.warn({ index: uid, settings: changed }, message);
  }
  await awaitTasks(server, [await server.changeSettings(uid, settings)], options);
  return isNew;
}

/** An empty index with our settings, whatever was there before. */
export async function createAnew(
  server: Server,
  uid: string,
  settings: Settings,
  options: CheckedOptions,
): Promise<void> {
  if ((await findPrimaryKey(server, uid)) !== undefined) await server.deleteIndex(uid);
  const created = await server.createIndex(uid);
  await awaitTasks(server, [created, await server.changeSettings(uid, settings)], options);
}

async function createIfMissing(server: Server, uid: string, options: CheckedOptions): Promise<boolean> {
  const found = await findPrimaryKey(server, uid);
  if (found !== undefined) {
    if (found !== keyField) throw notOurs(uid);
    return false;
  }
  try {
    await awaitTasks(server, [await server.createIndex(uid)], options);
  } catch (error) {
    // Another process was faster.
    if (!hasReason(error, 'index_already_exists')) throw error;
  }
  return true;
}

/** `undefined` where there is no such index, `null` where it has no primary key yet. */
async function findPrimaryKey(server: Server, uid: string): Promise<string | null | undefined> {
  try {
    return await server.primaryKey(uid);
  } catch (error) {
    if (hasReason(error, 'index_not_found')) return undefined;
    throw error;
  }
}

function notOurs(uid: string): SmcError {
  return new SmcError('BAD_CONFIGURATION', {
    field: 'indexPrefix',
    message: `The search server has an index "${uid}" that belongs to something else; choose another prefix (SMC_PREFIX) or remove it.`,
    details: { index: uid },
  });
}
