import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScalars } from '../src/compare-scalars.ts';
import { fold } from '../src/fold.ts';
import { fromCode, toCode, toKey, toSortKey } from '../src/meilisearch/codes.ts';
import { fromBase32, toBase32 } from '../src/meilisearch/ordered-text.ts';

const compare = (left: string, right: string) => Number(left > right) - Number(left < right);
const text = fc.string({ unit: 'grapheme' });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const scalar = fc.oneof(text, number, fc.integer(), fc.boolean());

describe('codes', () => {
  it.each([
    ['', 's'],
    ['foobar', 'scpnmuoj1e8'],
    ['5', 's6k'],
    [true, 'b1'],
    [0, 'n8000000000000000'],
    [-1, 'n400fffffffffffff'],
  ])('writes %j as %s', (value, code) => {
    expect(toCode(value)).toBe(code);
    expect(fromCode(code)).toBe(value);
  });

  it('give any value back, and never two values alike', () => {
    fc.assert(fc.property(scalar, (value) => fromCode(toCode(value)) === value));
    fc.assert(
      fc.property(scalar, scalar, (left, right) => (toCode(left) === toCode(right)) === (left === right)),
    );
  });

  it('hold only what the server compares as it is, in at most 449 letters', () => {
    fc.assert(fc.property(scalar, (value) => /^[sbn][0-9a-v]*$/.test(toCode(value))));
    expect(toCode('서'.repeat(93) + 'x').length).toBe(449);
  });

  it('make one number of 0 and -0, as equality does', () => {
    expect(toCode(-0)).toBe(toCode(0));
  });
});

describe('sort keys', () => {
  it('compare as the values do, text without case and accents', () => {
    const folded = (value: string | number | boolean) => (typeof value === 'string' ? fold(value) : value);
    const property = fc.property(scalar, scalar, (left, right) => {
      const expected = Math.sign(compareScalars(folded(left), folded(right)));
      expect(compare(toSortKey(left), toSortKey(right))).toBe(expected);
    });
    fc.assert(property, { numRuns: 2_000 });
  });

  it('order letters beyond U+FFFF by UTF-16 units', () => {
    expect(compare(toSortKey('🚲'), toSortKey('\uffee'))).toBe(compare(fold('🚲'), fold('\uffee')));
  });

  it('are cut where the server cuts', () => {
    expect(toSortKey('x'.repeat(1_000)).length).toBe(465);
    expect(toSortKey('서'.repeat(1_000)).length).toBe(468);
  });
});

describe('base32', () => {
  it('gives all bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => Buffer.compare(fromBase32(toBase32(bytes)), bytes) === 0),
    );
  });
});

describe('keys', () => {
  const id = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '_', ':', '.', '-', 'c', 'd'),
    minLength: 1,
    maxLength: 200,
  });

  it('are ids that the server allows, and never two alike', () => {
    fc.assert(fc.property(id, (value) => /^[A-Za-z0-9_-]{1,400}$/.test(toKey(value))));
    fc.assert(fc.property(id, id, (left, right) => (toKey(left) === toKey(right)) === (left === right)));
    expect([toKey('a:b'), toKey('a.b'), toKey('a_cb')]).toEqual(['a_cb', 'a_db', 'a__cb']);
  });
});
