import { findGlossaryTerms, glossaryTerms } from '@smc/taxonomy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSoundIndex, pieces, soundsLike } from '../src/crosslang/cognates.ts';
import { weighTranslations } from '../src/crosslang/english-terms.ts';
import { expectedWords } from '../src/crosslang/expected-words.ts';
import { candidatesOf, englishVocabulary, isTranslated, lexiconOf } from '../src/crosslang/lexicon.ts';
import { soundKey } from '../src/crosslang/sound.ts';
import { sourceUnits, unitText } from '../src/crosslang/source-units.ts';
import { translateText } from '../src/crosslang/translate.ts';
import { stopWordsOf } from '../src/text/stop-words.ts';
import { rarityOf } from '../src/index-structures/statistics.ts';
import type { TermStatistics } from '../src/index-structures/statistics.ts';
import { withNewKeys } from '../scripts/crosslang/build-lexicon.ts';
import { learnLexicon } from '../scripts/crosslang/ibm-model.ts';

const languages = ['es', 'fr', 'pt', 'ru', 'zh', 'ko', 'ar', 'tr', 'id', 'vi', 'de', 'it'];
const word = fc.constantFrom('water', 'leak', 'bus', 'park', 'lamp', 'data', 'fire');

describe('sound keys', () => {
  it('bring words of one origin together, whatever their script', () => {
    expect([soundKey('población'), soundKey('автобус'), soundKey('philosophie'), soundKey('버스')]).toEqual([
      'poblakion',
      'avtobus',
      'filosofie',
      'bosu',
    ]);
  });

  it('have no doubled letters and no accents', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', 'c', 'z', 'q', 'p', 'h', 'é', 'ñ', 'k', 'ß'),
          maxLength: 12,
        }),
        (text) => {
          expect(soundKey(text)).not.toMatch(/(.)\1|\p{M}/u);
        },
      ),
    );
  });
});

describe('cognates', () => {
  const vocabulary = [...englishVocabulary()].filter((_, at) => at % 97 === 0);
  const index = buildSoundIndex(vocabulary);

  it('are those that Dice over all words would choose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vocabulary), fc.constantFrom('', 'o', 'ción', 'ung'), (stem, ending) => {
        const asked = pieces(soundKey(`${stem}${ending}`));
        const likenessOf = (other: string) => {
          const found = pieces(soundKey(other));
          return (2 * [...asked].filter((piece) => found.has(piece)).length) / (asked.size + found.size);
        };
        const eligible = vocabulary.filter((other) => soundKey(other).length >= 4 && !/\d/.test(other));
        const best = Math.max(...eligible.map(likenessOf), 0);
        for (const { word: found, likeness } of soundsLike(index, `${stem}${ending}`)) {
          expect(likeness).toBeCloseTo(likenessOf(found), 12);
          expect(likeness).toBeGreaterThanOrEqual(Math.max(0.5, best - 0.1) - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('lexicon learning', () => {
  it('tells the words of parallel texts apart', () => {
    const pairs = [
      ['casa roja', 'house red'],
      ['casa azul', 'house blue'],
      ['coche rojo', 'car red'],
      ['coche azul', 'car blue'],
    ].map(([source = '', target = '']) => ({
      source: source.split(' '),
      target: target.split(' '),
      weight: 1,
    }));
    const learned = learnLexicon(pairs);
    const best = (key: string) => learned.get(key)?.[0]?.[0];
    expect(['casa', 'coche', 'azul'].map(best)).toEqual(['house', 'car', 'blue']);
    for (const targets of learned.values())
      expect(targets.reduce((sum, [, share]) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });
});

describe('shipped lexicons', () => {
  it.each(languages)('%s knows its words for water, school and road', (language) => {
    expect(isTranslated(language)).toBe(true);
    const words = {
      es: 'agua escuela carretera',
      fr: 'eau école route',
      pt: 'água escola estrada',
      ru: 'вода школа дорога',
      zh: '水 学校 道路',
      ko: '물 학교 도로',
      ar: 'ماء مدرسة طريق',
      tr: 'su okul yol',
      id: 'air sekolah jalan',
      vi: 'nước|trường học|đường',
      de: 'wasser schule straße',
      it: 'acqua scuola strada',
    }[language];
    const meanings = (words ?? '')
      .split(language === 'vi' ? '|' : ' ')
      .map((text) =>
        translateText(text, language).flatMap(({ candidates }) =>
          candidates.map(({ word: english }) => english),
        ),
      );
    expect(meanings[0]).toContain('water');
    expect(meanings[1]?.some((english) => english.startsWith('school'))).toBe(true);
    expect(meanings[2]?.some((english) => /road|street|way/.test(english))).toBe(true);
  });

  it('hold shares between nothing and one', () => {
    for (const language of languages) {
      const lexicon = lexiconOf(language);
      expect(lexicon.size).toBeGreaterThan(3000);
      const bad = [...lexicon.keys()].filter((key) =>
        (candidatesOf(lexicon, key) ?? []).some(
          ({ word: english, share }) => english === '' || !(share > 0 && share <= 1),
        ),
      );
      expect(bad).toEqual([]);
    }
  });
});

describe('source units', () => {
  it('stand where they say they stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(
          fc.constantFrom(
            'agua',
            '물을',
            '쓰레기를',
            '城市供水',
            'вода',
            'مياه',
            'nước',
            'sạch',
            'CCTV',
            '12',
            ' ',
            ',',
          ),
        ),
        (language, parts) => {
          const text = unitText(parts.join(' '));
          for (const { surface, start, end } of sourceUnits(text, language))
            expect(text.slice(start, end).startsWith(surface.slice(0, 1))).toBe(true);
        },
      ),
    );
  });

  it('keep any text whole: nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (language, text) => {
          for (const { weight, candidates } of translateText(text, language)) {
            expect(weight).toBeGreaterThan(0);
            for (const { share } of candidates) expect(share > 0 && share <= 1).toBe(true);
          }
        },
      ),
    );
  });
});

