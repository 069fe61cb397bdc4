import type { z } from 'zod';

export type ScalarKind = 'string' | 'number' | 'boolean';

/** What a dotted path holds according to the schema. */
export interface FieldType {
  readonly kinds: ReadonlySet<ScalarKind>;
  readonly isArray: boolean;
}

/** The part of zod's internal description that is read here. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly left?: Schema;
  readonly right?: Schema;
  readonly out?: Schema;
  readonly getter?: () => Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly valueType?: Schema;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
}

export interface Schema {
  readonly def: Definition;
}

/** Every schema a value may follow, without the wrappers (optional, nullable, default, union, ...). */
export function alternatives(schema: Schema): Schema[] {
  const { def } = schema;
  if (def.innerType) return alternatives(def.innerType);
  if (def.getter) return alternatives(def.getter());
  if (def.options) return def.options.flatMap(alternatives);
  if (def.left && def.right) return [...alternatives(def.left), ...alternatives(def.right)];
  if (def.type === 'pipe' && def.out) return alternatives(def.out);
  return [schema];
}

function stepInto(schema: Schema, segment: string): Schema[] {
  const { def } = schema;
  if (def.type === 'object') {
    const property = def.shape && Object.hasOwn(def.shape, segment) ? def.shape[segment] : undefined;
    return property ? alternatives(property) : [];
  }
  return def.type === 'record' && def.valueType ? alternatives(def.valueType) : [];
}

function kindOfValue(value: unknown): ScalarKind | 'none' | undefined {
  if (value === null || value === undefined) return 'none';
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : undefined;
}

/** The scalar kinds of a schema, or undefined where it is no scalar. */
export function kindsOf({ def }: Schema): readonly (ScalarKind | 'none' | undefined)[] {
  switch (def.type) {
    case 'string':
    case 'template_literal':
      return ['string'];
    case 'number':
      return ['number'];
    case 'boolean':
      return ['boolean'];
    case 'null':
    case 'undefined':
      return ['none'];
    case 'enum':
      return Object.values(def.entries ?? {}).map(kindOfValue);
    case 'literal':
      return (def.values ?? []).map(kindOfValue);
    default:
      return [undefined];
  }
}

export function isNothing({ def }: Schema): boolean {
  return def.type === 'null' || def.type === 'undefined';
}

/**
 * Reads from a zod schema what a dotted path holds.
 *
 * @returns undefined where the path is not in the schema, or holds something other than scalars or an array of scalars,
 *   or booleans beside numbers or texts (SQLite keeps booleans as numbers; MongoDB sorts them behind texts).
 */
export function fieldTypeOf(schema: z.ZodType, path: string): FieldType | undefined {
  let found = alternatives(schema);
  for (const segment of path.split('.')) found = found.flatMap((schema) => stepInto(schema, segment));
  const present = found.filter((schema) => !isNothing(schema));
  const arrays = present.filter(({ def }) => def.type === 'array');
  if (present.length === 0 || (arrays.length > 0 && arrays.length < present.length)) return undefined;
  const isArray = arrays.length > 0;
  const scalars = isArray
    ? arrays.flatMap(({ def }) => (def.element ? alternatives(def.element) : []))
    : present;
  const kinds = scalars.flatMap(kindsOf);
  if (kinds.includes(undefined) || isUnorderedMixture(kinds)) return undefined;
  return {
    isArray,
    kinds: new Set(kinds.filter((kind): kind is ScalarKind => kind !== 'none' && kind !== undefined)),
  };
}

function isUnorderedMixture(kinds: readonly unknown[]): boolean {
  return kinds.includes('boolean') && (kinds.includes('number') || kinds.includes('string'));
}
