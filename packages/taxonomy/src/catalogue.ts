import type { ThemeSource } from './theme-source.ts';
import { data } from './themes/data.ts';
import { economyAndPeople } from './themes/economy-and-people.ts';
import { efficientGovernment } from './themes/efficient-government.ts';
import { emergingTechnology } from './themes/emerging-technology.ts';
import { mobility } from './themes/mobility.ts';
import { openAndInclusiveCity } from './themes/open-and-inclusive-city.ts';
import { safeCity } from './themes/safe-city.ts';
import { sustainableCity } from './themes/sustainable-city.ts';
import type { TaxonomyLanguage, Theme, Topic } from './types.ts';

/** Every theme with labels and synonyms, in the order in which they are shown. */
export const themeSources: readonly ThemeSource[] = [
  efficientGovernment,
  emergingTechnology,
  mobility,
  openAndInclusiveCity,
  safeCity,
  sustainableCity,
  data,
  economyAndPeople,
];

/** Version of codes and synonyms: changes whenever the same text may find other concepts. */
export const taxonomyVersion = '2026.11-5';

/** Languages that every topic has synonyms in. */
export const taxonomyLanguages: readonly TaxonomyLanguage[] = [
  'en',
  'es',
  'fr',
  'pt',
  'ru',
  'zh',
  'ko',
  'ar',
  'tr',
  'id',
  'vi',
];

/** The first level. */
export const themes: readonly Theme[] = themeSources.map((theme) => ({
  code: theme.code,
  topics: theme.topics.map((topic) => topic.code),
}));

/** The second level. */
export const topics: readonly Topic[] = themeSources.flatMap((theme) =>
  theme.topics.map((topic) => ({ code: topic.code, theme: theme.code })),
);
