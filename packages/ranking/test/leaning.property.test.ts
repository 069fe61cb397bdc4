import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTextIndex } from '../src/index-structures/text-index.ts';
import type { TextDocument } from '../src/index-structures/text-index.ts';
import { analyseNeed } from '../src/relevance/analyse-need.ts';
import { combineChannels, highestSum } from '../src/relevance/combined.ts';
import { noDiscounts } from '../src/copying/guard.ts';
import { firstMatches, leaningMatches, leanOnEachOther } from '../src/relevance/leaning.ts';
import type { LeaningMatch } from '../src/relevance/leaning.ts';
import { scoreText } from '../src/relevance/score.ts';
import { allParts } from '../src/relevance/settings.ts';

/** A place of unit length in four dimensions. */
const place = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })
  .filter((values) => values.some((value) => value !== 0))
  .map((values) => {
    const norm = Math.hypot(...values);
    return Float32Array.from(values, (value) => value / norm);
  });
const match = fc.record({ sum: fc.double({ min: 0.01, max: 1, noNaN: true }), at: place });

const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

/** Each match by itself, as the definition says it. */
function naive(matches: readonly LeaningMatch[]): number[] {
  return matches.map((own) => {
    const others = matches
      .filter((other) => other !== own)
      .map((other) => ({ sum: other.sum, near: cosine(own.at, other.at) }))
      .filter(({ near }) => near > 0 && near <= 0.8);
    const weight = others.reduce((sum, { near }) => sum + near ** 2, 0);
    const support = others.reduce((sum, other) => sum + other.near ** 2 * other.sum, 0);
    return own.sum + ((2 / 3) * support) / (weight + 1);
  });
}

/** On the edge of being the same text rounding decides. */
const isClear = (matches: readonly LeaningMatch[]) =>
  matches.every((a) => matches.every((b) => Math.abs(cosine(a.at, b.at) - 0.8) > 1e-6));

describe('first matches that lean on each other', () => {
  test('are raised by those that are like them, as the definition says', () => {
    fc.assert(
      fc.property(fc.array(match, { maxLength: 12 }).filter(isClear), (matches) => {
        const expected = naive(matches);
        for (const [at, sum] of leanOnEachOther(matches).entries())
          expect(sum).toBeCloseTo(expected[at] as number, 6);
      }),
    );
  });

  test('gain less than two thirds of the best, and never lose', () => {
    fc.assert(
      fc.property(fc.array(match, { minLength: 1, maxLength: 40 }), (matches) => {
        const best = Math.max(...matches.map(({ sum }) => sum));
        for (const [at, sum] of leanOnEachOther(matches).entries()) {
          const own = (matches[at] as LeaningMatch).sum;
          expect(sum).toBeGreaterThanOrEqual(own);
          expect(sum).toBeLessThan(own + (2 / 3) * best);
        }
      }),
    );
  });

  test('gain nothing by being listed many times', () => {
    fc.assert(
      fc.property(match, fc.integer({ min: 2, max: 30 }), (one, times) => {
        const listed = Array.from({ length: times }, () => one);
        expect(leanOnEachOther(listed)).toEqual(listed.map(({ sum }) => sum));
      }),
    );
  });
});

const subjects = [
  'flood maps of streets',
  'rain drains and pumps',
  'bus arrival times',
  'refuse collection routes',
];
const catalogue: TextDocument[] = Array.from({ length: 60 }, (_, number) => ({
  language: 'en',
  fields: [
    { text: `Offer ${number % 7}`, weight: 2 },
    {
      text: `${subjects[number % 4]} for district ${number % 11} and ${subjects[(number * 5) % 3]}`,
      weight: 1,
    },
  ],
}));

describe('text relevance', () => {
  const index = buildTextIndex(catalogue);
  const need = analyseNeed(
    'Which streets flood at which rain: maps of drains for each district',
    'en',
    index,
  );

  test('is the sum of the channels but for the first matches, and the best comes to the strength', () => {
    const { channels, combined, marks } = scoreText(index, need);
    const sums = combineChannels(channels, index.size);
    const first = firstMatches(index, channels, noDiscounts);
    const leaned = leanOnEachOther(first);
    expect(first).toHaveLength(leaningMatches);
    expect(marks.leaningFloor).toBe(first.at(-1)?.sum);
    expect(marks.highest).toBe(Math.max(highestSum(channels), ...leaned));
    const expected = [...sums];
    for (const [at, { document }] of first.entries()) expected[document] = leaned[at] as number;
    expect([...combined()]).toEqual(expected);
    expect(Math.max(...combined(0.5))).toBe(0.5);
  });

  test('leans on nothing where there is no latent space', () => {
    const plain = buildTextIndex(catalogue, { ...allParts, latent: false });
    const { channels, combined, marks } = scoreText(plain, need);
    expect(marks.leaningFloor).toBe(Number.POSITIVE_INFINITY);
    expect([...combined()]).toEqual([...combineChannels(channels, plain.size)]);
  });
});
