import type { Model } from 'mongoose';
import type { CollectionShape } from '../collection-shape.ts';
import type { MongoConnection } from './connection.ts';
import type { StoredForm } from './stored-form.ts';

/** What every operation on a collection works with. */
export interface CollectionContext {
  readonly connection: MongoConnection;
  readonly shape: CollectionShape;
  readonly model: Model<StoredForm>;
  /** The documents' own fields, in the order of their schema. */
  readonly fields: readonly string[];
  /** Whether documents may hold keys that their schema does not name. */
  readonly hasFreeKeys: boolean;
}

/** Grows with every migration; a document says which it has been through. */
export function shapeNumber({ shape }: CollectionContext): number {
  return shape.migrations.length;
}
