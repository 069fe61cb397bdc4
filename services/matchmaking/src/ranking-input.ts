import {
  type Challenge,
  type Organisation,
  type Reference,
  regionCodes,
  regionOf,
  type Solution,
} from '@smc/contracts';
import type { CityFacts, MoneyRange, Need, Offer, OfferReference } from '@smc/ranking';
import { sha256 } from './ids.ts';

/** What the ranking needs to know of an organisation, beside what its challenge or solution says. */
export type OrganisationFacts = Pick<
  Organisation,
  'id' | 'kind' | 'name' | 'country' | 'region' | 'timeZone' | 'languages' | 'networks' | 'city'
>;

const daysPerWeek = 7;

/** An organisation that never chose a zone has `UTC`: that is "not stated", not a place in the world. */
function zoneOf(organisation: OrganisationFacts | undefined): string | null {
  return organisation === undefined || organisation.timeZone === 'UTC' ? null : organisation.timeZone;
}

const incomeGroupOf = (city: Organisation['city'] | undefined) =>
  city?.incomeGroup?.toLowerCase().replaceAll('_', '-') ?? null;

function moneyOf(range: Challenge['budget']): MoneyRange | null {
  return range === null ? null : { min: range.minimum, max: range.maximum, currency: range.currency };
}

function cityOf(challenge: Challenge, organisation: OrganisationFacts | undefined): CityFacts {
  return {
    ...(organisation === undefined ? {} : { name: organisation.name }),
    country: challenge.country,
    regions: [challenge.region, ...(organisation?.networks ?? [])],
    population: organisation?.city?.population ?? null,
    incomeGroup: incomeGroupOf(organisation?.city),
    timeZone: zoneOf(organisation),
  };
}

const paragraphs = (...texts: readonly (string | null | undefined)[]) =>
  texts.filter((text) => text !== null && text !== undefined && text !== '').join('\n');

/**
 * A challenge as the ranking reads it. The outcome wanted and the constraints are read as part of the description.
 * Pure; the same values always give the same bytes.
 * @param organisation the city that asks, where it is known: population, income group, time zone and networks come from it.
 */
export function needFromChallenge(challenge: Challenge, organisation?: OrganisationFacts): Need {
  const { outcome } = challenge;
  return {
    id: challenge.id,
    title: challenge.title,
    summary: challenge.summary,
    description: paragraphs(
      challenge.description,
      outcome?.text,
      outcome?.indicator,
      outcome?.target,
      ...challenge.constraints,
    ),
    language: challenge.language,
    requirements: challenge.requirements.map(({ id, text, level }) => ({
      id,
      text,
      level: level === 'MUST' ? 'must' : 'should',
    })),
    themes: challenge.themes,
    sdgs: [...challenge.sdgs, ...challenge.sdgTargets],
    city: cityOf(challenge, organisation),
    budget: moneyOf(challenge.budget),
    deadline: challenge.timeline.deliverBy,
    languages: challenge.workLanguages.length > 0 ? challenge.workLanguages : (organisation?.languages ?? []),
    minimumReadiness: challenge.minimumReadiness,
    standards: challenge.standards,
    excludedProviderKinds: challenge.excludedProviderKinds,
    organisationId: challenge.organisationId,
  };
}

function referenceOf(reference: Reference): OfferReference {
  const region = regionOf(reference.country);
  return {
    city: {
      name: reference.city,
      country: reference.country,
      regions: region === undefined ? [] : [region],
      population: reference.population,
    },
    year: reference.year,
    isConfirmed: reference.evidence === 'CONFIRMED',
    outcome: reference.outcome,
  };
}

/** Free costs nothing whatever else is said; "on request" without a range is not stated. */
function priceOf({ price, priceBasis }: Solution): MoneyRange | null {
  if (priceBasis === 'FREE') return { min: 0, max: 0, currency: price?.currency ?? 'USD' };
  return moneyOf(price);
}

function servedBy(solution: Solution): readonly string[] {
  const isWorldwide = regionCodes.every((code) => solution.regionsServed.includes(code));
  return isWorldwide ? ['worldwide'] : [...solution.regionsServed, ...solution.countriesServed];
}

/**
 * A solution as the ranking reads it. Pure; the same values always give the same bytes.
 * @param organisation the provider, where it is known: its name, kind and time zone come from it.
 */
export function offerFromSolution(solution: Solution, organisation?: OrganisationFacts): Offer {
  const zone = zoneOf(organisation);
  const days = solution.deliveryWeeks === null ? null : solution.deliveryWeeks * daysPerWeek;
  return {
    id: solution.id,
    title: solution.name,
    summary: solution.summary,
    description: solution.description,
    language: solution.language,
    capabilities: solution.capabilities,
    limitations: solution.limitations,
    themes: solution.themes,
    sdgs: [...solution.sdgs, ...solution.sdgTargets],
    organisationId: solution.organisationId,
    organisationName: organisation?.name ?? null,
    providerKind: organisation?.kind ?? null,
    regionsServed: servedBy(solution),
    regionsNotServed: solution.countriesNotServed,
    languages: solution.languages,
    price: priceOf(solution),
    readiness: solution.readiness,
    standards: solution.standards,
    deliveryDays: days === null ? null : { min: days, max: days },
    references: solution.references.map(referenceOf),
    timeZones: zone === null ? [] : [zone],
    flags: solution.isOpenSource === true ? ['open-source'] : [],
    lackedFlags: solution.isOpenSource === false ? ['open-source'] : [],
  };
}

/**
 * One line that changes exactly when what is ranked changes: the id, the owner's revision, and a digest of the whole
 * input, which also holds what comes from the organisation. The lines of everything ranked make `versions.data`.
 */
export function inputLine(id: string, revision: number, input: Need | Offer): string {
  return `${id}:${revision}:${sha256(JSON.stringify(input)).slice(0, 16)}`;
}
