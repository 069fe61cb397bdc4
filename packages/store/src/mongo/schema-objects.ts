import type { CollectionContext } from './context.ts';
import { isAlreadyDropped } from './errors.ts';
import { type DeclaredIndex, declaredIndexes, isOurIndex } from './names.ts';

/** The indexes of a collection: what is declared against what the database has. */

/** Drops the indexes that are not declared. */
export async function dropIndexes(context: CollectionContext): Promise<readonly string[]> {
  const declared = new Set(declaredIndexes(context.shape).map(({ name }) => name));
  const present = (await presentIndexes(context)).filter(isOurIndex).toSorted();
  const obsolete = present.filter((name) => !declared.has(name));
  for (const name of obsolete) await dropIndex(context, name);
  return obsolete.map((name) => `dropped the index on ${name.slice(name.indexOf(':') + 1)}`);
}

async function dropIndex({ model }: CollectionContext, name: string): Promise<void> {
  try {
    await model.collection.dropIndex(name);
  } catch (error) {
    if (!isAlreadyDropped(error)) throw error;
  }
}

/** Makes the declared indexes that are missing. Over many documents that takes longer than any other operation may. */
export async function createIndexes(context: CollectionContext): Promise<readonly string[]> {
  const present = new Set(await presentIndexes(context));
  const missing = declaredIndexes(context.shape).filter(({ name }) => !present.has(name));
  if (missing.length > 0) {
    const { name } = context.model.collection;
    await context.connection.withoutLimit((database) =>
      database.collection(name).createIndexes(missing.map(description)),
    );
  }
  return missing.map(({ fields }) => `added an index on ${fields.join(',')}`);
}

function description({ fields: _fields, key, ...options }: DeclaredIndex) {
  return { ...options, key: { ...key } };
}

async function presentIndexes({ model }: CollectionContext): Promise<readonly string[]> {
  const indexes = await model.collection.listIndexes().toArray();
  return indexes.map(({ name }) => String(name));
}
