import type { Challenge, MoneyRange, Organisation, Solution } from '@smc/contracts';
import type { Cell, Column, TableShape } from '../files/write-table.ts';
import { joinList } from '../rows/list-text.ts';
import { toMajorUnits } from '../rows/money.ts';
import { requirementsCell } from '../rows/requirements.ts';

/** Columns named as the import's fields are, so that what is exported can be imported. */
function columns<Item>(cells: Readonly<Record<string, (item: Item) => Cell>>): Column<Item>[] {
  return Object.entries(cells).map(([header, cell]) => ({ header, cell }));
}

const codes = (list: readonly (string | number)[]): string => list.join('; ');
const asJson = (value: readonly unknown[]): string => (value.length === 0 ? '' : JSON.stringify(value));

function moneyCell(range: MoneyRange | null): string {
  if (range === null) return '';
  const { minimum, maximum, currency } = range;
  const amount = (minor: number) => String(toMajorUnits(minor, currency));
  if (minimum === null) return `up to ${amount(maximum ?? 0)} ${currency}`;
  return maximum === null
    ? `from ${amount(minimum)} ${currency}`
    : `${amount(minimum)}-${amount(maximum)} ${currency}`;
}

const namesCell = (names: Readonly<Record<string, string>>) =>
  joinList(Object.entries(names).map(([language, name]) => `${language}: ${name}`));

export const organisationShape: TableShape<Organisation> = {
  json: (organisation) => organisation,
  columns: columns<Organisation>({
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    name: ({ name }) => name,
    names: ({ names }) => namesCell(names),
    country: ({ country }) => country,
    timeZone: ({ timeZone }) => timeZone,
    languages: ({ languages }) => codes(languages),
    website: ({ website }) => website,
    description: ({ description }) => description,
    employees: ({ employees }) => employees,
    networks: ({ networks }) => joinList(networks),
    population: ({ city }) => city?.population ?? null,
    populationYear: ({ city }) => city?.populationYear ?? null,
    populationSource: ({ city }) => city?.populationSource ?? null,
    isPopulationVerified: ({ city }) => (city === null ? null : city.isPopulationVerified),
    incomeGroup: ({ city }) => city?.incomeGroup ?? null,
    latitude: ({ city }) => city?.latitude ?? null,
    longitude: ({ city }) => city?.longitude ?? null,
  }),
};

export const challengeShape: TableShape<Challenge> = {
  json: (challenge) => challenge,
  columns: columns<Challenge>({
    id: ({ id }) => id,
    organisationId: ({ organisationId }) => organisationId,
    state: ({ state }) => state,
    title: ({ title }) => title,
    summary: ({ summary }) => summary,
    description: ({ description }) => description,
    language: ({ language }) => language,
    themes: ({ themes }) => codes(themes),
    sdgs: ({ sdgs }) => codes(sdgs),
    sdgTargets: ({ sdgTargets }) => codes(sdgTargets),
    requirements: ({ requirements }) => requirementsCell(requirements),
    budget: ({ budget }) => moneyCell(budget),
    startBy: ({ timeline }) => timeline.startBy,
    deliverBy: ({ timeline }) => timeline.deliverBy,
    workLanguages: ({ workLanguages }) => codes(workLanguages),
    populationAffected: ({ populationAffected }) => populationAffected,
    outcome: ({ outcome }) => outcome?.text ?? null,
    outcomeIndicator: ({ outcome }) => outcome?.indicator ?? null,
    outcomeTarget: ({ outcome }) => outcome?.target ?? null,
    constraints: ({ constraints }) => joinList(constraints),
    standards: ({ standards }) => joinList(standards),
    procurementRoute: ({ procurementRoute }) => procurementRoute,
    minimumReadiness: ({ minimumReadiness }) => minimumReadiness,
    excludedProviderKinds: ({ excludedProviderKinds }) => codes(excludedProviderKinds),
    sourceUrl: ({ sourceUrl }) => sourceUrl,
    translations: ({ translations }) => asJson(translations),
  }),
};

export const solutionShape: TableShape<Solution> = {
  json: (solution) => solution,
  columns: columns<Solution>({
    id: ({ id }) => id,
    organisationId: ({ organisationId }) => organisationId,
    state: ({ state }) => state,
    name: ({ name }) => name,
    summary: ({ summary }) => summary,
    description: ({ description }) => description,
    language: ({ language }) => language,
    themes: ({ themes }) => codes(themes),
    sdgs: ({ sdgs }) => codes(sdgs),
    sdgTargets: ({ sdgTargets }) => codes(sdgTargets),
    capabilities: ({ capabilities }) => joinList(capabilities),
    limitations: ({ limitations }) => joinList(limitations),
    price: ({ price }) => moneyCell(price),
    priceBasis: ({ priceBasis }) => priceBasis,
    isPriceIllustrative: ({ isPriceIllustrative }) => isPriceIllustrative,
    readiness: ({ readiness }) => readiness,
    regionsServed: ({ regionsServed }) => codes(regionsServed),
    countriesServed: ({ countriesServed }) => codes(countriesServed),
    countriesNotServed: ({ countriesNotServed }) => codes(countriesNotServed),
    languages: ({ languages }) => codes(languages),
    standards: ({ standards }) => joinList(standards),
    deliveryWeeks: ({ deliveryWeeks }) => deliveryWeeks,
    url: ({ url }) => url,
    licence: ({ licence }) => licence,
    isOpenSource: ({ isOpenSource }) => isOpenSource,
    references: ({ references }) => asJson(references),
  }),
};
