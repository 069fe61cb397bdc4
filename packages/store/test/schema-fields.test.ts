import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldTypeOf } from '../src/schema-fields.ts';

const schema = z.object({
  text: z.string(),
  mail: z.email().nullish(),
  when: z.iso.datetime().optional(),
  state: z.enum(['a', 'b']).default('a'),
  level: z.literal([1, 2]),
  flag: z.boolean().readonly(),
  either: z.union([z.string(), z.number(), z.null()]),
  unclear: z.union([z.boolean(), z.number()]),
  unsure: z.union([z.boolean(), z.literal('maybe')]),
  tags: z.array(z.string()).optional(),
  objects: z.array(z.object({ id: z.string() })),
  mixed: z.union([z.string(), z.array(z.string())]),
  deep: z.object({ inner: z.object({ id: z.string() }).nullable() }).optional(),
  byLanguage: z.record(z.string(), z.string()),
  shape: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), size: z.number() }),
    z.object({ kind: z.literal('text'), label: z.string() }),
  ]),
  anything: z.unknown(),
});

describe('what a path holds according to the schema', () => {
  it.each([
    ['text', ['string'], false],
    ['mail', ['string'], false],
    ['when', ['string'], false],
    ['state', ['string'], false],
    ['level', ['number'], false],
    ['flag', ['boolean'], false],
    ['either', ['string', 'number'], false],
    ['tags', ['string'], true],
    ['deep.inner.id', ['string'], false],
    ['byLanguage.ko', ['string'], false],
    ['shape.kind', ['string'], false],
    ['shape.size', ['number'], false],
    ['shape.label', ['string'], false],
  ])('%s', (path, kinds, isArray) => {
    expect(fieldTypeOf(schema, path)).toEqual({ kinds: new Set(kinds), isArray });
  });

  it.each([
    'nope',
    'deep',
    'deep.inner',
    'objects',
    'objects.id',
    'mixed',
    'unclear',
    'unsure',
    'anything',
    'text.length',
    'toString',
  ])('%s is no scalar and no array of scalars', (path) => {
    expect(fieldTypeOf(schema, path)).toBeUndefined();
  });
});
