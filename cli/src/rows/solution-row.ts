import { priceBasis, solutionState } from '@smc/contracts';
import {
  type AssembledRow,
  identityOf,
  moneyContent,
  paragraphs,
  pick,
  sdgContent,
  themesIn,
} from './assemble.ts';
import type { FieldTable, RowValues } from './field-table.ts';
import { country, countryList, language, languageList, regionList } from './places.ts';
import { json, list, number, oneOf, text, truth } from './plain-cells.ts';
import { sdgList, themeList } from './subjects.ts';

/** The columns of a file of solutions. */
export const solutionFields: FieldTable = {
  id: { headers: '번호,identificador,identifiant', read: text },
  organisationId: { headers: 'organization id,기업 번호', read: text },
  organisation: {
    headers:
      'organization,provider,company,vendor,기관,기업,기업명,공급자,proveedor,empresa,organización,fournisseur,entreprise',
    read: text,
  },
  country: { headers: 'provider country,국가,나라,país,pays', read: country },
  name: { headers: 'title,solution,이름,제목,솔루션,솔루션명,nombre,título,nom,titre', read: text },
  summary: { headers: 'abstract,요약,resumen,résumé', read: text },
  description: { headers: '설명,내용,descripción', read: text },
  problem: { headers: 'problem solved,문제,problema,problème', read: text },
  language: { headers: 'lang,언어,idioma,langue', read: language },
  themes: { headers: 'theme,topics,주제,분야,temas,tema,thèmes,thème', read: themeList },
  sdgs: { headers: 'sdg,goals,sdg goals,ods,odd,지속가능발전목표', read: sdgList },
  sdgTargets: { headers: 'sdg target,targets', read: sdgList },
  capabilities: { headers: 'features,requirements met,기능,capacidades,capacités,fonctions', read: list },
  limitations: { headers: 'limits,제한,한계,limitaciones,limites', read: list },
  price: { headers: 'cost,가격,비용,precio,prix', read: json },
  priceMinimum: { headers: 'price min,minimum price,최소 가격', read: number },
  priceMaximum: { headers: 'price max,maximum price,최대 가격', read: number },
  currency: { headers: '통화,moneda,devise', read: text },
  priceBasis: {
    headers: 'pricing,가격 기준',
    read: oneOf(priceBasis.options, {
      PER_YEAR: 'yearly,annual,연간,anual,annuel',
      FREE: '무료,gratis,gratuit',
      ONE_OFF: 'once,일시불',
    }),
  },
  isPriceIllustrative: { headers: 'price illustrative', read: truth },
  readiness: { headers: 'trl,기술성숙도', read: number },
  regionsServed: { headers: 'regions,서비스 지역,regiones,régions', read: regionList },
  countriesServed: { headers: 'served countries,서비스 국가', read: countryList },
  countries: { headers: '국가들,países', read: countryList },
  countriesNotServed: { headers: 'countries excluded', read: countryList },
  languages: { headers: 'working languages,업무 언어,idiomas,langues', read: languageList },
  standards: { headers: 'standard,표준,normas,normes', read: list },
  deliveryWeeks: { headers: 'delivery,weeks,납기,plazo,délai', read: number },
  url: { headers: 'website,link,웹사이트,enlace,lien,sitio web,site web', read: text },
  licence: { headers: 'license,라이선스,licencia', read: text },
  isOpenSource: { headers: 'open source,오픈소스,código abierto,logiciel libre', read: truth },
  references: { headers: 'reference,도입 사례,referencias,références', read: json },
  state: { headers: 'status,상태,estado,état', read: oneOf(solutionState.options) },
};

const plainFields = [
  'name',
  'summary',
  'language',
  'capabilities',
  'limitations',
  'priceBasis',
  'isPriceIllustrative',
  'readiness',
  'regionsServed',
  'countriesServed',
  'countriesNotServed',
  'languages',
  'standards',
  'deliveryWeeks',
  'url',
  'licence',
  'isOpenSource',
] as const;

/**
 * A row's cells as a solution's content. A table's column `countries` means where it is served; the `countries` of a JSON row
 * say where a thing comes from or is used, which limits nobody, so they are kept beside the content.
 */
export function assembleSolution(row: RowValues, origin: 'table' | 'json'): AssembledRow {
  const { values } = row;
  const { countries } = values;
  const isServed = origin === 'table' && countries !== undefined && values['countriesServed'] === undefined;
  const themes = themesIn(values);
  const description = paragraphs(values['description'], values['problem']);
  return {
    ...identityOf(values),
    content: {
      ...pick(values, plainFields),
      ...(isServed ? { countriesServed: countries } : {}),
      ...(description === undefined ? {} : { description }),
      ...themes.content,
      ...sdgContent(values),
      ...moneyContent(row, 'price', 'both'),
    },
    foreignThemes: themes.foreign,
    beside: pick(values, ['references', ...(isServed ? [] : ['countries'])]),
    problems: row.problems,
    warnings: row.warnings,
  };
}
