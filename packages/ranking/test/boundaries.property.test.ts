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

/** The parts of a text between places, begin and end in turns. */
const cut = (text: string, places: readonly number[]) =>
  places.flatMap((place, at) => (at % 2 === 0 ? [text.slice(place, places[at + 1])] : []));

describe('boundaries of plain texts', () => {
  it('cut sentences where the pattern does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cut(text, plainPieces(text))).toEqual(text.split(sentenceBoundary));
      }),
      { numRuns: 2_000 },
    );
  });

  it('cut clauses where the pattern does', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, text, behind) => {
        const whole = `${before}${text}${behind}`;
        const places = plainClauses(whole, before.length, before.length + text.length);
        expect(cut(whole, places)).toEqual(text.split(clauseBoundary));
      }),
      { numRuns: 2_000 },
    );
  });
});
