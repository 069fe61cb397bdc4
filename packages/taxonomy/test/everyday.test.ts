import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydayOf, findConceptCodes, suggestThemes, taxonomyLanguages, topics } from '../src/index.ts';
import { clerkPhrases } from './clerk-phrases.ts';

const codesIn = (text: string, language?: string) =>
  suggestThemes(text, topics.length, language).map(({ code }) => code);

describe('everyday words', () => {
  it.each(taxonomyLanguages)('of every topic in %s are found, of two sides in either order', (language) => {
    const few = topics.filter(({ code }) => everydayOf(code, language).length < 5);
    const lost = topics.flatMap(({ code }) =>
      everydayOf(code, language)
        .flatMap(([words = [], others]) =>
          others === undefined
            ? words
            : words.flatMap((one) => others.flatMap((two) => [`${one} ${two}`, `${two} ${one}`])),
        )
        .filter((text) => !codesIn(text, language).includes(code)),
    );
    expect({ few, lost }).toEqual({ few: [], lost: [] });
  });

  it('have one or two sides and no empty words', () => {
    const entries = topics.flatMap(({ code }) =>
      taxonomyLanguages.flatMap((language) => everydayOf(code, language)),
    );
    expect(entries.filter((entry) => entry.length > 2 || entry.flat().includes(''))).toEqual([]);
  });

  it('of one word are found only where the language is known, as they may be other words elsewhere', () => {
    expect(codesIn('um temporal na cidade', 'pt')).toContain('disaster-response');
    expect(codesIn('temporal resolution')).toEqual([]);
  });
});

describe('two sides', () => {
  it('may stand apart, in one sentence', () => {
    expect(codesIn('The pipes in town all leak', 'en')).toEqual(['water-management']);
    expect(codesIn('Leaks in two old pipes', 'en')).toEqual(['water-management']);
    expect(codesIn('The pipes are new. Leaks of news are old.', 'en')).toEqual([]);
    expect(codesIn('Pipes of which nobody here says they leak', 'en')).toEqual([]);
  });

  const words = ['drain', 'smell', 'and', 'it', '.'];
  it('are found as by looking at all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (text) => {
        const expected = text.some((one, from) =>
          text.some((two, to) => {
            const between = text.slice(Math.min(from, to) + 1, Math.max(from, to));
            const isNear = between.length <= 3 && !between.includes('.');
            return one === 'drain' && two === 'smell' && isNear;
          }),
        );
        expect(codesIn(text.join(' '), 'en').includes('water-management')).toBe(expected);
      }),
    );
  });
});

const halfOf = (topic: number, phrase: number) => ((topic + phrase) % 2 === 0 ? 'first' : 'second');

function missedIn(half: string): { missed: string[]; asked: number } {
  const asked = Object.entries(clerkPhrases).flatMap(([code, languages], topic) =>
    Object.entries(languages).flatMap(([language, phrases]) =>
      phrases.filter((_, phrase) => halfOf(topic, phrase) === half).map((text) => ({ code, language, text })),
    ),
  );
  const missed = asked.filter(
    ({ code, language, text }) => !suggestThemes(text, 3, language).some((found) => found.code === code),
  );
  return { missed: missed.map(({ language, text }) => `${language}: ${text}`), asked: asked.length };
}

describe('what a clerk types', () => {
  it.each(['first', 'second'])('has the right topic among the first three of 19 in 20, %s half', (half) => {
    const { missed, asked } = missedIn(half);
    expect(asked).toBeGreaterThan(150);
    expect(missed.slice(Math.floor(asked / 20))).toEqual([]);
  });

  it('is only proposed: an offer that says so is not of the topic yet', () => {
    expect(findConceptCodes('The pipes in town all leak', 'en')).toEqual([]);
  });

  it('has nothing proposed for a place that is only named', () => {
    expect(suggestThemes('ngập lụt khu phố cổ', 5, 'vi').map(({ code }) => code)).toEqual([
      'disaster-response',
    ]);
    expect(suggestThemes('The air is dirty near the school', 5, 'en')[0]?.code).toBe('green-ict');
  });
});
