import mongoose, { type Model } from 'mongoose';
import { schemaTooNew } from '../refusals.ts';
import type { MongoConnection } from './connection.ts';
import { type CollectionContext, shapeNumber } from './context.ts';
import { migrationsName } from './names.ts';
import type { StoredForm } from './stored-form.ts';

/** How far the documents of a collection have been brought; kept in the database so that an interrupted run goes on. */
export interface MigrationState {
  /** Migrations that every document has been through. */
  readonly done: number;
  /** Migrations that a run under way, or interrupted, brings documents through. */
  readonly to: number;
  /** The fields whose values are among the keys of every document. */
  readonly unique: readonly string[];
}

const stateSchema = {
  _id: { $type: String },
  done: { $type: Number },
  to: { $type: Number },
  unique: { $type: [{ $type: String }] },
};

/** The states of a namespace's collections, one small document for each. */
export class MigrationRecord {
  readonly #model: Model<StoredForm>;

  constructor(connection: MongoConnection, namespace: string) {
    const schema = new mongoose.Schema(stateSchema, {
      typeKey: '$type',
      versionKey: false,
      strict: 'throw',
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
    });
    this.#model = connection.model(migrationsName(namespace), schema);
  }

  /** undefined where the collection has never been migrated. */
  async read({ shape }: CollectionContext): Promise<MigrationState | undefined> {
    return (await this.#model.findOne({ _id: shape.name }).lean<MigrationState>()) ?? undefined;
  }

  async write({ shape }: CollectionContext, { done, to, unique }: MigrationState): Promise<void> {
    const update = { $set: { done, to, unique } };
    await this.#model.updateOne({ _id: shape.name }, update, { upsert: true });
  }

  /** Throws `SCHEMA_TOO_NEW` where documents have been through migrations that this software does not know. */
  async refuseNewer(context: CollectionContext): Promise<void> {
    const state = await this.read(context);
    if (state && Math.max(state.done, state.to) > shapeNumber(context))
      throw schemaTooNew(context.shape.name, shapeNumber(context));
  }
}
