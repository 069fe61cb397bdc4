import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlossaryRow } from '../src/glossary.ts';
import { glossaryThemes } from '../src/glossary/themes.ts';
import { glossaryTerms, taxonomyLanguages } from '../src/index.ts';
import type { TaxonomyLanguage } from '../src/index.ts';

const fewestTerms = 1500;
const mostWords = 6;
const mostVariants = 6;

/** Letters of each language: a word of another language in the wrong column mostly has a letter too many. */
const letters = (more: string) => new RegExp(`^[a-z${more}\\d '+./-]+$`);
const scripts: Readonly<Record<TaxonomyLanguage, RegExp>> = {
  en: letters(''),
  es: letters('áéíñóúü'),
  fr: letters('àâæçéèêëîïôœùûü'),
  pt: letters('àáâãçéêíóôõú'),
  ru: /^[\p{Script=Cyrillic}\d -]+$/u,
  zh: /^[\p{Script=Han}\d]+$/u,
  ko: /^[\p{Script=Hangul}\d ]+$/u,
  ar: /^[\p{Script=Arabic}\p{M}\d ]+$/u,
  tr: letters('çğıöşüâîû'),
  id: letters(''),
  vi: letters('àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'),
};

/** Names and abbreviations that Russian, Chinese, Korean and Arabic texts write in Latin letters. */
const keptInLatin = /(?<![a-z])(3d|api|gis|gps|openstreetmap|qr)(?![a-z])/g;
/** Frequent characters that are written otherwise in simplified Chinese. */
const traditional =
  /[國學車門開關電東長會書買賣讀寫說話語請謝醫藥傳處區廣場報紙員圖選舉辦點無為時間問題們個這來對發現實業經濟務產農環護災難聯網絡數據庫設計訓練檢測評價標準資訊證許訴園樓費稅錢銀預築費婦兒齡殘]/;
const isInScript = (words: string, language: TaxonomyLanguage) =>
  scripts[language].test(words.replaceAll(keptInLatin, '0'));

const cells = glossaryTerms().flatMap((term) =>
  taxonomyLanguages.flatMap((language) =>
    term[language].map((words) => ({ head: term.en[0] ?? '', language, words })),
  ),
);
const named = ({ head, language, words }: (typeof cells)[number]) => `${head} | ${language}: ${words}`;
const thatAre = (isWrong: (cell: (typeof cells)[number]) => boolean) => cells.filter(isWrong).map(named);

describe('the glossary', () => {
  it('reads every file of its folder', () => {
    const files = readdirSync(new URL('../src/glossary', import.meta.url)).filter(
      (name) => name !== 'themes.ts',
    );
    expect(Object.keys(glossaryThemes).map((name) => `${name}.ts`)).toEqual(files.sort());
  });

  it(`holds at least ${fewestTerms} terms, each with words in all eleven languages`, () => {
    expect(glossaryTerms().length).toBeGreaterThanOrEqual(fewestTerms);
    expect(
      glossaryTerms().filter((term) => taxonomyLanguages.some((language) => term[language].length === 0)),
    ).toEqual([]);
  });

  it('names each term once', () => {
    const heads = glossaryTerms().map((term) => term.en[0]);
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  });

  it('names no word twice in a cell', () => {
    const repeated = glossaryTerms().flatMap((term) =>
      taxonomyLanguages
        .filter((language) => new Set(term[language]).size !== term[language].length)
        .map((language) => `${term.en[0]} | ${language}`),
    );
    expect(repeated).toEqual([]);
  });

  it('writes each language in its letters', () => {
    expect(thatAre(({ language, words }) => !isInScript(words, language))).toEqual([]);
  });

  it('writes Chinese in simplified characters, at least two', () => {
    expect(thatAre(({ language, words }) => language === 'zh' && traditional.test(words))).toEqual([]);
    expect(thatAre(({ language, words }) => language === 'zh' && words.length < 2)).toEqual([]);
  });

  it('leaves no cell of another script to Latin letters', () => {
    const foreign = (['ru', 'zh', 'ko', 'ar'] as const).flatMap((language) =>
      glossaryTerms()
        .filter((term) => term[language].every((words) => /^[\p{Script=Latin}\d ]+$/u.test(words)))
        .map((term) => `${term.en[0]} | ${language}`),
    );
    expect(foreign).toEqual([]);
  });

  it('is written in lower case, NFC and single spaces', () => {
    expect(thatAre(({ words }) => words !== words.normalize('NFC') || /\s\s|[^\S ]/.test(words))).toEqual([]);
    expect(thatAre(({ words, language }) => words !== words.toLocaleLowerCase(language))).toEqual([]);
  });

  it(`holds phrases of at most ${mostWords} words and cells of at most ${mostVariants}`, () => {
    expect(thatAre(({ words }) => words.split(' ').length > mostWords)).toEqual([]);
    expect(
      glossaryTerms()
        .filter((term) => taxonomyLanguages.some((language) => term[language].length > mostVariants))
        .map((term) => term.en[0]),
    ).toEqual([]);
  });

  it('says where a row is wrong', () => {
    expect(() => readGlossaryRow('one | two', 'glossary/x.ts, row 3')).toThrow(/x\.ts, row 3/);
    expect(() => readGlossaryRow('a|b|c|d|e|f|g|h|i|j| ', 'here')).toThrow(/here/);
    expect(readGlossaryRow('a, b|b|c|d|e|f|g|h|i|j|k', 'here')).toMatchObject({ en: ['a', 'b'], vi: ['k'] });
  });
});
