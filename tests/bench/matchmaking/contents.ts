import {
  type ChallengeContentInput,
  challengeContent,
  type Reference,
  type Region,
  regionCodes,
  type Solution,
  solutionContent,
} from '@smc/contracts';
import type { Need, Offer } from '../../../packages/ranking/src/index.ts';

const at = '2026-11-20T08:00:00.000Z';
const line = (text: string, most: number) => text.replaceAll(/\s+/g, ' ').trim().slice(0, most);
const isRegion = (code: string): code is Region => (regionCodes as readonly string[]).includes(code);
const unique = <Value>(values: readonly Value[] = []) => [...new Set(values)];
const goalsOf = (sdgs: readonly unknown[] = []) => unique(sdgs.map(Number));

function referencesOf({ references = [] }: Offer): Reference[] {
  return references.map(({ city, year, isConfirmed, outcome }, index) => ({
    id: `r${index + 1}`,
    city: 'A city',
    country: city?.country ?? 'KR',
    organisationId: null,
    population: city?.population ?? null,
    year: year ?? null,
    cost: null,
    outcome: outcome ?? null,
    url: null,
    evidence: isConfirmed === true ? 'CONFIRMED' : 'CLAIMED',
    confirmedBy: null,
    confirmedAt: null,
  }));
}

/** An offer of the synthetic catalogue as a listed solution of one of the providers. */
export function solutionFrom(offer: Offer, organisationId: string): Solution {
  const served = unique(offer.regionsServed ?? []);
  const price = offer.price ?? null;
  const days = offer.deliveryDays ?? null;
  const content = solutionContent.parse({
    name: line(offer.title, 200).padEnd(2, '.'),
    description: offer.description ?? '',
    themes: unique(offer.themes ?? []),
    sdgs: goalsOf(offer.sdgs),
    capabilities: [...(offer.capabilities ?? [])],
    limitations: [...(offer.limitations ?? [])],
    price: price && { minimum: price.min, maximum: price.max, currency: price.currency },
    priceBasis: price === null ? 'ON_REQUEST' : 'ONE_OFF',
    readiness: offer.readiness ?? null,
    regionsServed: served.includes('worldwide') ? [...regionCodes] : served.filter(isRegion),
    countriesServed: served.filter((code) => code.length === 2),
    languages: unique(offer.languages ?? []),
    standards: unique(offer.standards ?? []),
    deliveryWeeks: days === null ? null : Math.round((days.min ?? 0) / 7),
  });
  return {
    ...content,
    id: offer.id,
    version: 3,
    contentRevision: 1,
    organisationId,
    state: 'LISTED',
    references: referencesOf(offer),
    createdAt: at,
    updatedAt: at,
    listedAt: at,
    archivedAt: null,
    reviewNote: null,
  };
}

/** A need of the synthetic catalogue as what a city writes. */
export function challengeFrom(need: Need): ChallengeContentInput {
  const { budget, deadline } = need;
  return challengeContent.parse({
    title: line(need.title, 200).padEnd(3, '.'),
    summary: line(need.description ?? '', 300),
    description: need.description ?? '',
    themes: unique(need.themes ?? []),
    sdgs: goalsOf(need.sdgs),
    requirements: (need.requirements ?? []).map(({ text, level }, index) => ({
      id: `r${index + 1}`,
      level: level === 'must' ? 'MUST' : 'SHOULD',
      text,
    })),
    budget: budget ? { minimum: budget.min, maximum: budget.max, currency: budget.currency } : null,
    timeline: { startBy: null, deliverBy: deadline ?? null },
    workLanguages: unique(need.languages ?? []),
    standards: unique(need.standards ?? []),
    minimumReadiness: need.minimumReadiness ?? null,
  });
}
