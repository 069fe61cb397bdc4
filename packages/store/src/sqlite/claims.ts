import { claimTaken } from '../refusals.ts';
import type { CollectionContext } from './context.ts';
import { quote } from './names.ts';

/** Gives up what a document no longer claims and takes what is new. Throws `CLAIM_TAKEN`; the caller's savepoint undoes the rest. */
export function changeClaims(
  context: CollectionContext,
  id: string,
  before: readonly string[],
  after: readonly string[],
): void {
  if (before.length === 0 && after.length === 0) return;
  const { database, shape, tables } = context;
  const table = quote(tables.claims);
  const kept = new Set(after);
  const held = new Set(before);
  for (const claim of before) {
    if (!kept.has(claim))
      database.statement(`DELETE FROM ${table} WHERE collection = ? AND key = ?`).run(shape.name, claim);
  }
  take(
    context,
    id,
    after.filter((claim) => !held.has(claim)),
  );
}

/** All of them in one statement: an accepted meeting takes some twenty. */
function take({ database, shape, tables }: CollectionContext, id: string, claims: readonly string[]): void {
  if (claims.length === 0) return;
  const table = quote(tables.claims);
  const list = JSON.stringify(claims);
  const insert = `INSERT INTO ${table} (collection, key, entry) SELECT ?, value, ? FROM json_each(?)
    WHERE true ON CONFLICT DO NOTHING`;
  if (database.statement(insert).run(shape.name, id, list).changes === claims.length) return;
  // CROSS: looks up each of these few by its key. Left to itself SQLite walks all claims there are, and reads the list for each.
  const taken = `SELECT wanted.value AS claim FROM json_each(?) AS wanted
    CROSS JOIN ${table} AS held ON held.collection = ? AND held.key = wanted.value
    WHERE held.entry <> ? ORDER BY wanted.key LIMIT 1`;
  throw claimTaken(String(database.statement(taken).get(list, shape.name, id)?.['claim']));
}
