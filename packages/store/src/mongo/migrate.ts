import type { StoredDocument } from '../port.ts';
import type { MongoCollection } from './collection.ts';
import type { MongoConnection } from './connection.ts';
import { type CollectionContext, shapeNumber } from './context.ts';
import { isAlreadyMade } from './errors.ts';
import type { MigrationRecord } from './migration-state.ts';
import { createIndexes, dropIndexes } from './schema-objects.ts';
import { upgradeDocuments } from './upgrade-documents.ts';

/** Brings indexes and documents to what is declared; nothing is touched where one collection is too new. */
export async function migrateStore(
  connection: MongoConnection,
  namespace: string,
  record: MigrationRecord,
  collections: readonly MongoCollection<StoredDocument>[],
): Promise<readonly string[]> {
  for (const { context } of collections) await record.refuseNewer(context);
  const sentences: string[] = [];
  const present = await connection.collectionNames();
  for (const collection of collections) {
    const { context } = collection;
    const isNew = !present.has(context.model.collection.name);
    const changes = isNew ? await makeCollection(context, record) : await alignCollection(context, record);
    sentences.push(...changes.map((change) => `${namespace}: ${context.shape.name}: ${change}.`));
    collection.isReady = true;
  }
  return sentences;
}

async function makeCollection(
  context: CollectionContext,
  record: MigrationRecord,
): Promise<readonly string[]> {
  try {
    await context.connection.createCollection(context.model.collection.name);
  } catch (error) {
    if (!isAlreadyMade(error)) throw error;
  }
  await createIndexes(context);
  const known = shapeNumber(context);
  await record.write(context, { done: known, to: known, unique: context.shape.unique });
  return ['made the collection'];
}

/** Indexes that are no longer declared go first, declared ones follow when the documents have their new shape. */
async function alignCollection(
  context: CollectionContext,
  record: MigrationRecord,
): Promise<readonly string[]> {
  const dropped = await dropIndexes(context);
  const upgraded = await upgradeDocuments(context, record);
  return [...dropped, ...upgraded, ...(await createIndexes(context))];
}
