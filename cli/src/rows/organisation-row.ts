import { incomeGroup, organisationKind } from '@smc/contracts';
import { type AssembledRow, identityOf, pick } from './assemble.ts';
import type { FieldTable, RowValues } from './field-table.ts';
import { country, languageList } from './places.ts';
import { json, jsonIn, list, number, oneOf, text, truth } from './plain-cells.ts';
import { splitList } from './list-text.ts';
import { type CellReader, understood } from './reading.ts';

/** `ko: 서울특별시; fr: Séoul`. */
const names: CellReader = (value) => {
  const found = jsonIn(value) ?? value;
  if (typeof found !== 'string') return understood(found);
  const pairs = splitList(found).map((item) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*[:：]\s*(.+)$/.exec(item));
  return pairs.includes(null)
    ? { problem: `"${found}" is not a list of names by language; write it as in ko: 서울; fr: Séoul.` }
    : understood(Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]])));
};

/** The columns of a file of organisations. */
export const organisationFields: FieldTable = {
  id: { headers: '번호,identificador,identifiant', read: text },
  kind: {
    headers: 'type,종류,유형,tipo',
    read: oneOf(organisationKind.options, {
      CITY: 'local government,municipality,도시,지자체,ciudad,municipio,ville,commune',
      CORPORATE: 'company,corporation,business,기업,회사,empresa,entreprise',
      INSTITUTION: '기관,대학,institución,university,bank,agency',
    }),
  },
  name: { headers: 'organisation,organization,이름,기관명,명칭,nombre,nom,city name,도시명', read: text },
  names: { headers: 'other names,다른 이름', read: names },
  country: { headers: '국가,나라,país,pays', read: country },
  timeZone: { headers: 'time zone,timezone,시간대,zona horaria,fuseau horaire', read: text },
  languages: { headers: 'language,언어,idiomas,langues', read: languageList },
  website: { headers: 'url,link,웹사이트,sitio web,site web', read: text },
  description: { headers: 'summary,설명,descripción', read: text },
  employees: { headers: '직원 수,empleados,employés', read: number },
  networks: { headers: 'network,네트워크,redes,réseaux', read: list },
  city: { read: json },
  population: { headers: '인구,población', read: number },
  populationYear: { headers: '인구 연도', read: number },
  populationSource: { headers: '인구 출처', read: text },
  isPopulationVerified: { headers: 'population verified', read: truth },
  incomeGroup: { headers: 'income', read: oneOf(incomeGroup.options) },
  latitude: { headers: 'lat,위도,latitud', read: number },
  longitude: { headers: 'lon,lng,경도,longitud', read: number },
};

const plainFields = [
  'kind',
  'name',
  'names',
  'country',
  'timeZone',
  'languages',
  'website',
  'description',
  'employees',
  'networks',
] as const;
const cityFields = [
  'population',
  'populationYear',
  'populationSource',
  'isPopulationVerified',
  'incomeGroup',
  'latitude',
  'longitude',
] as const;

/** A row's cells as an organisation's content. A local government always has a city profile, nobody else has one. */
export function assembleOrganisation(row: RowValues): AssembledRow {
  const { values } = row;
  const facts = pick(values, cityFields);
  const profile = typeof values['city'] === 'object' ? values['city'] : facts;
  const isCity = values['kind'] === 'CITY';
  return {
    ...identityOf(values),
    content: {
      ...pick(values, plainFields),
      ...(isCity || Object.keys(profile as object).length > 0 ? { city: profile } : {}),
    },
    foreignThemes: [],
    beside: {},
    problems: row.problems,
    warnings: row.warnings,
  };
}
