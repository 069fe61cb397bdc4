import type { StoredDocument } from '../port.ts';
import type { SqliteCollection } from './collection.ts';
import type { CollectionContext } from './context.ts';
import type { SqliteDatabase } from './database.ts';
import { readState, refuseNewer, writeState } from './migration-state.ts';
import {
  alignArrays,
  alignColumns,
  createIndexes,
  createTable,
  dropIndexes,
  tableExists,
} from './schema-objects.ts';
import { upgradeDocuments } from './upgrade-documents.ts';

/** Brings tables, indexes and documents to what is declared; nothing is touched where one collection is too new. */
export async function migrateStore(
  database: SqliteDatabase,
  namespace: string,
  collections: readonly SqliteCollection<StoredDocument>[],
): Promise<readonly string[]> {
  for (const { context } of collections) refuseNewer(context);
  const sentences: string[] = [];
  for (const collection of collections) {
    const changes = await migrateCollection(database, collection.context);
    const { name } = collection.context.shape;
    sentences.push(...changes.map((change) => `${namespace}: ${name}: ${change}.`));
    collection.isReady = true;
  }
  return sentences;
}

async function migrateCollection(
  database: SqliteDatabase,
  context: CollectionContext,
): Promise<readonly string[]> {
  const isNew = !tableExists(context);
  const aligned = await database.write(() => align(context, isNew));
  const upgraded = await upgradeDocuments(context);
  const indexed = await database.write(() => createIndexes(context));
  return isNew ? ['made the collection'] : [...aligned, ...upgraded, ...indexed];
}

/** Before the documents change: tables and columns. Indexes follow afterwards, when the documents have their new shape. */
function align(context: CollectionContext, isNew: boolean): readonly string[] {
  const known = context.shape.migrations.length;
  createTable(context);
  if (isNew) writeState(context, { done: known });
  const isUpgradeDue = (readState(context)?.done ?? known) < known;
  const dropped = dropIndexes(context, isUpgradeDue);
  alignColumns(context);
  return [...dropped, ...alignArrays(context)];
}
