/**
 * Writes the names of countries and languages that reasons are worded with: `npx node packages/ranking/scripts/build-names.ts`.
 * They come from the runtime's `Intl` data (Unicode CLDR) once, and ship: another runtime may name them otherwise, and a run has
 * to repeat byte for byte.
 */
import { writeFileSync } from 'node:fs';

const locales = ['en', 'ko', 'es', 'fr'] as const;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Countries whose English name takes an article within a sentence. */
const withArticle = new Set('AE BS CD CF CG DO FK FO GB GM KY MH MP MV NL PH SB TC US VG VI'.split(' '));
/** Codes that `Intl` names although they are no countries. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Names by code, one for each locale; codes that one locale has no name for are left out. */
function namesOf(type: 'region' | 'language', codes: readonly string[]): Record<string, string[]> {
  const readers = locales.map((locale) => new Intl.DisplayNames([locale], { type, fallback: 'none' }));
  return Object.fromEntries(
    codes.flatMap((code) => {
      const names = readers.map((reader) => reader.of(code));
      return names.every((name) => name !== undefined) ? [[code, names]] : [];
    }),
  );
}

const countries = namesOf(
  'region',
  // A code that was given up stands under the name of the one that took its place.
  pairs.filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code),
);
for (const code of withArticle) countries[code] = countries[code]?.with(0, `the ${countries[code][0]}`) ?? [];
const languages = namesOf(
  'language',
  pairs.map((code) => code.toLowerCase()),
);
const lines = (names: Record<string, string[]>) =>
  Object.entries(names)
    .map(([code, list]) => `    ${JSON.stringify(code)}: ${JSON.stringify(list)}`)
    .join(',\n');
const path = new URL('../src/explain/generated/names.json', import.meta.url);
writeFileSync(
  path,
  `{\n  "countries": {\n${lines(countries)}\n  },\n  "languages": {\n${lines(languages)}\n  }\n}\n`,
);
