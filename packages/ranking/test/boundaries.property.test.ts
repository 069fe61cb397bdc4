import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clauseBoundary,
  plainClauses,
  plainPieces,
  sentenceBoundary,
} from '../src/requirements/boundaries.ts';

const pieces = [
  'but',
  'although',
  'however',
  'mas',
  'aunque',
  'button',
  'water',
  'a',
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '.',
  '!',
  '?',
  ',',
  ';',
  ':',
  '-',
  ' - ',
  ', but ',
  '. ',
  '; ',
  ': ',
  '3:4',
  '_',
  '\v',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));

describe('boundaries of plain texts', () => {
  it('cut sentences where the pattern does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(plainPieces(text)).toEqual(text.split(sentenceBoundary));
      }),
      { numRuns: 2_000 },
    );
  });

  it('cut clauses where the pattern does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(plainClauses(text)).toEqual(text.split(clauseBoundary));
      }),
      { numRuns: 2_000 },
    );
  });
});