describe('weighing translations', () => {
  const frequencies = new Map([
    ['water', 40],
    ['leak', 4],
    ['bus', 10],
    ['park', 7],
    ['lamp', 1],
    ['data', 80],
    ['fire', 5],
  ]);
  const statistics: TermStatistics = {
    documents: 100,
    averageLength: 10,
    frequencyOf: (term) => frequencies.get(term) ?? 0,
    frequencies: new Uint32Array(),
    terms: new Map(),
  };
  const settings = { k1: 1.2, b: 0.7, rarityPower: 1, repeatCap: 10 };

  it('makes a document that holds every candidate once worth the rarity that they share', () => {
    const candidates = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(candidates, (words) => {
        const translation = {
          surface: 'x',
          weight: 1,
          candidates: words.map((english) => ({ word: english, share: 1 / words.length })),
        };
        const { words: weights } = weighTranslations([translation], statistics, settings);
        const stemmed = [...weights].reduce(
          (sum, [term, weight]) => sum + weight * rarityOf(statistics.frequencyOf(term), 100),
          0,
        );
        const known = [...weights.keys()];
        const holders = words.reduce((sum, one) => {
          const stem = known.find((term) => one.startsWith(term));
          return sum + (stem === undefined ? 0 : statistics.frequencyOf(stem)) / words.length;
        }, 0);
        expect(stemmed).toBeCloseTo((rarityOf(Math.min(holders, 100), 100) * known.length) / words.length, 6);
      }),
    );
  });

  it('names both words', () => {
    const translation = { surface: 'agua', weight: 1, candidates: [{ word: 'water', share: 1 }] };
    expect(weighTranslations([translation], statistics, settings).forms.get('water')).toBe('agua → water');
  });

  it('expects of a document what its words may mean', () => {
    const both = [
      {
        surface: 'a',
        weight: 1,
        candidates: [
          { word: 'water', share: 0.6 },
          { word: 'data', share: 0.1 },
        ],
      },
      { surface: 'b', weight: 0.5, candidates: [{ word: 'water', share: 1 }] },
    ];
    expect([...expectedWords(both)]).toEqual([['water', 1.1]]);
  });
});

