import { isSmcError, type SmcError } from '@smc/contracts';
import { type CheckedDocument, checkDocument } from '../checked-document.ts';
import { migrationFailed, notUniqueYet } from '../refusals.ts';
import { conflictOf } from './claims.ts';
import { type CollectionContext, shapeNumber } from './context.ts';
import type { MigrationRecord } from './migration-state.ts';
import { alive } from './names.ts';
import { fromStored, type StoredForm } from './stored-form.ts';
import { stateUpdate, unlessTaken } from './write.ts';

/** Documents per step. */
const batchSize = 500;

/**
 * Brings stored documents to the newest shape, and the values of newly unique fields among their keys. Each document says
 * which migrations it has been through, so an interrupted run, or two at the same time, upgrade none twice.
 */
export async function upgradeDocuments(
  context: CollectionContext,
  record: MigrationRecord,
): Promise<readonly string[]> {
  const { shape } = context;
  const known = shapeNumber(context);
  const state = (await record.read(context)) ?? { done: known, to: known, unique: [] };
  const isUniqueNew = shape.unique.some((field) => !state.unique.includes(field));
  if (state.done === known && !isUniqueNew && state.unique.length === shape.unique.length) return [];
  await record.write(context, { ...state, to: known });
  const isShapeOld = state.done < known;
  const changed = isShapeOld || isUniqueNew ? await upgradeAll(context, isUniqueNew) : 0;
  await record.write(context, { done: known, to: known, unique: shape.unique });
  const descriptions = shape.migrations.slice(state.done).map(({ describe }) => describe);
  return [
    ...(isShapeOld ? [`upgraded ${changed} documents: ${descriptions.join('; ')}`] : []),
    ...uniqueSentences(state.unique, shape.unique),
  ];
}

function uniqueSentences(before: readonly string[], after: readonly string[]): readonly string[] {
  const freed = before.filter((field) => !after.includes(field));
  const added = after.filter((field) => !before.includes(field));
  return [
    ...freed.map((field) => `${field} is unique no more`),
    ...added.map((field) => `made ${field} unique`),
  ];
}

/** Returns how many documents were brought to a newer shape. */
async function upgradeAll(context: CollectionContext, withNewest: boolean): Promise<number> {
  let changed = 0;
  for (let after = ''; ; ) {
    const batch = await readBatch(context, after, withNewest);
    const last = batch.at(-1);
    if (last === undefined) return changed;
    const upgrades = batch.map((stored) => upgradeOne(context, stored));
    if (!(await writeBatch(context, upgrades))) continue;
    changed += batch.filter((stored) => shapeOf(stored) < shapeNumber(context)).length;
    after = String(last['_id']);
  }
}

async function readBatch(
  context: CollectionContext,
  after: string,
  withNewest: boolean,
): Promise<readonly StoredForm[]> {
  const older = withNewest ? {} : { _shape: { $lt: shapeNumber(context) } };
  const filter = { _id: { $gt: after }, ...alive, ...older };
  return context.model
    .find(filter, { _keys: 0, _outbox: 0, _pending: 0 })
    .sort({ _id: 1 })
    .limit(batchSize)
    .lean();
}

interface Upgrade {
  readonly stored: StoredForm;
  readonly next: CheckedDocument;
}

/** The version stays: a new shape is no new content, and no event tells of it. */
function upgradeOne(context: CollectionContext, stored: StoredForm): Upgrade {
  let document: Record<string, unknown> = fromStored(context, stored);
  for (const { up } of context.shape.migrations.slice(shapeOf(stored))) document = up(document);
  if (document['id'] !== stored['_id'])
    throw migrationFailed(context.shape.name, String(stored['_id']), 'id');
  try {
    return { stored, next: checkDocument(context.shape, document, Number(stored['version'])) };
  } catch (error) {
    if (!isSmcError(error, 'VALIDATION_FAILED')) throw error;
    throw migrationFailed(context.shape.name, String(stored['_id']), error.field ?? '');
  }
}

/** Whether all were written. Where another process wrote one in between, or a key was only just freed, they are read again. */
async function writeBatch(context: CollectionContext, upgrades: readonly Upgrade[]): Promise<boolean> {
  const operations = upgrades.map(({ stored, next }) => {
    const { _id, version, _shape } = stored;
    const { $set, $unset } = stateUpdate(context, next);
    const former = Object.keys(stored).filter((field) => !field.startsWith('_') && field !== 'version');
    const gone = former.filter((field) => !Object.hasOwn($set ?? {}, field));
    const update = {
      $set,
      $unset: { _erased: '', ...$unset, ...Object.fromEntries(gone.map((field) => [field, ''])) },
    };
    return { updateOne: { filter: { _id, version, _shape }, update } };
  });
  // Not through mongoose: its schema does not know the fields of the older shape.
  const written = await unlessTaken(() =>
    context.model.collection.bulkWrite(operations as never, { ordered: false }),
  );
  if (written !== undefined) return written.matchedCount === upgrades.length;
  for (const { next } of upgrades) {
    const conflict = await conflictOf(context, next);
    if (conflict) throw notUnique(context, conflict);
  }
  return false;
}

function shapeOf(stored: StoredForm): number {
  return Number(stored['_shape']);
}

function notUnique({ shape }: CollectionContext, conflict: SmcError): SmcError {
  const { code, field } = conflict;
  return code === 'ALREADY_EXISTS' && field ? notUniqueYet(shape.name, field) : conflict;
}
