import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../src/plain-copy.ts';

const throughJson = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};

describe('plainCopy', () => {
  it('is what JSON would make of it', () => {
    const anything = fc.anything({ withDate: true, withSparseArray: true, withNullPrototype: true });
    fc.assert(
      fc.property(anything, (value) => {
        expect(plainCopy(value)).toEqual(throughJson(value));
        expect(JSON.stringify(plainCopy(value))).toBe(JSON.stringify(throughJson(value)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves out what an object only inherits', () => {
    const heir = Object.assign(Object.create({ inherited: { deep: 1 } }) as object, { own: { deep: 2 } });
    expect(plainCopy(heir)).toEqual(throughJson(heir));
    expect(plainCopy(heir)).toEqual({ own: { deep: 2 } });
  });

  it('knows one zero, in lists and in objects', () => {
    expect(plainCopy({ deep: { zero: -0 }, list: [-0] })).toEqual({ deep: { zero: 0 }, list: [0] });
  });

  it('shares nothing with the original', () => {
    const original = { list: [{ deep: 1 }] };
    const copy = plainCopy(original) as typeof original;
    copy.list.push({ deep: 2 });
    (copy.list[0] as { deep: number }).deep = 9;
    expect(original).toEqual({ list: [{ deep: 1 }] });
  });

  it('does not let a key change what an object is', () => {
    const copy = plainCopy(JSON.parse('{"__proto__":{"isAdmin":true}}')) as { isAdmin?: boolean };
    expect([copy.isAdmin, Object.hasOwn(copy, '__proto__')]).toEqual([undefined, true]);
  });
});
