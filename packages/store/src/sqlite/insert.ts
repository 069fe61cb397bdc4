import type { CheckedDocument } from '../checked-document.ts';
import { alreadyExists } from '../refusals.ts';
import { changeClaims } from './claims.ts';
import type { CollectionContext } from './context.ts';
import { quote } from './names.ts';
import { refuseTaken } from './write.ts';

export function insert(context: CollectionContext, next: CheckedDocument): void {
  const { database, tables } = context;
  refuseTaken(context, next);
  const sql = `INSERT INTO ${quote(tables.table)} (id, version, doc) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`;
  const { changes } = database.statement(sql).run(next.id, next.version, next.json);
  if (changes === 0) throw alreadyExists('id');
  changeClaims(context, next.id, [], next.claims);
}