describe('words of scripts and languages that write no limits between words', () => {
  const keys = (text: string, language: string) =>
    sourceUnits(unitText(text), language).map(({ key }) => key);

  it('are cut by words in Chinese: no pair stands across two of them, none says only "we want"', () => {
    expect(keys('我们希望学校和医院', 'zh')).toEqual(['学校', '医院']);
    expect(keys('空气质量', 'zh')).toEqual(['空气', '质量']);
  });

  it('are cut by known words in Vietnamese, and pairs stand only where none is known', () => {
    expect(keys('chúng tôi muốn trường học', 'vi')).toEqual(['trường học']);
    expect(keys('người dân trường học', 'vi')).toEqual(['người dân', 'trường học']);
    expect(keys('có thể sử dụng trường học', 'vi')).toEqual(['trường học']);
    expect(keys('blik blak', 'vi')).toEqual(['blik blak']);
    expect(keys('blik, blak', 'vi')).toEqual(['blik', 'blak']);
  });

  it('keep their places in the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('zh', 'vi'),
        fc.array(fc.constantFrom('学校', '我们', '医院', 'trường học', 'chúng tôi', 'nước', ' ', ', '), {
          maxLength: 12,
        }),
        (language, parts) => {
          const text = unitText(parts.join(' '));
          let before = -1;
          for (const { surface, start, end, place } of sourceUnits(text, language)) {
            expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(surface);
            expect(place).toBeGreaterThanOrEqual(before);
            before = place;
          }
        },
      ),
    );
  });
});

describe('a need without anything to match', () => {
  it('has no words left of what only tells it', () => {
    for (const [text, language] of [
      ['我们希望知道', 'zh'],
      ['우리는 지금 무엇이', 'ko'],
      ['queremos saber quién', 'es'],
      ['мы хотим знать', 'ru'],
    ] as const)
      expect(translateText(text, language).map(({ surface }) => surface)).toEqual([]);
  });
});

describe('a lexicon to which another adds what it does not know', () => {
  const lexicons = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'agua', 'z'), { minLength: 1 })
    .map((keys) => [...keys].sort());
  const linesOf = (keys: readonly string[], word: string) => keys.map((key) => `${key}\t${word} 100`);

  it('keeps its own lines, takes only unknown keys, and stays in order', () => {
    fc.assert(
      fc.property(lexicons, lexicons, (own, others) => {
        const joined = withNewKeys(linesOf(own, 'own').join('\n'), linesOf(others, 'other').join('\n')).split(
          '\n',
        );
        const wanted = [...new Set([...own, ...others])].sort();
        expect(joined).toEqual(wanted.map((key) => `${key}\t${own.includes(key) ? 'own' : 'other'} 100`));
      }),
    );
  });
});

describe('a phrase that may name several terms', () => {
  it('shares its weight among them, however many spellings each has', () => {
    const isOneWord = (spelling: string) => /^[a-z]{4,}$/.test(spelling) && !stopWordsOf('en').has(spelling);
    const named = [...new Set(glossaryTerms().flatMap(({ zh }) => zh))].map((phrase) => ({
      phrase,
      terms: findGlossaryTerms(phrase, 'zh').flatMap(({ terms }) => terms),
    }));
    const unlike = named.filter(({ terms: [one, other, ...more] }) => {
      const spellings = [...(one?.en ?? []), ...(other?.en ?? [])];
      const differ = new Set(spellings).size === spellings.length && one?.en.length !== other?.en.length;
      return more.length === 0 && other !== undefined && differ && spellings.every(isOneWord);
    });
    expect(unlike.length).toBeGreaterThan(20);
    for (const { phrase, terms } of unlike) {
      const all = terms.flatMap(({ en }) => en);
      const first = translateText(phrase, 'zh').slice(0, all.length);
      expect(first.map(({ candidates }) => candidates[0]?.word)).toEqual(all);
      const ofTerm = (words: readonly string[]) =>
        first
          .filter(({ candidates }) => words.includes(candidates[0]?.word ?? ''))
          .reduce((sum, { weight }) => sum + weight, 0);
      expect(ofTerm(terms[0]?.en ?? []), phrase).toBeCloseTo(ofTerm(terms[1]?.en ?? []), 12);
    }
  });
});
