import { regionCodes, regionOf } from '@smc/contracts';
import type { CityFacts, MoneyRange, Need, Offer, OfferReference } from '@smc/ranking';
import type { ReadRow } from '../rows/read-kind.ts';
import type { ChallengeFacts, SolutionFacts } from './lenient.ts';

const daysPerWeek = 7;

type StoredRange = NonNullable<ChallengeFacts['budget']>;
const moneyOf = (range: StoredRange | null | undefined): MoneyRange | null =>
  range == null ? null : { min: range.minimum, max: range.maximum, currency: range.currency };

const paragraphs = (...texts: readonly (string | null | undefined)[]) =>
  texts.filter((text) => text != null && text !== '').join('\n');

function placeOf(country: string | undefined): CityFacts {
  const region = country === undefined ? undefined : regionOf(country);
  return { country: country ?? null, regions: region === undefined ? [] : [region] };
}

/** A challenge of a file as the ranking reads it. */
export function needFrom(row: ReadRow, facts: ChallengeFacts): Need {
  const { outcome, timeline } = facts;
  return {
    id: row.id ?? '',
    title: facts.title ?? '',
    summary: facts.summary,
    description: paragraphs(
      facts.description,
      outcome?.text,
      outcome?.indicator,
      outcome?.target,
      ...(facts.constraints ?? []),
    ),
    language: facts.language,
    requirements: facts.requirements?.map(({ id, text, level }) => ({
      id,
      text,
      level: level === 'MUST' ? 'must' : 'should',
    })),
    // Words that are no codes count as words of the text.
    themes: [...(facts.themes ?? []), ...row.foreignThemes],
    sdgs: [...(facts.sdgs ?? []), ...(facts.sdgTargets ?? [])],
    city: { ...placeOf(row.country), ...(row.organisation === undefined ? {} : { name: row.organisation }) },
    budget: moneyOf(facts.budget),
    deadline: timeline?.deliverBy,
    languages: facts.workLanguages,
    minimumReadiness: facts.minimumReadiness,
    standards: facts.standards,
    excludedProviderKinds: facts.excludedProviderKinds,
    organisationId: row.organisationId ?? row.organisation,
  };
}

/** Free costs nothing, whatever else is said. */
function priceOf({ price, priceBasis }: SolutionFacts): MoneyRange | null {
  return priceBasis === 'FREE' ? { min: 0, max: 0, currency: price?.currency ?? 'USD' } : moneyOf(price);
}

function servedBy({ regionsServed = [], countriesServed = [] }: SolutionFacts): readonly string[] {
  const isWorldwide = regionCodes.every((code) => regionsServed.includes(code));
  return isWorldwide ? ['worldwide'] : [...regionsServed, ...countriesServed];
}

function referenceFrom(reference: unknown): OfferReference[] {
  if (typeof reference !== 'object' || reference === null) return [];
  const { city, country, population, year, evidence, outcome } = reference as Record<string, unknown>;
  return [
    {
      city: {
        ...placeOf(typeof country === 'string' ? country : undefined),
        ...(typeof city === 'string' ? { name: city } : {}),
        population: typeof population === 'number' ? population : null,
      },
      year: typeof year === 'number' ? year : null,
      isConfirmed: evidence === 'CONFIRMED',
      outcome: typeof outcome === 'string' ? outcome : null,
    },
  ];
}

/** A solution of a file as the ranking reads it. `countries` of a foreign row limit nobody: see docs/command-line.md. */
export function offerFrom(row: ReadRow, facts: SolutionFacts): Offer {
  const { references } = row.beside;
  const days = facts.deliveryWeeks == null ? null : facts.deliveryWeeks * daysPerWeek;
  return {
    id: row.id ?? '',
    title: facts.name ?? '',
    summary: facts.summary,
    description: facts.description,
    language: facts.language,
    capabilities: facts.capabilities,
    limitations: facts.limitations,
    // Words that are no codes count as words of the text.
    themes: [...(facts.themes ?? []), ...row.foreignThemes],
    sdgs: [...(facts.sdgs ?? []), ...(facts.sdgTargets ?? [])],
    organisationId: row.organisationId ?? row.organisation,
    organisationName: row.organisation,
    regionsServed: servedBy(facts),
    regionsNotServed: facts.countriesNotServed,
    languages: facts.languages,
    price: priceOf(facts),
    readiness: facts.readiness,
    standards: facts.standards,
    deliveryDays: days === null ? null : { min: days, max: days },
    references: Array.isArray(references) ? references.flatMap(referenceFrom) : [],
    flags: facts.isOpenSource === true ? ['open-source'] : [],
    lackedFlags: facts.isOpenSource === false ? ['open-source'] : [],
  };
}
