import type { Pair } from '../pair.ts';
import { sortFew } from '../sort-few.ts';
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
export const mostReferences = 3;

/** Band of a population, from 0 on. */
export function bandOf(population: number): number {
  let band = 0;
  while (band < populationBands.length && population > (populationBands[band] as number)) band++;
  return band;
}
const same = (a: string | null | undefined, b: string | null | undefined) =>
  a === b || (a ?? '').trim().toUpperCase() === (b ?? '').trim().toUpperCase();
/** Whether a text says anything. */
export const isStated = (value: string | null | undefined) => (value ?? '').trim() !== '';

/** Likeness of two cities in [0, 1]: the mean of what is known of both; `undefined` where nothing can be compared. */
export function cityLikeness(a: CityFacts, b: CityFacts): number | undefined {
  let sum = 0;
  let compared = 0;
  const populationA = a.population ?? 0;
  const populationB = b.population ?? 0;
  if (populationA > 0 && populationB > 0) {
    sum += unit(1 - Math.abs(bandOf(populationA) - bandOf(populationB)) / 2);
    compared++;
  }
  if (isStated(a.incomeGroup) && isStated(b.incomeGroup)) {
    sum += same(a.incomeGroup, b.incomeGroup) ? 1 : 0;
    compared++;
  }
  if (isStated(a.country) && isStated(b.country)) {
    sum += placeLikeness(a, b);
    compared++;
  }
  return compared === 0 ? undefined : sum / compared;
}

function placeLikeness(a: CityFacts, b: CityFacts): number {
  if (same(a.country, b.country)) return 1;
  return (a.regions ?? []).some((region) => (b.regions ?? []).some((other) => same(region, other))) ? 0.7 : 0;
}

/** Share left by age: half after {@link halfLife} years; a year that is not stated counts as that old. */
export const recencyOf = (stated: number | null | undefined, year: number): number =>
  0.5 ** (Math.max(0, year - (stated ?? year - halfLife)) / halfLife);

/** Steps of a worth: the product of three such numbers is exact in floating point, so that it is the same in any order. */
const worthSteps = 2 ** 16;

/** Worth of a reference of this year, from all else that is known of it. */
export function freshWorthOf(
  likeness: number | undefined,
  isConfirmed: boolean,
  isMeasured: boolean,
): number {
  const trust = isConfirmed ? 1 : claimedShare;
  const measured = isMeasured ? 1 : unmeasuredShare;
  return (base + (1 - base) * (likeness ?? 0)) * trust * measured;
}

/** Worth of a reference in [0, 1], in steps of 1/65536. */
export const agedWorth = (fresh: number, recency: number): number =>
  Math.round(fresh * recency * worthSteps) / worthSteps;

/** The same from what is known of a reference. */
export const worthOf = (
  likeness: number | undefined,
  recency: number,
  isConfirmed: boolean,
  isMeasured: boolean,
): number => agedWorth(freshWorthOf(likeness, isConfirmed, isMeasured), recency);

/** References of an offer with their likeness to the need's city. */
function likenesses({ need, offer }: Pair): { reference: OfferReference; likeness: number | undefined }[] {
  const own = need.need.city ?? {};
  return (offer.offer.references ?? []).map((reference) => ({
    reference,
    likeness: reference.city === undefined ? undefined : cityLikeness(own, reference.city),
  }));
}

const isMore = (a: number, b: number): boolean => a > b;

/** @param isConfirmed whether a reference counts as confirmed */
function valueOf(
  likened: ReturnType<typeof likenesses>,
  { context }: Pair,
  isConfirmed: (reference: OfferReference) => boolean,
): number {
  const best: number[] = [];
  for (const { reference, likeness } of likened) {
    const recency = recencyOf(reference.year, context.year);
    best.push(worthOf(likeness, recency, isConfirmed(reference), isStated(reference.outcome)));
    sortFew(best, isMore);
    if (best.length > mostReferences) best.pop();
  }
  return unit(joinWorths(best));
}

/** What the evidence would come to if cities confirmed every reference. */
export const confirmedEvidence = (pair: Pair): number => valueOf(likenesses(pair), pair, () => true);

/** The best worths together, in any order: one minus the product of what each leaves open. */
function joinWorths(best: Iterable<number>): number {
  let open = 1;
  for (const worth of best) open *= 1 - worth;
  return 1 - open;
}

/** The most that references can come to: as many as are read, of this year, confirmed and measured, in cities alike in all that is known. */
export function bestEvidence({ need }: Pair): number {
  const own = need.need.city ?? {};
  const worth = worthOf(cityLikeness(own, own), 1, true, true);
  return joinWorths(Array.from({ length: mostReferences }, () => worth));
}

function measure(pair: Pair): FeatureOutcome {
  const references = pair.offer.offer.references ?? [];
  if (references.length === 0) return { state: 'silent', message: { key: 'evidence.silent' } };
  const likened = likenesses(pair);
  const confirmed = references.filter(({ isConfirmed }) => isConfirmed === true).length;
  const alike = likened.filter(({ likeness }) => (likeness ?? 0) >= 0.5).length;
  return {
    state: 'known',
    value: valueOf(likened, pair, ({ isConfirmed }) => isConfirmed === true),
    message: {
      key: confirmed > 0 ? 'evidence.confirmed' : 'evidence.claimed',
      values: { total: references.length, confirmed, alike },
    },
    matched: () => references.flatMap(({ city: place }) => (place?.name === undefined ? [] : [place.name])),
  };
}

/** Replication evidence: references in cities alike, confirmed or only claimed, recent, measured. Climate is not compared: no data. */
export const evidence: Feature = { name: 'evidence', measure };
