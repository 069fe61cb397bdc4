import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIdOf, interestIdOf, matchIdOf, pairOf } from '../src/ids.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);

describe('the id of a match', () => {
  it('is the two ids joined', () => {
    expect(matchIdOf({ challengeId: 'leaks', solutionId: 'leak-finder' })).toBe('leaks_leak-finder');
    expect(interestIdOf({ challengeId: 'leaks', solutionId: 'x' }, 'CITY')).toBe('leaks_x_CITY');
  });

  it('says where the first id ends when an id holds an underscore itself', () => {
    expect(matchIdOf({ challengeId: 'a_b', solutionId: 'c' })).toBe('a_b_c_3');
    expect(matchIdOf({ challengeId: 'a', solutionId: 'b_c' })).toBe('a_b_c_1');
  });

  it('leads back to its pair, for any two ids', () => {
    fc.assert(
      fc.property(id, id, (challengeId, solutionId) => {
        const pair = { challengeId, solutionId };
        expect(pairOf(matchIdOf(pair))).toEqual(pair);
        expect(matchIdOf(pair)).toMatch(/^[A-Za-z0-9_-]{1,200}$/);
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of ['', 'leaks', '_', 'a_', '_b', 'a_b_c', 'a_b_c_9', 'a_b_c_x', 'a_b_1'])
      expect([text, pairOf(text)]).toEqual([text, undefined]);
  });
});

describe('a document id', () => {
  it('keeps apart what joins alike', () => {
    expect(documentIdOf('a', 'b_c')).not.toBe(documentIdOf('a_b', 'c'));
    expect(documentIdOf('a', 'b')).toMatch(/^[0-9a-f]{40}$/);
  });
});
