import type { ExclusionFinding } from '../eligibility.ts';
import type { PackageCandidate } from '../packages.ts';
import type { ChannelName } from '../relevance/settings.ts';
import type { ExclusionCode, Locale, Match, Need, PackageLimits, RankOptions } from '../types.ts';

/**
 * What goes between a ranking over shards and the shards: plain values, so that JSON carries them over any queue without changing a bit.
 * A question holds all that was agreed before it, so that a shard that has forgotten the rounds before, or never saw them,
 * answers the same.
 */
export interface ShardQuestion {
  readonly need: Need;
  readonly options: ShardOptions;
  readonly agreed: Agreement;
  readonly ask: ShardAsk;
}

/** Options of a ranking over shards: the languages it is put into words in are named before; exclusions come in the order of content. */
export interface ShardOptions extends Omit<RankOptions, 'locale' | 'exclusionsBy'> {
  readonly locales: readonly Locale[];
  /** Left out: no packages. */
  readonly packages?: PackageLimits | undefined;
}

/** The last of the documents that the costlier channels look at: its score by words, and its place in the order of content. */
export interface Cut {
  readonly score: number;
  readonly place: number;
}

/** Best scores of the channels beside the words. */
export type SideBests = Readonly<Partial<Record<Exclude<ChannelName, 'words'>, number>>>;

/** Numbers of the whole catalogue, round after round. */
export interface Agreement {
  /** Best score by the need's own words. */
  readonly wordsBest?: number | undefined;
  /** Best scores of the other channels. */
  readonly sideBests?: SideBests | undefined;
  /** Left out where the costlier channels look at all documents that have any score by words. */
  readonly cut?: Cut | undefined;
  /** The terms of a need that its first matches have widened, in their order; with its best score by words once that is known. */
  readonly widened?: readonly (readonly [term: string, weight: number])[] | undefined;
  readonly widenedBest?: number | undefined;
  /** First matches by place in the order of content, with their sums after they have leaned on each other. */
  readonly leaned?: readonly (readonly [place: number, sum: number])[] | undefined;
  /** The best sum of the channels, and the relevance that it stands for. */
  readonly highest?: number | undefined;
  readonly strength?: number | undefined;
  /** Highest sum of raw channel scores. */
  readonly best?: number | undefined;
}

export type ShardAsk =
  | { readonly kind: 'words' }
  | { readonly kind: 'sides' }
  | SumsAsk
  | { readonly kind: 'widened' }
  | { readonly kind: 'best'; readonly count: number }
  | ExplainAsk;

export interface SumsAsk {
  readonly kind: 'sums';
  /** How many of the first matches are asked for with their terms. */
  readonly believed: number;
  /** Whether the first matches are asked for with their places in the latent space. */
  readonly leaning: boolean;
}

/** Shown matches by place in the order of content, and offers that packages look at. */
export interface ExplainAsk {
  readonly kind: 'explain';
  readonly shown: readonly ShownPlace[];
  /** Steps of the best by score, best first, as far down as anything is shown. */
  readonly steps: readonly number[];
  readonly covering: readonly number[];
}

export interface ShownPlace {
  readonly place: number;
  readonly rank: number;
  readonly scoreRank: number;
  readonly sameTextAs?: string | undefined;
}

/** Scores by place in the order of content, best first. */
export interface PlacedScores {
  readonly places: readonly number[];
  readonly scores: readonly number[];
}

/** One of a shard's best, with what arranging the list has to know of it. */
export interface ShardEntry {
  readonly place: number;
  readonly steps: number;
  readonly id: string;
  readonly organisationId: string | null;
  readonly title: string;
  /** Of its text. */
  readonly sketch: readonly number[];
  readonly keepsPlace: boolean;
  readonly concepts: readonly (readonly [code: string, weight: number])[];
  /** By the fairness floor of the weights; false without one. */
  readonly isProtected: boolean;
}

export interface PlacedExclusion {
  readonly place: number;
  readonly offerId: string;
  readonly finding: ExclusionFinding;
}

/** A first match: its words in the order of its text. */
export interface PlacedBelief {
  readonly place: number;
  readonly score: number;
  readonly terms: readonly (readonly [term: string, count: number])[];
}

/** A first match: the sum of its channels, and its place in the latent space. */
export interface PlacedLeaning {
  readonly place: number;
  readonly sum: number;
  readonly at: readonly number[];
}

export type ShardAnswer =
  | { readonly kind: 'words'; readonly best: number; readonly candidates: PlacedScores }
  | { readonly kind: 'sides'; readonly bests: SideBests }
  | {
      readonly kind: 'sums';
      readonly highest: number;
      readonly believed: readonly PlacedBelief[];
      readonly leaning: readonly PlacedLeaning[];
    }
  | { readonly kind: 'widened'; readonly best: number }
  | {
      readonly kind: 'best';
      readonly entries: readonly ShardEntry[];
      readonly eligible: number;
      readonly counts: readonly (readonly [ExclusionCode, number])[];
      readonly excluded: readonly PlacedExclusion[];
    }
  | {
      readonly kind: 'explain';
      /** By rank, in each of the languages in their order. */
      readonly matches: readonly { readonly rank: number; readonly inEach: readonly Match[] }[];
      readonly covering: readonly { readonly place: number; readonly candidate: PackageCandidate }[];
    };

/** The answer to one kind of question. */
export type AnswerTo<Kind extends ShardAsk['kind']> = Extract<ShardAnswer, { readonly kind: Kind }>;
