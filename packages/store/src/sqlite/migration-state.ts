import { schemaTooNew } from '../refusals.ts';
import type { CollectionContext } from './context.ts';
import { readMeta, writeMeta } from './meta.ts';

/** How far the documents of a collection have been brought; kept in the file so that an interrupted run goes on. */
export interface MigrationState {
  /** Migrations that every document has been through. */
  readonly done: number;
  /** A run under way: documents up to and including the id `after` have been through migrations up to number `to`. */
  readonly running?: { readonly to: number; readonly after: string };
}

function keyOf({ tables }: CollectionContext): string {
  return `migrations:${tables.table}`;
}

/** undefined where the collection has never been migrated. */
export function readState(context: CollectionContext): MigrationState | undefined {
  const stored = context.database.read(() => readMeta(context.database, keyOf(context)));
  return stored === undefined ? undefined : (JSON.parse(stored) as MigrationState);
}

/** Inside a write. */
export function writeState(context: CollectionContext, state: MigrationState): void {
  writeMeta(context.database, keyOf(context), JSON.stringify(state));
}

/** Throws `SCHEMA_TOO_NEW` where the file has been through migrations that this software does not know. */
export function refuseNewer(context: CollectionContext): void {
  const state = readState(context);
  const known = context.shape.migrations.length;
  if (state && Math.max(state.done, state.running?.to ?? 0) > known) {
    throw schemaTooNew(context.shape.name, known);
  }
}
