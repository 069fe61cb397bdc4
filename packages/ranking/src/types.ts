/**
 * The public words of the ranking: what goes in (needs, offers, options) and what comes out (rankings).
 * Everything is a plain value: it can be stored as JSON, sent to a worker, and compared byte for byte.
 * Fields that are missing, `null` or empty mean "not stated"; they are never read as a yes or a no.
 */

import type { CorpusModel } from './indexes.ts';

/** Languages in which reasons, missing points and exclusions are written. */
export type Locale = 'en' | 'ko' | 'es' | 'fr';

/** `must` requirements count double, and a contradicted one excludes the offer. */
export type RequirementLevel = 'must' | 'should';

/** One thing a city asks for. */
export interface NeedRequirement {
  /** Unique within the need; `r1`, `r2` ... by position where it is left out. */
  readonly id?: string | undefined;
  readonly text: string;
  /** Default `should`. */
  readonly level?: RequirementLevel | undefined;
}

/** A range of money in integer minor units (cents). One end may be open. */
export interface MoneyRange {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** A range of days. One end may be open. */
export interface DayRange {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** What is known of a city: the one that asks, or one where a solution already runs. */
export interface CityFacts {
  readonly name?: string | undefined;
  /** ISO 3166-1 alpha-2, for example `KR`. */
  readonly country?: string | null | undefined;
  /** Region and network codes the city belongs to, for example `EAST_ASIA` (the ranking has no map of its own). */
  readonly regions?: readonly string[] | undefined;
  readonly population?: number | null | undefined;
  /** World Bank group: `low`, `lower-middle`, `upper-middle`, `high`. */
  readonly incomeGroup?: string | null | undefined;
  /** IANA zone, for example `Asia/Seoul`. */
  readonly timeZone?: string | null | undefined;
}

/** A city's challenge as the ranking sees it. */
export interface Need {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | null | undefined;
  readonly description?: string | null | undefined;
  /** Language of the text, BCP 47; detected where it is left out. */
  readonly language?: string | null | undefined;
  readonly requirements?: readonly NeedRequirement[] | undefined;
  /** Theme and topic codes of the taxonomy; unknown codes count as words of the text. */
  readonly themes?: readonly string[] | undefined;
  /** Goals (`11`) and targets (`'11.2'`). */
  readonly sdgs?: readonly (number | string)[] | undefined;
  readonly city?: CityFacts | null | undefined;
  readonly budget?: MoneyRange | null | undefined;
  /** Delivery is wanted by this instant or day (ISO 8601). */
  readonly deadline?: string | null | undefined;
  /** Languages the city can work in, BCP 47. */
  readonly languages?: readonly string[] | undefined;
  /** Lowest technology readiness level the city accepts, 1-9. */
  readonly minimumReadiness?: number | null | undefined;
  /** Standards asked for, for example `ISO 37120`. */
  readonly standards?: readonly string[] | undefined;
  /** Kinds of provider that may not take part, for example `CORPORATE`. */
  readonly excludedProviderKinds?: readonly string[] | undefined;
  /** Flags a provider must hold, for example `registered-locally`. Excludes only where it is stated that it does not. */
  readonly requiredFlags?: readonly string[] | undefined;
  /** Flags that shut a provider out, for example `sanctioned`. */
  readonly barredFlags?: readonly string[] | undefined;
  /** Organisation that asks; caps and diversity of {@link rankNeeds} go by it. */
  readonly organisationId?: string | null | undefined;
}

/** A place where a solution has been used. */
export interface OfferReference {
  readonly city?: CityFacts | undefined;
  /** Year of use (the last, where it went on). */
  readonly year?: number | null | undefined;
  /** True: confirmed by the city. False or missing: only claimed by the provider. */
  readonly isConfirmed?: boolean | undefined;
  /** The measured outcome in words; empty where nothing was measured. */
  readonly outcome?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** A provider's solution as the ranking sees it. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** Requirements the provider says it meets, one sentence each. */
  readonly capabilities?: readonly string[] | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly sdgs?: readonly (number | string)[] | undefined;
  readonly organisationId?: string | null | undefined;
  readonly organisationName?: string | null | undefined;
  /** `CITY`, `CORPORATE` or `INSTITUTION`. */
  readonly providerKind?: string | null | undefined;
  /** What it expressly does not do or need ("No offline mode"): contradicts requirements. */
  readonly limitations?: readonly string[] | undefined;
  /** Country codes, region codes or `worldwide`; case does not matter; empty: not stated. */
  readonly regionsServed?: readonly string[] | undefined;
  /** Country or region codes expressly not served; they win over {@link regionsServed}. */
  readonly regionsNotServed?: readonly string[] | undefined;
  /** Languages the provider works in, BCP 47. */
  readonly languages?: readonly string[] | undefined;
  readonly price?: MoneyRange | null | undefined;
  /** Technology readiness level, 1-9. */
  readonly readiness?: number | null | undefined;
  readonly standards?: readonly string[] | undefined;
  /** Days from the order to delivery. */
  readonly deliveryDays?: DayRange | null | undefined;
  readonly references?: readonly OfferReference[] | undefined;
  /** IANA zones the team works from. */
  readonly timeZones?: readonly string[] | undefined;
  /** Flags the provider is stated to hold. */
  readonly flags?: readonly string[] | undefined;
  /** Flags the provider is stated not to hold. */
  readonly lackedFlags?: readonly string[] | undefined;
}

/** Features of a pair, each in [0, 1]; the order is that of {@link Match.reasons} with equal contributions. */
export type FeatureName =
  | 'text'
  | 'semantic'
  | 'concepts'
  | 'requirements'
  | 'budget'
  | 'readiness'
  | 'evidence'
  | 'language'
  | 'delivery'
  | 'standards'
  | 'timezone';

/** A versioned set of weights. They need not add up to anything: only their proportions count. */
export interface Weights {
  /** Name and version, for example `default-1`; printed with every ranking. */
  readonly version: string;
  /** Non-negative; a feature that is left out has weight 0. */
  readonly features: Readonly<Partial<Record<FeatureName, number>>>;
  /**
   * Share of a weight that moves to the known features where the need asks and the offer is silent, in [0, 1].
   * The rest stays with the silent feature and earns nothing. Default 0.5.
   */
  readonly silenceShare?: number | undefined;
  /** Places kept for those who are seldom seen; left out: none. */
  readonly floor?: FairnessFloor | undefined;
}

/** At least `places` of the first `first` places, as far as there are any that are eligible. */
export interface FloorRule {
  readonly places: number;
  /** Default 10. */
  readonly first?: number | undefined;
}

/** Part of the weights, so that it is versioned and published with them. Off unless it is stated. */
export interface FairnessFloor {
  /** In a need's list: solutions of which no city has confirmed a reference. */
  readonly firstTimeProviders?: FloorRule | undefined;
  /** In an offer's list: needs of cities with fewer people than `population` (default 100,000). */
  readonly smallCities?: (FloorRule & { readonly population?: number | undefined }) | undefined;
}

/** What a fairness floor did to one list. */
export interface FloorEffect {
  readonly rule: keyof FairnessFloor;
  /** Places asked for among the first, those that were there anyway, and as many as there could be. */
  readonly places: number;
  readonly first: number;
  readonly present: number;
  readonly possible: number;
  /** Points that the first places lost together. */
  readonly cost: number;
  readonly raised: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}

/** Exchange rates: how many units of each currency buy one unit of `base`. */
export interface RateTable {
  readonly base: string;
  /** Day of the rates, ISO 8601; printed in the reasons. */
  readonly date: string;
  readonly rates: Readonly<Record<string, number>>;
}

/** Maximal marginal relevance over concepts. */
export interface MarginalRelevance {
  /** 1 keeps the order by score, 0 looks at difference alone. Default 0.9. */
  readonly lambda?: number | undefined;
  /** Number of first places that are diversified. Default 20. */
  readonly first?: number | undefined;
}

/** At most `limit` matches of one organisation among the first `first` places. */
export interface OrganisationCap {
  /** Default 3. */
  readonly limit?: number | undefined;
  /** Default 10. */
  readonly first?: number | undefined;
}

/** At most `limit` matches with the same text, but for a few words, among the first `first` places, whoever lists them. */
export interface TextCap {
  /** Default 2. An offer with a reference that a city has confirmed keeps its place. */
  readonly limit?: number | undefined;
  /** Default 10. */
  readonly first?: number | undefined;
}

export interface RankOptions {
  /** The day of the run, ISO 8601. The ranking has no clock of its own. */
  readonly today: string;
  /** Number of matches returned. Default 20. */
  readonly top?: number | undefined;
  /** Default {@link defaultWeights}. */
  readonly weights?: Weights | undefined;
  /** Default `en`. */
  readonly locale?: Locale | undefined;
  /** Without rates only amounts in the same currency are compared. */
  readonly rates?: RateTable | null | undefined;
  /** `false` switches it off; default on. */
  readonly diversify?: MarginalRelevance | false | undefined;
  /** `false` switches it off; default on. */
  readonly organisationCap?: OrganisationCap | false | undefined;
  /** `false` switches it off; default on. */
  readonly textCap?: TextCap | false | undefined;
  /** Similarities from a configured embedder, in [0, 1], by offer id (need id in {@link rankNeeds}). */
  readonly similarities?: Readonly<Record<string, number>> | undefined;
  /** Most exclusions listed one by one; the summary always counts them all. Default: all. */
  readonly maxExclusions?: number | undefined;
  /** Which exclusions are the first: in the order of content (default), or by id. */
  readonly exclusionsBy?: 'content' | 'id' | undefined;
}

export interface IndexOptions {
  /** Adds character 4-grams to the text relevance (5-6 times the postings). Default true. */
  readonly grams?: boolean | undefined;
  /** Statistics kept from before (see {@link CorpusModel}); made of these offers where it is left out. */
  readonly model?: CorpusModel | undefined;
}

/** Why an offer gets, or does not get, points from a feature. */
export interface Reason {
  readonly feature: FeatureName;
  /** In [0, 1], four decimals; `null`: unknown. */
  readonly value: number | null;
  /** Share of the whole after unknown features were redistributed, six decimals; the weights of a match add up to 1. */
  readonly weight: number;
  /** Points; the contributions of a match add up to its score exactly, in any order. */
  readonly contribution: number;
  /** One sentence in the reader's language. */
  readonly text: string;
  /** The words, codes or names that matched, where there are any. */
  readonly matched?: readonly string[];
}

export type RequirementVerdict = 'met' | 'partly' | 'not stated' | 'contradicted';

export interface RequirementFinding {
  readonly id: string;
  readonly text: string;
  readonly level: RequirementLevel;
  readonly verdict: RequirementVerdict;
  /** The sentence of the offer that shows it; `null` where nothing was stated. */
  readonly evidence: string | null;
}

/** Something the provider or the city could do, and what the score would then be (all else equal). */
export interface Change {
  /** Who could do it. */
  readonly by: 'provider' | 'city';
  readonly feature: FeatureName;
  /** The requirement this is about, where it is about one. */
  readonly requirementId?: string;
  /** Points the score would grow by. */
  readonly gain: number;
  /** Rank by score it would reach among the matches computed in this run; `null` for the city's, which move the others too. */
  readonly rank: number | null;
  readonly text: string;
  /** For a provider: without the place, from which the scores of others could be worked out. */
  readonly textWithoutPlace: string;
}

export interface Match {
  readonly needId: string;
  readonly offerId: string;
  readonly organisationId: string | null;
  /** 1 is best; after diversification. */
  readonly rank: number;
  /** Rank by score alone, before diversification and caps. */
  readonly scoreRank: number;
  /** 0-100 in steps of 1/64, so that sums of contributions are exact. */
  readonly score: number;
  /** Largest contribution first; every feature with a weight is there (the comparison by meaning only where one is configured). */
  readonly reasons: readonly Reason[];
  /** What is missing or not stated, in the reader's language. */
  readonly missing: readonly string[];
  readonly requirements: readonly RequirementFinding[];
  readonly changes: readonly Change[];
  /** Share of the weights for which there was data on both sides, in [0, 1]. */
  readonly knownShare: number;
}

export type ExclusionCode =
  | 'REGION_NOT_SERVED'
  | 'PROVIDER_KIND_EXCLUDED'
  | 'NOT_ELIGIBLE'
  | 'MUST_CONTRADICTED'
  | 'PRICE_ABOVE_BUDGET'
  | 'DELIVERY_AFTER_DEADLINE';

export interface Exclusion {
  readonly needId: string;
  readonly offerId: string;
  readonly code: ExclusionCode;
  readonly text: string;
  /** What would bring it back into consideration. */
  readonly change: string;
  /** What the decision rests on, for example `{ budgetMax: 100, priceMin: 300, currency: 'USD' }`. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface ExclusionSummary {
  /** Excluded offers (each counted once, under its first reason). */
  readonly total: number;
  readonly counts: readonly { readonly code: ExclusionCode; readonly count: number }[];
  /** For example "12 more excluded: 7 do not serve the region, 5 cost over twice the budget". Empty where none is. */
  readonly text: string;
}

/** What the values of one run rest on; two runs with the same statistics and inputs agree byte for byte. */
export interface RunStatistics {
  /** Documents in the index. */
  readonly documents: number;
  /** Documents that passed the eligibility rules. */
  readonly eligible: number;
  /** Weighted words per document, the length that BM25F normalises by. */
  readonly averageLength: number;
  /** Highest raw text score of the run. */
  readonly bestTextScore: number;
  /** Text relevance of the best entry, in [0, 1]: 1 where it holds half of what the three strongest words could give. */
  readonly textStrength: number;
  /** Language the need was read in. */
  readonly language: string;
}

export interface Ranking {
  /** The need ({@link rankOffers}) or offer ({@link rankNeeds}) the list is for. */
  readonly subjectId: string;
  readonly modelVersion: string;
  readonly weightsVersion: string;
  readonly taxonomyVersion: string;
  readonly statistics: RunStatistics;
  /** Only where the weights state a floor for this side. */
  readonly floor?: FloorEffect;
  readonly matches: readonly Match[];
  readonly excluded: readonly Exclusion[];
  readonly exclusions: ExclusionSummary;
}

/** Complementary offers that together cover more requirements than the best single one. */
export interface SolutionPackage {
  readonly offerIds: readonly string[];
  /** Weighted share of the requirements covered together, in [0, 1]. */
  readonly coverage: number;
  /** The same for the best single offer. */
  readonly bestSingle: number;
  /** Which offer answers which requirement. */
  readonly parts: readonly { readonly offerId: string; readonly requirementIds: readonly string[] }[];
  readonly uncovered: readonly string[];
  readonly text: string;
}

export interface PackageOptions extends RankOptions, PackageLimits {}

export interface PackageLimits {
  /** Most offers in a package, 2-4. Default 4. */
  readonly maxOffers?: number | undefined;
  /** Offers considered: the first ones by score. Default 50. */
  readonly candidates?: number | undefined;
  /** Packages proposed; each leaves out the first offer of those before. Default 3. */
  readonly count?: number | undefined;
}
