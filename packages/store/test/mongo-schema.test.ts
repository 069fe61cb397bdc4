import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mongoose, { type Schema, type SchemaType } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hasFreeKeys, mongooseSchema } from '../src/mongo/mongoose-schema.ts';
import type { CollectionDefinition, StoredDocument } from '../src/port.ts';
import { things } from '../src/testing/things.ts';

type Definition = CollectionDefinition<StoredDocument>;

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Every collection that a service or the platform declares: what is exported from their sources and looks like one. */
async function collectionsOfServices(): Promise<readonly (readonly [string, Definition])[]> {
  const rooms = [...readdirSync(join(root, 'services')).map((service) => `services/${service}`), 'platform'];
  const found: [string, Definition][] = [];
  for (const room of rooms) {
    const files = readdirSync(join(root, room, 'src'), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((each) => each.endsWith('.ts'))) {
      const path = join(root, room, 'src', file);
      if (!readFileSync(path, 'utf8').includes(': CollectionDefinition<')) continue;
      const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      for (const value of Object.values(exported)) {
        if (isDefinition(value)) found.push([`${room}: ${value.name}`, value]);
      }
    }
  }
  return found;
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'schema' in value && 'indexes' in value;
}

const scalars: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  integer: 'Number',
  boolean: 'Boolean',
};

/** What the paths should be, read from zod's own JSON Schema and not from the code under test. */
function expectedPaths(schema: z.ZodType): readonly string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }) as JsonSchema;
  const properties = Object.entries(propertiesOf(kindsOf(json))).filter(([name]) => name !== 'id');
  const own = properties.flatMap(([name, each]) => expectedOf(name, kindsOf(each.of)));
  const internal = ['_erased: Boolean', '_id: String', '_keys[]: String', '_outbox[]: object'];
  const entry = ['_outbox[].event: String', '_outbox[].id: String', '_outbox[].sequence: Number'];
  return [...own, ...internal, ...entry, '_pending: Number', '_shape: Number'].toSorted();
}

/** The alternatives of a value but null. */
function kindsOf(json: JsonSchema): readonly JsonSchema[] {
  const alternatives = json.anyOf ?? json.oneOf;
  if (alternatives) return alternatives.flatMap(kindsOf);
  if (typeof json.type === 'object') return [...json.type].flatMap((type) => kindsOf({ ...json, type }));
  return json.type === 'null' ? [] : [json];
}

function propertiesOf(objects: readonly JsonSchema[]): Record<string, { of: JsonSchema }> {
  const merged: Record<string, JsonSchema[]> = {};
  for (const { properties = {} } of objects) {
    for (const [name, each] of Object.entries(properties)) merged[name] = [...(merged[name] ?? []), each];
  }
  return Object.fromEntries(Object.entries(merged).map(([name, anyOf]) => [name, { of: { anyOf } }]));
}

function expectedOf(path: string, kinds: readonly JsonSchema[]): readonly string[] {
  const types = new Set(kinds.map(typeOf));
  const [type = ''] = types;
  if (types.size !== 1) return [`${path}: Mixed`];
  if (type === 'object') {
    const below = Object.entries(propertiesOf(kinds));
    return [
      `${path}: object`,
      ...below.flatMap(([name, each]) => expectedOf(`${path}.${name}`, kindsOf(each.of))),
    ];
  }
  if (type === 'array')
    return expectedOf(
      `${path}[]`,
      kinds.flatMap(({ items }) => (items ? kindsOf(items) : [])),
    );
  if (type === 'record') {
    const values = kinds.flatMap(({ additionalProperties: each }) => (each ? kindsOf(each) : []));
    return [`${path}: record`, ...expectedOf(`${path}.*`, values)];
  }
  return [`${path}: ${scalars[type] ?? 'Mixed'}`];
}

function typeOf(json: JsonSchema): string {
  const sample = 'const' in json ? json.const : json.enum?.[0];
  if (json.type === 'object') return json.properties ? 'object' : 'record';
  if (json.type === undefined) return sample === undefined ? 'anything' : typeof sample;
  return json.type === 'integer' ? 'number' : String(json.type);
}

function builtPaths(schema: Schema, prefix = ''): readonly string[] {
  const paths = Object.entries(schema.paths).filter(([path]) => !path.endsWith('.$*'));
  return paths.flatMap(([path, type]) => builtOf(schema, path, `${prefix}${path}`, type)).toSorted();
}

