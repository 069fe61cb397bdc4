import { z } from 'zod';

/** World regions as the organisation's regional offices use them. */
export const regionCodes = [
  'EAST_ASIA',
  'SOUTH_EAST_ASIA',
  'SOUTH_ASIA',
  'EURASIA',
  'MIDDLE_EAST_NORTH_AFRICA',
  'SUB_SAHARAN_AFRICA',
  'EUROPE',
  'NORTH_AMERICA',
  'LATIN_AMERICA_CARIBBEAN',
  'OCEANIA',
] as const;
export const region = z.enum(regionCodes);
export type Region = z.infer<typeof region>;

const countriesByRegion: Readonly<Record<Region, string>> = {
  EAST_ASIA: 'CN HK JP KP KR MN MO TW',
  SOUTH_EAST_ASIA: 'BN ID KH LA MM MY PH SG TH TL VN',
  SOUTH_ASIA: 'AF BD BT IN LK MV NP PK',
  EURASIA: 'AM AZ BY GE KG KZ MD RU TJ TM UZ',
  MIDDLE_EAST_NORTH_AFRICA: 'AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE',
  SUB_SAHARAN_AFRICA:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW',
  EUROPE:
    'AD AL AT AX BA BE BG CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC ME MK MT NL NO PL PT RO RS SE SI SJ SK SM TR UA VA XK',
  NORTH_AMERICA: 'BM CA GL PM US',
  LATIN_AMERICA_CARIBBEAN:
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  OCEANIA: 'AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
};

const regionByCountry = new Map<string, Region>(
  regionCodes.flatMap((code) =>
    countriesByRegion[code].split(' ').map((country): [string, Region] => [country, code]),
  ),
);

/** The region of an ISO 3166-1 alpha-2 country; `undefined` for a code that is not assigned. */
export function regionOf(country: string): Region | undefined {
  return regionByCountry.get(country);
}

/** Every assigned country code, sorted. */
export const countryCodes: readonly string[] = [...regionByCountry.keys()].sort();
