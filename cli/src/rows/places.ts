import { countryCodes, regionCodes } from '@smc/contracts';
import type { Origin } from '../files/source-row.ts';
import { fold } from './fold.ts';
import { codesOf, listOf } from './plain-cells.ts';
import { type CellReader, misunderstood, understood } from './reading.ts';

const nameLocales = ['en', 'ko', 'es', 'fr'] as const;

/** Names that differ from those of `Intl`. */
const otherNames: Readonly<Record<string, string>> = {
  KR: 'Korea,Republic of Korea,Korea South',
  US: 'USA,United States of America,EEUU,Etats-Unis',
  GB: 'UK,Great Britain',
  VN: 'Viet Nam',
  RU: 'Russian Federation',
  TR: 'Turkey',
  CZ: 'Czech Republic',
};

function namesOf(type: 'region' | 'language', codes: readonly string[]): [string, string][] {
  return nameLocales.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type, fallback: 'none' });
    return codes.flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[fold(name), code]];
    });
  });
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const countries = lazily(
  () =>
    new Map<string, string>([
      ...namesOf('region', countryCodes),
      ...Object.entries(otherNames).flatMap(([code, names]) =>
        names.split(',').map((name): [string, string] => [fold(name), code]),
      ),
      ...countryCodes.map((code): [string, string] => [fold(code), code]),
    ]),
);

/** ISO 639-1, the codes with a name in English. */
const languageCodes = lazily(() => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return letters.flatMap((first) =>
    letters.map((second) => first + second).filter((code) => names.of(code) !== undefined),
  );
});
const languages = lazily(() => new Map<string, string>(namesOf('language', languageCodes())));

/** A country by its code, or its name in English, Korean, Spanish or French. */
export const country: CellReader = (value) => {
  const code = countries().get(fold(String(value)));
  return code === undefined
    ? misunderstood(`"${String(value)}" is not a country; use a two-letter code, as in KR.`)
    : understood(code);
};

/** A language tag, or a language's name in English, Korean, Spanish or French. */
export const language: CellReader = (value) => {
  const words = String(value).trim();
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(words)) return understood(words);
  const code = languages().get(fold(words)) ?? (/^[A-Z]{2}$/.test(words) ? words.toLowerCase() : undefined);
  return code === undefined
    ? misunderstood(`"${words}" is not a language; use a tag, as in en or pt-BR.`)
    : understood(code);
};

const regions = new Map<string, string>(regionCodes.map((code) => [fold(code), code]));
const worldwide = new Set(
  ['worldwide', 'global', 'world', 'allregions', '전세계', 'mundial', 'mondial'].map(fold),
);

const region = (value: unknown, _origin: Origin) => {
  const code = regions.get(fold(String(value)));
  return code === undefined
    ? misunderstood(`"${String(value)}" is not a region; use one of ${regionCodes.join(', ')}, or worldwide.`)
    : understood(code);
};

/** Regions by code, however written; `worldwide` stands for all. */
export const regionList: CellReader = (value, origin) => {
  const codes = codesOf(value);
  if (codes?.some((code) => worldwide.has(fold(code)))) return understood([...regionCodes]);
  return listOf(region)(value, origin);
};

export const countryList: CellReader = listOf(country);
export const languageList: CellReader = listOf(language);
