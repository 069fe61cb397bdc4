import { languageOfTag } from '../text/language.ts';
import type { Locale } from '../types.ts';
import names from './generated/names.json' with { type: 'json' };

type Names = readonly [en: string, ko: string, es: string, fr: string];
const column: Readonly<Record<Locale, number>> = { en: 0, ko: 1, es: 2, fr: 3 };

/** Regions as the organising body divides the world. */
const regions: Readonly<Record<string, Names>> = {
  EAST_ASIA: ['East Asia', '동아시아', 'Asia Oriental', 'Asie de l’Est'],
  SOUTH_EAST_ASIA: ['South-East Asia', '동남아시아', 'Sudeste Asiático', 'Asie du Sud-Est'],
  SOUTH_ASIA: ['South Asia', '남아시아', 'Asia Meridional', 'Asie du Sud'],
  EURASIA: ['Eurasia', '유라시아', 'Eurasia', 'Eurasie'],
  MIDDLE_EAST_NORTH_AFRICA: [
    'the Middle East and North Africa',
    '중동·북아프리카',
    'Oriente Medio y Norte de África',
    'Moyen-Orient et Afrique du Nord',
  ],
  SUB_SAHARAN_AFRICA: [
    'Sub-Saharan Africa',
    '사하라 이남 아프리카',
    'África Subsahariana',
    'Afrique subsaharienne',
  ],
  EUROPE: ['Europe', '유럽', 'Europa', 'Europe'],
  NORTH_AMERICA: ['North America', '북아메리카', 'América del Norte', 'Amérique du Nord'],
  LATIN_AMERICA_CARIBBEAN: [
    'Latin America and the Caribbean',
    '중남미·카리브',
    'América Latina y el Caribe',
    'Amérique latine et Caraïbes',
  ],
  OCEANIA: ['Oceania', '오세아니아', 'Oceanía', 'Océanie'],
};

const kinds: Readonly<Record<string, Names>> = {
  CITY: ['local government', '지방정부', 'gobierno local', 'collectivité locale'],
  CORPORATE: ['company', '기업', 'empresa', 'entreprise'],
  INSTITUTION: ['institution', '기관', 'institución', 'institution'],
};

const countries = new Map<string, readonly string[]>(Object.entries(names.countries));
const languages = new Map<string, readonly string[]>(Object.entries(names.languages));
const ownRegions = new Map(Object.entries(regions));
const ownKinds = new Map(Object.entries(kinds));

/** A code in one spelling, so that `kr ` is read as `KR`. */
const upper = (code: string) =>
  code
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');

/** Name of a country (ISO 3166-1 alpha-2) or region; the code itself where it is neither. */
export function placeName(code: string, locale: Locale): string {
  const known = upper(code);
  return (countries.get(known) ?? ownRegions.get(known))?.[column[locale]] ?? code;
}

/** Name of a language by the primary tag of its BCP 47 code; the code itself where it is not known. */
export function languageName(code: string, locale: Locale): string {
  const primary = languageOfTag(code);
  return languages.get(primary)?.[column[locale]] ?? code;
}

/** Name of a kind of organisation; what was written where it is none. */
export const kindName = (code: string, locale: Locale): string =>
  ownKinds.get(upper(code))?.[column[locale]] ?? code;
