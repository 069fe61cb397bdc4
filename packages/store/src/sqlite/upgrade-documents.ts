import { isSmcError } from '@smc/contracts';
import { type CheckedDocument, checkDocument } from '../checked-document.ts';
import { migrationFailed } from '../refusals.ts';
import { changeClaims } from './claims.ts';
import { type CollectionContext, parseJson } from './context.ts';
import { readState, writeState } from './migration-state.ts';
import { quote } from './names.ts';

/** Documents per durable step. */
const batchSize = 500;

/** Brings stored documents to the newest shape, batch by batch; an interrupted run goes on behind its last batch. */
export async function upgradeDocuments(context: CollectionContext): Promise<readonly string[]> {
  const { migrations } = context.shape;
  const before = readState(context) ?? { done: migrations.length };
  const sentences: string[] = [];
  let { done } = before;
  // A run that a newer version interrupts is first finished as it was begun.
  for (const to of new Set([before.running?.to ?? done, migrations.length])) {
    if (to <= done) continue;
    const changed = await runTo(context, done, to, before.running?.to === to ? before.running.after : '');
    const descriptions = migrations.slice(done, to).map(({ describe }) => describe);
    sentences.push(`upgraded ${changed} documents: ${descriptions.join('; ')}`);
    done = to;
  }
  return sentences;
}

async function runTo(context: CollectionContext, done: number, to: number, start: string): Promise<number> {
  let after: string | undefined = start;
  let changed = 0;
  while (after !== undefined) {
    const from: string = after;
    const step = await context.database.write(() => upgradeBatch(context, { done, to, after: from }));
    changed += step.changed;
    after = step.last;
  }
  return changed;
}

function upgradeBatch(
  context: CollectionContext,
  { done, to, after }: { done: number; to: number; after: string },
): { changed: number; last: string | undefined } {
  const sql = `SELECT id, version, doc FROM ${quote(context.tables.table)} WHERE id > ? ORDER BY id LIMIT ${batchSize}`;
  const rows = context.database.statement(sql).all(after);
  for (const row of rows) upgradeOne(context, { done, to }, Number(row['version']), row['doc']);
  const last = rows.length < batchSize ? undefined : String(rows.at(-1)?.['id']);
  writeState(context, last === undefined ? { done: to } : { done, running: { to, after: last } });
  return { changed: rows.length, last };
}

/** The version stays: a new shape is no new content, and no event tells of it. */
function upgradeOne(
  context: CollectionContext,
  { done, to }: { done: number; to: number },
  version: number,
  json: unknown,
): void {
  const { database, shape, tables } = context;
  const before = parseJson(json) as Record<string, unknown>;
  let document = before;
  for (const { up } of shape.migrations.slice(done, to)) document = up(document);
  const isNewest = to === shape.migrations.length;
  const next = isNewest ? checked(context, document, version) : unchecked(document, version);
  if (next.id !== before['id']) throw migrationFailed(context.shape.name, String(before['id']), 'id');
  changeClaims(context, next.id, (before['claims'] as string[] | undefined) ?? [], next.claims);
  const sql = `UPDATE ${quote(tables.table)} SET doc = ? WHERE id = ?`;
  database.statement(sql).run(next.json, next.id);
}

function checked(
  context: CollectionContext,
  document: Record<string, unknown>,
  version: number,
): CheckedDocument {
  try {
    return checkDocument(context.shape, document, version);
  } catch (error) {
    if (isSmcError(error, 'VALIDATION_FAILED')) {
      throw migrationFailed(context.shape.name, String(document['id']), error.field ?? '');
    }
    throw error;
  }
}

function unchecked(document: Record<string, unknown>, version: number): CheckedDocument {
  const value = { ...document, id: String(document['id']), version };
  const claims = (document['claims'] as string[] | undefined) ?? [];
  return { id: value.id, version, claims, value, json: JSON.stringify(value) };
}
