import mongoose, { type Schema, type SchemaDefinition, type SchemaOptions, type SchemaType } from 'mongoose';
import type { z } from 'zod';
import { programmingMistake } from '../refusals.ts';
import { alternatives, isNothing, kindsOf, type Schema as ZodSchema } from '../schema-fields.ts';

/**
 * The mongoose schema of a collection, built from the zod schema that describes its documents. Documents were checked with
 * zod before they come here; unknown paths are refused once more (`strict: 'throw'`). No ids, dates or defaults of mongoose's
 * own: what is stored is what the JSON text of the document holds, so that both engines compare and sort alike.
 */
const subdocument = {
  _id: false,
  id: false,
  minimize: false,
  strict: 'throw',
  // A field called `type` is a field.
  typeKey: '$type',
  suppressReservedKeysWarning: true,
} as const satisfies SchemaOptions;

const whole = {
  ...subdocument,
  versionKey: false,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
} as const satisfies SchemaOptions;

const entry = { id: { $type: String }, sequence: { $type: Number }, event: { $type: String } };

const internals = {
  _id: { $type: String },
  _keys: { $type: [{ $type: String }], default: undefined },
  _shape: { $type: Number },
  _pending: { $type: Number },
  _erased: { $type: Boolean },
  _outbox: { $type: [new mongoose.Schema(entry, subdocument)], default: undefined },
};

type Fields = Record<string, readonly ZodSchema[]>;

/** The fields of the documents in the order of the schema, `id` included, each with the schemas that its values may follow. */
export function topLevelFields(schema: z.ZodType): ReadonlyMap<string, readonly ZodSchema[]> {
  const fields = new Map(Object.entries(fieldsOf(alternatives(schema as unknown as ZodSchema))));
  for (const name of fields.keys()) {
    if (name.startsWith('_')) throw programmingMistake(`A field of a document cannot begin with _: ${name}.`);
  }
  return fields;
}

export function mongooseSchema(schema: z.ZodType): Schema {
  const fields = new Map(topLevelFields(schema));
  fields.delete('id');
  return new mongoose.Schema({ ...definitionOf(Object.fromEntries(fields)), ...internals }, whole);
}

/** Objects side by side (a union of them) are one with the fields of all. */
function fieldsOf(objects: readonly ZodSchema[]): Fields {
  const fields: Record<string, ZodSchema[]> = {};
  for (const { def } of objects) {
    for (const [name, schema] of Object.entries(def.shape ?? {})) {
      fields[name] = [...(fields[name] ?? []), ...alternatives(schema)];
    }
  }
  return fields;
}

function definitionOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, schemas]) => [name, typeOf(schemas)]));
}

/** The definition of one path. Where values may be of several kinds, mongoose takes them as they are. */
function typeOf(schemas: readonly ZodSchema[]): object {
  const present = schemas.filter((schema) => !isNothing(schema));
  const types = new Set(present.map(({ def }) => def.type));
  const [type] = types;
  if (types.size === 1 && type === 'object') {
    return { $type: new mongoose.Schema(definitionOf(fieldsOf(present)) as SchemaDefinition, subdocument) };
  }
  if (types.size === 1 && type === 'array') {
    const elements = present.flatMap(({ def }) => (def.element ? alternatives(def.element) : []));
    return { $type: [typeOf(elements)], default: undefined };
  }
  if (types.size === 1 && type === 'record') {
    const values = present.flatMap(({ def }) => (def.valueType ? alternatives(def.valueType) : []));
    return { $type: Map, of: typeOf(values) };
  }
  return { $type: scalarOf(present) };
}

/** Whether documents may hold keys that their schema does not name. */
export function hasFreeKeys(schema: Schema): boolean {
  return Object.values(schema.paths).some(isFree);
}

function isFree(type: SchemaType): boolean {
  if (type.instance === 'Map' || type.instance === 'Mixed') return true;
  if (type.schema) return hasFreeKeys(type.schema);
  const element = type.getEmbeddedSchemaType();
  return element !== undefined && isFree(element);
}

function scalarOf(schemas: readonly ZodSchema[]): unknown {
  const kinds = new Set(schemas.flatMap(kindsOf).filter((kind) => kind !== 'none'));
  if (kinds.size !== 1) return mongoose.Schema.Types.Mixed;
  if (kinds.has('string')) return String;
  if (kinds.has('number')) return Number;
  return kinds.has('boolean') ? Boolean : mongoose.Schema.Types.Mixed;
}
