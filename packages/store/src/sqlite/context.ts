import type { CollectionShape } from '../collection-shape.ts';
import { dataDamaged } from '../refusals.ts';
import type { SqliteDatabase } from './database.ts';
import type { Tables } from './names.ts';

/** What every operation on a collection works with. */
export interface CollectionContext {
  readonly database: SqliteDatabase;
  readonly shape: CollectionShape;
  readonly tables: Tables;
}

/** Documents are checked when they are written, not when they are read; only broken JSON is met here. */
export function parseJson(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (error) {
    throw dataDamaged(error);
  }
}
