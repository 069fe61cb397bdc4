import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFigures } from '../src/text/figures.ts';

const words = (text: string, language = 'en') =>
  withoutFigures(text, language)
    .trim()
    .split(/[^\p{L}\p{N}.-]+/u);

describe('withoutFigures', () => {
  it.each([
    ['by August 2021 or 3 May 2022', 'by or'],
    ['SDG 8.2, target 8.2, Goal 8 and indicator 8.2.1', 'and'],
    ['ODS 11.2 y 5 de marzo', 'y de', 'es'],
    ['USD 1,200.50 or 30 euros for 41 people', 'or for people'],
    ['the 2nd of 84 schools, 7.5 times', 'the of schools times'],
    ['в августе 2021', 'в', 'ru'],
    ['2021年8月3日 84所学校', '所学校', 'zh'],
    ['2021년 8월에 학교 84개', '에 학교 개', 'ko'],
    ['ağustos 2021', '', 'tr'],
  ])('leaves out dates, amounts and numbers of goals: %s', (text, left, language = 'en') => {
    expect(words(text, language).join(' ')).toBe(left);
  });

  it.each(['COVID-19', 'ISO 27001', 'PM 2.5', 'PM10', '3D printing', 'IBM 360', 'GTFS', 'H5N1'])(
    'keeps numbers that belong to a name: %s',
    (text) => expect(withoutFigures(text, 'en')).toBe(text),
  );

  it('keeps a number that a text says three times: it is about it', () => {
    expect(words('the 2020 census, since 2020, in 84 towns of the 2020 census')).toEqual(
      'the 2020 census since 2020 in towns of the 2020 census'.split(' '),
    );
  });

  it('tells months that are also other words by the number beside them', () => {
    expect(words('a march of residents on 3 march')).toEqual(['a', 'march', 'of', 'residents', 'on']);
  });

  it('keeps words that a language also uses for a day', () => {
    expect(words('окружающая среда', 'ru')).toEqual(['окружающая', 'среда']);
    expect(words('pazar yeri', 'tr')).toEqual(['pazar', 'yeri']);
  });

  it('takes a language that it does not know as English, wherever the process runs', () => {
    expect(words('in august', 'qqq')).toEqual(['in']);
  });

  it('keeps every other character in its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'ru', 'zh', 'ko', 'ar', 'vi'),
        (text, language) => {
          const left = withoutFigures(text, language);
          expect(left).toHaveLength(text.length);
          for (let at = 0; at < text.length; at++) if (left[at] !== text[at]) expect(left[at]).toBe(' ');
        },
      ),
    );
  });

  it('leaves a text without digits and months as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-lx-z ]{0,60}$/), (text) => {
        fc.pre(!/\b(?:april|feb|dec|jul|june|july)/.test(text) && !/[0-9]/.test(text));
        const left = withoutFigures(text, 'en');
        expect(left).toBe(text);
      }),
    );
  });
});
