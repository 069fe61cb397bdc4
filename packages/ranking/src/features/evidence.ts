import type { Pair } from '../pair.ts';
import type { CityFacts, OfferReference } from '../types.ts';
import { unit } from './outcome.ts';
import type { Feature, FeatureOutcome } from './outcome.ts';

/** Upper ends of the population bands (inhabitants): small, medium, large, metropolis, megacity. */
const populationBands = [100_000, 500_000, 1_500_000, 5_000_000];
/** Years after which a reference says half as much. */
const halfLife = 8;
/** A reference counts this much before likeness is added, so that one elsewhere is not nothing. */
const base = 0.25;
/** A claimed reference is worth this share of a confirmed one. */
const claimedShare = 0.5;
/** Share left to a reference without a measured outcome. */
const unmeasuredShare = 0.7;
/** References read: the best ones; a hundred small ones do not outweigh three good ones. */
const mostReferences = 3;

const bandOf = (population: number) => populationBands.filter((limit) => population > limit).length;
const same = (a: string | null | undefined, b: string | null | undefined) =>
  (a ?? '').trim().toUpperCase() === (b ?? '').trim().toUpperCase();
const isStated = (value: string | null | undefined) => (value ?? '').trim() !== '';

/** Likeness of two cities in [0, 1]: the mean of what is known of both; `undefined` where nothing can be compared. */
export function cityLikeness(a: CityFacts, b: CityFacts): number | undefined {
  const parts: number[] = [];
  const [populationA, populationB] = [a.population ?? 0, b.population ?? 0];
  if (populationA > 0 && populationB > 0)
    parts.push(unit(1 - Math.abs(bandOf(populationA) - bandOf(populationB)) / 2));
  if (isStated(a.incomeGroup) && isStated(b.incomeGroup))
    parts.push(same(a.incomeGroup, b.incomeGroup) ? 1 : 0);
  if (isStated(a.country) && isStated(b.country)) parts.push(placeLikeness(a, b));
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function placeLikeness(a: CityFacts, b: CityFacts): number {
  if (same(a.country, b.country)) return 1;
  return (a.regions ?? []).some((region) => (b.regions ?? []).some((other) => same(region, other))) ? 0.7 : 0;
}

/** What one reference is worth to a city, in [0, 1]. */
export function referenceWorth(reference: OfferReference, city: CityFacts, year: number): number {
  const likeness = reference.city === undefined ? undefined : cityLikeness(city, reference.city);
  const age = Math.max(0, year - (reference.year ?? year - halfLife));
  const recency = 0.5 ** (age / halfLife);
  const trust = reference.isConfirmed === true ? 1 : claimedShare;
  const measured = isStated(reference.outcome) ? 1 : unmeasuredShare;
  return (base + (1 - base) * (likeness ?? 0)) * trust * measured * recency;
}

function measure({ need, offer, context }: Pair): FeatureOutcome {
  const references = offer.offer.references ?? [];
  if (references.length === 0) return { state: 'silent', message: { key: 'evidence.silent' } };
  const year = new Date(context.today).getUTCFullYear();
  const city = need.need.city ?? {};
  const worth = references.map((reference) => referenceWorth(reference, city, year)).sort((a, b) => b - a);
  const value = 1 - worth.slice(0, mostReferences).reduce((left, one) => left * (1 - one), 1);
  const confirmed = references.filter(({ isConfirmed }) => isConfirmed === true).length;
  const alike = references.filter(
    (reference) => (reference.city === undefined ? 0 : (cityLikeness(city, reference.city) ?? 0)) >= 0.5,
  ).length;
  return {
    state: 'known',
    value: unit(value),
    message: {
      key: confirmed > 0 ? 'evidence.confirmed' : 'evidence.claimed',
      values: { total: references.length, confirmed, alike },
    },
    matched: () => references.flatMap(({ city: place }) => (place?.name === undefined ? [] : [place.name])),
  };
}

/** Replication evidence: references in cities alike, confirmed or only claimed, recent, measured. Climate is not compared: no data. */
export const evidence: Feature = { name: 'evidence', measure };
