import { claimTaken } from '../refusals.ts';
import type { CollectionContext } from './context.ts';
import { quote } from './names.ts';

/** Gives up what a document no longer claims and takes what is new. Throws `CLAIM_TAKEN`; the caller's savepoint undoes the rest. */
export function changeClaims(
  { database, shape, tables }: CollectionContext,
  id: string,
  before: readonly string[],
  after: readonly string[],
): void {
  if (before.length === 0 && after.length === 0) return;
  const table = quote(tables.claims);
  const kept = new Set(after);
  const held = new Set(before);
  for (const claim of before) {
    if (!kept.has(claim))
      database.statement(`DELETE FROM ${table} WHERE collection = ? AND key = ?`).run(shape.name, claim);
  }
  const take = `INSERT INTO ${table} (collection, key, entry) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`;
  for (const claim of after) {
    if (!held.has(claim) && database.statement(take).run(shape.name, claim, id).changes === 0) {
      throw claimTaken(claim);
    }
  }
}
