import {
  exclusionReason,
  floorEffect,
  id,
  instant,
  localDate,
  region,
  requirementCoverage,
  runVersions,
} from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** Languages in which every ranking is explained. */
export const locales = ['en', 'ko', 'es', 'fr'] as const;
export type RankingLocale = (typeof locales)[number];

/** The language of the list that serves a reader best; English where none does. */
export function rankingLocaleOf(tag: string): RankingLocale {
  const primary = tag.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === primary) ?? 'en';
}

/** Sentences by language, each list in the same order; what is explained holds places in the list. */
const texts = z.strictObject({
  en: z.array(z.string()),
  ko: z.array(z.string()),
  es: z.array(z.string()),
  fr: z.array(z.string()),
});
export type Texts = z.infer<typeof texts>;
const place = z.number().int();
const localised = z.strictObject({ en: z.string(), ko: z.string(), es: z.string(), fr: z.string() });

/** A match without its explanation. */
const rankedEntry = z.strictObject({
  solutionId: id,
  organisationId: id,
  /** The revision of the solution that was ranked. */
  revision: place,
  /** 0 to 100 in steps of 1/64. */
  score: z.number(),
});
export type RankedEntry = z.infer<typeof rankedEntry>;

const ranking = z.strictObject({
  /** The challenge's id. */
  id,
  version: place,
  changedAt: instant,
  organisationId: id,
  region,
  contentRevision: place,
  runId: id,
  versions: runVersions,
  /** Digest of the offers that it was made of; missing in what was ranked before it was kept. */
  offers: z.string().optional(),
  /** The day the run counted as its own. */
  today: localDate,
  rankedAt: instant,
  /** In computed order, best first. */
  entries: z.array(rankedEntry),
  /** Where the explanations and exclusions of exactly this result are. */
  detailsId: id,
  exclusionsId: id,
  /** Those of the result before: kept until the next one, for readers who began before this one was there. */
  superseded: z.strictObject({ detailsId: id, exclusionsId: id }).nullable(),
  excluded: z.strictObject({
    total: place,
    byReason: z.array(z.strictObject({ reason: exclusionReason, count: place })),
    text: localised,
  }),
  /** What the fairness floor of the weights did; missing without one. */
  floor: floorEffect.optional(),
  /** People's decisions; they survive a new ranking. */
  overrides: z.array(
    z.strictObject({
      solutionId: id,
      rank: place.nullable(),
      reason: z.string(),
      by: id,
      at: instant,
    }),
  ),
});
/** A challenge's ranking: small, replaced by one save, so that readers see the old result or the new one, never half of it. */
export type Ranking = z.infer<typeof ranking>;

export const rankingCollection: CollectionDefinition<Ranking> = {
  name: 'rankings',
  schema: ranking,
  indexes: [['changedAt']],
};

const part = { id, version: place, challengeId: id, createdAt: instant };

const details = z.strictObject({
  ...part,
  /** In the order of the ranking's entries. */
  matches: z.array(
    z.strictObject({
      solutionId: id,
      reasons: z.array(
        z.strictObject({
          feature: z.string(),
          value: z.number().nullable(),
          weight: z.number(),
          contribution: z.number(),
          text: place,
          // Missing in what was ranked before it was kept.
          matched: z.array(z.string()).optional(),
        }),
      ),
      coverage: z.array(z.strictObject(requirementCoverage.shape)),
      missing: z.array(place),
      improvements: z.array(place),
      /** What the provider could do, in the words for the provider; missing in what was ranked before it was kept. */
      ownImprovements: z.array(place).optional(),
    }),
  ),
  packages: z.array(
    z.strictObject({
      solutionIds: z.array(id),
      covers: z.array(z.string()),
      coverage: z.number(),
      bestSingleCoverage: z.number(),
      text: place,
    }),
  ),
  texts,
  /** How near solutions came in meaning; missing where no embedder was asked. */
  similarities: z.array(z.strictObject({ solutionId: id, similarity: z.number() })).optional(),
});
/** The explanations of one result; never changed, only replaced together with the ranking that names them. */
export type RankingDetails = z.infer<typeof details>;

export const detailsCollection: CollectionDefinition<RankingDetails> = {
  name: 'ranking-details',
  schema: details,
  indexes: [['createdAt']],
};

const exclusions = z.strictObject({
  ...part,
  /** Sorted by solution; the first 2,000. The ranking counts them all. */
  exclusions: z.array(
    z.strictObject({ solutionId: id, reason: exclusionReason, text: place, change: place.optional() }),
  ),
  texts,
});
export type RankingExclusions = z.infer<typeof exclusions>;

export const exclusionsCollection: CollectionDefinition<RankingExclusions> = {
  name: 'ranking-exclusions',
  schema: exclusions,
  indexes: [['createdAt']],
};

/** What the ranking of one challenge gives; the same inputs give the same bytes. */
export interface RankingResult {
  readonly versions: Ranking['versions'];
  readonly offers: string;
  readonly entries: Ranking['entries'];
  readonly excluded: Ranking['excluded'];
  readonly floor?: Ranking['floor'];
  readonly details: Pick<RankingDetails, 'matches' | 'packages' | 'texts' | 'similarities'>;
  readonly exclusions: Pick<RankingExclusions, 'exclusions' | 'texts'>;
}

/** Days after which a ranking is made anew although nothing changed: deadlines and delivery times come nearer. */
const maximumAgeDays = 7;

/** What a ranking made now would rest on. */
export interface PresentState {
  readonly data: string;
  readonly weights: string;
  readonly taxonomy: string;
  readonly model: string;
  readonly today: string;
}

/** Whether the ranking is missing or rests on something that has changed since. */
export function isRankingDue(
  ranking: Pick<Ranking, 'versions' | 'today'> | undefined,
  present: PresentState,
): boolean {
  if (ranking === undefined) return true;
  const { data, weights, taxonomy, model } = ranking.versions;
  if (data !== present.data || weights !== present.weights) return true;
  if (taxonomy !== present.taxonomy || model !== present.model) return true;
  return Date.parse(present.today) - Date.parse(ranking.today) > maximumAgeDays * 86_400_000;
}
