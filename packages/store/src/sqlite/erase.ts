import { changeClaims } from './claims.ts';
import type { CollectionContext } from './context.ts';
import { quote } from './names.ts';
import { presentDocument } from './write.ts';

export function erase(context: CollectionContext, id: string, expectedVersion: number): void {
  const present = presentDocument(context, id, expectedVersion);
  changeClaims(context, id, present.claims, []);
  context.database.statement(`DELETE FROM ${quote(context.tables.table)} WHERE id = ?`).run(id);
}
