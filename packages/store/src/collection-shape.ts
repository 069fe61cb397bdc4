import type { z } from 'zod';
import type { CollectionDefinition, DocumentMigration, StoredDocument } from './port.ts';
import { programmingMistake } from './refusals.ts';
import { type FieldType, fieldTypeOf } from './schema-fields.ts';

/** A collection's definition, checked and taken apart, as adapters use it. */
export interface CollectionShape {
  readonly name: string;
  readonly schema: z.ZodType<StoredDocument>;
  /** Every field that may be filtered by, `id` and `version` included. */
  readonly fields: ReadonlyMap<string, FieldType>;
  /** Lists of scalar fields. */
  readonly indexes: readonly (readonly string[])[];
  /** Array fields that `contains` looks into. */
  readonly arrays: readonly string[];
  readonly unique: readonly string[];
  readonly migrations: readonly DocumentMigration[];
}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const fieldPath = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;

const builtIn: readonly (readonly [string, FieldType])[] = [
  ['id', { kinds: new Set(['string'] as const), isArray: false }],
  ['version', { kinds: new Set(['number'] as const), isArray: false }],
];

/** Throws `INTERNAL` where a definition cannot work: it is a mistake in our own code, met at start. */
export function collectionShape<Doc extends StoredDocument>(
  definition: CollectionDefinition<Doc>,
): CollectionShape {
  const { name, schema, indexes, unique = [], migrations = [] } = definition;
  assertName('collection', name);
  const fields = new Map(builtIn);
  for (const path of [...indexes.flat(), ...unique]) {
    if (!fields.has(path)) fields.set(path, declaredField(name, schema, path));
  }
  const isArray = (path: string) => fields.get(path)?.isArray === true;
  if (indexes.some((list) => list.length === 0 || (list.length > 1 && list.some(isArray)))) {
    throw programmingMistake(`An index of ${name} is empty, or joins an array field with others.`);
  }
  if (unique.some(isArray)) throw programmingMistake(`${name}: an array field cannot be unique; use claims.`);
  return {
    name,
    schema,
    fields,
    unique: [...new Set(unique)],
    migrations,
    indexes: indexes.filter((list) => !list.some(isArray)),
    arrays: [...new Set(indexes.flat().filter(isArray))],
  };
}

export function assertName(what: string, name: string): void {
  if (!kebabCase.test(name) || name.length > 40) {
    throw programmingMistake(`The ${what} name ${name} must be kebab-case and at most 40 characters.`);
  }
}

function declaredField(collection: string, schema: z.ZodType, path: string): FieldType {
  const type = fieldPath.test(path) ? fieldTypeOf(schema, path) : undefined;
  if (!type) {
    throw programmingMistake(
      `${collection} declares ${path}, which its schema does not know as a scalar or an array of scalars.`,
    );
  }
  return type;
}

/** The value at a dotted path, `null` where there is none. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const segment of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return null;
    value = (value as Record<string, unknown>)[segment];
  }
  return value ?? null;
}