function builtOf(schema: Schema, path: string, name: string, type: SchemaType): readonly string[] {
  const element = type.getEmbeddedSchemaType();
  switch (type.instance) {
    case 'Embedded':
      return [`${name}: object`, ...builtPaths(type.schema as Schema, `${name}.`)];
    case 'Array':
      if (type.schema) return [`${name}[]: object`, ...builtPaths(type.schema, `${name}[].`)];
      return element ? builtOf(schema, path, `${name}[]`, element) : [];
    case 'Map': {
      const value = schema.paths[`${path}.$*`];
      return [`${name}: record`, ...(value ? builtOf(schema, `${path}.$*`, `${name}.*`, value) : [])];
    }
    default:
      return [`${name}: ${type.instance}`];
  }
}

const collections = await collectionsOfServices();

describe('the mongoose schema of a collection', () => {
  it('is compared for every collection of every service', () => {
    expect(collections.length).toBeGreaterThanOrEqual(20);
    expect(collections.map(([name]) => name)).toContain('services/city-challenge: challenges');
  });

  it.each([...collections, ['the contract suite: things', things as unknown as Definition] as const])(
    '%s has the paths of its zod schema',
    (_, { schema }) => {
      expect(builtPaths(mongooseSchema(schema))).toEqual(expectedPaths(schema));
    },
  );

  const everything = z.object({
    id: z.string(),
    version: z.number(),
    type: z.object({ type: z.enum(['a', 'b']), errors: z.array(z.string()) }).nullish(),
    errors: z.array(z.object({ code: z.string(), at: z.number().optional() })).default([]),
    isOpen: z.boolean().readonly(),
    rates: z.record(z.string(), z.number()),
    byKind: z.record(z.string(), z.object({ names: z.array(z.string()) })),
    shape: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('circle'), size: z.number() }),
      z.object({ kind: z.literal('text'), size: z.string(), label: z.string() }),
    ]),
    either: z.union([z.string(), z.number()]),
    grid: z.array(z.array(z.number())),
    anything: z.unknown(),
  });

  it('knows every sort of field', () => {
    const paths = builtPaths(mongooseSchema(everything)).filter((path) => !path.startsWith('_'));
    expect(paths).toEqual([
      'anything: Mixed',
      'byKind.*.names[]: String',
      'byKind.*: object',
      'byKind: record',
      'either: Mixed',
      'errors[].at: Number',
      'errors[].code: String',
      'errors[]: object',
      'grid[][]: Number',
      'isOpen: Boolean',
      'rates.*: Number',
      'rates: record',
      'shape.kind: String',
      'shape.label: String',
      'shape.size: Mixed',
      'shape: object',
      'type.errors[]: String',
      'type.type: String',
      'type: object',
      'version: Number',
    ]);
    expect(builtPaths(mongooseSchema(everything))).toEqual(expectedPaths(everything));
  });

  it('makes no ids, versions, dates or indexes of its own, and refuses unknown fields', async () => {
    const schema = mongooseSchema(everything);
    expect(schema.indexes()).toEqual([]);
    const Model = mongoose.model('everything', schema);
    const made = new Model({
      _id: 'a',
      version: 1,
      errors: [{ code: 'x' }],
      type: { type: 'a', errors: [] },
    });
    expect(made.toObject()).toEqual({
      _id: 'a',
      version: 1,
      errors: [{ code: 'x' }],
      type: { type: 'a', errors: [] },
    });
    expect(() => new Model({ _id: 'a', colour: 'red' })).toThrow(/colour/);
    await expect(new Model({ _id: 'a', type: { colour: 'red' } }).validate()).rejects.toThrow(/colour/);
  });

  it('knows where documents may hold keys of their own', () => {
    const base = { id: z.string(), version: z.number() };
    const free = (schema: z.ZodType) => hasFreeKeys(mongooseSchema(schema));
    expect(free(z.object({ ...base, list: z.array(z.object({ name: z.string() })) }))).toBe(false);
    expect(
      free(z.object({ ...base, list: z.array(z.object({ names: z.record(z.string(), z.string()) })) })),
    ).toBe(true);
    expect(free(z.object({ ...base, any: z.array(z.unknown()) }))).toBe(true);
  });

  it('refuses field names that the adapter needs for itself', () => {
    const schema = z.object({ id: z.string(), version: z.number(), _keys: z.array(z.string()) });
    expect(() => mongooseSchema(schema)).toThrow(/_keys/);
  });
});
