import { findConceptCodes, findConcepts, topics, taxonomyLanguages, synonymsOf } from '@smc/taxonomy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byContent, canonicalJson, compareContent } from '../src/content-order.ts';
import { clauseWords } from '../src/requirements/claims.ts';
import { ideas } from '../src/requirements/ideas.ts';
import { literalsOf } from '../src/requirements/literals.ts';
import { Prefilter } from '../src/requirements/prefilter.ts';
import { foldText } from '../src/text/fold.ts';
import { WordReader } from '../src/text/word-reader.ts';
import { wordsOf } from '../src/text/words.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'Smart',
    'parking',
    'İstanbul',
    'l’eau',
    'naïve',
    'e\u0301te\u0301',
    '智能停车',
    '스마트 주차장',
    'ของเมือง',
  ),
  fc.constantFrom(
    '24/7',
    '<b>bold</b>',
    '&amp;',
    '🚌',
    'ﬁne',
    'ⅷ',
    'Ω',
    'вода',
    'مياه',
    'ーメーター',
    '\ud800',
    '_',
    '-',
    '.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constant('x'.repeat(70)),
);
const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
const joinedTexts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(texts, joinedTexts);

describe('words read by number', () => {
  it('are those that are read as strings', () => {
    const reader = new WordReader();
    const named = (count: number) =>
      [...reader.numbers.subarray(0, count)].map((word) => reader.table.wordAt(word));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(named(reader.read(text))).toEqual(wordsOf(text));
        const folded = foldText(text);
        expect(named(reader.readRuns(folded))).toEqual([...clauseWords(folded)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('have one number each, however many there are', () => {
    const reader = new WordReader();
    for (const round of [1, 2])
      for (let word = 0; word < 20_000; word++)
        expect(reader.table.numberOf(`w${word}`), `round ${round}`).toBe(word);
    expect(reader.table.size).toBe(20_000);
  });
});

describe('concepts found by code', () => {
  const synonyms = topics
    .filter((_, at) => at % 7 === 0)
    .flatMap(({ code }) => taxonomyLanguages.flatMap((language) => synonymsOf(code, language).slice(0, 2)));
  const speaking = fc
    .array(fc.oneof(fc.constantFrom(...synonyms), fc.constantFrom(' ', 's ', '\u0301', ', ', 'و', '의 ')), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join(''));

  it('are those that are found with their words', () => {
    fc.assert(
      fc.property(speaking, fc.constantFrom('en', 'ko', 'ar', 'vi', undefined), (text, language) => {
        expect(findConceptCodes(text, language)).toEqual(
          findConcepts(text, language).map(({ code }) => code),
        );
      }),
      { numRuns: 500 },
    );
  });
});

const patterns = ideas.flatMap(({ mention, hint, denial }) =>
  [mention, hint, denial].filter((pattern) => pattern !== undefined),
);

describe('patterns that cannot match', () => {
  it('are told by literals of which every match holds one', () => {
    // Texts are made of what a pattern says without its marks of no width; it is then asked itself.
    const sources = patterns.filter(({ source }) => !source.includes('(?='));
    const matching = fc
      .constantFrom(...sources)
      .chain((pattern) =>
        fc.tuple(
          fc.constant(pattern),
          fc.stringMatching(new RegExp(pattern.source.replaceAll(String.raw`\b`, ''))),
        ),
      );
    fc.assert(
      fc.property(matching, ([pattern, text]) => {
        fc.pre(pattern.test(text));
        expect(literalsOf(pattern)?.some((literal) => text.includes(literal)) ?? true).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(patterns.filter((pattern) => literalsOf(pattern) === undefined)).toEqual([]);
  });

  it.each([
    [/\boff-?line\b|sin (?:red|senal)/, ['line', 'sin ']],
    [/ab?xyc+d{2}e*f/, ['xyc']],
    [/(?:via|by) api(?= key)/, [' api']],
    [/[ab]|long/, undefined],
    [/x(?!y)\.z/, ['x.z']],
    [/\w+n't\b/, ["n't"]],
    [/Case/i, undefined],
  ] as const)('%s has %j', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });

  it('are the groups of which no literal stands in the text', () => {
    const words = fc.array(fc.constantFrom('a', 'ab', 'aba', 'b', 'ba', 'c', '가', '가나'), {
      minLength: 1,
      maxLength: 3,
    });
    const groups = fc.array(words, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        groups,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '가', '나', 'x'), maxLength: 12 }),
        (lists, text) => {
          const filter = new Prefilter(lists.map((list) => list.map((word) => new RegExp(word))));
          const expected = lists.flatMap((list, group) =>
            list.some((word) => text.includes(word)) ? [group] : [],
          );
          expect(filter.groupsIn(text)).toEqual(expected);
          expect(filter.bitsIn(text)).toBe(expected.reduce((bits, group) => bits | (1 << group), 0));
        },
      ),
      { numRuns: 500 },
    );
    expect(new Prefilter([[/x/], [/./]]).groupsIn('')).toEqual([1]);
  });
});

describe('the order of content', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      1,
      12,
      1.5,
      -1,
      null,
      undefined,
      true,
      '',
      'a',
      'a"',
      'ab',
      [],
      ['a'],
      ['a', 'b'],
      { b: 1 },
      { b: 12, a: 1 },
    ),
  );
  const entries = fc
    .array(
      fc.record(
        { title: fc.constantFrom('A', 'B'), x: value, y: value, z: value },
        { requiredKeys: ['title'] },
      ),
      {
        maxLength: 12,
      },
    )
    .map((list) => list.map((entry, at) => ({ ...entry, id: `s${at}` })));
  const keyOf = (entry: { readonly id: string }) => canonicalJson({ ...entry, id: undefined });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

  it('is that of title, canonical JSON and id', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const expected = [...list].sort(
          (a, b) => order(a.title, b.title) || order(keyOf(a), keyOf(b)) || order(a.id, b.id),
        );
        expect(byContent(list)).toEqual(expected);
        for (const [at, entry] of expected.slice(1).entries())
          expect(compareContent(expected[at] as (typeof expected)[0], entry)).toBeLessThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
